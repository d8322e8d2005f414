# SPDX-License-Identifier: Apache-2.0

"""What `cdk diff` says of the pairs of update-pairs.txt, beside the answers that they have.

Run by hand: `PYTHONPATH=Tools Tools/python tools -m comparison.cdk_diff node PATH/aws-cdk/bin/cdk`. The command line is
what starts CDK's CLI; nothing is asked of AWS. All pairs are one template, a resource each, and what it was before is
another.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from repository import ROOT

PAIRS = ROOT / "Tests/TemplateAnalysisTests/Changes/update-pairs.txt"
WORDS = {"": "updated", "replace": "replaced", "may be replaced": "may-replace"}


@dataclass(frozen=True)
class Pair:
    """A change of one property, with the answer of AWS's documentation."""

    line: int
    type: str
    path: str
    answer: str
    base: dict[str, Any]
    old: Any
    new: Any

    def resource(self, value: Any) -> dict[str, Any]:
        """The resource with one of the two values."""
        properties = {key: it for key, it in self.base.items() if key != self.path}
        return {"Type": self.type, "Properties": properties | ({} if value is None else {self.path: value})}


def pairs(text: str) -> list[Pair]:
    """The pairs of the file's text."""
    found: list[Pair] = []
    type_name = base = ""
    for line, content in enumerate(text.splitlines(), 1):
        if not content.strip() or content.startswith("#"):
            continue
        if not content.startswith(" "):
            type_name, _, base = content.partition(" ")
            continue
        answer, rest = content.split(None, 1)
        path, _, sides = rest.partition(": ")
        old, new = (None if it == "-" else json.loads(it) for it in sides.split(" => "))
        found.append(Pair(line, type_name, path, answer, json.loads(base), old, new))
    return found


def answers(cdk: list[str], asked: list[Pair]) -> dict[int, str]:
    """What CDK says of each pair, by its line."""
    manifest = {
        "version": "36.0.0",
        "artifacts": {
            "S": {
                "type": "aws:cloudformation:stack",
                "environment": "aws://unknown-account/unknown-region",
                "properties": {"templateFile": "S.template.json"},
            }
        },
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before, after = folder / "old.json", folder / "S.template.json"
        before.write_text(json.dumps({"Resources": {f"L{it.line}": it.resource(it.old) for it in asked}}))
        after.write_text(json.dumps({"Resources": {f"L{it.line}": it.resource(it.new) for it in asked}}))
        (folder / "manifest.json").write_text(json.dumps(manifest))
        options = ["--template", str(before), "--no-color", "--no-notices", "--no-version-reporting"]
        run = subprocess.run(
            [*cdk, "diff", "S", "--app", name, *options, "--no-change-set"],
            capture_output=True,
            text=True,
            check=True,
        )
    said = re.findall(r"^\[~\] \S+ L(\d+) ?(.*)$", run.stdout + run.stderr, re.MULTILINE)
    return {int(line): WORDS.get(word.strip(), word.strip()) for line, word in said}


def main() -> int:
    """Prints how many are right, and those that are not."""
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 64
    asked = pairs(PAIRS.read_text())
    said = answers(sys.argv[1:], asked)
    wrong = [(it, said.get(it.line, "nothing")) for it in asked if said.get(it.line) != it.answer]
    # CDK has no word for an interruption: an update counts as one.
    real = [it for it in wrong if not (it[0].answer == "interrupted" and it[1] == "updated")]
    print(
        f"{len(asked)} pairs: {len(asked) - len(wrong)} alike, {len(asked) - len(real)} with interruptions as updates"
    )
    for pair, word in real:
        print(f"{pair.line}: {pair.type} {pair.path}: {pair.answer}, CDK {word}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
