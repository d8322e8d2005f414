# SPDX-License-Identifier: Apache-2.0

"""The write side of synth: each system call failed in turn, kills at any moment, and many runs at once."""

from __future__ import annotations

import os
import random
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from . import folder, trace
from .folder import Files, World

ERRORS = ("ENOSPC", "EIO", "EACCES", "EDQUOT", "EMFILE", "EINTR")
_ENVIRONMENT = {"PATH": os.defpath}
_TOGETHER = 10


@dataclass(frozen=True)
class Trial:
    """A run in a world where something happens to it."""

    kind: str
    name: str
    world: World
    run: Callable[[list[str]], trace.Done]
    is_killed: bool = False
    is_mute: bool = False
    """Whether it cannot say what happened."""


class Writing:
    """The runs of one program."""

    def __init__(self, synth: Path, seed: int) -> None:
        self.synth = synth
        self.random = random.Random(seed)  # noqa: S311 - which moments, not secrets
        self.counts: Counter[str] = Counter()
        with tempfile.TemporaryDirectory() as name:
            start = time.monotonic()
            self.spoken(Path(name), "--all")
            self.seconds = time.monotonic() - start
            self.worlds = folder.worlds(folder.read(Path(name)))

    def words(self, output: Path, *options: str) -> list[str]:
        return [str(self.synth), *options, "--output", str(output)]

    def spoken(self, output: Path, *options: str) -> trace.Done:
        done = subprocess.run(self.words(output, *options), env=_ENVIRONMENT, capture_output=True)
        return trace.Done(done.returncode, done.stderr.decode(errors="replace"))

    def failures(self) -> list[Trial]:
        """Every call of every world with every error."""
        return [
            Trial("failed calls", f"{call} {error}", world, _failing(call, error), is_mute=call.is_saying)
            for world in self.worlds
            for call in self.calls(world)
            for error in ERRORS
        ]

    def kills(self, count: int) -> list[Trial]:
        """Half of them just before a call, half of them at any moment."""
        at_calls = [
            Trial("kills at calls", str(call), world, _ending(call), is_killed=True)
            for world in self.worlds
            for call in self.calls(world)
        ]
        chosen = [self.random.choice(at_calls) for _ in range(count // 2)]
        for _ in range(count - len(chosen)):
            moment = self.random.uniform(0, self.seconds * 1.2)
            world = self.random.choice(self.worlds)
            chosen.append(Trial("kills at moments", f"{moment:.4f} s", world, _killed(moment), is_killed=True))
        return chosen

    def calls(self, world: World) -> list[trace.Call]:
        with tempfile.TemporaryDirectory() as name:
            output = Path(name) / "out"
            folder.write(output, world.old)
            return trace.calls(self.words(output, "--all", *world.options), output)

    def problems(self, trial: Trial) -> list[str]:
        self.counts[trial.kind] += 1
        with tempfile.TemporaryDirectory() as name:
            output = Path(name) / "out"
            folder.write(output, trial.world.old)
            done = trial.run(self.words(output, "--all", *trial.world.options))
            after = folder.read(output)
            return [
                *folder.torn(trial.world, after),
                *_truth(trial, done, after),
                *self.later(output, trial, after),
            ]

    def later(self, output: Path, trial: Trial, after: Files) -> Iterator[str]:
        """What the next commands say and do."""
        if folder.mixed(trial.world, after):
            self.counts["mixes"] += 1
            check = self.spoken(output, "--all", "--check")
            if check.status != 1 or folder.MIXED not in check.said:
                yield "a mix that the next command does not notice"
        if self.spoken(output, "--all", *trial.world.options).status != 0:
            yield "the next run fails"
        elif folder.read(output) != trial.world.new:
            left = sorted(folder.read(output).keys() - trial.world.new.keys())
            yield f"the next run does not mend it; left: {', '.join(left)}"

    def together(self, rounds: int) -> Iterator[str]:
        """Runs with files of two forms: of the one that was last, all are."""
        with tempfile.TemporaryDirectory() as name:
            outcomes = []
            for form in ("deploy", "create-stack"):
                self.spoken(Path(name) / form, "--all", "--parameters-format", form)
                outcomes.append(folder.read(Path(name) / form))
            for number in range(rounds):
                self.counts["runs at once"] += _TOGETHER
                output = Path(name) / str(number)
                done = self.at_once(output)
                if any(run.status for run in done):
                    yield f"at once: {next(run.said for run in done if run.status)}"
                if folder.read(output) not in outcomes:
                    yield f"at once: the files of several runs: {', '.join(sorted(folder.read(output)))}"

    def at_once(self, output: Path) -> list[trace.Done]:
        forms = [("deploy", "create-stack")[index % 2] for index in range(_TOGETHER)]
        with ThreadPoolExecutor(_TOGETHER) as pool:
            return list(pool.map(lambda form: self.spoken(output, "--all", "--parameters-format", form), forms))


def _truth(trial: Trial, done: trace.Done, after: Files) -> Iterator[str]:
    if done.status == 0 and not folder.is_new(trial.world, after):
        yield "exit 0, but not all is new"
    if trial.is_killed:
        return
    if done.status not in (0, 1):
        yield f"exit status {done.status}"
    if done.status == 1 and ": error: " not in done.said and not trial.is_mute:
        yield "fails without a word"
    if any(map(folder.is_temporary, after)) and not trial.name.startswith("unlink"):
        yield "leaves a temporary file"


def _failing(call: trace.Call, error: str) -> Callable[[list[str]], trace.Done]:
    return lambda words: trace.failing(words, call, error)


def _ending(call: trace.Call) -> Callable[[list[str]], trace.Done]:
    return lambda words: trace.ending(words, call)


def _killed(moment: float) -> Callable[[list[str]], trace.Done]:
    def run(words: list[str]) -> trace.Done:
        process = subprocess.Popen(words, env=_ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.kill()
        return trace.Done(process.wait(), "")

    return run
