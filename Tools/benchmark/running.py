# SPDX-License-Identifier: Apache-2.0

"""What runs of programs cost."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

LAUNCHER = Path(__file__).parent / "launcher.py"


class Failed(Exception):
    """What a program said when it should have worked."""


@dataclass
class Costs:
    """Of all rounds."""

    seconds: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def peak(self) -> float:
        """In megabytes."""
        return statistics.median(self.peaks)

    def add(self, more: Costs) -> None:
        self.seconds += more.seconds
        self.peaks += more.peaks


def run(words: list[str], folder: Path, path: str, accepted: tuple[int, ...]) -> Costs:
    """One run, in a folder, with nothing of the caller's environment but where Swift's libraries are."""
    environment = {"PATH": path, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    if "LD_LIBRARY_PATH" in os.environ:
        environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    launcher = [sys.executable, "-I", "-S", str(LAUNCHER), *words]
    done = subprocess.run(
        launcher, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    said = done.stdout.split()
    if len(said) != 3 or int(said[2]) not in accepted:
        raise Failed(f"'{' '.join(words)}' ends with {said[2:]}: {done.stderr.strip()[-1000:]}")
    return Costs([float(said[0])], [int(said[1]) / 1024])
