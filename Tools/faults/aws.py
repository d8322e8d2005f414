# SPDX-License-Identifier: Apache-2.0

"""An `aws` with a small CloudFormation in a file, which answers truly or lies at the calls that a scenario names.

`runs.py` makes the program that calls it. It starts anew for each call, so nothing here may be slow to load, which
`pathlib` and `typing` are.
"""

from __future__ import annotations

import json
import os
import sys
import time

from .api import API
from .cloud import Refused, World
from .lies import CHANGING, LOST, REFUSED, SHAPES, distorted, is_done, lie_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

VERSION = "aws-cli/2.15.0 Python/3.11"
ENOUGH = 25
"""The lies that last, after which somebody presses Ctrl-C: no question that ends by itself is asked as often."""


def main() -> None:
    path, words = os.environ["FAULTS"], sys.argv[1:]
    state = _read(path)
    action = "version" if words[0] == "--version" else words[1]
    state["calls"].append(action)
    lie = lie_at(len(state["calls"]), action, state)
    state["lies"] += lie is not None
    text, failure = "", None
    if is_done(lie, action):
        try:
            text = VERSION if action == "version" else _answer(state, words, action)
        except Refused as refused:
            failure = refused
    is_enough = lie is not None and state["lies"] == ENOUGH
    state["pressed"] |= is_enough
    _write(path, state)
    if is_enough:
        os.kill(os.getppid(), 2)
    if lie == "hang":
        # What changes something is waited for.
        time.sleep(3 if action in CHANGING else 30)
    if lie == "flood":
        sys.stderr.write("x" * state["flood"])
    if lie in REFUSED:
        _refuse(*REFUSED[lie])
    if lie in LOST:
        _fail(LOST[lie], 255)
    if lie == "silent":
        sys.exit(1)
    # What is no answer stands in the place of a refusal too.
    if failure and lie not in SHAPES:
        _refuse(failure.code, failure.message)
    sys.stdout.write(distorted(lie, text))


def _answer(state: dict[str, Any], words: list[str], action: str) -> str:
    answer = API(World(state), words).answer(action)
    return "" if answer is None else json.dumps(answer)


def _read(path: str) -> dict[str, Any]:
    with open(path) as file:
        return json.load(file)


def _write(path: str, state: dict[str, Any]) -> None:
    """In one go: a call may be ended at any moment."""
    with open(f"{path}.new", "w") as file:
        json.dump(state, file)
    os.replace(f"{path}.new", path)


def _refuse(code: str, message: str) -> NoReturn:
    _fail(f"An error occurred ({code}) when calling the Operation operation: {message}", 254)


def _fail(text: str, status: int) -> NoReturn:
    sys.stderr.write(f"\n{text}\n")
    sys.exit(status)
