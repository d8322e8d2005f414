# SPDX-License-Identifier: Apache-2.0

"""What is nothing outside of its stack."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
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


class CustomResource(Handler):
    """What a function makes, which must be there. It is not run: what it would do and answer is not known."""

    type_name = "AWS::CloudFormation::CustomResource"
    service = "lambda"

    def create(self, p: Properties) -> str:
        self._ask(p)
        return self.name()

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        self._ask(p)

    def delete(self, live: Live) -> None:
        """The function would know."""

    def describe(self, live: Live) -> dict[str, Any]:
        return dict(live.properties)

    def _ask(self, p: Properties) -> None:
        self.call("get_function", FunctionName=p["ServiceToken"])
        p.rest("ServiceToken")
