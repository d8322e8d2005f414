"""All mutants, in an order that does not change, and samples of them."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256

from .bases import Base
from .catalogue import Fault, Mutant, mutants
from .faults import named
from .faults.seed import base_of, seed


def collect(bases: list[Base], seed_only: bool, kind: str | None) -> list[Mutant]:
    wanted: list[tuple[Fault, Base]] = []
    for fault in seed.faults:
        wanted += [(fault, it) for it in bases if it.name == base_of(fault.name)]
    if not seed_only:
        wanted += [(fault, it) for fault in named() for it in bases]
    found: list[Mutant] = []
    contents: set[str] = set()
    for fault, base in wanted:
        if kind in (None, fault.kind):
            for it in mutants(base.name, base.region, base.template, fault):
                # Two faults may meet in one template; the first has it.
                if it.key not in contents:
                    contents.add(it.key)
                    found.append(it)
    return found


def sample(found: list[Mutant], size: int) -> list[Mutant]:
    """One of each fault, then a second of each, and so on, each time by a digest of the name: the
    same for the same catalogue, and hardly another when one fault is added to it."""
    by_fault: dict[str, list[Mutant]] = defaultdict(list)
    for it in found:
        by_fault[it.fault.name].append(it)
    ranked: list[tuple[int, str, Mutant]] = []
    for group in by_fault.values():
        group = sorted(group, key=lambda it: _digest(it.name))
        ranked += [(turn, _digest(it.fault.name), it) for turn, it in enumerate(group)]
    ranked.sort(key=lambda it: it[:2])
    chosen = {it[2].name for it in ranked[:size]}
    return [it for it in found if it.name in chosen]


def _digest(name: str) -> str:
    return sha256(name.encode()).hexdigest()
