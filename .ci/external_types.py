"""Finds the types and traits of other crates in a crate's public API, from rustdoc's JSON.

    python3 external_types.py CRATE.json ALLOWED...

ALLOWED are names of crates. Prints a line for each item that names anything of another crate, and ends with 1 if there
is one. Looks at signatures, fields, bounds, re-exports and implemented traits. Blanket and automatic implementations are
left out, since the crate does not write them.
"""

import json
import sys


def references(node):
    """The ids of all types, traits and re-exported items that a part of an item names."""
    if isinstance(node, dict):
        # A path in a signature, or `pub use`.
        if isinstance(node.get("id"), int) and ("path" in node or "source" in node):
            yield node["id"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def main():
    file, allowed = sys.argv[1], {"core", "alloc", "std", *sys.argv[2:]}
    with open(file, encoding="utf-8") as text:
        rustdoc = json.load(text)
    index, paths, crates = rustdoc["index"], rustdoc["paths"], rustdoc["external_crates"]
    seen = found = 0
    for item in index.values():
        if item["crate_id"] != 0:
            continue
        implementation = item["inner"].get("impl")
        if implementation and (implementation["blanket_impl"] or implementation["is_synthetic"]):
            continue
        seen += 1
        for id in sorted(set(references(item["inner"]))):
            path = paths.get(str(id))
            if path is None or path["crate_id"] == 0:
                continue
            crate = crates[str(path["crate_id"])]["name"]
            if crate not in allowed:
                found += 1
                span = item["span"] or {"filename": "?", "begin": ["?"]}
                print(f"{span['filename']}:{span['begin'][0]}: {'::'.join(path['path'])} in the public API")
    # A format of JSON that this does not read must not pass for an API without types.
    if seen < 100:
        sys.exit(f"only {seen} items in {file}: has rustdoc's format changed?")
    if found:
        sys.exit(1)
    print(f"{seen} items name no type or trait of a crate other than {', '.join(sorted(allowed))}")


main()
