# SPDX-License-Identifier: Apache-2.0

"""Holds the reader of YAML to the public test suite, case by case, and to PyYAML and cfn-flip on files that people
wrote. Fetches nothing: it takes folders."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from arguments import Parser, folder
from builds import program
from selftest import self_test
from yamlfiles import yaml_files

from . import suite
from .reader import Answer, ask
from .templates import OTHERS, differences

NAME = "Scripts/verify-yaml"


def main() -> int:
    options = _arguments()
    self_test("yamlcheck")
    is_right = True
    if options.suite:
        is_right = _suite(options.reader, options.suite, options.table)
    for place in options.templates:
        is_right = _templates(options.reader, place) and is_right
    return 0 if is_right else 1


def _suite(reader: Path, folder: Path, table: Path | None) -> bool:
    cases = list(suite.cases(folder))
    if not cases:
        sys.exit(f"{NAME}: error: {folder} has no case: give the folder src of yaml-test-suite")
    with tempfile.TemporaryDirectory() as place:
        written = [Path(place) / f"{case.name}.yaml" for case in cases]
        for file, case in zip(written, cases, strict=True):
            file.write_bytes(case.text.encode())
        answers = list(ask(reader, written))
    outcomes = [suite.outcome(case, answer) for case, answer in zip(cases, answers, strict=True)]
    for outcome, count in Counter(outcomes).most_common():
        print(f"{count:4} {outcome}")
    misread = [case.name for case, outcome in zip(cases, outcomes, strict=True) if outcome == suite.Outcome.MISREAD]
    for name in misread:
        print(f"{NAME}: error: {name} of the suite is misread", file=sys.stderr)
    if table:
        rows = (_row(*row) for row in zip(cases, outcomes, answers, strict=True))
        head = "| Case | What it is | Result | Sentence |\n|---|---|---|---|\n"
        table.write_text(head + "".join(rows), encoding="utf-8")
    return not misread


def _row(case: suite.Case, outcome: suite.Outcome, answer: Answer) -> str:
    cells = (case.name, case.title, outcome, answer.failure or "")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def _templates(reader: Path, folder: Path) -> bool:
    found = yaml_files(folder)
    if not found:
        sys.exit(f"{NAME}: error: {folder} has no file in YAML")
    answers = list(ask(reader, found))
    differing: dict[str, set[Path]] = {name: set() for name in OTHERS}
    for file, answer in zip(found, answers, strict=True):
        name = file.relative_to(folder)
        for difference in differences(file, answer):
            differing[difference.other].add(file)
            print(f"{name}: {difference.other}: {difference.theirs[:200]}; ours: {difference.ours[:200]}")
        if answer.failure is not None and file not in differing["PyYAML"]:
            print(f"{name}: nobody reads it: {answer.failure}")
    read = sum(answer.failure is None for answer in answers)
    same = ", ".join(f"{len(found) - len(files)} as {other} has it" for other, files in differing.items())
    print(f"{folder.name}: {len(found)} files, {read} read, {same}")
    # cfn-flip has faults of its own, in !GetAtt with functions and in dates.
    return not differing["PyYAML"]


def _arguments() -> argparse.Namespace:
    usage = "%(prog)s READER [--suite FOLDER [--table FILE]] [FOLDER...]"
    parser = Parser(prog=NAME, usage=usage, description=__doc__)
    parser.add_argument("reader", type=program, metavar="READER", help="yaml-under-test, built")
    parser.add_argument("templates", nargs="*", type=folder, metavar="FOLDER", help="a folder with files in YAML")
    parser.add_argument("--suite", type=folder, metavar="FOLDER", help="the folder src of yaml-test-suite")
    parser.add_argument("--table", type=Path, metavar="FILE", help="where the result of each case is written")
    return parser.parse_intermixed_args()


if __name__ == "__main__":
    sys.exit(main())
