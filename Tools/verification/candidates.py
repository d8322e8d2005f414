# SPDX-License-Identifier: Apache-2.0

"""Which parameters an update can change without changing what the stack is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from emulator.errors import TemplateError
from emulator.intrinsics import PLACEHOLDER
from emulator.parameters import text, values
from emulator.template import Template

_TELLING = re.compile(r"Count|Port|Retention|Capacity|Path$")


@dataclass(frozen=True)
class Candidate:
    name: str
    old: str
    value: str


def candidates(template: Template, given: dict[str, str]) -> list[Candidate]:
    """The parameters whose names tell that another value does; else one, a number if possible."""
    found, elsewhere = [], _other_stacks(template)
    for name, declaration in template.parameters.items():
        if name in elsewhere:
            continue
        old = given.get(name, text(declaration.get("Default", "")))
        for value in _others(declaration, old):
            if _is_allowed(declaration, value):
                found.append(Candidate(name, old, value))
                break
    telling = [it for it in found if _TELLING.search(it.name) and _tells(it.old)]
    numbers = [it for it in found if it.old.isdigit()]
    return telling or numbers[:1] or found[:1]


def _tells(value: str) -> bool:
    return value.isdigit() or value.startswith("/")


def _other_stacks(template: Template) -> set[str]:
    """Parameters that other stacks are found by: another value would be another installation."""
    text = json.dumps(template.sections)
    names = re.findall(r'"Fn::GetStackOutput": \{"StackName": \{"Fn::Sub": "([^"]*)"', text)
    return {name for pattern in names for name in PLACEHOLDER.findall(pattern)}


def _others(declaration: dict[str, Any], old: str) -> Iterator[str]:
    """Values next to the old one."""
    allowed = [text(value) for value in declaration.get("AllowedValues", [])]
    if allowed:
        yield from (value for value in allowed if value != old)
    elif old.isdigit():
        yield str(int(old) + 1)
        yield str(int(old) - 1)
    elif declaration["Type"] == "String" and old:
        yield f"{old}2"


def _is_allowed(declaration: dict[str, Any], value: str) -> bool:
    try:
        values({"It": declaration}, {"It": value}, str)
    except TemplateError:
        return False
    return True
