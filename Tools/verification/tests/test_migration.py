# SPDX-License-Identifier: Apache-2.0

"""The function that runs migrations, as env2's template has it: what it does, and what it answers."""

from __future__ import annotations

import json
import sys
import types
import unittest
from typing import Any
from unittest import mock

from repository import ROOT

CLUSTER = "arn:aws:ecs:eu-central-1:123456789012:cluster/c"
TASK = "arn:aws:ecs:eu-central-1:123456789012:task/c/0123456789abcdef"


class Account:
    """ECS, CloudFormation and Lambda, as far as the function asks them."""

    def __init__(self, status: str = "UPDATE_IN_PROGRESS") -> None:
        self.status = status
        self.runs: list[dict[str, Any]] = []
        self.stopped: list[str] = []
        self.invoked: list[dict[str, Any]] = []
        self.refusals = 0
        self.states: list[dict[str, Any]] = [{"lastStatus": "STOPPED", "containers": [{"exitCode": 0}]}]

    def client(self, _name: str) -> Account:
        return self

    def describe_stacks(self, **_: object) -> dict[str, Any]:
        return {"Stacks": [{"StackStatus": self.status}]}

    def run_task(self, **arguments: object) -> dict[str, Any]:
        if self.refusals:
            self.refusals -= 1
            message = "not authorized to perform: ecs:RunTask"
            raise PermissionError(message)
        self.runs.append(arguments)
        return {"tasks": [{"taskArn": TASK}], "failures": []}

    def describe_tasks(self, **_: object) -> dict[str, Any]:
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        return {"tasks": [{"taskArn": TASK, **state}]}

    def stop_task(self, **arguments: str) -> None:
        self.stopped.append(arguments["task"])

    def invoke(self, **arguments: str) -> None:
        self.invoked.append(json.loads(arguments["Payload"]))


class Context:
    """A call that has so much time left at each look."""

    invoked_function_arn = "arn:aws:lambda:eu-central-1:123456789012:function:f"

    def __init__(self, *remaining: int) -> None:
        self.remaining = list(remaining) or [900_000]

    def get_remaining_time_in_millis(self) -> int:
        return self.remaining.pop(0) if len(self.remaining) > 1 else self.remaining[0]


def event(request: str, **more: object) -> dict[str, Any]:
    return {
        "RequestType": request,
        "RequestId": "11111111-2222-3333-4444-555555555555",
        "StackId": "arn:aws:cloudformation:eu-central-1:123456789012:stack/s/1",
        "LogicalResourceId": "OrdersMigration",
        "ResponseURL": "https://answer.example",
        "ResourceProperties": {
            "Cluster": CLUSTER,
            "TaskDefinition": "migration:2",
            "Subnets": ["subnet-1"],
            "SecurityGroups": ["sg-1"],
            "AssignPublicIp": "DISABLED",
            "TimeoutInSeconds": "900",
            "LogGroup": "orders",
        },
        **more,
    }


