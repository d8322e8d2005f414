# SPDX-License-Identifier: Apache-2.0

"""What the verification says: one line for each thing that was proven."""

from __future__ import annotations

import sys


class Failed(Exception):
    """Something was not as it should be."""


def section(title: str) -> None:
    print(f"\n{title}", flush=True)


def proven(fact: str) -> None:
    print(f"  ok    {fact}", flush=True)


def remark(fact: str) -> None:
    """Something that the reader must know, and that is no proof."""
    print(f"  note  {fact}", flush=True)


def failed(problem: str) -> None:
    sys.stdout.flush()
    print(f"  FAIL  {problem}", file=sys.stderr, flush=True)
