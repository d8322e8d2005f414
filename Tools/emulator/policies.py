# SPDX-License-Identifier: Apache-2.0

"""What policies say of a request: as much as AWS asks of them when a resource is created.

What is not understood here counts as fulfilled, so that nothing is refused that AWS takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

_OPERATORS = {f"{kind}{how}" for kind in ("String", "Arn") for how in ("Equals", "Like")}


@dataclass(frozen=True)
class Request:
    action: str
    resource: str | None = None
    service: str | None = None
    """The service that asks; None where the policies are the caller's own."""
    facts: dict[str, str] = field(default_factory=dict)
    """Keys of conditions, in lower case, that have a value in this request."""


def allows(documents: Iterable[dict[str, Any]], request: Request) -> bool:
    effects = [
        statement["Effect"]
        for document in documents
        for statement in _items(document.get("Statement"))
        if _applies(statement, request)
    ]
    return "Allow" in effects and "Deny" not in effects


def _applies(statement: dict[str, Any], request: Request) -> bool:
    inverse = {"NotAction", "NotResource", "NotPrincipal"} & set(statement)
    if statement["Effect"] == "Deny" and (inverse or "Condition" in statement):
        return False
    return (
        ("Action" not in statement or _any(statement["Action"], request.action))
        and (request.resource is None or "Resource" not in statement or _any(statement["Resource"], request.resource))
        and (request.service is None or "Principal" not in statement or _names(statement["Principal"], request.service))
        and _holds(statement.get("Condition", {}), request.facts)
    )


def _names(principal: Any, service: str) -> bool:
    if isinstance(principal, str):
        return principal == "*"
    return service in _items(principal.get("Service")) or "*" in _items(principal.get("AWS"))


def _holds(condition: dict[str, Any], facts: dict[str, str]) -> bool:
    return all(
        _any(wanted, facts[key.lower()])
        for operator, keys in condition.items()
        if operator in _OPERATORS
        for key, wanted in keys.items()
        if key.lower() in facts
    )


def _any(patterns: Any, text: str) -> bool:
    return any(_matches(pattern, text) for pattern in _items(patterns))


def _matches(pattern: str, text: str) -> bool:
    wild = {"*": ".*", "?": "."}
    expression = "".join(wild.get(letter, re.escape(letter)) for letter in pattern)
    return re.fullmatch(expression, text, re.IGNORECASE) is not None


def _items(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
