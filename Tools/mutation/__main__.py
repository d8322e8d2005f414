# SPDX-License-Identifier: Apache-2.0

"""Reads the arguments, makes the mutants, runs the tools, prints what was caught and missed."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from repository import CACHES, ROOT
from selftest import TestsFail, self_test
from validators.finding import Broken

from . import alarms, documents, floor, split_run
from .bases import bases
from .catalogue import CLASSES, Mutant
from .collection import WIDEST, collect, sample
from .report import Report, Result
from .tools import TOOLS, Cache, Text, judge, new

OUR_COMMAND = "swift run -c release -q synth validate --format json"
DOCUMENT = ROOT / "docs/mutations.md"


def main() -> int:
    arguments = _arguments()
    command = _command(arguments.our)
    try:
        if arguments.self_test:
            print(f"{self_test('mutation')} tests pass")
            return 0
        if arguments.false_alarms:
            return alarms.report(arguments.false_alarms, command)
        return _mutate(arguments, command)
    except TestsFail as problem:
        print(problem, file=sys.stderr)
        return 1
    except Broken as problem:
        print(f"Scripts/mutate: {problem}", file=sys.stderr)
        return 2


def _mutate(arguments: argparse.Namespace, command: str) -> int:
    correct = bases()
    found = collect(correct, arguments.seed_set, arguments.kind, arguments.each)
    if arguments.fault:
        found = [it for it in found if it.fault.name == arguments.fault]
    if arguments.base:
        found = [it for it in found if it.base == arguments.base]
    if arguments.sample:
        found = sample(found, arguments.sample)
    if arguments.list:
        for it in found:
            print(f"{it.fault.kind}\t{it.name}")
        return 0
    if arguments.write:
        _write(arguments.write, found)
    _tell(f"{len(found)} mutants of {len(correct)} templates")
    results = [Result(it) for it in found]
    tools = [it for it in TOOLS if it == "ours" or not (arguments.ours_only or arguments.split is not None)]
    broken = False
    for tool in tools:
        _tell(tool)
        cache = Cache(None if tool == "ours" else arguments.cache)
        wanted = [Text(it.key, it.region, it.text) for it in found]
        # A base's content decides, not its name, what may be remembered of it.
        wanted += [Text(it.key, it.region, it.text) for it in correct]
        said = judge(tool, wanted, command, cache)
        for base in correct:
            if tool == "ours" and said[base.key]:
                broken = True
                for rule, place in sorted(said[base.key]):
                    print(f"the correct template {base.name} has a finding: {place} [{rule}]")
        plain = {it.name: said[it.key] for it in correct}
        for result in results:
            result.caught[tool] = new(said[result.mutant.key], plain[result.mutant.base])

    if arguments.split is not None:
        caught = {it.mutant.key for it in results if it.caught["ours"]}
        return int(broken) or split_run.report(correct, found, caught, command, arguments.split)
    report = Report(results, tools)
    for line in report.text():
        print(line)
    if arguments.json:
        arguments.json.write_text(json.dumps(report.document(), indent=1) + "\n")
    if arguments.write_docs:
        DOCUMENT.write_text(documents.page(report, len(correct), arguments.each))
        _tell(f"wrote {DOCUMENT.relative_to(ROOT)}")
    if arguments.write_floor:
        floor.write(report, arguments.sample)
    if arguments.floor and not floor.holds(report, arguments.sample):
        return 1
    return int(broken)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="Scripts/mutate",
        description="Breaks correct templates in one place at a time, and counts by class what our "
        "validator, cfn-lint, cloudformation-validate and checkov catch: findings that the template "
        "without the fault has not.",
    )
    parser.add_argument("--sample", type=int, metavar="N", help="N mutants, every fault's first")
    parser.add_argument(
        "--each", type=int, default=WIDEST, metavar="N", help=f"N mutants of a fault at most ({WIDEST})"
    )
    parser.add_argument("--seed-set", action="store_true", help="the 67 of the reference system")
    parser.add_argument("--class", dest="kind", choices=CLASSES, help="only this class")
    parser.add_argument("--fault", metavar="NAME", help="only this fault")
    parser.add_argument("--base", metavar="NAME", help="only mutants of this template")
    parser.add_argument("--ours-only", action="store_true", help="without the other three tools")
    parser.add_argument(
        "--split",
        type=int,
        metavar="PERCENT",
        help="ours alone: the same systems as several stacks, of which so much is to be caught as in one",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="all of it, for machines")
    parser.add_argument(
        "--our",
        metavar="COMMAND",
        help="our synth, or a whole command that is called with templates and answers in JSON; "
        "by default the one of this repository, in release",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="FILE",
        default=CACHES / "mutants.jsonl",
        help="what the others said earlier, by content",
    )
    parser.add_argument("--write", type=Path, metavar="DIR", help="the mutants themselves, as files")
    parser.add_argument("--write-docs", action="store_true", help="renew docs/mutations.md")
    parser.add_argument(
        "--floor",
        action="store_true",
        help="fail where less is caught than Tools/mutation/floor.json says",
    )
    parser.add_argument("--write-floor", action="store_true", help="record what this --sample catches as the floor")
    parser.add_argument("--list", action="store_true", help="name the mutants, judge none")
    parser.add_argument("--false-alarms", type=Path, metavar="DIR", help="ours on a folder of correct templates")
    parser.add_argument("--self-test", action="store_true", help="the harness's own tests")
    arguments = parser.parse_args()
    if arguments.write_floor and not arguments.sample:
        parser.error("--write-floor wants a --sample")
    if arguments.write_docs and (
        arguments.ours_only
        or arguments.seed_set
        or arguments.kind
        or arguments.sample
        or arguments.fault
        or arguments.base
    ):
        parser.error("--write-docs wants all mutants and all tools")
    return arguments


def _command(given: str | None) -> str:
    if not given:
        return OUR_COMMAND
    return given if " validate" in given else f"{given} validate --format json"


def _write(folder: Path, found: list[Mutant]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for it in found:
        text = json.dumps(json.loads(it.text), indent=2)
        (folder / f"{_plain(it.name)}.json").write_text(text + "\n")


def _plain(name: str) -> str:
    return "".join(it if it.isalnum() or it in "-._" else "_" for it in name)


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
