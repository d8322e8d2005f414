# SPDX-License-Identifier: Apache-2.0

"""Where valgrind comes from."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys


class NoValgrind(Exception):
    """Why there is none."""


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
