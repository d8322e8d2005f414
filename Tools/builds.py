# SPDX-License-Identifier: Apache-2.0

"""Release builds that a tool is given: whether they are what they are said to be, and copies that valgrind opens."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from argparse import ArgumentTypeError
from pathlib import Path

_LONGEST = 60


class NotSynth(Exception):
    """What a program does instead."""


def program(text: str) -> Path:
    """For argparse: the whole path of a file that can be run."""
    path = Path(text).absolute()
    if not path.exists():
        raise ArgumentTypeError(f"there is no {text}")
    if not path.is_file():
        raise ArgumentTypeError(f"{text} is no file")
    if not os.access(path, os.X_OK):
        raise ArgumentTypeError(f"{text} is no program")
    return path


def demand_synth(path: Path) -> None:
    """A program that does nothing costs nothing, and would pass every comparison. Ours names its file and a version."""
    try:
        done = subprocess.run(
            [path, "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_LONGEST,
        )
    except OSError as problem:
        raise NotSynth(f"{path} cannot be run: {problem.strerror}") from None
    except subprocess.TimeoutExpired:
        raise NotSynth(f"{path} is no synth: --version takes more than {_LONGEST} s") from None
    said = done.stdout.strip()
    if done.returncode != 0 or not re.fullmatch(re.escape(path.name) + r" \d+\.\d+\.\d+\S*", said):
        first = (said or done.stderr.strip() or "nothing").splitlines()[0]
        raise NotSynth(f"{path} is no synth: --version ends with {done.returncode} and says: {first}")


def stripped(path: Path, folder: Path) -> Path:
    """A copy that valgrind opens quickly, and at all: it fails on some of Swift's debug information."""
    copy = folder / path.name
    shutil.copy2(path, copy)
    if shutil.which("strip"):
        done = subprocess.run(["strip", "--strip-debug", copy], capture_output=True, text=True)
        if done.returncode != 0:
            raise NotSynth(f"{path} is no program that strip knows: {done.stderr.strip()}")
    return copy
