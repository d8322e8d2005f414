# SPDX-License-Identifier: Apache-2.0

"""Imports the templates of folders; prints the table by collection, the failures, and what goes past the types."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from repository import ROOT

from .collection import sample, templates
from .imports import Outcome, check_all

OURS = ("cfn-out", "Examples", "Tools/round_trip/templates")
"""Where this repository has templates: what is checked where no folder is named."""
COLUMNS = (
    "templates",
    "refused",
    "read",
    "compiled",
    "equal",
    "not for CloudFormation",
    "properties",
    "past the types",
    "rate",
    "s/template",
)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Scripts/round-trip", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--sample", type=int, metavar="N", help="so many of each folder, the same each time")
    parser.add_argument("--synth", type=Path, help="the program (builds it unless given)")
    parser.add_argument("--batch", type=int, default=24, metavar="N", help="templates in one program (24)")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="programs at once (2)")
    parser.add_argument("--timeout", type=float, default=30, metavar="S", help="seconds for each template (30)")
    parser.add_argument("--floor", action="store_true", help="exit 1 unless all that is read comes back equal")
    parser.add_argument("--failures", type=Path, metavar="FILE", help="write each failure here, with its reason")
    parser.add_argument("--past", type=Path, metavar="FILE", help="write here what goes past the types, with its place")
    return parser.parse_args()


def _synth() -> Path:
    subprocess.run(["swift", "build", "-q", "--product", "synth"], cwd=ROOT, check=True)
    shown = subprocess.run(["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return Path(shown.stdout.strip()) / "synth"


def _row(name: str, outcomes: list[Outcome]) -> tuple[str, ...]:
    results = Counter(outcome.result for outcome in outcomes)
    refused = results["refused"]
    accepted = [outcome for outcome in outcomes if not outcome.refusal]
    properties = sum(outcome.properties for outcome in accepted)
    unchecked = sum(len(outcome.unchecked) for outcome in accepted)
    compiled = results["equal"] + results["different"] + results["failed"]
    return (
        name,
        str(len(outcomes)),
        str(refused),
        str(len(outcomes) - refused),
        str(compiled),
        str(results["equal"]),
        str(len(outcomes) - len(accepted)),
        str(properties),
        str(unchecked),
        f"{100 * unchecked / properties:.2f} %" if properties else "",
        f"{sum(outcome.seconds for outcome in outcomes) / max(1, len(outcomes)):.2f}",
    )


def _print_table(rows: list[tuple[str, ...]]) -> None:
    print("| " + " | ".join(("collection", *COLUMNS)) + " |")
    print("|---" * (len(COLUMNS) + 1) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")


def _cause(outcome: Outcome) -> str:
    """The reason without what only this template has."""
    text = re.sub(r"^\d+: ", "", outcome.reason)
    text = re.sub(r"'[^']*'|\"[^\"]*\"", "'…'", text)
    return f"{outcome.result}: {text[:110]}"


def main() -> int:
    arguments = _arguments()
    synth = (arguments.synth or _synth()).absolute()
    folders = arguments.folders or [ROOT / name for name in OURS]
    rows = []
    everything: list[Outcome] = []
    for folder in folders:
        paths = sample([path.absolute() for path in templates(folder)], arguments.sample)
        if not paths:
            print(f"{folder} has no template", file=sys.stderr)
            continue
        outcomes = list(check_all(synth, paths, arguments.batch, arguments.jobs, arguments.timeout))
        rows.append(_row(folder.name, outcomes))
        everything += outcomes
    if not everything:
        return 1
    if len(rows) > 1:
        rows.append(_row("all", everything))
    _print_table(rows)
    for title, counted in (
        ("What did not come back:", Counter(_cause(one) for one in everything if one.result != "equal")),
        ("What CloudFormation would not take:", Counter(one.refusal for one in everything if one.refusal)),
        (
            "What went past the types:",
            Counter(cause["cause"] for one in everything if not one.refusal for cause in one.unchecked),
        ),
    ):
        if counted:
            print(f"\n{title}")
        for cause, count in counted.most_common(40):
            print(f"{count:6} {cause}")
    if arguments.failures:
        lines = [
            f"{one.path}: {one.result}: {one.reason}\n"
            for one in sorted(everything, key=lambda one: (one.result, one.reason))
            if one.result != "equal"
        ]
        arguments.failures.write_text("".join(lines))
    if arguments.past:
        arguments.past.write_text(
            "".join(
                f"{one.path}: {cause['path']}: {cause['cause']}{f' ({one.refusal})' if one.refusal else ''}\n"
                for one in everything
                for cause in one.unchecked
            )
        )
    bad = [one for one in everything if one.result not in ("equal", "refused")]
    for one in bad if arguments.floor else []:
        print(f"{one.path}: error: {one.result}: {one.reason}", file=sys.stderr)
    return 1 if bad and arguments.floor else 0


sys.exit(main())
