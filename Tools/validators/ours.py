# SPDX-License-Identifier: Apache-2.0

"""Our validator, as a command that takes many files and prints findings as JSON."""

from __future__ import annotations

import json
import shlex
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from .finding import Broken, Finding, Outcome, Place, place, steps

SMALLEST = {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}
LONGEST = 600


def ours(files: list[str], command: str, batch: int, root: Path, startup: bool = True) -> Outcome:
    outcome = Outcome("ours")
    words = shlex.split(command)
    outcome.startup = _startup(words, root) if startup else 0.0
    pending = [files[at : at + batch] for at in range(0, len(files), batch)]
    while pending:
        chunk = pending.pop(0)
        begun = time.perf_counter()
        try:
            said = _call(words, chunk, root)
        except Broken as problem:
            if len(chunk) == 1:
                outcome.failures[chunk[0]] = str(problem)
            else:  # which of them was it?
                half = len(chunk) // 2
                pending[:0] = [chunk[:half], chunk[half:]]
            continue
        took = max(0.0, time.perf_counter() - begun - outcome.startup) / len(chunk)
        outcome.seconds |= dict.fromkeys(chunk, took)
        known = {str(Path(it).resolve()): it for it in chunk}
        outcome.findings += [_finding(it, known, root) for it in said if _counts(it)]
    return outcome


def _startup(words: list[str], root: Path) -> float:
    """What a call costs before the first template: the best of three on a trivial one."""
    with tempfile.TemporaryDirectory() as folder:
        smallest = Path(folder) / "smallest.json"
        smallest.write_text(json.dumps(SMALLEST))
        best = float("inf")
        for _ in range(4):  # the first one may build
            begun = time.perf_counter()
            _call(words, [str(smallest)], root)
            best = min(best, time.perf_counter() - begun)
    return best


def _call(words: list[str], files: list[str], root: Path) -> list[dict[str, Any]]:
    try:
        done = subprocess.run([*words, *files], capture_output=True, text=True, cwd=root, timeout=LONGEST)
    except subprocess.TimeoutExpired as problem:
        raise Broken(f"no answer in {LONGEST} s") from problem
    if done.returncode not in (0, 1):
        raise Broken(f"exit status {done.returncode}: {done.stderr.strip()[-300:]}")
    try:
        said = json.loads(done.stdout)
    except ValueError as problem:
        raise Broken(f"no JSON: {(done.stdout + done.stderr).strip()[:300]}") from problem
    if not isinstance(said, list):
        raise Broken("the JSON is not an array")
    return said


def _counts(said: dict[str, Any]) -> bool:
    return said["severity"] != "note" and said.get("silence") is None


def _finding(said: dict[str, Any], known: dict[str, str], root: Path) -> Finding:
    file = str((root / str(said["file"])).resolve())
    return Finding(
        file=known.get(file, file),
        line=int(said.get("line") or 0),
        error=said["severity"] == "error",
        rule=str(said["rule"]),
        message=str(said["message"]),
        place=_place(said.get("logicalId"), str(said.get("path") or "")),
    )


def _place(logical_id: object, path: str) -> Place:
    """A path may start at the template, at the resource or within its properties."""
    found = steps(path)
    if logical_id is None or (len(found) > 1 and found[1] == logical_id):
        return place(*found)
    if found[:1] == [logical_id]:
        del found[0]
    return place("Resources", logical_id, *found)
