# SPDX-License-Identifier: Apache-2.0

"""Who may call functions."""

from __future__ import annotations

import json
from typing import Any

from ..stack import Live
from ..tracking import Properties
from .lambda_function import LambdaHandler


class Permission(LambdaHandler):
    type_name = "AWS::Lambda::Permission"

    def create(self, p: Properties) -> str:
        statement = self.name(100)
        self.call(
            "add_permission",
            StatementId=statement,
            **p.pick("Action", "EventSourceToken", "FunctionName", "Principal", "SourceAccount", "SourceArn"),
        )
        return statement

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def delete(self, live: Live) -> None:
        self.call("remove_permission", FunctionName=live.properties["FunctionName"], StatementId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        name = live.properties["FunctionName"]
        policy = json.loads(self.call("get_policy", FunctionName=name)["Policy"])
        found = next(it for it in policy["Statement"] if it["Sid"] == live.physical_id)
        principal, condition = found["Principal"], found.get("Condition", {})
        return {
            "FunctionName": name,
            "Action": found["Action"],
            "Principal": principal if isinstance(principal, str) else next(iter(principal.values())),
            "SourceArn": condition.get("ArnLike", {}).get("AWS:SourceArn"),
            "SourceAccount": condition.get("StringEquals", {}).get("AWS:SourceAccount"),
        }
