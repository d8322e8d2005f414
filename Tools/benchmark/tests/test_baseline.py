# SPDX-License-Identifier: Apache-2.0

"""What is more, less, new and gone."""

from __future__ import annotations

import contextlib
import io
import unittest

from ..baseline import Comparison
from ..check import _judge


class Comparisons(unittest.TestCase):
    def judged(self, before: dict[str, int], now: dict[str, int]) -> tuple[int, str]:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            status = _judge(Comparison(before, now))
        return status, said.getvalue()

    def test_five_percent_more_passes_in_silence(self) -> None:
        self.assertEqual(self.judged({"a": 1000, "b": 10}, {"a": 1050, "b": 10}), (0, ""))

    def test_more_than_that_fails_and_names_the_case(self) -> None:
        status, said = self.judged({"a": 1000, "b": 1000}, {"a": 1051, "b": 1000})
        self.assertEqual(status, 1)
        self.assertIn("error: more than 5% more instructions than before: a;", said)

    def test_fewer_passes_and_asks_for_a_new_baseline(self) -> None:
        status, said = self.judged({"a": 1000}, {"a": 949})
        self.assertEqual(status, 0)
        self.assertIn("fewer than before: a; Scripts/check-instructions SYNTH --record", said)

    def test_a_case_that_the_baseline_lacks_or_has_besides_fails(self) -> None:
        for before, now in (({}, {"a": 1}), ({"a": 1, "b": 1}, {"a": 1})):
            self.assertEqual(self.judged(before, now)[0], 1)

    def test_lines_say_each_change(self) -> None:
        lines = Comparison({"a": 2_000_000, "old": 1_000_000}, {"a": 2_200_000, "new": 1_000_000}).lines()
        self.assertEqual(lines[0].split(), ["a", "2.2", "M", "+10.0%", "of", "2.0", "M"])
        self.assertIn("is new", lines[1])
        self.assertIn("is no case any more", lines[2])
