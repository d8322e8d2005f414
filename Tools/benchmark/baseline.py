# SPDX-License-Identifier: Apache-2.0

"""The instructions that are committed, and what a difference from them means."""

from __future__ import annotations

import json
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "baseline.json"
TOLERANCE = 0.05


@dataclass(frozen=True)
class Baseline:
    """The standard library is the toolchain's, so that numbers of another one, or of another processor, say nothing."""

    swift: str
    machine: str
    instructions: dict[str, int]

    @classmethod
    def here(cls, instructions: dict[str, int]) -> Baseline:
        said = subprocess.run(["swift", "--version"], check=True, capture_output=True, text=True).stdout
        found = re.search(r"Swift version (\S+)", said)
        return cls(found[1] if found else said.strip(), platform.machine(), instructions)

    @classmethod
    def read(cls) -> Baseline:
        return cls(**json.loads(FILE.read_text()))

    def write(self) -> None:
        FILE.write_text(json.dumps(vars(self), indent=2) + "\n")

    @property
    def place(self) -> str:
        return f"Swift {self.swift} on {self.machine}"


@dataclass(frozen=True)
class Comparison:
    """Two baselines of one place, case by case."""

    before: dict[str, int]
    now: dict[str, int]

    def change(self, case: str) -> float | None:
        """As 0.05 for five percent more; None where only one of them has the case."""
        if case not in self.before or case not in self.now:
            return None
        return self.now[case] / self.before[case] - 1

    def lines(self) -> list[str]:
        return [self._line(case) for case in self.now] + [
            f"{case:20}{self.before[case] / 1e6:12,.1f} M  is no case any more" for case in self.gone
        ]

    def _line(self, case: str) -> str:
        change = self.change(case)
        said = "is new" if change is None else f"{change:+.1%} of {self.before[case] / 1e6:,.1f} M"
        return f"{case:20}{self.now[case] / 1e6:12,.1f} M  {said}"

    @property
    def _both(self) -> list[str]:
        return [case for case in self.now if case in self.before]

    @property
    def gone(self) -> list[str]:
        return [case for case in self.before if case not in self.now]

    @property
    def worse(self) -> list[str]:
        return [case for case in self._both if self.now[case] > self.before[case] * (1 + TOLERANCE)]

    @property
    def better(self) -> list[str]:
        return [case for case in self._both if self.now[case] < self.before[case] * (1 - TOLERANCE)]

    @property
    def unlike(self) -> list[str]:
        """Cases that one of them lacks."""
        return [*(case for case in self.now if case not in self.before), *self.gone]
