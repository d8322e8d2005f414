# SPDX-License-Identifier: Apache-2.0

"""What was tried and caught, by class, and what was missed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from .catalogue import CLASSES, Fault, Mutant

Rules = list[tuple[str, str]]


@dataclass
class Result:
    mutant: Mutant
    caught: dict[str, Rules] = field(default_factory=dict)
    """By tool, the rules and elements that are new."""


@dataclass(frozen=True)
class Missed:
    """One fault, and where a tool did not see it."""

    fault: Fault
    tried: int
    mutants: list[Mutant]


class Report:
    def __init__(self, results: list[Result], tools: list[str]) -> None:
        self.results, self.tools = results, tools

    def rows(
        self, key: Callable[[Mutant], str], order: list[str], doubtful: bool = False
    ) -> Iterator[tuple[str, int, list[int]]]:
        """Tried, and caught by each tool."""
        groups: dict[str, list[Result]] = defaultdict(list)
        for it in self.results:
            if it.mutant.fault.doubtful == doubtful:
                groups[key(it.mutant)].append(it)
                groups["all"].append(it)
        for name in [*order, "all"]:
            if them := groups.get(name):
                yield name, len(them), [sum(bool(it.caught[t]) for it in them) for t in self.tools]

    def by_class(self, doubtful: bool = False) -> list[tuple[str, int, list[int]]]:
        return list(self.rows(lambda it: it.fault.kind, list(CLASSES), doubtful))

    def by_family(self) -> list[tuple[str, int, list[int]]]:
        return list(self.rows(family, ["seed", "named", "generic"]))

    def by_base(self) -> list[tuple[str, int, list[int]]]:
        order = list(dict.fromkeys(it.mutant.base for it in self.results))
        return list(self.rows(lambda it: it.base, order))

    def share(self, tool: str = "ours") -> float:
        sure = [it for it in self.results if not it.mutant.fault.doubtful]
        return sum(bool(it.caught[tool]) for it in sure) / len(sure) if sure else 1.0

    def missed(self, tool: str = "ours", doubtful: bool = False) -> list[Missed]:
        tried: dict[str, list[Result]] = defaultdict(list)
        for it in self.results:
            if it.mutant.fault.doubtful == doubtful:
                tried[it.mutant.fault.name].append(it)
        found = []
        for them in tried.values():
            gone = [it.mutant for it in them if not it.caught[tool]]
            if gone:
                found.append(Missed(them[0].mutant.fault, len(them), gone))
        return sorted(found, key=lambda it: (CLASSES.index(it.fault.kind), it.fault.name))

    def text(self) -> Iterator[str]:
        yield from self._table("by class", self.by_class())
        yield from self._table("by family", self.by_family())
        if doubtful := self.by_class(doubtful=True):
            yield from self._table("doubtful, not counted above", doubtful)
        for it in self.missed():
            yield f"missed {len(it.mutants)} of {it.tried}: {it.fault.kind}: {it.fault.name}: {it.fault.why}"
            for mutant in it.mutants[:3]:
                yield f"    {mutant.base} {mutant.place}"

    def _table(self, title: str, rows: list[tuple[str, int, list[int]]]) -> Iterator[str]:
        yield f"\n{title:<32}{'tried':>7}" + "".join(f"{it[:18]:>20}" for it in self.tools)
        for name, tried, caught in rows:
            yield f"  {name:<30}{tried:>7}" + "".join(f"{it:>13} ({100 * it // tried:>3} %)" for it in caught)

    def document(self) -> dict[str, object]:
        def table(rows: list[tuple[str, int, list[int]]]) -> list[dict[str, object]]:
            return [
                {"name": name, "tried": tried, **dict(zip(self.tools, caught, strict=True))}
                for name, tried, caught in rows
            ]

        return {
            "byClass": table(self.by_class()),
            "byFamily": table(self.by_family()),
            "doubtful": table(self.by_class(doubtful=True)),
            "mutants": [
                {
                    "base": it.mutant.base,
                    "class": it.mutant.fault.kind,
                    "fault": it.mutant.fault.name,
                    "family": family(it.mutant),
                    "doubtful": it.mutant.fault.doubtful,
                    "place": it.mutant.place,
                    "why": it.mutant.fault.why,
                    "caught": {tool: [" ".join(pair) for pair in it.caught[tool]] for tool in self.tools},
                }
                for it in self.results
            ],
        }


def family(mutant: Mutant) -> str:
    if mutant.fault.name.startswith("seed-"):
        return "seed"
    return "generic" if mutant.fault.generic else "named"
