# SPDX-License-Identifier: Apache-2.0

"""What the page says of what was measured, and what may be written to it."""

from __future__ import annotations

import contextlib
import io
import unittest

from ..__main__ import _arguments, _source
from ..cases import ALL, Case
from ..report import Report
from ..running import Costs


class Reports(unittest.TestCase):
    def lines(self, *cases: Case) -> str:
        measured = {("ours", case.name): Costs([0.5], [10]) for case in cases}
        return "\n".join(Report({"ours": "ours"}, measured, {case.name: 7_000_000 for case in cases}).lines())

    def test_every_case_alone_has_its_figures(self) -> None:
        for case in ALL:
            said = self.lines(case)
            self.assertIn(case.says, said)
            self.assertIn("7 M", said)
            self.assertIn("0.50", said)

    def test_all_sizes_have_a_law(self) -> None:
        self.assertIn("n^0.00", self.lines(*(Case("queues", size) for size in (50, 100, 200, 400))))

    def test_programs_that_are_given_are_of_no_commit(self) -> None:
        self.assertNotIn("commit", _source(built=True))


class Arguments(unittest.TestCase):
    def test_a_part_is_not_written(self) -> None:
        for part in (["--case", "queues-50"], ["--peer", "plain"], ["--without-instructions"]):
            said = io.StringIO()
            with contextlib.redirect_stderr(said), self.assertRaises(SystemExit) as stopped:
                _arguments(["--write", *part])
            self.assertEqual(stopped.exception.code, 64)
            self.assertIn("error: --write puts whole tables there", said.getvalue())
            self.assertFalse(_arguments(part).write)
        self.assertTrue(_arguments(["--write"]).write)
