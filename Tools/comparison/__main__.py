# SPDX-License-Identifier: Apache-2.0

"""Reads the arguments, runs the three validators one after the other, prints the comparison."""

from __future__ import annotations

import argparse
import json
import sys
from os.path import commonpath
from pathlib import Path

from repository import ROOT
from validators.finding import Broken, templates
from validators.others import cfn_lint, cloudformation_validate, remembered
from validators.ours import ours

from .report import Comparison


def main() -> int:
    arguments = _arguments()
    folders: list[Path] = [it.resolve() for it in arguments.folders]
    files = sorted({file for it in folders for file in templates(it)})
    if not files:
        print(f"Scripts/compare-validators: no *.json below {', '.join(map(str, folders))}", file=sys.stderr)
        return 2
    folder = Path(commonpath(folders))
    command = arguments.our or ("swift run -c release -q synth validate --format json --region " + arguments.region)
    outcomes = []
    try:
        if not arguments.without_ours:
            _tell(f"ours on {len(files)} templates")
            outcomes.append(ours(files, command, arguments.batch, ROOT))
    except Broken as problem:
        print(f"Scripts/compare-validators: {command}: {problem}", file=sys.stderr)
        return 2
    if arguments.others:
        try:
            outcomes += remembered(arguments.others, folder, files)
        except (OSError, ValueError, KeyError) as problem:
            print(f"Scripts/compare-validators: --others: {problem}", file=sys.stderr)
            return 2
    else:
        _tell("cfn-lint")
        outcomes.append(cfn_lint(files, arguments.region))
        _tell("cloudformation-validate")
        outcomes.append(cloudformation_validate(files, arguments.region))

    comparison = Comparison(folder, files, outcomes)
    for line in comparison.reading() if arguments.read else comparison.text():
        print(line)
    if arguments.json:
        arguments.json.write_text(json.dumps(comparison.document(), indent=1) + "\n")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="Scripts/compare-validators",
        description="Runs our validator, cfn-lint and cloudformation-validate on every *.json "
        "below the folders, or below their subfolders `good` and `bad`, told apart, where they have them.",
    )
    parser.add_argument("folders", type=Path, nargs="+", metavar="DIR")
    parser.add_argument(
        "--read",
        action="store_true",
        help="print every error of ours on templates that the other two accept, by rule, and nothing else",
    )
    parser.add_argument(
        "--our",
        metavar="COMMAND",
        help="our validator, called with files; by default the one of this repository, in release",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="all of it, for machines")
    parser.add_argument("--region", default="us-east-1")
    parser.add_argument(
        "--batch",
        type=int,
        default=100,
        metavar="N",
        help="files per call of ours, whose time they share; 1 times each file, less exactly",
    )
    parser.add_argument(
        "--others",
        type=Path,
        metavar="FILE",
        help="what the other two found, from an earlier --json of the same folders, to save time",
    )
    parser.add_argument("--without-ours", action="store_true", help="only the other two, against each other")
    arguments = parser.parse_args()
    if arguments.batch < 1:
        parser.error("--batch is at least 1")
    if arguments.read and arguments.without_ours:
        parser.error("--read is about ours")
    for folder in arguments.folders:
        if not folder.is_dir():
            parser.error(f"no folder {folder}")
    return arguments


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
