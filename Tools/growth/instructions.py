# SPDX-License-Identifier: Apache-2.0

"""The instructions that synth takes for a template, by the quickest of valgrind's tools."""

from __future__ import annotations

import re
from pathlib import Path

from valgrind import counted

_COUNT = re.compile(r"I\s+refs:\s+([\d,]+)")
_TOOL = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
_LONGEST = 300


def count(program: Path, *arguments: str) -> int:
    # 0 and 1 are what `validate` ends with; 2 is a refusal, and below zero is a signal.
    return counted([*_TOOL, program, *arguments], _COUNT, accepted=(0, 1), longest=_LONGEST)
