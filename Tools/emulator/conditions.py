# SPDX-License-Identifier: Apache-2.0

"""The Conditions section, and the assertions of the Rules section."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .errors import TemplateError
from .parameters import text


def evaluate(conditions: dict[str, Any], value: Callable[[Any], Any]) -> dict[str, bool]:
    """Every condition's truth. `value` resolves what stands in an Equals."""
    known: dict[str, bool] = {}
    pending: list[str] = []

    def named(name: str) -> bool:
        if name not in conditions:
            raise TemplateError(f"Template format error: Unresolved condition {name}")
        if name in pending:
            cycle = " -> ".join([*pending, name])
            raise TemplateError(f"Template error: Found circular condition dependency {cycle}")
        if name not in known:
            pending.append(name)
            known[name] = truth(conditions[name], value, named)
            pending.pop()
        return known[name]

    return {name: named(name) for name in conditions}


def truth(node: Any, value: Callable[[Any], Any], named: Callable[[str], bool]) -> bool:
    if not isinstance(node, dict) or len(node) != 1:
        raise TemplateError(f"Template error: {node!r} is no condition")
    ((function, argument),) = node.items()

    def inner(item: Any) -> bool:
        return truth(item, value, named)

    if function == "Condition":
        return named(argument)
    if function == "Fn::And":
        return all(inner(item) for item in argument)
    if function == "Fn::Or":
        return any(inner(item) for item in argument)
    if function == "Fn::Not":
        return not inner(argument[0])
    if function == "Fn::Equals":
        return _text(value(argument[0])) == _text(value(argument[1]))
    if function == "Fn::Contains":
        return text(value(argument[1])) in _text(value(argument[0]))
    if function == "Fn::EachMemberEquals":
        return all(item == text(value(argument[1])) for item in _text(value(argument[0])))
    if function == "Fn::EachMemberIn":
        return set(_text(value(argument[0]))) <= set(_text(value(argument[1])))
    raise TemplateError(f"Template error: the emulator has no condition function {function}")


def check_rules(rules: dict[str, Any], value: Callable[[Any], Any]) -> None:
    """Fails on the first assertion of the Rules section that does not hold."""

    def named(name: str) -> bool:
        raise TemplateError(f"Template error: a rule cannot name the condition {name}")

    for name, rule in rules.items():
        when = rule.get("RuleCondition")
        if when is not None and not truth(when, value, named):
            continue
        for assertion in rule["Assertions"]:
            if not truth(assertion["Assert"], value, named):
                said = assertion.get("AssertDescription", assertion["Assert"])
                raise TemplateError(f"Template error: rule {name} is broken: {said}")


def _text(item: Any) -> Any:
    return [text(part) for part in item] if isinstance(item, list) else text(item)
