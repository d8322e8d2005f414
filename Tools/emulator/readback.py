# SPDX-License-Identifier: Apache-2.0

"""Whether the services show each resource as the template has it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .parameters import text


@dataclass(frozen=True)
class Difference:
    path: str
    wanted: Any
    shown: Any


@dataclass(frozen=True)
class Unshown:
    """A property that the service's own description leaves out."""

    path: str


def compare(wanted: Any, shown: Any, path: str = "") -> Iterator[Difference | Unshown]:
    """Names are compared without case, lists without order, documents as documents."""
    if isinstance(shown, bytes):
        shown = shown.decode()
    if isinstance(wanted, dict) and isinstance(shown, str):
        shown = _document(shown)
    if isinstance(wanted, dict) and isinstance(shown, list) and path.endswith("Tags"):
        wanted = [{"Key": key, "Value": value} for key, value in wanted.items()]
    if isinstance(wanted, list) and isinstance(shown, dict) and path.endswith("Tags"):
        wanted = {tag["Key"]: tag["Value"] for tag in wanted}
    if isinstance(wanted, dict) and isinstance(shown, dict):
        yield from _members(wanted, shown, path)
    elif isinstance(wanted, list) and isinstance(shown, list):
        yield from _items(wanted, shown, path)
    elif isinstance(wanted, list) and len(wanted) == 1 and not isinstance(shown, (dict, list)):
        yield from compare(wanted[0], shown, path)
    elif isinstance(wanted, (dict, list)) or isinstance(shown, (dict, list)) or not _same(text(wanted), text(shown)):
        yield Difference(path, wanted, shown)


def _members(wanted: dict[str, Any], shown: dict[str, Any], path: str) -> Iterator[Difference | Unshown]:
    by_name = {key.lower(): value for key, value in shown.items()}
    for key, value in wanted.items():
        place = f"{path}.{key}" if path else key
        if by_name.get(key.lower()) is None:
            yield Unshown(place)
        else:
            yield from compare(value, by_name[key.lower()], place)


def _items(wanted: list[Any], shown: list[Any], path: str) -> Iterator[Difference | Unshown]:
    for index, item in enumerate(wanted):
        place = f"{path}.{index}"
        tries: list[list[Difference | Unshown]]
        tries = [list(compare(item, candidate, place)) for candidate in shown]
        best = min(tries, key=_distance, default=None)
        if best is None or _distance(best)[0]:
            yield Difference(place, item, shown)
        else:
            yield from best
    if len(shown) > len(wanted) and not any(isinstance(item, dict) for item in wanted):
        yield Difference(path, wanted, shown)


def _distance(found: list[Difference | Unshown]) -> tuple[int, int]:
    differences = sum(isinstance(it, Difference) for it in found)
    return differences, len(found) - differences


def _same(wanted: str, shown: str) -> bool:
    """50 is 50.0, and true is True."""
    try:
        return float(wanted) == float(shown)
    except ValueError:
        return wanted.lower() == shown.lower()


def _document(shown: str) -> Any:
    try:
        return json.loads(shown)
    except json.JSONDecodeError:
        return shown
