# SPDX-License-Identifier: Apache-2.0

"""The instructions that a program takes, counted by valgrind: they do not depend on what else the machine does."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

_COUNT = re.compile(r"I\s+refs:\s+([\d,]+)")
_TOOL = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
_LONGEST = 300


class NoCountError(Exception):
    """The program did not come to its end."""


def count(program: Path, *arguments: str) -> int:
    try:
        done = subprocess.run(
            [*_TOOL, program, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            timeout=_LONGEST,
        )
    except subprocess.TimeoutExpired:
        raise NoCountError(f"takes more than {_LONGEST} s under valgrind") from None
    found = _COUNT.search(done.stderr)
    # 0 and 1 are what `validate` ends with; 2 is a refusal, and below zero is a signal.
    if found is None or done.returncode not in (0, 1):
        raise NoCountError(f"ends with {done.returncode}: {done.stderr[-500:]}")
    return int(found[1].replace(",", ""))
