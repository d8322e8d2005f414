# SPDX-License-Identifier: Apache-2.0

"""Lets the aws CLI lie and the system refuse, in a sample or in every way, and tells where synth did not tell the truth
or lost a file."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from selftest import TestsFail, self_test

from . import output, runs, scenarios, trace, truth
from .runs import Run
from .scenarios import Scenario
from .writing import Writing

_GOLDEN = 0.6180339887


def main() -> int:
    parser = argparse.ArgumentParser(prog="Scripts/verify-faults", description=__doc__)
    parser.add_argument("--part", choices=["aws", "files"], help="the aws CLI that lies, or the files; both otherwise")
    parser.add_argument("--all", action="store_true", help="every fault at every call, not a sample of them")
    parser.add_argument("--sample", type=int, default=40, help="how many lies, and failed calls, are tried (40)")
    parser.add_argument("--kills", type=int, default=40, help="how many runs that write are killed (40)")
    parser.add_argument("--rounds", type=int, default=2, help="how often ten runs write at once (2)")
    parser.add_argument("--seed", type=int, default=1, help="which moments the kills come at (1)")
    parser.add_argument("--synth", type=Path, help="the program; the built one of this folder otherwise")
    parser.add_argument("--case", default="", help="only the cases whose name has this text")
    parser.add_argument("--show", action="store_true", help="show what synth said where it was not the truth")
    options = parser.parse_args()
    # A shell lets what it starts beside itself ignore Ctrl-C, and so would all that is started here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        print(f"{self_test('faults')} tests of the lying aws and of the judges pass", flush=True)
    except TestsFail as problem:
        print(f"Scripts/verify-faults: error: its own tests fail:\n{problem}", file=sys.stderr)
        return 2
    synth = (options.synth or runs.synth()).absolute()
    wrong = 0
    if options.part != "files":
        wrong += _lies(options, synth)
    if options.part != "aws":
        under_test = synth.with_name("synth-under-test")
        wrong += _writing(options, under_test) + _output(under_test)
    return 1 if wrong else 0


def _lies(options: argparse.Namespace, synth: Path) -> int:
    start = time.monotonic()
    with ThreadPoolExecutor(max(2, os.cpu_count() or 2)) as pool:
        chosen = [case for case in scenarios.CASES if options.case in case.name]
        honest = list(_tried(pool.map(lambda case: runs.run(synth, Scenario(case)), chosen), options.show))
        lies = [
            lie
            for run, _ in honest
            if run.scenario.case.lied
            for lie in scenarios.of(run.scenario.case, run.state["calls"])
        ]
        chosen_lies = lies if options.all else spread(lies, options.sample)
        done = honest + list(_tried(pool.map(lambda lie: runs.run(synth, lie), chosen_lies), options.show))
    counts = Counter(run.scenario.case.command[0] for run, _ in done)
    by_command = ", ".join(f"{command} {count}" for command, count in counts.items())
    calls = sum(len(run.state["calls"]) for run, _ in done)
    wrong = sum(bool(found) for _, found in done)
    print(
        f"{len(done)} runs of {len(lies) + len(honest)} ({by_command}), {calls} calls of aws, "
        f"{time.monotonic() - start:.0f} s: {wrong} not the truth"
    )
    return wrong


def _writing(options: argparse.Namespace, synth: Path) -> int:
    try:
        trace.demand()
    except trace.NoStraceError:
        print("Scripts/verify-faults: error: there is no strace, which only Linux has; see --part", file=sys.stderr)
        return 1
    start = time.monotonic()
    writing = Writing(synth, options.seed)
    failures = writing.failures()
    trials = (failures if options.all else spread(failures, options.sample)) + writing.kills(options.kills)
    wrong = 0
    with ThreadPoolExecutor(max(2, os.cpu_count() or 2)) as pool:
        for trial, found in zip(trials, pool.map(writing.problems, trials), strict=True):
            if found:
                wrong += 1
                print(f"{trial.world.name}, {trial.kind}, {trial.name}: {'; '.join(found)}", flush=True)
    for problem in writing.together(options.rounds):
        wrong += 1
        print(problem, flush=True)
    counts = ", ".join(f"{kind} {count}" for kind, count in writing.counts.items())
    print(f"files: {counts} (of {len(failures)} calls that can fail), {time.monotonic() - start:.0f} s: {wrong} wrong")
    return wrong


def _output(synth: Path) -> int:
    done = [*output.lost(synth), *output.piped(synth)]
    wrong = [(name, problems) for name, problems in done if problems]
    for name, problems in wrong:
        print(f"{name}: {'; '.join(problems)}", flush=True)
    print(f"output: {len(done)} commands whose result is lost or read by a shell: {len(wrong)} wrong")
    return len(wrong)


def _tried(done: Iterable[Run], show: bool) -> Iterator[tuple[Run, list[str]]]:
    """Tells what is wrong as soon as it is known."""
    for run in done:
        found = truth.problems(run)
        if found:
            last = "".join(run.state["calls"][-1:])
            print(f"{run.scenario}: {'; '.join(found)} (exit {run.status}, last call {last})", flush=True)
            if show:
                print(_indented(run), flush=True)
        yield run, found


def spread(lies: list[Any], count: int) -> list[Any]:
    """As many, one from each stretch of the list, where cases and calls follow each other, and each time from another
    place in it, where the lies do: the golden ratio comes back to none of them soon."""
    if count >= len(lies):
        return lies
    chosen = []
    for number in range(count):
        first, end = number * len(lies) // count, (number + 1) * len(lies) // count
        chosen.append(lies[first + int(number * _GOLDEN % 1 * (end - first))])
    return chosen


def _indented(run: Run) -> str:
    return "\n".join(f"    {line[:300]}" for line in run.told.splitlines()[-25:])


if __name__ == "__main__":
    sys.exit(main())
