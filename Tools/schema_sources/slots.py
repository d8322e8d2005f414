# SPDX-License-Identifier: Apache-2.0

"""Which members of the APIs the texts of a schema stand for.

Two ways lead from a text, its slot, to a member: a definition of the schema, or the resource itself, and a structure of
the service have one name and most members in common, or the operation that makes the resource takes it. Where they are
called otherwise, exceptions.txt says it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from .api_models import Model, plain
from .schema_nodes import reference, references, writable

VERBS = (
    *("Add", "Allocate", "Associate", "Attach", "Authorize", "Create", "Define", "Enable", "Import", "Modify"),
    *("Provision", "Publish", "Put", "Register", "Request", "Run", "Schedule", "Set", "Start", "Update"),
)
DERIVATIONS = ("structure", "operation", "resource", "alias")  # the one that says it first is recorded
SHARE_IN_COMMON = 0.6
ROOT = "."
"""What exceptions.txt calls the properties of the resource itself."""


class Candidate(NamedTuple):
    derivation: str
    member: str
    values: frozenset[str]


class Slots:
    """The slots of one resource type, and what the models say of each."""

    def __init__(
        self,
        type_name: str,
        schema: dict[str, Any],
        models: list[Model],
        structures: Iterable[tuple[str, Model, str]] = (),
    ) -> None:
        self.nodes: dict[str, dict[str, Any]] = {}
        self.candidates: dict[str, set[Candidate]] = defaultdict(set)
        self._schema = schema
        self._definitions: dict[str, Any] = schema.get("definitions", {})
        self._referring: dict[str, set[int]] = defaultdict(set)
        self._references = Counter(references(schema))
        self._writable = writable(schema)
        noun = type_name.split("::")[2]
        for model in models:
            for name, definition in self._definitions.items():
                if "properties" in definition:
                    for structure in model.structures(name):
                        _Comparison(self, model, "structure").structure(definition, name, structure)
            for verb in VERBS:
                if taken := model.input(verb + noun):
                    _Comparison(self, model, "operation").members(schema, "", taken)
            for structure in model.structures(noun):
                _Comparison(self, model, "resource").structure(schema, "", structure)
        for path, model, shape in structures:
            node = schema if path == ROOT else self._definitions[path]
            _Comparison(self, model, "alias").members(node, "" if path == ROOT else path, shape)

    def find(self, path: str) -> dict[str, Any] | None:
        """The text that a path leads to, which may be the element of a list, where a template can say it."""
        owner, _, name = path.rpartition(".")
        node = (self._definitions.get(owner, {}) if owner else self._schema).get("properties", {}).get(name)
        found = self.resolved(node, path) if node else None
        while found and "items" in found[0]:
            found = self.resolved(found[0]["items"], path)
        return found[0] if found and found[0].get("type") == "string" and id(found[0]) in self._writable else None

    def is_shared(self, path: str) -> bool:
        """Whether a text's definition also stands for slots of which the models say nothing."""
        return path in self._definitions and len(self._referring[path]) < self._references[path]

    def resolved(self, node: dict[str, Any], path: str) -> tuple[dict[str, Any], str] | None:
        """What a node refers to in the end; None where that is missing."""
        while name := reference(node):
            if name not in self._definitions:
                return None
            self._referring[name].add(id(node))
            node, path = self._definitions[name], name
        return node, path

    def add(self, path: str, node: dict[str, Any], candidate: Candidate) -> None:
        if id(node) in self._writable:
            self.nodes[path] = node
            self.candidates[path].add(candidate)


class _Comparison:
    """A walk through the schema and the shapes of a model, side by side from one place on."""

    def __init__(self, slots: Slots, model: Model, derivation: str) -> None:
        self.slots, self.model, self.derivation = slots, model, derivation
        self.seen: set[tuple[str, str]] = set()

    def structure(self, node: dict[str, Any], path: str, shape: str) -> None:
        members, properties = self.model.members(shape), node["properties"]
        shared = sum(plain(name) in members for name in properties)
        if (path, shape) not in self.seen and properties and shared / len(properties) >= SHARE_IN_COMMON:
            self.seen.add((path, shape))
            self.members(node, path, shape)

    def members(self, node: dict[str, Any], path: str, shape: str) -> None:
        members = self.model.members(shape)
        for name, value in node.get("properties", {}).items():
            if plain(name) in members:
                inner = f"{path}.{name}" if path else name
                self._slot(value, inner, members[plain(name)], f"{self.model.name}.{shape}.{name}")

    def _slot(self, node: dict[str, Any], path: str, shape: str, member: str) -> None:
        found = self.slots.resolved(node, path)
        if found is None:
            return
        node, path = found
        content = self.model.shapes[shape]
        if "items" in node and content["type"] == "list":
            self._slot(node["items"], path, content["member"]["shape"], member)
        elif "properties" in node and content["type"] == "structure":
            self.structure(node, path, shape)
        elif node.get("type") == "string" and content["type"] == "string" and "enum" in content:
            self.slots.add(path, node, Candidate(self.derivation, member, frozenset(content["enum"])))
