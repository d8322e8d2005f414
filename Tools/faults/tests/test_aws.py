# SPDX-License-Identifier: Apache-2.0

"""The lying aws: what it does, what it says, and when it lies."""

from __future__ import annotations

import json
import subprocess
import tempfile
import unittest
from pathlib import Path
from typing import Any

from ..api import API
from ..aws import ENOUGH
from ..cloud import Refused, World
from ..lies import distorted, is_done, lie_at
from ..runs import install, world
from ..scenarios import FOR_EVER, STACKS, Case, Scenario

_MAKE = ("create-change-set", "--stack-name", STACKS[0], "--change-set-name", "c", "--change-set-type")


def _state(lie: str | None = None, at: int = 1, times: int = 1, *, present: bool = True, **more: Any) -> dict[str, Any]:
    return world(Scenario(Case("", ("deploy",), 0, more, present), lie, at, times))


class Cloud(unittest.TestCase):
    def ask(self, state: dict[str, Any], *words: str) -> Any:
        return API(World(state), ["cloudformation", *words]).answer(words[0])

    def statuses(self, state: dict[str, Any], stack: str, count: int) -> list[str]:
        asked = [self.ask(state, "describe-stacks", "--stack-name", stack) for _ in range(count)]
        return [answer["Stacks"][0]["StackStatus"] for answer in asked]

    def test_a_change_set_creates(self) -> None:
        state = _state(present=False)
        made = self.ask(state, *_MAKE, "CREATE")
        self.assertEqual(self.statuses(state, STACKS[0], 1), ["REVIEW_IN_PROGRESS"])
        self.ask(state, "execute-change-set", "--change-set-name", made["Id"], "--client-request-token", "t")
        self.assertEqual(self.statuses(state, STACKS[0], 3)[-1], "CREATE_COMPLETE")
        page = self.ask(state, "describe-stack-events", "--stack-name", STACKS[0], "--max-items", "1")
        self.assertEqual(page["StackEvents"][0]["ClientRequestToken"], "t")
        self.assertEqual(page["NextToken"], "1")

    def test_an_update_that_fails_rolls_back(self) -> None:
        state = _state(failing=[STACKS[0]])
        made = self.ask(state, *_MAKE, "UPDATE")
        self.ask(state, "execute-change-set", "--change-set-name", made["Id"])
        self.assertEqual(self.statuses(state, STACKS[0], 9)[-1], "UPDATE_ROLLBACK_COMPLETE")

    def test_a_deleted_stack_has_its_id_alone(self) -> None:
        state = _state()
        self.ask(state, "delete-stack", "--stack-name", STACKS[0])
        self.assertEqual(self.statuses(state, state["stacks"][0]["id"], 3)[-1], "DELETE_COMPLETE")
        with self.assertRaises(Refused):
            self.statuses(state, STACKS[0], 1)

    def test_answers_may_be_old(self) -> None:
        state = _state(stale=2)
        self.ask(state, "delete-stack", "--stack-name", STACKS[0], "--client-request-token", "t")
        self.assertEqual(
            self.statuses(state, state["stacks"][0]["id"], 5), ["DELETE_IN_PROGRESS"] * 4 + ["DELETE_COMPLETE"]
        )

    def test_what_another_one_made_is_not_deleted_unseen(self) -> None:
        state = _state(present=False, rival="prepares")
        self.ask(state, *_MAKE, "CREATE")
        self.ask(state, "delete-stack", "--stack-name", STACKS[0])
        self.assertTrue(state["destroyedOthers"])


class Lies(unittest.TestCase):
    def lied(self, times: int, *actions: str) -> list[bool]:
        state = _state("throttling", 2, times)
        return [lie_at(call, action, state) is not None for call, action in enumerate(actions, 1)]

    def test_when(self) -> None:
        self.assertEqual(self.lied(1, "a", "b", "b"), [False, True, False])
        self.assertEqual(self.lied(2, "a", "b", "c", "b"), [False, True, True, False])
        self.assertEqual(self.lied(FOR_EVER, "a", "b", "a", "b"), [False, True, False, True])

    def test_what_is_refused_is_not_done(self) -> None:
        self.assertTrue(is_done(None, "delete-stack"))
        self.assertTrue(is_done("cut", "delete-stack"))
        self.assertFalse(is_done("throttling", "delete-stack"))
        self.assertTrue(is_done("timeout", "delete-stack"))
        self.assertFalse(is_done("timeout", "describe-stacks"))

    def test_what_stands_for_an_answer(self) -> None:
        self.assertEqual(distorted(None, '"cluster1-dev"'), '"cluster1-dev"')
        self.assertEqual(distorted("other", '"cluster1-dev"'), '"somebody-elses"')
        self.assertEqual(distorted("cut", "1234"), "12")
        self.assertEqual(distorted("list", "1234"), "[]")


class Program(unittest.TestCase):
    def run_aws(self, state: dict[str, Any], *words: str) -> tuple[int, str, str, dict[str, Any]]:
        with tempfile.TemporaryDirectory() as folder:
            environment = install(Path(folder), state)
            aws = Path(folder) / "aws"
            done = subprocess.run([aws, *words], env=environment, capture_output=True, text=True)
            return done.returncode, done.stdout, done.stderr, json.loads((Path(folder) / "state.json").read_text())

    def test_it_answers_and_keeps_what_was_done(self) -> None:
        status, out, _, after = self.run_aws(_state(present=False), "cloudformation", *_MAKE, "CREATE")
        self.assertEqual((status, after["calls"]), (0, ["create-change-set"]))
        self.assertEqual(json.loads(out)["StackId"], after["stacks"][0]["id"])

    def test_it_refuses(self) -> None:
        status, out, said, after = self.run_aws(_state("denied"), "cloudformation", *_MAKE, "UPDATE")
        self.assertEqual((status, out, after["stacks"][0]["sets"]), (254, "", []))
        self.assertIn("An error occurred (AccessDenied) when calling", said)

    def test_an_answer_is_lost_and_what_was_asked_for_done(self) -> None:
        status, out, _, after = self.run_aws(_state("timeout"), "cloudformation", *_MAKE, "UPDATE")
        self.assertEqual((status, out, len(after["stacks"][0]["sets"])), (255, "", 1))

    def test_what_lasts_is_ended_by_ctrl_c(self) -> None:
        state = _state("dns", 1, FOR_EVER) | {"lies": ENOUGH - 2}
        with tempfile.TemporaryDirectory() as folder:
            environment = install(Path(folder), state)
            asking = 'trap "exit 7" INT; for each in 1 2 3; do echo "$each"; aws cloudformation describe-stacks; done'
            done = subprocess.run(["sh", "-c", asking], env=environment, capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stdout.split()), (7, ["1", "2"]))
            self.assertTrue(json.loads((Path(folder) / "state.json").read_text())["pressed"])
