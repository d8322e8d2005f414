# SPDX-License-Identifier: Apache-2.0

"""The judge: it has nothing against the truth, and something against what is not."""

from __future__ import annotations

import unittest
from typing import Any

from ..__main__ import spread
from ..runs import Run, world
from ..scenarios import FOR_EVER, STACKS, Case, Scenario, of
from ..truth import problems

_DEPLOY = Case("", ("deploy", "env1"), 0)


def _run(scenario: Scenario, status: int, said: str, *, interrupted: bool = False, **state: Any) -> Run:
    after = world(scenario) | {"leftFolders": []} | state
    return Run(scenario, status, "", said, after, interrupted, hung=False)


class Truth(unittest.TestCase):
    def test_what_happened(self) -> None:
        done = _run(Scenario(_DEPLOY), 0, "", executed=list(STACKS))
        self.assertEqual(problems(done), [])

    def test_a_deployment_that_was_none(self) -> None:
        told = problems(_run(Scenario(_DEPLOY), 0, "", executed=[STACKS[0]]))
        self.assertEqual(told, [f"exit 0, but {STACKS[1]} was not deployed"])

    def test_a_deployment_that_goes_on(self) -> None:
        stacks = world(Scenario(_DEPLOY))["stacks"]
        stacks[0]["steps"] = ["UPDATE_COMPLETE"]
        silent = _run(Scenario(_DEPLOY, "denied"), 1, "error: denied", stacks=stacks)
        self.assertEqual(problems(silent), ["does not say that CloudFormation goes on"])
        honest = _run(Scenario(_DEPLOY, "denied"), 1, "error: denied; CloudFormation goes on", stacks=stacks)
        self.assertEqual(problems(honest), [])

    def test_what_passes_makes_no_difference(self) -> None:
        told = problems(_run(Scenario(_DEPLOY, "throttling"), 1, "error: throttled"))
        self.assertEqual(told, ["exit status 1, without the lie 0"])

    def test_nothing_is_asked_for_ever(self) -> None:
        told = problems(_run(Scenario(_DEPLOY, "dns", 1, FOR_EVER), 130, "error: stopped", interrupted=True))
        self.assertEqual(told, ["asks for ever without an operation", "asks for ever in silence"])

    def test_a_deletion_that_was_none(self) -> None:
        told = problems(_run(Scenario(Case("", ("destroy", "env1"), 0)), 0, ""))
        self.assertEqual(told, [f"exit 0, but {STACKS[0]} is UPDATE_COMPLETE"])


class Sample(unittest.TestCase):
    def test_each_is_another_one(self) -> None:
        lies = of(_DEPLOY, ["describe-stacks"] * 60)
        chosen = spread(lies, 40)
        self.assertEqual(len({id(it) for it in chosen}), 40)
        self.assertGreater(len({it.lie for it in chosen}), 15)
        self.assertGreater(len({it.at for it in chosen}), 35)
        self.assertEqual(spread(lies, len(lies) + 1), lies)
