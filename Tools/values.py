# SPDX-License-Identifier: Apache-2.0

"""Values as JSON has them: where two of them differ."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Difference:
    path: str
    """As `/Resources/Queue`; empty for the value as a whole."""
    first: str
    second: str


def difference(first: Any, second: Any, path: str = "") -> Difference | None:
    """The first place where they differ; the order of keys counts."""
    if isinstance(first, dict) and isinstance(second, dict):
        keys = [[str(key) for key in value] for value in (first, second)]
        if keys[0] != keys[1]:
            return Difference(path, f"keys {keys[0]}", f"keys {keys[1]}")
        pairs = [(f"{path}/{key}", a, b) for (key, a), b in zip(first.items(), second.values(), strict=True)]
    elif isinstance(first, list) and isinstance(second, list):
        if len(first) != len(second):
            return Difference(path, f"{len(first)} elements", f"{len(second)} elements")
        pairs = [(f"{path}/{index}", a, b) for index, (a, b) in enumerate(zip(first, second, strict=True))]
    else:
        return None if _same(first, second) else Difference(path, repr(first), repr(second))
    return next((found for key, a, b in pairs if (found := difference(a, b, key))), None)


def _same(first: Any, second: Any) -> bool:
    """A number is no truth, and 1 is 1.0."""
    numbers = (int, float)
    if isinstance(first, numbers) and isinstance(second, numbers):
        return isinstance(first, bool) == isinstance(second, bool) and (first == second or math.isclose(first, second))
    return type(first) is type(second) and bool(first == second)
