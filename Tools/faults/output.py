# SPDX-License-Identifier: Apache-2.0

"""Standard output that takes nothing, and shells that read what is printed when synth fails."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

_ENVIRONMENT = {"PATH": os.defpath}
_FULL = Path("/dev/full")


def commands(folder: Path) -> list[list[str]]:
    """One of each kind of result; all of them succeed."""
    out = str(folder / "out")
    return [
        ["shop", "-o", out],
        ["shop", "-o", out, "--json"],
        ["shop", "-o", "-", "--stack", "service"],
        ["list"],
        ["list", "--json"],
        ["validate", f"{out}/shop/service.template.json", "--format", "sarif"],
        ["validate", "shop", "--json"],
        ["explain"],
        ["explain", "alternatives"],
        ["ways", "shop"],
        ["ways", "shop", "--mermaid"],
        ["cost", "shop"],
        ["cost", "--list-prices"],
        ["deploy", "shop", "--dry-run"],
        ["destroy", "shop", "--dry-run", "--json"],
        ["--help"],
        ["deploy", "--help"],
        ["--version"],
    ]


def lost(synth: Path) -> Iterator[tuple[str, list[str]]]:
    """What each command does with a result that standard output does not take."""
    with tempfile.TemporaryDirectory() as name:
        for words in commands(Path(name)):
            well = _run([str(synth), *words])
            problems = [] if well.returncode == 0 and well.stdout else [f"by itself: exit {well.returncode}"]
            for how, line in (("full", f'exec "$@" >{_FULL}'), ("closed", 'exec "$@" >&-')):
                done = _run(["sh", "-c", line, "sh", str(synth), *words])
                if done.returncode != 1 or b": error: standard output" not in done.stderr:
                    problems.append(f"{how}: exit {done.returncode}, {done.stderr[-200:]!r}")
            yield " ".join(words), problems


def piped(synth: Path) -> Iterator[tuple[str, list[str]]]:
    """What a shell does that reads the commands of a synth which fails."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "file").touch()
        for words in (["nothing"], ["shop", "--nothing"], ["shop", "-o", f"{name}/file/out"]):
            done = _run(["sh", "-c", '"$@" | sh -e', "sh", str(synth), *words])
            yield f"{' '.join(words)} | sh -e", [] if done.returncode else ["the shell does not fail"]


def _run(words: list[str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(words, env=_ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True)
