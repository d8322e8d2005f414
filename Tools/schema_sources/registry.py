# SPDX-License-Identifier: Apache-2.0

"""What cfn-lint has of AWS: the registry's schemas and IAM's actions."""

from __future__ import annotations

import json
import zipfile
from typing import Any

from .additions import add
from .derivation import Derivation

SCHEMAS = "cfnlint/data/schemas"
ACTIONS = "cfnlint/data/AdditionalSpecs/Policies.json"

PROSE = {"$comment", "$schema", "description", "documentationUrl", "examples", "resourceLink", "sourceUrl", "title"}
UNUSED = {"handlers", "propertyTransform", "typeConfiguration"}
NAMED = {"definitions", "patternProperties", "properties"}  # their keys are names, not keywords
DATA = {"const", "default", "enum"}


class Registry:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.date: str = self._read(f"{SCHEMAS}/version.json")["schema_date"]

    def schemas(self, derivation: Derivation) -> list[str]:
        """A line for each resource type, sorted by name, with the enumerations that the derivation adds."""
        lines = []
        for name, file in sorted(self._read(f"{SCHEMAS}/providers/us-east-1.json").items()):
            raw = self._read(f"{SCHEMAS}/resources/{file}.json")
            schema = facts(raw)
            add(name, schema, derivation.exceptions.additions.pop(name, []))
            derivation.add(name, schema, raw)
            lines.append(f"{name} {json.dumps(schema, separators=(',', ':'), sort_keys=True)}\n")
        return lines

    def actions(self, levels: dict[str, str]) -> list[str]:
        services = self._read(ACTIONS)
        names = {f"{service}:{name}".lower() for service in services for name in services[service]["Actions"]}
        return sorted(f"{name} {levels[name]}\n" if name in levels else f"{name}\n" for name in names)

    def _read(self, name: str) -> Any:
        return json.loads(self._archive.read(name))


def facts(schema: Any) -> Any:
    """A schema without its sentences and without what only AWS's handlers need."""
    if isinstance(schema, list):
        return [facts(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in NAMED and isinstance(value, dict):
            kept[key] = {name: facts(entry) for name, entry in value.items()}
        elif key in DATA:
            kept[key] = value
        elif key not in PROSE | UNUSED:
            kept[key] = facts(value)
    if "tagging" in kept:
        kept["tagging"].pop("permissions", None)
    return kept
