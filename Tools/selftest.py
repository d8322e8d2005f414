# SPDX-License-Identifier: Apache-2.0

"""The tools' own tests, run before anything is believed of them."""

from __future__ import annotations

import io
import unittest

from repository import TOOLS


class TestsFail(Exception):
    """What the tests said."""


def self_test(*packages: str) -> int:
    """How many tests the packages have. All of them pass."""
    suite = unittest.TestSuite()
    for package in packages:
        folder = TOOLS / package / "tests"
        suite.addTests(unittest.defaultTestLoader.discover(str(folder), top_level_dir=str(TOOLS)))
    output = io.StringIO()
    result = unittest.TextTestRunner(stream=output).run(suite)
    if not result.wasSuccessful() or not result.testsRun:
        raise TestsFail(output.getvalue().strip())
    return result.testsRun
