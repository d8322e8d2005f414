# SPDX-License-Identifier: Apache-2.0

"""What only one resource of a type can have: primary identifiers that a template says, and what identities.txt adds."""

from __future__ import annotations

import json
from pathlib import Path

FILE = Path(__file__).with_name("identities.txt")


def identities(schemas: list[str]) -> list[str]:
    """One line for each identity, sorted: the type, and the properties that make it up.

    - schemas: the lines of schemas.txt.
    """
    written, left = _written()
    lines = list(written)
    for line in schemas:
        type_name, _, text = line.partition(" ")
        if type_name not in left:
            schema = json.loads(text)
            paths = [_path(pointer) for pointer in schema.get("primaryIdentifier", [])]
            read_only = {_path(pointer) for pointer in schema.get("readOnlyProperties", [])}
            if paths and not any(path in read_only or path.split(".")[0] in read_only for path in paths):
                lines.append(f"{type_name} {' '.join(paths)}")
    return sorted(f"{line}\n" for line in lines)


def _written() -> tuple[list[str], set[str]]:
    """The identities of the file, and the types whose schemas are not asked."""
    lines, left = [], set()
    for line in FILE.read_text().splitlines():
        if line.startswith("#"):
            continue
        words, _, reason = line.partition(" # ")
        type_name, *paths = words.split()
        if not reason or not paths:
            raise SystemExit(f"{FILE}: error: not of a form that the head of the file lists: {line}")
        left.add(type_name)
        if paths != ["leave"]:
            lines.append(f"{type_name} {' '.join(paths)}")
    return lines, left


def _path(pointer: str) -> str:
    return pointer.removeprefix("/properties/").replace("/", ".")
