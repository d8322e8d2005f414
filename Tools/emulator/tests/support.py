# SPDX-License-Identifier: Apache-2.0

"""An emulator with a CloudFormation client, and small templates."""

from __future__ import annotations

import functools
import json
import os
import unittest
from typing import Any
from unittest import mock

from emulator.region import Region
from emulator.server import Emulator

REGION = "eu-west-1"


class EmulatorCase(unittest.TestCase):
    """A test against an empty emulator."""

    def setUp(self) -> None:
        # AWS's managed policies take most of a second to load, and no test needs them.
        self.enterContext(mock.patch.dict(os.environ, MOTO_IAM_LOAD_MANAGED_POLICIES="false"))
        shared_emulator().reset()
        self.region: Region = shared_emulator().region(REGION)
        self.aws = self.region.aws
        self.cloudformation = self.aws.client("cloudformation")

    def create(self, name: str, template: dict[str, Any], **more: Any) -> str:
        self.cloudformation.create_stack(StackName=name, TemplateBody=json.dumps(template), **more)
        return self.status(name)

    def update(self, name: str, template: dict[str, Any], **more: Any) -> str:
        self.cloudformation.update_stack(StackName=name, TemplateBody=json.dumps(template), **more)
        return self.status(name)

    def delete(self, name: str) -> None:
        self.cloudformation.delete_stack(StackName=name)

    def status(self, name: str) -> str:
        return self.describe(name)["StackStatus"]

    def describe(self, name: str) -> dict[str, Any]:
        return self.cloudformation.describe_stacks(StackName=name)["Stacks"][0]

    def reasons(self, name: str) -> str:
        events = self.cloudformation.describe_stack_events(StackName=name)["StackEvents"]
        return "\n".join(event.get("ResourceStatusReason", "") for event in events)

    def physical(self, name: str, logical_id: str) -> str:
        found = self.cloudformation.describe_stack_resource(StackName=name, LogicalResourceId=logical_id)
        return found["StackResourceDetail"]["PhysicalResourceId"]

    def log_groups(self) -> list[str]:
        found = self.aws.all("logs", "describe_log_groups", "logGroups")
        return sorted(group["logGroupName"] for group in found)


@functools.cache
def shared_emulator() -> Emulator:
    """One server for all tests. It ends with the process."""
    return Emulator().__enter__()


def log_group(**properties: Any) -> dict[str, Any]:
    return {"Type": "AWS::Logs::LogGroup", "Properties": properties}


def template(**resources: Any) -> dict[str, Any]:
    return {"Resources": resources}


def parameters(**values: Any) -> list[dict[str, str]]:
    return [{"ParameterKey": name, "ParameterValue": value} for name, value in values.items()]
