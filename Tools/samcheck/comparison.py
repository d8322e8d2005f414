# SPDX-License-Identifier: Apache-2.0

"""How far two templates have the same resources."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_ALLOWING = {
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Role",
    "AWS::Lambda::Permission",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
}


@dataclass
class Share:
    """How many of how many are the same."""

    same: int = 0
    all: int = 0

    def add(self, *, same: bool) -> None:
        self.same += same
        self.all += 1

    @property
    def percent(self) -> float:
        return 100 * self.same / self.all if self.all else 100

    def __str__(self) -> str:
        return f"{self.percent:.1f} % ({self.same} of {self.all})"


@dataclass
class Comparison:
    names: Share = field(default_factory=Share)
    """Resources with the same type and logical ID."""
    allowing: Share = field(default_factory=Share)
    """Roles, policies and permissions that are the same in everything."""
    properties: Share = field(default_factory=Share)
    templates: Share = field(default_factory=Share)
    """Templates that are the same in everything."""
    causes: Counter[str] = field(default_factory=Counter)
    details: list[str] = field(default_factory=list)

    def add(self, name: str, theirs: Any, ours: Any) -> None:
        theirs, ours = _settled(theirs), _settled(ours)
        first, second = theirs["Resources"], ours.get("Resources", {})
        for key in sorted(first.keys() | second.keys()):
            self._add_resource(name, key, first.get(key), second.get(key))
        for section in sorted(theirs.keys() | ours.keys() - {"Resources"}):
            if section != "Resources" and theirs.get(section) != ours.get(section):
                self._tell(name, section, theirs.get(section), ours.get(section))
        self.templates.add(same=theirs == ours)

    def _add_resource(self, name: str, key: str, theirs: Any, ours: Any) -> None:
        kind = str((theirs or ours or {}).get("Type"))
        self.names.add(same=bool(theirs and ours) and theirs.get("Type") == ours.get("Type"))
        if kind in _ALLOWING:
            self.allowing.add(same=theirs == ours)
        if not theirs or not ours:
            self._tell(name, f"{kind} {'missing' if theirs else 'unexpected'}: {key}", theirs, ours)
        first, second = ((one or {}).get("Properties") or {} for one in (theirs, ours))
        for prop in first.keys() | second.keys():
            same = first.get(prop) == second.get(prop)
            self.properties.add(same=same)
            if not same and theirs and ours:
                self._tell(name, f"{kind}.{prop} of {key}", first.get(prop), second.get(prop))
        if theirs and ours:
            for attribute in sorted((theirs.keys() | ours.keys()) - {"Properties"}):
                if theirs.get(attribute) != ours.get(attribute):
                    self._tell(name, f"{kind} {attribute} of {key}", theirs.get(attribute), ours.get(attribute))

    def _tell(self, name: str, what: str, theirs: Any, ours: Any) -> None:
        self.causes[re.split(r": | of ", what)[0]] += 1
        for place, first, second in _differences(theirs, ours):
            self.details.append(f"{name}: {what}{place}: {json.dumps(first):.300} and {json.dumps(second):.300}")


def _differences(theirs: Any, ours: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for key in sorted(theirs.keys() | ours.keys()):
            yield from _differences(theirs.get(key), ours.get(key), f"{place}/{key}")
    elif isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        for index, (first, second) in enumerate(zip(theirs, ours, strict=True)):
            yield from _differences(first, second, f"{place}/{index}")
    elif theirs != ours:
        yield place, theirs, ours


def _settled(template: Any) -> Any:
    """The template with what says nothing as it always is: the hash of a deployment, and the order of some lists."""
    text = json.dumps(template)
    for key, resource in (template.get("Resources") or {}).items():
        if resource.get("Type") == "AWS::ApiGateway::Deployment" and re.search(r"[0-9a-f]{10}$", key):
            text = re.sub(rf"\b{key}\b", f"{key[:-10]}HASH", text)
    text = re.sub(r"RestApi deployment id: [0-9a-f]{40}", "RestApi deployment id: HASH", text)
    return _sorted(json.loads(text))


def _sorted(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _sorted(member, name) for name, member in value.items()}
    if isinstance(value, list):
        members = [_sorted(member) for member in value]
        return sorted(members, key=json.dumps) if key in {"DependsOn", "Fn::Or"} else members
    return [value] if key == "DependsOn" else value
