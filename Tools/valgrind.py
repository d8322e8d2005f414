# SPDX-License-Identifier: Apache-2.0

"""Where valgrind comes from, and how many instructions it counts: what else the machine does has no part in that."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


class NoValgrind(Exception):
    """Why there is none."""


class NoCount(Exception):
    """What a program did instead of ending well."""


def prepare() -> None:
    """valgrind is there, from Debian where it was not."""
    if shutil.which("valgrind"):
        return
    if sys.platform != "linux" or not shutil.which("apt-get"):
        raise NoValgrind("there is no valgrind, and no apt-get that would bring it")
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    print("installing valgrind from Debian", file=sys.stderr, flush=True)
    for words in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "valgrind"]):
        done = subprocess.run([*root, *words], capture_output=True, text=True)
        if done.returncode != 0:
            raise NoValgrind(f"there is no valgrind, and apt-get does not bring it: {done.stderr.strip()[-300:]}")


def counted(
    words: Sequence[str | Path],
    figure: re.Pattern[str],
    *,
    accepted: tuple[int, ...],
    longest: int,
    folder: Path | None = None,
    environment: dict[str, str] | None = None,
) -> int:
    """The figure of a tool of valgrind, for a program that ends with one of these statuses within so many seconds."""
    command = " ".join(str(word) for word in words)
    try:
        done = subprocess.run(
            words,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            timeout=longest,
        )
    except subprocess.TimeoutExpired:
        raise NoCount(f"'{command}' takes more than {longest} s") from None
    found = figure.search(done.stderr)
    if found is None or done.returncode not in accepted:
        raise NoCount(f"'{command}' ends with {done.returncode}: {done.stderr.strip()[-1000:]}")
    return int(found[1].replace(",", ""))
