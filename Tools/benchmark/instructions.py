# SPDX-License-Identifier: Apache-2.0

"""How many instructions a program runs, by valgrind: the same each time, whatever else the machine does."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
from pathlib import Path

COLLECTED = re.compile(r"Collected : (\d+)")
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1"}
"""Nothing of the caller's: the start of a program looks through all of it, and where the stack begins depends on it."""
LONGEST = 3600


class NoCount(Exception):
    """What a program did instead of ending well."""


@functools.cache
def _in_place() -> tuple[str, ...]:
    """What keeps a program's memory where it is; not every container allows it, and without it some numbers vary."""
    words = ("setarch", "-R")
    if shutil.which("setarch") and subprocess.run([*words, "true"], capture_output=True).returncode == 0:
        return words
    return ()


def count(program: Path, arguments: list[str], folder: Path, accepted: tuple[int, ...] = (0,)) -> int:
    """Of a program that ends well, run in a folder."""
    words = [*_in_place(), "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(program), *arguments]
    try:
        done = subprocess.run(
            words,
            cwd=folder,
            env=ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LONGEST,
        )
    except subprocess.TimeoutExpired:
        raise NoCount(f"'{' '.join(words)}' takes more than {LONGEST} s") from None
    found = COLLECTED.search(done.stderr)
    if done.returncode not in accepted or not found:
        raise NoCount(f"'{' '.join(words)}' ends with {done.returncode}: {done.stderr.strip()[-1000:]}")
    return int(found[1])
