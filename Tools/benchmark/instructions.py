# SPDX-License-Identifier: Apache-2.0

"""How many instructions a program runs, by valgrind: the same each time, whatever else the machine does."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
from pathlib import Path

from valgrind import counted

COLLECTED = re.compile(r"Collected : (\d+)")
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1"}
"""Nothing of the caller's: the start of a program looks through all of it, and where the stack begins depends on it."""
LONGEST = 3600


@functools.cache
def _in_place() -> tuple[str, ...]:
    """What keeps a program's memory where it is; not every container allows it, and without it some numbers vary."""
    words = ("setarch", "-R")
    if shutil.which("setarch") and subprocess.run([*words, "true"], capture_output=True).returncode == 0:
        return words
    return ()


def count(program: Path, arguments: list[str], folder: Path, accepted: tuple[int, ...] = (0,)) -> int:
    """Of a program that ends well, run in a folder."""
    tool = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")
    return counted(
        [*_in_place(), *tool, program, *arguments],
        COLLECTED,
        accepted=accepted,
        longest=LONGEST,
        folder=folder,
        environment=ENVIRONMENT,
    )
