# SPDX-License-Identifier: Apache-2.0

"""The values of a stack's parameters, checked against their declarations."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .errors import TemplateError

_SSM = re.compile(r"AWS::SSM::Parameter::Value<(.+)>")


def values(declarations: dict[str, Any], given: dict[str, str], read_ssm: Callable[[str], str]) -> dict[str, Any]:
    """What `Ref` gives for each parameter: a string, or a list of strings."""
    unknown = sorted(set(given) - set(declarations))
    if unknown:
        raise TemplateError(f"Parameters: {unknown} do not exist in the template")
    missing = sorted(
        name for name, declaration in declarations.items() if name not in given and "Default" not in declaration
    )
    if missing:
        raise TemplateError(f"Parameters: {missing} must have values")
    return {
        name: _value(name, declaration, given.get(name, declaration.get("Default")), read_ssm)
        for name, declaration in declarations.items()
    }


def text(value: Any) -> str:
    """A literal as CloudFormation prints it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _value(name: str, declaration: dict[str, Any], raw: Any, read_ssm: Callable[[str], str]) -> Any:
    kind = declaration["Type"]
    whole = text(raw)
    from_ssm = _SSM.fullmatch(kind)
    if from_ssm:
        _check(name, declaration, "String", whole)
        kind, whole = from_ssm.group(1), read_ssm(whole)
        return _split(whole) if _is_list(kind) else whole
    if _is_list(kind):
        items = _split(whole)
        for item in items:
            _check(name, declaration, kind, item)
        return items
    _check(name, declaration, kind, whole)
    return whole


def _is_list(kind: str) -> bool:
    return kind == "CommaDelimitedList" or kind.startswith("List<")


def _split(whole: str) -> list[str]:
    return [item.strip() for item in whole.split(",")] if whole else []


def _check(name: str, declaration: dict[str, Any], kind: str, value: str) -> None:
    def refuse(problem: str) -> None:
        said = declaration.get("ConstraintDescription")
        raise TemplateError(f"Parameter {name} = {value!r}: {said or problem}")

    allowed = [text(item) for item in declaration.get("AllowedValues", [])]
    if allowed and value not in allowed:
        refuse(f"must be one of {allowed}")
    pattern = declaration.get("AllowedPattern")
    if pattern and not re.fullmatch(pattern, value):
        refuse(f"must match pattern {pattern}")
    if len(value) < int(declaration.get("MinLength", 0)):
        refuse(f"must have at least {declaration['MinLength']} characters")
    if "MaxLength" in declaration and len(value) > int(declaration["MaxLength"]):
        refuse(f"must have at most {declaration['MaxLength']} characters")
    if kind in ("Number", "List<Number>"):
        _check_number(declaration, value, refuse)


def _check_number(declaration: dict[str, Any], value: str, refuse: Callable[[str], None]) -> None:
    try:
        number = float(value)
    except ValueError:
        refuse("must be a number")
        return
    if "MinValue" in declaration and number < float(declaration["MinValue"]):
        refuse(f"must be at least {declaration['MinValue']}")
    if "MaxValue" in declaration and number > float(declaration["MaxValue"]):
        refuse(f"must be at most {declaration['MaxValue']}")
