# SPDX-License-Identifier: Apache-2.0

"""What the nodes of a resource type's schema refer to, list, allow, and which of them a template can say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

DEFINITIONS = "#/definitions/"
Way = tuple[str, ...]
"""The names of the properties that lead to a node."""


def reference(node: Any) -> str | None:
    """The definition that a node refers to."""
    target = node.get("$ref") if isinstance(node, dict) else None
    if isinstance(target, str) and target.startswith(DEFINITIONS):
        return target.removeprefix(DEFINITIONS)
    return None


def references(node: Any) -> Iterator[str]:
    """The definitions that a node and what is below it refer to, each as often as it is."""
    if isinstance(node, dict):
        if name := reference(node):
            yield name
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def listed(node: dict[str, Any]) -> list[Any] | None:
    return node.get("enum") or node.get("enumCaseInsensitive") or ([node["const"]] if "const" in node else None)


def contradicts(node: dict[str, Any], values: set[str]) -> bool:
    """Whether the schema would refuse one of the values, or has a default that is none of them."""
    lengths = [len(value) for value in values]
    if min(lengths) < node.get("minLength", 0) or max(lengths) > node.get("maxLength", max(lengths)):
        return True
    if "default" in node and node["default"] not in values:
        return True
    try:
        return any(not re.search(node.get("pattern", ""), value) for value in values)
    except re.error:
        return True


def writable(schema: dict[str, Any]) -> set[int]:
    """The identities of what a template can say: a definition that only read-only properties lead to is none of it."""
    visit = _Visit(schema)
    for name, value in schema.get("properties", {}).items():
        visit.node(value, (name,))
    return visit.writable


class _Visit:
    def __init__(self, schema: dict[str, Any]) -> None:
        self.definitions = schema.get("definitions", {})
        self.closed = {_way(pointer) for pointer in schema.get("readOnlyProperties", [])}
        self.on_the_way = {way[:count] for way in self.closed for count in range(1, len(way))}
        self.writable: set[int] = set()
        self.seen: set[tuple[int, Way | None]] = set()

    def node(self, node: Any, way: Way) -> None:
        if not isinstance(node, dict) or way in self.closed:
            return
        mark = (id(node), way if way in self.on_the_way else None)
        if mark in self.seen:
            return
        self.seen.add(mark)
        self.writable.add(id(node))
        if name := reference(node):
            self.node(self.definitions.get(name), way)
        for name, value in node.get("properties", {}).items():
            self.node(value, (*way, name))
        for value in (node.get("items"), node.get("additionalProperties"), *node.get("patternProperties", {}).values()):
            self.node(value, way)
        for keyword in ("allOf", "anyOf", "oneOf"):
            for value in node.get(keyword, []):
                self.node(value, way)


def _way(pointer: str) -> Way:
    return tuple(step for step in pointer.split("/")[1:] if step not in {"properties", "items", "*"})
