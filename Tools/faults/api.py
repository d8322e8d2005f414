# SPDX-License-Identifier: Apache-2.0

"""The commands of the aws CLI, answered by the small CloudFormation."""

from __future__ import annotations

from .cloud import ACCOUNT, Refused, World

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class API:
    """One command line, and what it is answered with."""

    def __init__(self, world: World, words: list[str]) -> None:
        self.world = world
        self.state = world.state
        self.words = words

    def value(self, option: str, otherwise: str = "") -> str:
        return self.words[self.words.index(option) + 1] if option in self.words else otherwise

    def answer(self, action: str) -> dict[str, Any] | None:
        return getattr(self, action.replace("-", "_"))()

    def get_caller_identity(self) -> dict[str, Any]:
        return {"UserId": "A", "Account": ACCOUNT, "Arn": f"arn:aws:iam::{ACCOUNT}:user/me"}

    def get_role(self) -> dict[str, Any]:
        return {"Role": {"RoleName": "AWSServiceRoleForECS"}}

    def describe_images(self) -> dict[str, Any]:
        return {"imageDetails": [{"imageDigest": "sha256:0"}]}

    def get_resource(self) -> dict[str, Any]:
        raise Refused("ResourceNotFoundException", "Resource was not found")

    def list_imports(self) -> dict[str, Any]:
        return {"Imports": ["cluster1-dev-service"]}

    def describe_stacks(self) -> dict[str, Any]:
        stack = self.world.find(self.value("--stack-name"))
        self.world.advance(stack)
        stack["history"].append(self.world.describe(stack))
        behind = self.state["stale"] if stack["token"] else 0
        return {"Stacks": [stack["history"][max(0, len(stack["history"]) - 1 - behind)]]}

    def get_template(self) -> dict[str, Any]:
        self.world.find(self.value("--stack-name"))
        body = {"Resources": {"Thing": {"Type": "AWS::SNS::Topic"}}}
        return {"TemplateBody": body, "StagesAvailable": ["Original", "Processed"]}

    def detect_stack_drift(self) -> dict[str, Any]:
        return {"StackDriftDetectionId": self.world.find(self.value("--stack-name"))["id"]}

    def describe_stack_drift_detection_status(self) -> dict[str, Any]:
        stack = self.world.find(self.value("--stack-drift-detection-id"))
        stack["comparisons"] = stack.get("comparisons", 0) + 1
        done = stack["comparisons"] > 1
        return {"StackId": stack["id"], "DetectionStatus": f"DETECTION_{'COMPLETE' if done else 'IN_PROGRESS'}"}

    def list_stack_resources(self) -> dict[str, Any]:
        self.world.find(self.value("--stack-name"))
        repository, thing = (
            {"LogicalResourceId": name, "PhysicalResourceId": name.lower(), "ResourceType": kind}
            for name, kind in (("WebRepository", "AWS::ECR::Repository"), ("Thing", "AWS::SNS::Topic"))
        )
        return {
            "StackResourceSummaries": [
                repository,
                thing | {"DriftInformation": {"StackResourceDriftStatus": "MODIFIED"}},
            ]
        }

    def describe_stack_resource_drifts(self) -> dict[str, Any]:
        difference = {
            "PropertyPath": "/DisplayName",
            "ExpectedValue": "a",
            "ActualValue": "b",
            "DifferenceType": "NOT_EQUAL",
        }
        return {
            "StackResourceDrifts": [
                {
                    "LogicalResourceId": "Thing",
                    "ResourceType": "AWS::SNS::Topic",
                    "StackResourceDriftStatus": "MODIFIED",
                    "PropertyDifferences": [difference],
                }
            ]
        }

    def describe_stack_events(self) -> dict[str, Any]:
        stack = self.world.find(self.value("--stack-name"))
        self.state["listings"] += 1
        events = stack["events"][::-1]
        if self.state["listings"] <= self.state["lateListings"]:
            events = events[self.state["lateEvents"] :]
        start, count = int(self.value("--starting-token", "0")), int(self.value("--max-items", "100"))
        page = {"StackEvents": events[start : start + count]}
        if start + count < len(events):
            page["NextToken"] = str(start + count)
        return page

    def create_change_set(self) -> dict[str, Any]:
        name, kind = self.value("--stack-name"), self.value("--change-set-type")
        try:
            stack = self.world.find(name)
        except Refused:
            if kind == "UPDATE":
                raise
            stack = self.world.add(name, "REVIEW_IN_PROGRESS")
        if any(own["name"] == self.value("--change-set-name") for own in stack["sets"]):
            raise Refused("AlreadyExistsException", "ChangeSet already exists")
        made = {
            "id": f"arn:aws:cloudformation:eu-west-1:{ACCOUNT}:changeSet/{self.value('--change-set-name')}/1",
            "name": self.value("--change-set-name"),
            "created": self.world.tick(),
            "looks": 0,
            "own": True,
            "kind": kind,
        }
        stack["sets"].append(made)
        self._rival(stack)
        return {"Id": made["id"], "StackId": stack["id"]}

    def _rival(self, stack: dict[str, Any]) -> None:
        """What somebody else does with the stack, which to them is theirs."""
        rival = self.state["rival"]
        if rival == "prepares":
            stack["sets"].append({"id": "arn:theirs", "name": "theirs", "own": False, "looks": 0})
        if rival == "creates":
            stack["rival"] = True
            self.world.begin(stack, ["CREATE_IN_PROGRESS"] * 31 + ["CREATE_COMPLETE"], "theirs")

    def _change_set(self) -> tuple[dict[str, Any], dict[str, Any]]:
        wanted = self.value("--change-set-name")
        for stack in self.world.stacks:
            for made in stack["sets"]:
                if wanted in (made["id"], made["name"]):
                    return stack, made
        raise Refused("ChangeSetNotFound", f"ChangeSet [{wanted}] does not exist")

    def describe_change_set(self) -> dict[str, Any]:
        stack, made = self._change_set()
        made["looks"] += 1
        status = "CREATE_IN_PROGRESS" if made["looks"] < 2 else "FAILED" if self.state["rival"] else "CREATE_COMPLETE"
        return {
            "ChangeSetId": made["id"],
            "ChangeSetName": made["name"],
            "StackId": stack["id"],
            "StackName": stack["name"],
            "CreationTime": made["created"],
            "Status": status,
            "StatusReason": "no" if status == "FAILED" else None,
            "ExecutionStatus": "AVAILABLE",
            "Changes": [
                {
                    "Type": "Resource",
                    "ResourceChange": {
                        "Action": "Add",
                        "LogicalResourceId": "Thing",
                        "ResourceType": "AWS::SNS::Topic",
                        "Details": [],
                    },
                }
            ],
        }

    def list_change_sets(self) -> dict[str, Any]:
        stack = self.world.find(self.value("--stack-name"))
        return {
            "Summaries": [
                {"ChangeSetId": made["id"], "ChangeSetName": made["name"], "ExecutionStatus": "AVAILABLE"}
                for made in stack["sets"]
            ]
        }

    def execute_change_set(self) -> None:
        stack, made = self._change_set()
        stack["sets"] = []
        self.state["executed"].append(stack["name"])
        word = "CREATE" if made["kind"] == "CREATE" else "UPDATE"
        fails = stack["name"] in self.state["failing"]
        back = "ROLLBACK" if word == "CREATE" else "UPDATE_ROLLBACK"
        steps = [f"{word}_IN_PROGRESS"] * 3 + (
            [f"{back}_IN_PROGRESS", f"{back}_COMPLETE"] if fails else [f"{word}_COMPLETE"]
        )
        stack["updated"], stack["executed"] = self.world.tick(), made["id"]
        self.world.begin(stack, steps, self.value("--client-request-token"))

    def delete_change_set(self) -> None:
        stack, made = self._change_set()
        stack["sets"].remove(made)

    def delete_stack(self) -> None:
        stack = self.world.find(self.value("--stack-name"))
        if stack.get("rival") or any(not made["own"] for made in stack["sets"]):
            self.state["destroyedOthers"] = True
        if stack["status"] in ("DELETE_IN_PROGRESS", "DELETE_COMPLETE"):
            return
        stack["deleted"] = self.world.tick()
        fails = stack["name"] in self.state["failing"]
        if stack["status"] == "REVIEW_IN_PROGRESS":
            stack["status"], stack["sets"] = "DELETE_COMPLETE", []
            return
        self.state["deleting"].append(stack["name"])
        self.world.begin(
            stack,
            ["DELETE_IN_PROGRESS"] * 3 + ["DELETE_FAILED" if fails else "DELETE_COMPLETE"],
            self.value("--client-request-token"),
        )
