# SPDX-License-Identifier: Apache-2.0

"""The cases of the public yaml-test-suite: https://github.com/yaml/yaml-test-suite, its folder src."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml

from .others import NotRead, pyyaml
from .reader import Answer


class Outcome(StrEnum):
    RIGHT = "read right"
    REFUSED_RIGHTLY = "refused, as the suite demands"
    BEYOND = "refused: beyond what a template can hold"
    LENIENT = "read, as PyYAML does or as it could not be meant otherwise; the suite refuses it"
    FUNCTION = "read, with the local tag as a function"
    AS_PYYAML = "read as PyYAML does, which the suite says otherwise"
    UNSAID = "read; the suite says no JSON"
    MISREAD = "MISREAD"


@dataclass(frozen=True)
class Case:
    name: str
    title: str
    text: str
    fails: bool
    documents: list[Any] | None
    """What the text says, document by document; nothing where JSON cannot say it."""


def cases(folder: Path) -> Iterator[Case]:
    for file in sorted(folder.glob("*.yaml")):
        entries = yaml.safe_load(file.read_text(encoding="utf-8"))
        fields: dict[str, Any] = {}
        for number, entry in enumerate(entries):
            fields = {key: value for key, value in fields.items() if key != "fail"} | entry
            if entry.get("skip"):
                continue
            name = file.stem if len(entries) == 1 else f"{file.stem}-{number:02}"
            said = fields.get("json")
            yield Case(
                name,
                " ".join(fields["name"].split()),
                _text(fields["yaml"]),
                bool(fields.get("fail")),
                None if said is None else list(_documents(said)),
            )


def _text(written: str) -> str:
    """The suite shows what is not seen by signs of its own."""
    text = re.sub("—*»", "\t", written.replace("␣", " "))
    text = text.replace("⇔", "\ufeff").replace("↵", "").replace("←", "\r")
    return re.sub("∎\n$", "", text)


def _documents(text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder()
    rest = text.strip()
    while rest:
        value, end = decoder.raw_decode(rest)
        yield value
        rest = rest[end:].strip()


def outcome(case: Case, answer: Answer) -> Outcome:
    if answer.failure is not None:
        return Outcome.REFUSED_RIGHTLY if case.fails else Outcome.BEYOND
    if case.fails:
        return Outcome.LENIENT
    if case.documents is None:
        return Outcome.UNSAID
    if case.documents == [answer.value]:
        return Outcome.RIGHT
    if case.documents == [_without_functions(answer.value)]:
        return Outcome.FUNCTION
    try:
        same = pyyaml(case.text) == answer.value
    except NotRead:
        same = False
    return Outcome.AS_PYYAML if same else Outcome.MISREAD


def _without_functions(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_functions(element) for element in value]
    if isinstance(value, dict):
        if len(value) == 1 and next(iter(value)).startswith("Fn::"):
            return _without_functions(next(iter(value.values())))
        return {key: _without_functions(element) for key, element in value.items()}
    return value
