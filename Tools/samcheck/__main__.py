# SPDX-License-Identifier: Apache-2.0

"""Expands every template of a folder that AWS's transform of SAM takes, and compares what comes of it with what the
transform makes: resources by type and logical ID, roles, policies and permissions, and all properties. Fetches nothing.
The digits of a REST API's deployment are not compared."""

from __future__ import annotations

import argparse
import json
import logging
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from arguments import Parser, folder
from builds import program

from .comparison import Comparison
from .translation import REGION, translated

NAME = "Scripts/verify-sam"
_FLOOR = (99.9, 99.9, 99.8)
_TRANSFORM = "Transform: AWS::Serverless-2016-10-31\n"
_ENDINGS = {".json", ".template", ".yaml", ".yml"}


def main() -> int:
    options = _arguments()
    logging.disable(logging.CRITICAL)
    theirs: dict[Path, Any] = {}
    refused = 0
    for path in sorted(path for path in options.folder.rglob("*") if path.suffix in _ENDINGS):
        try:
            theirs[path] = translated(path)
        except Exception:  # noqa: BLE001 - whatever it says is its answer
            refused += 1
    if not theirs:
        sys.exit(f"{NAME}: error: {options.folder} has no template that the transform takes")
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(2) as pool:
        copies = [_naming_transform(path, Path(place)) for path in theirs]
        ours = dict(zip(theirs, pool.map(lambda path: _expanded(options.synth, path), copies), strict=True))
    comparison = Comparison()
    unfinished = []
    for path, template in theirs.items():
        own, problem = ours[path]
        if "names no transform" in problem:
            # It names another, which CloudFormation would ask.
            refused += 1
            continue
        if problem:
            unfinished.append(f"{path.name}: {problem}")
        comparison.add(path.name, template, own)
    if options.differences:
        print("\n".join(comparison.details))
        print("\n".join(unfinished))
        print("\n".join(f"{count:5} {cause}" for cause, count in comparison.causes.most_common(60)))
    print(f"{comparison.templates.all} templates that the transform takes, {refused} that it refuses")
    print(f"not expanded in full: {len(unfinished)}")
    print(f"the same template:              {comparison.templates}")
    print(f"type and logical ID:            {comparison.names}")
    print(f"roles, policies, permissions:   {comparison.allowing}")
    print(f"properties:                     {comparison.properties}")
    reached = (comparison.names, comparison.allowing, comparison.properties)
    if options.floor and any(share.percent < floor for share, floor in zip(reached, _FLOOR, strict=True)):
        print(f"{NAME}: error: less than {', '.join(f'{floor} %' for floor in _FLOOR)}")
        return 1
    return 0


def _naming_transform(path: Path, place: Path) -> Path:
    """A copy that names the transform, which is asked for its own templates whether they do or not."""
    text = path.read_text(encoding="utf-8")
    copy = place / path.name
    copy.write_text(
        text if re.search(r"^[\"' ]*Transform\b", text, re.MULTILINE) else f"{text}\n{_TRANSFORM}", encoding="utf-8"
    )
    return copy


def _expanded(synth: Path, path: Path) -> tuple[Any, str]:
    command = [str(synth), "expand", str(path), "--format", "json", "--region", REGION]
    done = subprocess.run(command, capture_output=True, text=True)
    try:
        template = json.loads(done.stdout)
    except ValueError:
        template = {"Resources": {}}
    lines = done.stderr.strip().splitlines()
    return template, (lines[0] if lines else f"status {done.returncode}") if done.returncode else ""


def _arguments() -> argparse.Namespace:
    parser = Parser(prog=NAME, usage="%(prog)s SYNTH FOLDER [--differences] [--floor]", description=__doc__)
    parser.add_argument("synth", type=program, metavar="SYNTH", help="synth, built")
    parser.add_argument("folder", type=folder, metavar="FOLDER", help="a folder with templates of SAM")
    parser.add_argument("--differences", action="store_true", help="print each difference, and how many of each kind")
    parser.add_argument("--floor", action="store_true", help="fail where less is the same than the documentation says")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
