# SPDX-License-Identifier: Apache-2.0

"""A small CloudFormation: stacks that go a step further each time when they are looked at."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ACCOUNT = "123456789012"


class Refused(Exception):
    """An error of the service's own."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


class World:
    """What there is. All of it is in `state`, which is kept between the calls."""

    def __init__(self, state: dict[str, Any]) -> None:
        self.state = state
        self.stacks: list[dict[str, Any]] = state["stacks"]

    def tick(self) -> str:
        """The time, which is another one each time."""
        self.state["clock"] += 1
        minutes, seconds = divmod(self.state["clock"], 60)
        return f"2026-01-09T{10 + minutes // 60:02}:{minutes % 60:02}:{seconds:02}.000Z"

    def find(self, asked: str) -> dict[str, Any]:
        for stack in reversed(self.stacks):
            if asked == stack["id"] or (asked == stack["name"] and stack["status"] != "DELETE_COMPLETE"):
                return stack
        raise Refused("ValidationError", f"Stack with id {asked} does not exist")

    def add(self, name: str, status: str) -> dict[str, Any]:
        number = len(self.stacks) + 1
        stack: dict[str, Any] = {
            "id": f"arn:aws:cloudformation:eu-west-1:{ACCOUNT}:stack/{name}/{number:08}",
            "name": name,
            "created": self.tick(),
            "updated": None,
            "deleted": None,
            "status": status,
            "executed": None,
            "sets": [],
            "events": [],
            "steps": [],  # the statuses that are still to come
            "token": "",
            "history": [],  # what `describe-stacks` has said
        }
        self.stacks.append(stack)
        self.note(stack, stack["name"], status)
        return stack

    def note(self, stack: dict[str, Any], subject: str, status: str) -> None:
        """An event about the stack or a resource of it."""
        own = subject == stack["name"]
        event = {
            "StackId": stack["id"],
            "EventId": f"e{len(stack['events'])}-{stack['id'][-8:]}",
            "StackName": stack["name"],
            "LogicalResourceId": subject,
            "PhysicalResourceId": stack["id"] if own else subject,
            "ResourceType": "AWS::CloudFormation::Stack" if own else "AWS::SNS::Topic",
            "Timestamp": self.tick(),
            "ResourceStatus": status,
            "ResourceStatusReason": "Access Denied" if status.endswith("FAILED") else "",
        }
        if stack["token"] and not self.state["tokenless"]:
            event["ClientRequestToken"] = stack["token"]
        stack["events"].append(event)

    def begin(self, stack: dict[str, Any], steps: list[str], token: str) -> None:
        """An operation that goes through these statuses."""
        stack["token"], stack["steps"] = token, list(steps)
        self.advance(stack)

    def advance(self, stack: dict[str, Any]) -> None:
        if not stack["steps"]:
            return
        status = stack["steps"].pop(0)
        for number in range(self.state["eventsPerStep"]):
            self.note(stack, f"R{len(stack['steps'])}x{number}", "UPDATE_COMPLETE")
        if "ROLLBACK" in status and "ROLLBACK" not in stack["status"]:
            self.note(stack, "Thing", "UPDATE_FAILED")
        stack["status"] = status
        self.note(stack, stack["name"], status)

    def describe(self, stack: dict[str, Any]) -> dict[str, Any]:
        named = {
            "StackId": stack["id"],
            "StackName": stack["name"],
            "CreationTime": stack["created"],
            "LastUpdatedTime": stack["updated"],
            "DeletionTime": stack["deleted"],
            "StackStatus": stack["status"],
            "ChangeSetId": stack["executed"],
            "EnableTerminationProtection": False,
            "Outputs": [
                {"OutputKey": "Url", "OutputValue": f"https://{stack['name']}", "ExportName": f"{stack['name']}-url"}
            ],
        }
        return {key: value for key, value in named.items() if value is not None}
