# SPDX-License-Identifier: Apache-2.0

"""Tries a sample of the lies, or all of them, and tells which synth did not tell the truth about."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from selftest import TestsFail, self_test

from . import runs, scenarios, truth
from .runs import Run
from .scenarios import Scenario

_GOLDEN = 0.6180339887


def main() -> int:
    parser = argparse.ArgumentParser(prog="Scripts/verify-faults", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every lie at every call, not a sample of them")
    parser.add_argument("--sample", type=int, default=40, help="how many lies are tried (40)")
    parser.add_argument("--synth", type=Path, help="the program; the built one of this folder otherwise")
    parser.add_argument("--case", default="", help="only the cases whose name has this text")
    parser.add_argument("--show", action="store_true", help="show what synth said where it was not the truth")
    options = parser.parse_args()
    try:
        print(f"{self_test('faults')} tests of the lying aws and of its judge pass", flush=True)
    except TestsFail as problem:
        print(f"Scripts/verify-faults: error: its own tests fail:\n{problem}", file=sys.stderr)
        return 2
    synth = (options.synth or runs.synth()).absolute()
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
    return 1 if wrong else 0


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


def spread(lies: list[Scenario], count: int) -> list[Scenario]:
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
