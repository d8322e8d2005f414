# SPDX-License-Identifier: Apache-2.0

"""What the APIs' models list for slots that the schemas leave open.

What contradicts the schema, or what is known of how CloudFormation spells, is left out and counted.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, NamedTuple

from .api_models import Model, Models, plain
from .exceptions import FILE, Exceptions
from .schema_nodes import contradicts, listed
from .slots import DERIVATIONS, Slots

CATALOGUE = 60  # longer lists are catalogues, as of instance types, and grow by the week
REGION = re.compile(r"[a-z]{2}(-[a-z]+)+-\d")


class Enumeration(NamedTuple):
    """What one slot takes."""

    type_name: str
    path: str
    derivation: str
    member: str
    values: tuple[str, ...]
    any_case: bool

    @property
    def line(self) -> str:
        case = " any-case" if self.any_case else ""
        return f"{self.type_name} {self.path} {self.derivation} {self.member}{case} {'|'.join(self.values)}\n"


class Derivation:
    """All enumerations that are certain.

    `left` counts the others by reason, `judged` compares what the models list with what schemas do.
    """

    def __init__(self, models: Models) -> None:
        self.models, self.exceptions = models, Exceptions()
        self.enumerations: list[Enumeration] = []
        self.left: Counter[str] = Counter()
        self.judged: Counter[str] = Counter()

    def add(self, type_name: str, schema: dict[str, Any], raw: dict[str, Any]) -> None:
        """Writes what is certain into a type's schema, as `apiEnum` or `apiEnumCaseInsensitive`."""
        aliases = [
            (path, self.models.by_name[model], shape)
            for path, model, shape in self.exceptions.structures.get(type_name, [])
        ]
        slots = Slots(type_name, schema, self._models(type_name, raw), aliases)
        transforms = {pointer.split("/")[-1]: text for pointer, text in raw.get("propertyTransform", {}).items()}
        values_of = {path: _values(slots, path) for path in slots.candidates}
        judgements = {path: _judgement(slots.nodes[path], values) for path, values in values_of.items()}
        self.judged.update(judgement for judgement in judgements.values() if judgement)
        spells_differently = "spelled differently" in judgements.values()
        all_in_any_case = "enumCaseInsensitive" in str(schema)
        for path in sorted(path for path, judgement in judgements.items() if judgement is None):
            values = values_of[path]
            transform = transforms.get(path.split(".")[-1], "")
            any_case = all_in_any_case or self.exceptions.is_any_case(type_name, path) or "case(" in transform
            if self.exceptions.leaves(type_name, path):
                reason: str | None = "named in exceptions.txt"
            elif spells_differently:
                reason = "the type's own enumerations spell differently"
            elif transform and not any_case:
                reason = "CloudFormation transforms the value"
            else:
                reason = _doubt(slots, path, values)
            if reason:
                self.left[reason] += 1
                continue
            source = min(slots.candidates[path], key=lambda found: (DERIVATIONS.index(found.derivation), found.member))
            enumeration = Enumeration(
                type_name, path, source.derivation, source.member, tuple(sorted(values)), any_case
            )
            slots.nodes[path]["apiEnumCaseInsensitive" if any_case else "apiEnum"] = list(enumeration.values)
            self.enumerations.append(enumeration)
        for path, documented in self.exceptions.documented.get(type_name, []):
            self._add_documented(type_name, slots, path, documented)

    def _add_documented(self, type_name: str, slots: Slots, path: str, values: tuple[str, ...]) -> None:
        node = slots.find(path)
        if node is None or listed(node) or "apiEnum" in node or "apiEnumCaseInsensitive" in node:
            raise SystemExit(f"{FILE}: error: {type_name} {path} is no text whose values nothing lists")
        if contradicts(node, set(values)):
            raise SystemExit(f"{FILE}: error: the schema refuses values of {type_name} {path}")
        node["documentedEnum"] = list(values)
        self.enumerations.append(Enumeration(type_name, path, "documentation", "-", values, False))

    def _models(self, type_name: str, raw: dict[str, Any]) -> list[Model]:
        """The models of the service's name, and those whose operations the type's own handlers call beside them."""
        _, service, noun = type_name.split("::")[:3]
        names = self.exceptions.services.get(service)
        named = self.models.by_identifier.get(plain(service))
        found = [self.models.by_name[name] for name in names] if names else [named] if named else []
        for permission in raw.get("handlers", {}).get("create", {}).get("permissions", []):
            prefix, _, action = permission.partition(":")
            if plain(noun) in plain(action) and not any(plain(action) in model.operations for model in found):
                found += [model for model in self.models.by_prefix.get(prefix, []) if plain(action) in model.operations]
        return list({model.name: model for model in found}.values())

    def counts(self) -> dict[str, Any]:
        return {
            "enumerations": len(self.enumerations),
            "byDerivation": dict(sorted(Counter(entry.derivation for entry in self.enumerations).items())),
            "leftOut": dict(sorted(self.left.items())),
            "agreementWithListedValues": dict(sorted(self.judged.items())),
        }


def _values(slots: Slots, path: str) -> set[str]:
    return {value for candidate in slots.candidates[path] for value in candidate.values}


def _judgement(node: dict[str, Any], values: set[str]) -> str | None:
    """How what the models list compares with what the schema does; None where the schema lists nothing."""
    known = listed(node)
    if known is None:
        return None
    if set(known) & values:
        return "same" if set(known) <= values else "schema has more"
    if "enum" in node and {str(value).lower() for value in known} & {value.lower() for value in values}:
        return "spelled differently"
    return "any case" if "enumCaseInsensitive" in node else "other values"


def _doubt(slots: Slots, path: str, values: set[str]) -> str | None:
    """Why the values may not be what the slot takes."""
    if len(values) > CATALOGUE or any(map(REGION.fullmatch, values)):
        return "a catalogue that grows"
    if slots.is_shared(path):
        return "the definition stands for other slots too"
    return "the schema contradicts" if contradicts(slots.nodes[path], values) else None
