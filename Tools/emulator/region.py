# SPDX-License-Identifier: Apache-2.0

"""A region's stacks, and what their templates can ask of the region."""

from __future__ import annotations

import json
from typing import Any

from .aws import Aws
from .errors import TemplateError
from .stack import ACCOUNT, Stack


class Region:
    def __init__(self, endpoint: str, name: str) -> None:
        self.name = name
        self.aws = Aws(endpoint, name)
        self.stacks: list[Stack] = []
        self.refactors: dict[str, Any] = {}

    def find(self, name_or_id: str) -> Stack:
        for stack in reversed(self.stacks):
            if stack.stack_id == name_or_id:
                return stack
            if stack.name == name_or_id and stack.status != "DELETE_COMPLETE":
                return stack
        raise TemplateError(f"Stack with id {name_or_id} does not exist")

    def existing(self) -> list[Stack]:
        return [stack for stack in self.stacks if stack.status != "DELETE_COMPLETE"]

    def exporter(self, name: str) -> Stack | None:
        for stack in self.existing():
            if name in stack.exports():
                return stack
        return None

    def importers(self, name: str) -> list[str]:
        return [stack.name for stack in self.existing() if name in stack.imports]

    def imported(self, name: str) -> str:
        stack = self.exporter(name)
        if stack is None:
            raise TemplateError(f"No export named {name} found.")
        return stack.exports()[name]

    def output(self, stack_name: str, name: str) -> str:
        outputs = self.find(stack_name).outputs
        if name not in outputs:
            raise TemplateError(f"Stack {stack_name} has no output {name}")
        return outputs[name].value

    def zones(self, region: str) -> list[str]:
        if region != self.name:
            raise TemplateError(f"The emulator knows the zones of {self.name} only: {region}")
        zones = self.aws.call("ec2", "describe_availability_zones")["AvailabilityZones"]
        return sorted(zone["ZoneName"] for zone in zones)

    def ssm(self, name: str) -> str:
        return self.aws.call("ssm", "get_parameter", Name=name)["Parameter"]["Value"]

    def dynamic(self, service: str, reference: str) -> str:
        """What stands behind `{{resolve:service:reference}}`."""
        if service in ("ssm", "ssm-secure"):
            found = self.aws.call("ssm", "get_parameter", Name=reference, WithDecryption=True)
            return found["Parameter"]["Value"]
        if service == "secretsmanager":
            return self._secret(reference)
        raise TemplateError(f"The emulator resolves no dynamic reference to {service}")

    def _secret(self, reference: str) -> str:
        """A secret's text, or one value of it: `NAME-OR-ARN:SecretString:KEY:STAGE:VERSION`, the last four optional."""
        parts = reference.split(":")
        length = 7 if reference.startswith("arn:") else 1
        name, rest = ":".join(parts[:length]), [*parts[length:], "", ""]
        if rest[0] not in ("", "SecretString"):
            raise TemplateError(f"Could not parse SecretString JSON key in {{{{resolve:secretsmanager:{reference}}}}}")
        text = self.aws.call("secretsmanager", "get_secret_value", SecretId=name)["SecretString"]
        if not rest[1]:
            return text
        try:
            return str(json.loads(text)[rest[1]])
        except (ValueError, KeyError, TypeError):
            raise TemplateError(f"Could not find a value associated with JSONKey in SecretString: {rest[1]}") from None

    def pseudo(self, stack: Stack) -> dict[str, object]:
        return {
            "AWS::AccountId": ACCOUNT,
            "AWS::NotificationARNs": [],
            "AWS::Partition": "aws",
            "AWS::Region": self.name,
            "AWS::StackId": stack.stack_id,
            "AWS::StackName": stack.name,
            "AWS::URLSuffix": "amazonaws.com",
        }
