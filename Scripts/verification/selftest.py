"""The emulator's own tests, run before anything is believed of it."""

from __future__ import annotations

import io
import unittest
from pathlib import Path

from .report import Failed, proven


def self_test() -> None:
    here = Path(__file__).absolute().parent
    suite = unittest.defaultTestLoader.discover(str(here / "tests"), top_level_dir=str(here.parent))
    output = io.StringIO()
    result = unittest.TextTestRunner(stream=output).run(suite)
    if not result.wasSuccessful() or not result.testsRun:
        raise Failed(f"the emulator's own tests fail:\n{output.getvalue().strip()}")
    proven(
        f"its own {result.testsRun} tests pass: it refuses what it does not understand, "
        "rolls back, replaces, keeps and deletes"
    )
