# SPDX-License-Identifier: Apache-2.0

"""The numbers as tables of a Markdown page, which are read as they are."""

from __future__ import annotations

import math
from collections.abc import Iterable

from .cases import GROWTH, JUDGING, MAKING, WORDS, Case
from .running import Costs

Measured = dict[tuple[str, str], Costs]
"""By program and case."""


def table(head: list[str], rows: Iterable[list[str]]) -> list[str]:
    return [f"| {' | '.join(line)} |" for line in [head, ["---", *("---:" for _ in head[1:])], *rows]] + [""]


class Report:
    def __init__(self, programs: dict[str, str], measured: Measured, instructions: dict[str, int]) -> None:
        self.programs = programs
        self.measured = measured
        self.instructions = instructions

    def lines(self) -> list[str]:
        made = self._comparison("Making the same templates", MAKING)
        judged = self._comparison("Judging the same file", JUDGING)
        return [*made, *judged, *self._memory(), *self._growth()]

    def _comparison(self, title: str, cases: list[Case]) -> list[str]:
        """CPU seconds, and how often ours they are."""
        cases = [case for case in cases if self._of("ours", case)]
        others = self._others(cases)
        rows = []
        for case in cases:
            own = self._of("ours", case)
            if own is None:
                continue
            row = [case.says, self._millions(case), seconds(own.median)]
            for name in others:
                costs = self._of(name, case)
                row.append(f"{seconds(costs.median)} ({ratio(costs.median / own.median)})" if costs else "")
            rows.append(row)
        names = [self.programs[name] for name in others]
        return [f"**{title}**, CPU seconds", "", *table(["", "instructions", "ours", *names], rows)] if rows else []

    def _memory(self) -> list[str]:
        cases = [case for case in [*MAKING, *JUDGING] if self._of("ours", case)]
        names = ["ours", *self._others(cases)]
        rows = []
        for case in cases:
            costs = [self._of(name, case) for name in names]
            rows.append([case.says, *(f"{it.peak:.0f}" if it else "" for it in costs)])
        head = ["", *(self.programs[name] for name in names)]
        return ["**Peak memory** of the largest process, MB", "", *table(head, rows)] if rows else []

    def _growth(self) -> list[str]:
        lines = []
        for family, sizes in GROWTH.items():
            cases = [Case(family, size) for size in sizes]
            if not all(self._of("ours", case) for case in cases):
                lines += self._single(cases)
                continue
            rows = [self._instruction_row(cases)] if all(case.name in self.instructions for case in cases) else []
            for name in ["ours", *self._others(cases)]:
                found = [self._of(name, case) for case in cases]
                medians = [it.median for it in found if it]
                if len(medians) == len(cases):
                    rows.append([f"{self.programs[name]}, s", *map(seconds, medians), law(sizes, medians)])
            title = WORDS[family].format("N")
            head = [title, *map(str, sizes), f"from {sizes[-2]} on"]
            lines += [*table(head, rows)]
        return ["**How cost grows**", "", *lines] if lines else []

    def _single(self, cases: list[Case]) -> list[str]:
        """Some sizes of many, without a law; those that are compared already stand there."""
        found = [case for case in cases if self._of("ours", case) and case not in MAKING]
        if not found:
            return []
        names = ["ours", *self._others(found)]
        rows = []
        for case in found:
            costs = [self._of(name, case) for name in names]
            rows.append([case.says, self._millions(case), *(seconds(it.median) if it else "" for it in costs)])
        return table(["seconds", "instructions", *(self.programs[name] for name in names)], rows)

    def _instruction_row(self, cases: list[Case]) -> list[str]:
        numbers = [self.instructions[case.name] for case in cases]
        return [
            "ours, instructions",
            *(self._millions(case) for case in cases),
            law([it.size for it in cases], numbers),
        ]

    def _millions(self, case: Case) -> str:
        count = self.instructions.get(case.name)
        return f"{count / 1e6:,.0f} M" if count else ""

    def _of(self, program: str, case: Case) -> Costs | None:
        return self.measured.get((program, case.name))

    def _others(self, cases: list[Case]) -> list[str]:
        return [name for name in self.programs if name != "ours" and any(self._of(name, case) for case in cases)]


def seconds(value: float) -> str:
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def ratio(value: float) -> str:
    return f"{value:.2f}x" if value < 1 else f"{value:.1f}x" if value < 10 else f"{value:.0f}x"


def law(sizes: list[int], costs: list[float] | list[int]) -> str:
    """The power of the size that the cost grows with, between the last two."""
    return f"n^{math.log(costs[-1] / costs[-2]) / math.log(sizes[-1] / sizes[-2]):.2f}"
