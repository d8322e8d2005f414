# SPDX-License-Identifier: Apache-2.0

"""Arguments of the tools: what is wrong with them is one line, and status 64."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

USAGE = 64


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: error: {message}; --help says what there is\n")


def folder(text: str) -> Path:
    """For argparse: a folder that is there."""
    if not Path(text).is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {text}")
    return Path(text)


def at_least_one(text: str) -> int:
    """For argparse, which names the option."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 on")
    return int(text)
