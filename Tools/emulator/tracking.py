# SPDX-License-Identifier: Apache-2.0

"""Properties that remember which of them were read.

A handler that forgets a property would otherwise make a deployment green that
says nothing about it. So whatever nobody read fails the deployment.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any


class Properties(Mapping[str, Any]):
    """A resource's resolved properties, or an object nested in them."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = {key: _tracked(value) for key, value in values.items()}
        self._read: set[str] = set()

    def __getitem__(self, key: str) -> Any:
        if key not in self._values:
            raise KeyError(key)
        self._read.add(key)
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def pick(self, *names: str) -> dict[str, Any]:
        """Those of the named properties that are there, each with all that it holds."""
        return {name: plain(self[name]) for name in names if name in self}

    def rest(self, *without: str) -> dict[str, Any]:
        """All properties but the named ones, each with all that it holds."""
        return self.pick(*(name for name in self if name not in without))

    def unread(self, path: str = "") -> Iterator[str]:
        for key, value in self._values.items():
            if key not in self._read:
                yield path + key
            elif isinstance(value, (Properties, PropertyList)):
                yield from value.unread(f"{path}{key}.")


class PropertyList(Sequence[Any]):
    """A list nested in properties."""

    def __init__(self, items: list[Any]) -> None:
        self._items = [_tracked(item) for item in items]
        self._read: set[int] = set()

    def __getitem__(self, index: Any) -> Any:
        item = self._items[index]
        self._read.add(index % len(self._items))
        return item

    def __len__(self) -> int:
        return len(self._items)

    def unread(self, path: str) -> Iterator[str]:
        for index, item in enumerate(self._items):
            if index not in self._read:
                yield f"{path}{index}"
            elif isinstance(item, (Properties, PropertyList)):
                yield from item.unread(f"{path}{index}.")


def plain(value: Any) -> Any:
    """The value as ordinary dictionaries and lists. Counts as reading all of it."""
    if isinstance(value, Properties):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, PropertyList):
        return [plain(item) for item in value]
    return value


def _tracked(value: Any) -> Any:
    if isinstance(value, dict):
        return Properties(value)
    if isinstance(value, list):
        return PropertyList(value)
    return value
