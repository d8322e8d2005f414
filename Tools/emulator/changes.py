# SPDX-License-Identifier: Apache-2.0

"""The difference between two sets of resolved properties."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .intrinsics import contains_unknown
from .schemas import conditionally_create_only, create_only, identifier

REPLACEMENTS = ("False", "Conditional", "True")


class Changed:
    """Names of changed properties, and which of them an update has seen to."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = set(names)
        self._seen: set[str] = set()

    def any(self, *names: str) -> bool:
        """Whether one of these changed. Whoever asks sees to all of them."""
        found = self.names & set(names)
        self._seen |= found
        return bool(found)

    def take(self) -> set[str]:
        """All changed names, for an update that sends everything."""
        self._seen |= self.names
        return self.names

    def unseen(self) -> list[str]:
        return sorted(self.names - self._seen)


def changed_names(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return sorted(
        name for name in {*before, *after} if contains_unknown(after.get(name)) or before.get(name) != after.get(name)
    )


def replacement(type_name: str, before: dict[str, Any], after: dict[str, Any]) -> str:
    """Whether going from one to the other replaces the resource: True, Conditional or False."""
    return max(
        (recreation(type_name, before, after, name) for name in changed_names(before, after)),
        key=REPLACEMENTS.index,
        default="False",
    )


def recreation(type_name: str, before: dict[str, Any], after: dict[str, Any], name: str) -> str:
    """The same for one property."""
    for path in create_only(type_name):
        if path[0] == name and _differs(before, after, path):
            return "Conditional" if contains_unknown(after.get(name)) else "True"
    for path in conditionally_create_only(type_name):
        if path[0] == name and _differs(before, after, path):
            return "Conditional"
    return "False"


def custom_name(type_name: str, before: dict[str, Any], after: dict[str, Any]) -> str | None:
    """The name that old and new share, which keeps the new one from being created first."""
    names = identifier(type_name)
    if names and all(name in before and before[name] == after.get(name) for name in names):
        return "/".join(str(before[name]) for name in names)
    return None


def _differs(before: Any, after: Any, path: list[str]) -> bool:
    found_before, found_after = _at(before, path), _at(after, path)
    return contains_unknown(found_after) or found_before != found_after


def _at(value: Any, path: list[str]) -> Any:
    if not path:
        return value
    if path[0] == "*" and isinstance(value, list):
        return [_at(item, path[1:]) for item in value]
    if isinstance(value, dict):
        return _at(value.get(path[0]), path[1:])
    return value if contains_unknown(value) else None
