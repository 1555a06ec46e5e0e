#!/bin/sh
# All tests, with one command: installs the peers that interop needs when they are missing and it can, runs the tests, and says at the end what was
# skipped and why. Exit code 0 only if nothing failed.
#
# The benchmarks are left out, with criterion and the crates that they compare with: .ci/run builds and runs them once.
#
# RADIUS_INTEROP=required makes a missing peer a failure instead of a skip.

set -eu
cd "$(dirname "$0")/.."

sh tests/install-peers.sh

log=$(mktemp)
trap 'rm -f "$log"' EXIT

echo "== the workspace without benchmarks: unit, integration, interop and documentation tests"
status=0
{ cargo test --workspace --exclude radius-benches --all-features 2>&1 || echo "cargo test failed"; } | tee "$log"
if grep -q '^cargo test failed$' "$log"; then status=1; fi

echo "== without default features"
cargo test --quiet -p radius-proto -p radius-dict --no-default-features || status=1

echo "== without std and without an allocator"
if (cd tests/no-std && cargo run --quiet --locked); then echo "ok: a sign-in without either"; else status=1; fi

# The counts are those of the summaries, since with one test thread a test's name and outcome are on different lines.
count() { sed -n "s/^test result: .* \([0-9]*\) $1;.*/\1/p" "$log" | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count passed)
failed=$(count failed)
skipped=$(grep -c 'SKIPPED interop:' "$log" || true)
echo
if [ "$skipped" -gt 0 ]; then
    echo "Skipped, though counted as passed:"
    grep -o 'SKIPPED interop:.*' "$log"
    echo
fi
if command -v freeradius >/dev/null && [ "$skipped" -eq 0 ]; then
    echo "Interop ran against $(freeradius -v 2>/dev/null | sed -n '1s/,.*//p')"
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
