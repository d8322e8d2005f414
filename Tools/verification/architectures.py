# SPDX-License-Identifier: Apache-2.0

"""One installation, brought from each architecture to every other."""

from __future__ import annotations

import os
import shlex
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from emulator.server import Emulator
from repository import ROOT

from .commands import DeployCommand, commands
from .lifecycle import Lifecycle
from .preconditions import provide
from .report import Failed, proven

PROGRAM = "architectures-under-test"
ARCHITECTURES = ("legacy", "network", "application", "http", "nat", "public")


def prove(emulator: Emulator) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = {name: commands(name, ROOT, _program(), Path(folder)) for name in ARCHITECTURES}
        emulator.reset()
        Tour(emulator, found).prove()


def _program() -> list[str]:
    """The program beside synth, or else as SwiftPM builds it."""
    synth = shlex.split(os.environ.get("SYNTH", ""))
    return [str(Path(synth[0]).with_name(PROGRAM))] if len(synth) == 1 else ["swift", "run", "-q", PROGRAM]


def tour(names: Sequence[str]) -> Iterator[str]:
    """A way that begins and ends with the first, and goes from each to every other exactly once."""
    last = len(names) - 1
    for index, name in enumerate(names):
        yield name
        for other in names[index + 2 :]:
            yield other
            yield name
    for index in range(last - 1, -1, -1):
        yield names[index]


class Tour(Lifecycle):
    """Stacks of the same names in several architectures."""

    def __init__(self, emulator: Emulator, found: dict[str, list[DeployCommand]]) -> None:
        self._found = found
        self._names = list(found)
        super().__init__(emulator, found[self._names[0]], ROOT)

    def prove(self) -> None:
        names = [[command.stack for command in found] for found in self._found.values()]
        if any(it != names[0] for it in names):
            raise Failed(f"the architectures have stacks of different names: {names}")
        provide(command for found in self._found.values() for command in found)
        before = self._begin()
        stops = list(tour(self._names))
        for command in self._found[stops[0]]:
            self._deploy(command)
            self._expect(self._stack(command), "CREATE_COMPLETE")
        here = stops[0]
        for there in stops[1:]:
            self._change(here, there)
            here = there
        proven(f"from each of {', '.join(self._names)} to every other: {len(stops) - 1} changes, all made and wired")
        self._end(before)

    def _change(self, here: str, there: str) -> None:
        for command in self._found[there]:
            try:
                self._deploy(command)
            except Failed as problem:
                raise Failed(f"from {here} to {there}: {problem}") from problem
            if self._stack(command).status not in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
                raise Failed(f"from {here} to {there}: {command.stack} is {self._stack(command).status}")
            self._read_back(command, aloud=False)
        if not self._paths():
            raise Failed(f"from {here} to {there}: nothing leads to a task")
