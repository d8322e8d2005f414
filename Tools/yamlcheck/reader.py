# SPDX-License-Identifier: Apache-2.0

"""The reader that is verified, asked by yaml-under-test."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What a file holds, or the sentence that refuses it."""

    value: Any = None
    failure: str | None = None


def ask(reader: Path, files: Iterable[Path]) -> Iterator[Answer]:
    """An answer for each file, in their order."""
    names = "".join(f"{file}\n" for file in files)
    done = subprocess.run([reader], input=names, capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        answer = json.loads(line)
        if "failure" in answer:
            yield Answer(failure=f"{answer['line']}:{answer['column']}: {answer['failure']}")
        else:
            yield Answer(value=answer["value"])