class Migration(unittest.TestCase):
    def setUp(self) -> None:
        template = json.loads((ROOT / "cfn-out" / "env2" / "service.template.json").read_text())
        self.code = template["Resources"]["MigrationFunction"]["Properties"]["Code"]["ZipFile"]
        self.account = Account()

    def call(
        self, request: dict[str, Any], context: Context | None = None, clock: list[float] | None = None
    ) -> list[Any]:
        """The bodies that CloudFormation was answered."""
        answers: list[Any] = []
        boto3 = types.ModuleType("boto3")
        boto3.client = self.account.client  # type: ignore[attr-defined]
        times = iter(clock or [])
        with (
            mock.patch.dict(sys.modules, {"boto3": boto3}),
            mock.patch("time.sleep"),
            mock.patch("time.time", lambda: next(times, 1_000_000.0) if clock else 0.0),
            mock.patch("urllib.request.urlopen", lambda request, **_: answers.append(json.loads(request.data))),
            mock.patch("builtins.print"),
        ):
            scope: dict[str, Any] = {}
            exec(compile(self.code, "index.py", "exec"), scope)  # noqa: S102 - it is what the template has
            scope["handler"](request, context or Context())
        return answers

    def test_the_task_runs_to_its_end_before_cloudformation_is_answered(self) -> None:
        self.account.states = [{"lastStatus": "PENDING"}, {"lastStatus": "RUNNING"}, *self.account.states]
        answers = self.call(event("Create"))
        self.assertEqual([answer["Status"] for answer in answers], ["SUCCESS"])
        self.assertEqual(answers[0]["PhysicalResourceId"], "OrdersMigration")
        self.assertEqual(self.account.runs[0]["taskDefinition"], "migration:2")
        self.assertEqual(
            self.account.runs[0]["networkConfiguration"]["awsvpcConfiguration"],
            {"subnets": ["subnet-1"], "securityGroups": ["sg-1"], "assignPublicIp": "DISABLED"},
        )

    def test_a_task_that_fails_fails_the_deployment_and_says_where_its_log_is(self) -> None:
        self.account.states = [{"lastStatus": "STOPPED", "containers": [{"exitCode": 3}], "stoppedReason": "Exited"}]
        answers = self.call(event("Update", PhysicalResourceId="OrdersMigration", OldResourceProperties={}))
        self.assertEqual([answer["Status"] for answer in answers], ["FAILED"])
        self.assertIn("ended with 3", answers[0]["Reason"])
        self.assertIn("orders, task 0123456789abcdef", answers[0]["Reason"])

    def test_an_image_that_cannot_be_pulled_is_a_failure_too(self) -> None:
        self.account.states = [
            {"lastStatus": "STOPPED", "containers": [{"reason": "CannotPullContainerError"}]},
        ]
        answers = self.call(event("Create"))
        self.assertEqual(answers[0]["Status"], "FAILED")
        self.assertIn("CannotPullContainerError", answers[0]["Reason"])

    def test_a_rollback_runs_nothing(self) -> None:
        self.account.status = "UPDATE_ROLLBACK_IN_PROGRESS"
        old = {"TaskDefinition": "migration:3"}
        answers = self.call(event("Update", PhysicalResourceId="OrdersMigration", OldResourceProperties=old))
        self.assertEqual([answer["Status"] for answer in answers], ["SUCCESS"])
        self.assertEqual(self.account.runs, [])

    def test_what_is_no_new_version_runs_nothing(self) -> None:
        for request in (event("Delete"), event("Update", OldResourceProperties={"TaskDefinition": "migration:2"})):
            self.assertEqual([answer["Status"] for answer in self.call(request)], ["SUCCESS"])
        self.assertEqual(self.account.runs, [])

    def test_a_role_that_ecs_does_not_know_yet_is_waited_for(self) -> None:
        self.account.refusals = 3
        self.assertEqual(self.call(event("Create"))[0]["Status"], "SUCCESS")
        self.account.refusals = 6
        answers = self.call(event("Create"))
        self.assertEqual(answers[0]["Status"], "FAILED")
        self.assertIn("ecs:RunTask", answers[0]["Reason"])

    def test_a_long_migration_goes_on_in_another_call_without_starting_again(self) -> None:
        self.account.states = [{"lastStatus": "RUNNING"}]
        self.assertEqual(self.call(event("Create"), Context(900_000, 50_000)), [])
        self.assertEqual(self.account.invoked[0]["Task"], TASK)
        self.account.states = [{"lastStatus": "STOPPED", "containers": [{"exitCode": 0}]}]
        self.assertEqual(self.call(self.account.invoked[0])[0]["Status"], "SUCCESS")
        self.assertEqual(len(self.account.runs), 1)

    def test_one_that_takes_too_long_is_stopped(self) -> None:
        self.account.states = [{"lastStatus": "RUNNING"}]
        answers = self.call(event("Create"), clock=[0.0, 10.0, 901.0])
        self.assertEqual(answers[0]["Status"], "FAILED")
        self.assertIn("900 seconds", answers[0]["Reason"])
        self.assertEqual(self.account.stopped, [TASK])


if __name__ == "__main__":
    unittest.main()
