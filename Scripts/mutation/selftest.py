"""The harness's own tests, run before anything is believed of it."""

from __future__ import annotations

import unittest
from pathlib import Path


def run() -> int:
    here = Path(__file__).absolute().parent
    suite = unittest.defaultTestLoader.discover(str(here / "tests"), top_level_dir=str(here.parent))
    result = unittest.TextTestRunner(verbosity=1).run(suite)
    return 0 if result.wasSuccessful() and result.testsRun else 1
