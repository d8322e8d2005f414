# SPDX-License-Identifier: Apache-2.0

"""The four tools on many templates: ours at once, the others in batches, remembered by content."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from repository import ROOT
from validators.checkov import checkov
from validators.finding import Broken, Outcome
from validators.others import cfn_lint, cloudformation_validate
from validators.ours import ours

TOOLS = ("ours", "cfn-lint", "cloudformation-validate", "checkov")
BATCH = 100


@dataclass(frozen=True)
class Text:
    """A template as the tools get it."""

    key: str
    region: str
    text: str


Said = Counter[tuple[str, str]]
"""How often each rule speaks of each element."""


class Cache:
    """What the other tools said of a content, in a file of one line for each."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._known: dict[tuple[str, str], Said] = {}
        if file and file.exists():
            for line in file.read_text().splitlines():
                tool, key, said = json.loads(line)
                self._known[tool, key] = Counter({(it[0], it[1]): it[2] for it in said})

    def get(self, tool: str, key: str) -> Said | None:
        return self._known.get((tool, key))

    def put(self, tool: str, key: str, said: Said) -> None:
        self._known[tool, key] = said
        if self._file:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("a") as stream:
                items = [[*it, count] for it, count in sorted(said.items())]
                stream.write(json.dumps([tool, key, items]) + "\n")


def judge(tool: str, texts: Iterable[Text], command: str, cache: Cache) -> dict[str, Said]:
    """What a tool says of each, by key."""
    todo: dict[str, list[Text]] = {}
    known: dict[str, Said] = {}
    for it in {it.key: it for it in texts}.values():
        found = None if tool == "ours" else cache.get(tool, it.key)
        if found is None:
            todo.setdefault(it.region, []).append(it)
        else:
            known[it.key] = found
    for region, waiting in todo.items():
        for at in range(0, len(waiting), BATCH):
            batch = waiting[at : at + BATCH]
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                for it in batch:
                    (folder / f"{it.key}.json").write_text(it.text)
                said = _run(tool, [str(folder / f"{it.key}.json") for it in batch], region, command)
            for it in batch:
                known[it.key] = said.get(it.key, Counter())
                if tool != "ours":
                    cache.put(tool, it.key, known[it.key])
            if tool != "ours":
                done = at + len(batch)
                print(f"{tool}, {region}: {done} of {len(waiting)}", file=sys.stderr, flush=True)
    return known


def _run(tool: str, files: list[str], region: str, command: str) -> dict[str, Said]:
    if tool == "checkov":
        return _checkov(Path(files[0]).parent)
    runs: dict[str, Callable[[], Outcome]] = {
        "ours": lambda: ours(files, f"{command} --region {region}", BATCH, ROOT),
        "cfn-lint": lambda: cfn_lint(files, region),
        "cloudformation-validate": lambda: cloudformation_validate(files, region),
    }
    outcome = runs[tool]()
    if tool == "ours" and outcome.failures:
        file, problem = next(iter(outcome.failures.items()))
        raise Broken(f"no verdict on {Path(file).name}: {problem}")
    return said_of(outcome)


def said_of(outcome: Outcome) -> dict[str, Said]:
    """By the names of the files."""
    said: dict[str, Said] = {}
    for it in outcome.findings:
        place = ".".join("#" if step.isdigit() else step for step in it.place)
        said.setdefault(Path(it.file).stem, Counter())[it.rule, place] += 1
    for file in outcome.failures:
        said.setdefault(Path(file).stem, Counter())["no verdict", ""] += 1
    return said


def _checkov(folder: Path) -> dict[str, Said]:
    report = checkov(folder)
    said: dict[str, Said] = {}
    for it in report.get("results", {}).get("failed_checks", []):
        key = it["file_path"].strip("/").removesuffix(".json")
        said.setdefault(key, Counter())[it["check_id"], re.sub(r"\d+$", "#", it["resource"])] += 1
    for file in report.get("results", {}).get("parsing_errors", []):
        said.setdefault(Path(file).stem, Counter())["parsing", ""] += 1
    return said


def new(said: Said, base: Said) -> list[tuple[str, str]]:
    """What is said of the mutant and not of the base: more findings of one rule at one element."""
    return sorted((said - base).keys())
