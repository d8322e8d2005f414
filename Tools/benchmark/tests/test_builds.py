# SPDX-License-Identifier: Apache-2.0

"""What passes for a synth, and what does not."""

from __future__ import annotations

import tempfile
import unittest
from argparse import ArgumentTypeError
from pathlib import Path

from builds import NotSynth, demand_synth, program


class Builds(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "synth"

    def made(self, does: str, first: str = "#!/bin/sh") -> Path:
        self.path.write_text(f"{first}\n{does}\n")
        self.path.chmod(0o755)
        return program(str(self.path))

    def test_one_that_says_its_name_and_version(self) -> None:
        demand_synth(self.made("echo synth 0.3.0"))

    def test_one_that_does_nothing_fails_or_is_another(self) -> None:
        for does in ("true", "exit 1", "echo synth 0.3.0; exit 1", "echo 'synth (GNU coreutils) 9.1'"):
            with self.assertRaisesRegex(NotSynth, "is no synth: --version ends with"):
                demand_synth(self.made(does))

    def test_one_that_cannot_be_run(self) -> None:
        with self.assertRaisesRegex(NotSynth, "cannot be run"):
            demand_synth(self.made("", first="#!/nonexistent/sh"))

    def test_what_is_no_program(self) -> None:
        self.path.write_text("text")
        for path in (self.path, self.path.parent, self.path / "none"):
            with self.assertRaises(ArgumentTypeError):
                program(str(path))
