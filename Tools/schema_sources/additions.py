# SPDX-License-Identifier: Apache-2.0

"""Properties that AWS documents and the registry's schemas lack: they are written into the schemas.

A schema that has one by now is an error, so that the rows go as soon as nothing needs them.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .schema_nodes import DEFINITIONS

SCALARS = {"string", "integer", "number", "boolean"}


class Addition(NamedTuple):
    """`Name` or `Definition.Name`, `!` behind it where it is required; the kind is a scalar's name, a definition's, or
    either in brackets for a list."""

    path: str
    kind: str

    @property
    def node(self) -> dict[str, Any]:
        if self.kind.startswith("[") and self.kind.endswith("]"):
            return {"type": "array", "items": _node(self.kind[1:-1])}
        return _node(self.kind)


def add(type_name: str, schema: dict[str, Any], additions: list[Addition]) -> None:
    definitions = schema.setdefault("definitions", {}) if additions else {}
    for addition in additions:
        path = addition.path.removesuffix("!")
        definition, _, name = path.rpartition(".")
        if definition and definition not in definitions:
            definitions[definition] = {"type": "object", "additionalProperties": False, "properties": {}}
        owner = definitions[definition] if definition else schema
        if name in owner.setdefault("properties", {}):
            raise SystemExit(f"exceptions.txt: error: the schema of {type_name} has {path} by now")
        owner["properties"][name] = addition.node
        if path != addition.path:
            owner.setdefault("required", []).append(name)
    for addition in additions:
        used = addition.kind.strip("[]")
        if used not in SCALARS and used not in definitions:
            raise SystemExit(f"exceptions.txt: error: {type_name} has no definition {used} for {addition.path}")


def _node(kind: str) -> dict[str, Any]:
    return {"type": kind} if kind in SCALARS else {"$ref": DEFINITIONS + kind}
