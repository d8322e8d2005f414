# SPDX-License-Identifier: Apache-2.0

"""Who may call REST APIs and how much: keys, usage plans, and the account's log role."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .apigateway import ApiGatewayHandler, patch
from .base import tag_map

_ACCOUNT = {"CloudWatchRoleArn": "/cloudwatchRoleArn"}


_KEY = {"Description": "/description", "Enabled": "/enabled", "CustomerId": "/customerId"}


_PLAN = {
    "UsagePlanName": "/name",
    "Description": "/description",
    "Throttle.BurstLimit": "/throttle/burstLimit",
    "Throttle.RateLimit": "/throttle/rateLimit",
    "Quota.Limit": "/quota/limit",
    "Quota.Offset": "/quota/offset",
    "Quota.Period": "/quota/period",
}


class Account(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::Account"

    def create(self, p: Properties) -> str:
        self.call("update_account", patchOperations=patch(p, _ACCOUNT))
        return self.name()

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any(*_ACCOUNT):
            self.call("update_account", patchOperations=patch(p, _ACCOUNT))

    def delete(self, live: Live) -> None:
        """CloudFormation leaves the account's role as it is."""

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_account")


class ApiKey(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::ApiKey"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_api_key",
            name=p.get("Name") or self.name(),
            **p.pick("CustomerId", "Description", "Enabled", "GenerateDistinctId", "StageKeys", "Value"),
            tags=tag_map(p.get("Tags")) or None,
        )
        return made["id"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"APIKeyId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any(*_KEY):
            paths = {name: path for name, path in _KEY.items() if name in changed.names}
            self.call("update_api_key", apiKey=live.physical_id, patchOperations=patch(p, paths))

    def delete(self, live: Live) -> None:
        self.call("delete_api_key", apiKey=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_api_key", apiKey=live.physical_id, includeValue=True)

    def arn(self, live: Live) -> str:
        return f"arn:aws:apigateway:{self.aws.region}::/apikeys/{live.physical_id}"


class UsagePlan(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::UsagePlan"

    def create(self, p: Properties) -> str:
        stages = [
            {**stage.pick("Throttle"), "apiId": stage.get("ApiId"), "stage": stage.get("Stage")}
            for stage in p.get("ApiStages", [])
        ]
        made = self.call(
            "create_usage_plan",
            name=p.get("UsagePlanName") or self.name(),
            **p.pick("Description", "Quota", "Throttle"),
            apiStages=stages or None,
            tags=tag_map(p.get("Tags")) or None,
        )
        return made["id"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        operations = []
        for name, path in _PLAN.items():
            whole, _, part = name.partition(".")
            if changed.any(whole):
                value = plain(p.get(whole))
                values = {name: (value or {}).get(part) if part else value}
                operations += [it for it in patch(Properties(values), {name: path}) if it["op"] == "replace"]
        if operations:
            self.call("update_usage_plan", usagePlanId=live.physical_id, patchOperations=operations)

    def delete(self, live: Live) -> None:
        self.call("delete_usage_plan", usagePlanId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_usage_plan", usagePlanId=live.physical_id)
        return {**found, "UsagePlanName": found["name"]}

    def arn(self, live: Live) -> str:
        return f"arn:aws:apigateway:{self.aws.region}::/usageplans/{live.physical_id}"


class UsagePlanKey(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::UsagePlanKey"

    def create(self, p: Properties) -> str:
        made = self.call("create_usage_plan_key", **p.pick("UsagePlanId", "KeyId", "KeyType"))
        return f"{made['id']}:{p['UsagePlanId']}"

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def delete(self, live: Live) -> None:
        self.call("delete_usage_plan_key", **self._place(live))

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_usage_plan_key", **self._place(live))
        return {**self._place(live), **found, "KeyType": found["type"]}

    def _place(self, live: Live) -> dict[str, str]:
        return {"usagePlanId": live.properties["UsagePlanId"], "keyId": live.properties["KeyId"]}
