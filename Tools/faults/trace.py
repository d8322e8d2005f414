# SPDX-License-Identifier: Apache-2.0

"""A program whose system calls are counted, failed, or made its last, by strace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

_CALLS = (
    *("openat", "write", "fsync", "close", "fchmod", "flock", "getdents64", "newfstatat"),
    *("mkdirat", "renameat", "renameat2", "unlinkat"),
)
_OF_SOME_PROCESSORS = ("mkdir", "rename", "unlink")
_TRACED = ",".join(f"?{name}" for name in (*_CALLS, *_OF_SOME_PROCESSORS))
_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)$")


class NoStraceError(Exception):
    """There is none, and it could not be installed."""


@dataclass(frozen=True)
class Call:
    """A system call by its name, and which of that name it is, counted from one."""

    name: str
    number: int
    arguments: str = ""

    @property
    def is_saying(self) -> bool:
        return self.name == "write" and self.arguments.startswith("2,")

    def __str__(self) -> str:
        return f"{self.name} {self.number}"


@dataclass(frozen=True)
class Done:
    status: int
    """As `subprocess` has it: below zero for a signal."""
    said: str


def demand() -> None:
    if shutil.which("strace"):
        return
    if shutil.which("apt-get"):
        root = [] if os.geteuid() == 0 else ["sudo"]
        for words in (["update", "-qq"], ["install", "-y", "-qq", "strace"]):
            subprocess.run([*root, "apt-get", *words], stdout=subprocess.DEVNULL)
    if not shutil.which("strace"):
        raise NoStraceError


def calls(words: list[str], folder: Path) -> list[Call]:
    """The calls from the first on that is about the folder."""
    found: list[Call] = []
    counts: dict[str, int] = {}
    has_begun = False
    for line in _run(words, [])[1].splitlines():
        match = _LINE.match(line)
        if not match:
            continue
        name, arguments = match.groups()
        counts[name] = counts.get(name, 0) + 1
        has_begun = has_begun or str(folder) in arguments
        if has_begun:
            found.append(Call(name, counts[name], arguments))
    return found


def failing(words: list[str], call: Call, error: str) -> Done:
    return _run(words, [f"--inject={call.name}:error={error}:when={call.number}"])[0]


def ending(words: list[str], call: Call) -> Done:
    """It is killed where it makes the call, which is not made."""
    return _run(words, [f"--inject={call.name}:signal=SIGKILL:when={call.number}"])[0]


def _run(words: list[str], options: list[str]) -> tuple[Done, str]:
    with tempfile.TemporaryDirectory() as name:
        log = Path(name) / "log"
        done = subprocess.run(
            ["strace", "-f", "-qq", "-s", "4096", "-o", str(log), f"--trace={_TRACED}", *options, *words],
            env={"PATH": os.defpath, "SWIFT_DETERMINISTIC_HASHING": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        return Done(done.returncode, done.stderr.decode(errors="replace")), log.read_text(errors="replace")
