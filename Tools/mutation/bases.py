# SPDX-License-Identifier: Apache-2.0

"""The correct templates that are broken: those of the shipped environments, and others."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from repository import ROOT

from .catalogue import content_key
from .template import Template

OWN = Path(__file__).with_name("templates")
REGION = "eu-west-1"
NEAR_THE_LIMIT = 60_000


@dataclass(frozen=True)
class Base:
    name: str
    region: str
    template: Template

    @property
    def text(self) -> str:
        return self.template.text

    @property
    def key(self) -> str:
        return content_key(self.region, self.text)


def bases() -> list[Base]:
    return [*shipped(), *own()]


def shipped() -> list[Base]:
    """With the values of the environment as defaults, so that every tool is told the same."""
    found = []
    for file in sorted((ROOT / "cfn-out").glob("*/*.template.json")):
        data = json.loads(file.read_text())
        values = _values(file.with_name(file.name.replace(".template.", ".parameters.")))
        for name, parameter in data.get("Parameters", {}).items():
            if name in values:
                given = values[name]
                parameter["Default"] = int(given) if parameter["Type"] == "Number" else given
        _shorten(data)
        stack = file.name.removesuffix(".template.json")
        found.append(Base(f"{file.parent.name}/{stack}", _region(values, file), Template(data)))
    return found


def _shorten(data: dict[str, Any]) -> None:
    """What only people read: with the values a template may come near the limit of 51,200 bytes,
    and what a fault adds is not to lead beyond it."""
    data.pop("Metadata", None)
    if len(json.dumps(data, indent=2)) > NEAR_THE_LIMIT:
        for parameter in data.get("Parameters", {}).values():
            parameter.pop("Description", None)
            parameter.pop("ConstraintDescription", None)
        data.pop("Outputs", None)


def own() -> list[Base]:
    return [Base(file.stem, REGION, Template(json.loads(file.read_text()))) for file in sorted(OWN.glob("*.json"))]


def _values(file: Path) -> dict[str, str]:
    pairs = json.loads(file.read_text()) if file.exists() else []
    return dict(it.split("=", 1) for it in pairs)


def _region(values: dict[str, Any], file: Path) -> str:
    """That of the zones, where a stack of the environment has some."""
    for other in [values, *map(_values, sorted(file.parent.glob("*.parameters.json")))]:
        if zones := other.get("AvailabilityZones"):
            return zones.split(",")[0][:-1]
    return REGION
