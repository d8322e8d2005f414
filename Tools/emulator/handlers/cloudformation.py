# SPDX-License-Identifier: Apache-2.0

"""What is nothing outside of its stack."""

from __future__ import annotations

from typing import Any

from ..stack import Live
from ..tracking import Properties
from .base import Handler


class WaitConditionHandle(Handler):
    type_name = "AWS::CloudFormation::WaitConditionHandle"
    service = "cloudformation"

    def create(self, p: Properties) -> str:
        return f"https://cloudformation-waitcondition-{self.aws.region}.s3.amazonaws.com/{self.name()}"

    def delete(self, live: Live) -> None:
        """Leaves nothing."""

    def describe(self, live: Live) -> dict[str, Any]:
        return {}
