# SPDX-License-Identifier: Apache-2.0

"""Files in YAML as three readers see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from values import difference

from .others import NotRead, flip, pyyaml
from .reader import Answer

OTHERS: dict[str, Callable[[str], Any]] = {"PyYAML": pyyaml, "cfn-flip": flip}


@dataclass(frozen=True)
class Difference:
    file: Path
    other: str
    ours: str
    theirs: str


def differences(file: Path, answer: Answer) -> Iterator[Difference]:
    text = file.read_bytes().decode("utf-8-sig", "surrogateescape")
    for name, read in OTHERS.items():
        try:
            value = read(text)
        except NotRead as problem:
            if answer.failure is None:
                yield Difference(file, name, "read", " ".join(str(problem).split()))
            continue
        if answer.failure is not None:
            yield Difference(file, name, answer.failure, "read")
        elif place := difference(answer.value, value):
            yield Difference(file, name, f"{place.path}: {place.first}", place.second)
