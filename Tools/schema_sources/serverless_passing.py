# SPDX-License-Identifier: Apache-2.0

"""What properties of SAM take that go to a property of CloudFormation: its schema, with what it refers to."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .schema_nodes import DEFINITIONS, reference

FILE = Path(__file__).with_name("serverless_passing.txt")
Schema = dict[str, Any]


class Passing:
    def __init__(self, registry: dict[str, Schema]) -> None:
        """By the registry's schemas."""
        self._registry = registry
        rows = [line.split() for line in FILE.read_text().splitlines() if not line.startswith("#")]
        self._said = {row[0]: row[1] for row in rows}
        self.left_out = {row[0]: {name.removeprefix("-") for name in row[2:]} for row in rows if row[2:]}
        self._unused = set(self._said)

    def path(self, key: str, value: ast.expr | None) -> tuple[str, list[str]] | None:
        """Where a field of a model goes: the type, and the names that lead to the property's schema."""
        own, passed = self._said.get(key), _passed(value)
        if own is None and passed is None:
            return None
        self._unused.discard(key)
        if own is None:
            name, *steps = passed or []
            type_name, _, definition = name.partition(".")
            return type_name, [definition, *steps] if definition else [step for step in steps if step != "Properties"]
        type_name, *steps = own.split(".")
        return type_name, steps

    def refuse_unused(self) -> None:
        if self._unused:
            raise SystemExit(f"{FILE}: error: no model has these, or they say it themselves: {sorted(self._unused)}")

    def without_set(self, key: str, schema: Schema) -> Schema:
        """A schema without the properties that SAM sets itself."""
        left_out = self.left_out[key]
        return {
            **schema,
            "properties": {name: value for name, value in schema["properties"].items() if name not in left_out},
            "required": [name for name in schema.get("required", []) if name not in left_out],
        }

    def definition(self, type_name: str, definition: str, name: Callable[[str, str], str]) -> Schema:
        return dict(self._copied(type_name, self._registry[type_name]["definitions"][definition], name))

    def schema(self, type_name: str, steps: list[str], name: Callable[[str, str], str]) -> Schema:
        """The schema at a path; `name` says what a definition of a type is called here."""
        root = self._registry[type_name]
        definitions = root.get("definitions", {})
        node = root
        for index, step in enumerate(steps):
            if index == 0 and step in definitions and step not in root["properties"]:
                node = definitions[step]
                continue
            target = reference(node)
            members = (definitions[target] if target else node).get("properties", {})
            if step not in members:
                raise SystemExit(f"update-schemas: error: {type_name} has no {'.'.join(steps)}")
            node = members[step]
        return dict(self._copied(type_name, node, name))

    def _copied(self, type_name: str, node: Any, name: Callable[[str, str], str]) -> Any:
        if isinstance(node, list):
            return [self._copied(type_name, element, name) for element in node]
        if not isinstance(node, dict):
            return node
        if target := reference(node):
            return {**node, "$ref": f"{DEFINITIONS}{name(type_name, target)}"}
        return {key: self._copied(type_name, value, name) for key, value in node.items()}


def _passed(value: ast.expr | None) -> list[str] | None:
    """The path that a field of a model says itself."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "passthrough_prop":
        return list(ast.literal_eval(value.args[2]))
    return None
