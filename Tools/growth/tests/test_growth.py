# SPDX-License-Identifier: Apache-2.0

"""Which shapes are chosen, and which growth is too much."""

from __future__ import annotations

import argparse
import unittest

from ..__main__ import Law, UnknownShape, chosen, part
from ..shapes import SHAPES
from ..shapes.template import Shape, template


class Shapes(unittest.TestCase):
    def test_none_is_all(self) -> None:
        self.assertEqual(chosen([]), list(SHAPES))

    def test_a_part_of_the_name(self) -> None:
        self.assertIn("chain of conditions", chosen(["of cond", "topics"]))
        self.assertIn("topics", chosen(["of cond", "topics"]))

    def test_a_misspelled_one_is_refused_beside_one_that_is_not(self) -> None:
        with self.assertRaisesRegex(UnknownShape, "'topisc'.*the closest are: .*topics"):
            chosen(["conditions", "topisc"])
        with self.assertRaisesRegex(UnknownShape, "'%%%%'.*there are: topics, "):
            chosen(["%%%%"])
        with self.assertRaises(UnknownShape):
            chosen([""])

    def test_parts(self) -> None:
        self.assertEqual(part("2/3"), (2, 3))
        for text in ("0/3", "4/3", "2", "2/", "x/3", "2/3/4", "-1/3"):
            with self.assertRaises(argparse.ArgumentTypeError):
                part(text)


class Laws(unittest.TestCase):
    def law(self, *counts: int) -> Law:
        few, many = counts
        return Law(Shape(lambda _: template({}), 1, 4), (1000, 4000), (few, many))

    def test_four_times_the_size_for_four_times_the_cost(self) -> None:
        self.assertAlmostEqual(self.law(10_000_000, 40_000_000).exponent, 1)
        self.assertFalse(self.law(10_000_000, 40_000_000).is_broken)

    def test_sixteen_times_the_cost_is_too_much(self) -> None:
        self.assertAlmostEqual(self.law(10_000_000, 160_000_000).exponent, 2)
        self.assertTrue(self.law(10_000_000, 160_000_000).is_broken)
