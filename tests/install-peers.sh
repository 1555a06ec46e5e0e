#!/bin/sh
# Installs the programs that the interop tests talk to: FreeRADIUS's daemon and its command-line client `radclient`, and
# `eapol_test`, which is the access point and the EAP peer of wpa_supplicant in one.
#
# Prints nothing if all are there. Otherwise uses apt-get, as root or by a sudo that asks no password, and says what it
# did or could not do; that is no failure, since the tests that lack a peer say so themselves and pass. To make them
# fail instead, run them with RADIUS_INTEROP=required in the environment.
#
# Installing the Debian package may start the system's own FreeRADIUS. The tests neither use it nor mind it: they start
# a daemon of their own, on free ports of the loopback, with a configuration of their own.

set -u

# The tests look in the same places (tests/src/freeradius.rs).
PATH="${PATH:-/usr/bin:/bin}:/usr/sbin:/usr/local/sbin"

missing() {
    if ! command -v freeradius >/dev/null && ! command -v radiusd >/dev/null; then
        echo freeradius
    fi
    if ! command -v radclient >/dev/null; then
        echo freeradius-utils
    fi
    if ! command -v eapol_test >/dev/null; then
        echo eapoltest
    fi
}

# `missing` prints one package a line; unquoted, the lines become arguments.
packages=$(missing)
[ -n "$packages" ] || exit 0
list=$(echo $packages)

give_up() {
    echo "install-peers: not installed: $list ($1); the interop tests that need them will be skipped" >&2
    exit 0
}

command -v apt-get >/dev/null || give_up "there is no apt-get here"
if [ "$(id -u)" -eq 0 ]; then
    as_root="env"
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root="sudo -n env"
else
    give_up "neither root nor a sudo without password"
fi

apt_get() {
    # A mirror that does not answer, or somebody else's apt-get, is not waited for without end.
    $as_root DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 -o Acquire::Retries=1 \
        -o DPkg::Lock::Timeout=120 "$@" </dev/null
}

log=$(mktemp) || give_up "no room for a temporary file"
trap 'rm -f "$log"' EXIT

echo "install-peers: installing $list" >&2
# If updating fails, what is known of the packages may still do.
apt_get update >"$log" 2>&1
apt_get install --no-install-recommends $packages >>"$log" 2>&1
status=$?

# The exit status alone does not tell: it is not zero as well if the package is there and its service could not be
# started.
packages=$(missing)
if [ -n "$packages" ]; then
    list=$(echo $packages)
    tail -n 5 "$log" >&2
    give_up "apt-get ended with status $status"
fi
