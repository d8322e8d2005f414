# SPDX-License-Identifier: Apache-2.0

"""Counts the instructions of a few runs of synth and compares them with those that are committed."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from arguments import Parser
from builds import NotSynth, demand_synth, program, stripped
from repository import ROOT
from selftest import self_test
from valgrind import NoCount, NoValgrind, prepare

from .baseline import FILE, TOLERANCE, Baseline, Comparison
from .instructions import count

NAME = "check-instructions"
COPIES = 10
QUEUES = 500
CASES = {
    "version": ["--version"],
    "env1": ["env1", "--quiet", "--output", "env1"],
    "all": ["--all", "--quiet", "--output", "all"],
    "validate": ["validate", "service.template.json"],
    "validate-queues": ["validate", "queues.template.json"],
    "validate-ten": ["validate", *(f"copy-{number}.template.json" for number in range(COPIES))],
}


def main() -> int:
    arguments = _arguments()
    self_test("benchmark")
    try:
        demand_synth(arguments.synth)
        prepare()
        return _check(arguments.synth, arguments.cases, record=arguments.record)
    except (NotSynth, NoCount, OSError) as problem:
        print(f"{NAME}: error: {problem}", file=sys.stderr)
        return 2
    except NoValgrind as problem:
        print(f"{NAME}: {problem}; install it: nothing was compared", file=sys.stderr)
        return 2 if sys.platform == "linux" else 0


def _check(synth: Path, cases: list[str] | None, *, record: bool) -> int:
    now = Baseline.here({})
    before = Baseline.read() if FILE.exists() else now
    if not record and before.place != now.place:
        print(f"{NAME}: the baseline is of {before.place}, here is {now.place}, whose numbers say nothing about it:")
        print(f"{NAME}: nothing was compared; --record makes a baseline for here, which is not to be committed")
        return 0

    found = measure(synth, cases or list(CASES))
    chosen = {case: it for case, it in before.instructions.items() if case in (cases or before.instructions)}
    comparison = Comparison(chosen, found)
    print("\n".join(comparison.lines()))
    if record:
        Baseline(now.swift, now.machine, before.instructions | found if cases else found).write()
        print(f"{NAME}: recorded in {FILE.relative_to(ROOT)}")
        return 0
    return _judge(comparison)


def measure(synth: Path, cases: list[str]) -> dict[str, int]:
    """The folder's name has one length, so that paths have."""
    with tempfile.TemporaryDirectory(prefix="instructions-", dir="/tmp") as scratch:
        folder = Path(scratch).resolve()
        copy = stripped(synth, folder)
        _write_templates(folder)
        return {case: count(copy, CASES[case], folder) for case in cases}


def _write_templates(folder: Path) -> None:
    service = ROOT / "cfn-out/env1/service.template.json"
    for name in ("service", *(f"copy-{number}" for number in range(COPIES))):
        shutil.copy(service, folder / f"{name}.template.json")
    properties = {"MessageRetentionPeriod": 345600, "SqsManagedSseEnabled": True, "VisibilityTimeout": 30}
    queue = {"Type": "AWS::SQS::Queue", "Properties": properties}
    template = {"Resources": {f"Queue{number}": queue for number in range(QUEUES)}}
    (folder / "queues.template.json").write_text(json.dumps(template, indent=2))


def _judge(comparison: Comparison) -> int:
    renew = f"Scripts/{NAME} SYNTH --record renews {FILE.relative_to(ROOT)}"
    if comparison.worse:
        print(
            f"{NAME}: error: more than {TOLERANCE:.0%} more instructions than before: {', '.join(comparison.worse)}; "
            f"see which functions by valgrind --tool=callgrind; where what they are for is worth it, {renew}"
        )
        return 1
    if comparison.unlike:
        print(f"{NAME}: error: the baseline has other cases: {', '.join(comparison.unlike)}; {renew}")
        return 1
    if comparison.better:
        print(f"{NAME}: more than {TOLERANCE:.0%} fewer than before: {', '.join(comparison.better)}; {renew}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = Parser(prog=f"Scripts/{NAME}", description=__doc__)
    parser.add_argument("synth", type=program, metavar="SYNTH", help="a release build")
    parser.add_argument("--record", action="store_true", help="write the baseline instead of comparing with it")
    parser.add_argument(
        "--case",
        action="append",
        dest="cases",
        choices=list(CASES),
        metavar="CASE",
        help=f"only this one, may be given several times: {', '.join(CASES)}",
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
