# SPDX-License-Identifier: Apache-2.0

"""Mutants are many, different from their templates, and always the same."""

from __future__ import annotations

import json
import unittest
from collections import Counter
from typing import ClassVar

from ..bases import Base, bases
from ..catalogue import CLASSES, Mutant
from ..collection import WIDEST, collect, sample
from ..faults import named
from ..faults.seed import seed
from ..report import Report, Result
from ..tools import new


class Mutants(unittest.TestCase):
    bases: ClassVar[list[Base]]
    mutants: ClassVar[list[Mutant]]

    @classmethod
    def setUpClass(cls) -> None:
        cls.bases = bases()
        cls.mutants = collect(cls.bases)

    def test_the_seed_set(self) -> None:
        found = Counter(it.fault.kind for it in self.mutants if it.fault.name.startswith("seed-"))
        self.assertEqual(sum(found.values()), 67)
        self.assertEqual(len(seed.faults), 67)
        self.assertEqual((found["structure"], found["reference-kind"], found["security"]), (15, 12, 10))

    def test_each_class_has_mutants(self) -> None:
        self.assertEqual({it.fault.kind for it in self.mutants}, set(CLASSES))

    def test_each_fault_makes_one(self) -> None:
        made = {it.fault.name for it in self.mutants}
        self.assertEqual({it.name for it in named()} - made, set())

    def test_no_two_are_alike_and_none_is_its_base(self) -> None:
        self.assertEqual(len({it.key for it in self.mutants}), len(self.mutants))
        self.assertEqual(len({it.name for it in self.mutants}), len(self.mutants))
        self.assertFalse({it.key for it in self.mutants} & {it.key for it in self.bases})

    def test_they_are_templates(self) -> None:
        for it in self.mutants:
            self.assertIn("Resources", json.loads(it.text), it.name)

    def test_no_fault_has_too_many(self) -> None:
        self.assertLessEqual(max(Counter(it.fault.name for it in self.mutants).values()), WIDEST)

    def test_each_reason_is_a_sentence(self) -> None:
        for it in [*seed.faults, *named()]:
            self.assertTrue(it.why.endswith("."), it.name)

    def test_a_sample_has_every_fault_first(self) -> None:
        faults = len({it.fault.name for it in self.mutants})
        chosen = sample(self.mutants, faults)
        self.assertEqual(len({it.fault.name for it in chosen}), faults)
        self.assertEqual([it.name for it in chosen], [it.name for it in sample(self.mutants, faults)])
        self.assertLess({it.name for it in sample(self.mutants, 50)}, {it.name for it in chosen})


class Caught(unittest.TestCase):
    def test_only_what_the_base_has_not_counts(self) -> None:
        base = Counter({("a", "Resources.X"): 1})
        self.assertEqual(new(Counter({("a", "Resources.X"): 1}), base), [])
        self.assertEqual(new(Counter({("a", "Resources.X"): 2}), base), [("a", "Resources.X")])
        self.assertEqual(new(Counter({("b", "Resources.X"): 1}), base), [("b", "Resources.X")])

    def test_the_share_leaves_out_the_doubtful(self) -> None:
        mutants = collect(bases(), kind="ecs")
        results = [Result(it, {"ours": [] if it.fault.doubtful else [("a", "b")]}) for it in mutants]
        report = Report(results, ["ours"])
        self.assertEqual(report.share(), 1.0)
        self.assertEqual(report.missed(), [])
        self.assertTrue(report.missed(doubtful=True))
