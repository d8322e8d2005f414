# SPDX-License-Identifier: Apache-2.0

"""Runs `synth import --check` over many templates, a batch at a time: a batch is one program."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .acceptance import refusal


@dataclass
class Outcome:
    """What became of a template."""

    path: Path
    result: str
    """equal, different, not-compiled, failed, refused, crashed or timeout"""
    reason: str = ""
    properties: int = 0
    unchecked: list[dict[str, str]] = field(default_factory=list)
    seconds: float = 0
    refusal: str = ""
    """Why CloudFormation would not take it."""


def _outcome(path: Path, entry: dict[str, Any]) -> Outcome:
    result = entry["result"]
    reason = ""
    if result == "different":
        first = entry["differences"][0]
        reason = f"{first['path']}: {json.dumps(first['original'])[:200]} became {json.dumps(first['made'])[:200]}"
    elif result == "not-compiled":
        reason = "; ".join(entry["messages"][:2])
    elif result == "failed":
        reason = entry["reason"]
    unchecked = entry["unchecked"]
    return Outcome(path, result, reason, entry["properties"], unchecked, refusal=refusal(path.read_bytes(), unchecked))


def _refusals(report: dict[str, Any]) -> dict[str, str]:
    """By file, the first error."""
    found: dict[str, str] = {}
    for finding in report.get("diagnostics", []):
        if finding.get("severity") == "error":
            place = finding.get("location") or finding
            found.setdefault(str(place.get("file", "")), f"{finding.get('message', '')} [{finding.get('rule', '')}]")
    return found


def check(synth: Path, paths: list[Path], timeout: float) -> list[Outcome]:
    """Imports templates as one batch; what ends the program is found by halves."""
    begin = time.monotonic()
    try:
        done = subprocess.run(
            [synth, "import", "--check", "--json", *paths],
            capture_output=True,
            timeout=timeout * len(paths),
            check=False,
        )
        report = json.loads(done.stdout)
        problem = report.get("error") if "templates" not in report else None
        refused = _refusals(report)
        if problem and len(paths) == len(refused):
            problem = None
        end = "crashed"
    except json.JSONDecodeError:
        problem = done.stderr.decode(errors="replace")[-300:] or f"ends with {done.returncode}"
        end = "crashed"
    except subprocess.TimeoutExpired:
        problem, end = f"takes more than {timeout * len(paths):.0f} s", "timeout"
    seconds = (time.monotonic() - begin) / len(paths)
    if problem:
        if len(paths) == 1:
            return [Outcome(paths[0], end, problem, seconds=seconds)]
        middle = len(paths) // 2
        return check(synth, paths[:middle], timeout) + check(synth, paths[middle:], timeout)
    entries = {entry["template"]: entry for entry in report.get("templates", [])}
    outcomes = []
    for path in paths:
        if entry := entries.get(str(path)):
            outcome = _outcome(path, entry)
        else:
            outcome = Outcome(path, "refused", refused.get(str(path), "nothing is said of it"))
        outcome.seconds = seconds
        outcomes.append(outcome)
    return outcomes


def check_all(synth: Path, paths: list[Path], batch: int, jobs: int, timeout: float) -> Iterator[Outcome]:
    batches = [paths[index : index + batch] for index in range(0, len(paths), batch)]
    with ThreadPoolExecutor(jobs) as pool:
        for outcomes in pool.map(lambda some: check(synth, some, timeout), batches):
            yield from outcomes
