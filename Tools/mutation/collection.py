# SPDX-License-Identifier: Apache-2.0

"""All mutants, in an order that does not change, and samples of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256

from .bases import Base
from .catalogue import Mutant, mutants
from .faults import named
from .faults.seed import base_of, seed

WIDEST = 6
"""Mutants of one fault, unless told otherwise: it is to be seen in several templates, not in all."""


def collect(bases: list[Base], seed_only: bool = False, kind: str | None = None, widest: int = WIDEST) -> list[Mutant]:
    """The same mutants in the same order, whatever part of them is wanted."""
    found: list[Mutant] = []
    contents: set[str] = set()
    for fault in [*seed.faults, *([] if seed_only else named())]:
        fitting = [
            mutants(it.name, it.region, it.template, fault)
            for it in bases
            if fault not in seed.faults or it.name == base_of(fault.name)
        ]
        chosen = 0
        # The first place of each template, then the second of each.
        for it in _in_turn(fitting):
            # Two faults may meet in one template; the first has it.
            if it.key not in contents:
                contents.add(it.key)
                found.append(it)
                chosen += 1
            if chosen == widest:
                break
    return [it for it in found if kind in (None, it.fault.kind)]


def _in_turn(series: list[Iterator[Mutant]]) -> Iterator[Mutant]:
    """The first of each, the second of each, and so on, none made before it is asked for."""
    while series:
        left = []
        for it in series:
            if (made := next(it, None)) is not None:
                left.append(it)
                yield made
        series = left


def sample(found: list[Mutant], size: int) -> list[Mutant]:
    """One of each fault, then a second of each, and so on, each time by a digest of the name: the
    same for the same catalogue, and hardly another when one fault is added to it."""
    by_fault: dict[str, list[Mutant]] = defaultdict(list)
    for it in found:
        by_fault[it.fault.name].append(it)
    ranked: list[tuple[int, str, Mutant]] = []
    for them in by_fault.values():
        group = sorted(them, key=lambda it: _digest(it.name))
        ranked += [(turn, _digest(it.fault.name), it) for turn, it in enumerate(group)]
    ranked.sort(key=lambda it: it[:2])
    chosen = {it[2].name for it in ranked[:size]}
    return [it for it in found if it.name in chosen]


def _digest(name: str) -> str:
    return sha256(name.encode()).hexdigest()
