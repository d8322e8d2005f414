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


_AUTHORIZER = {
    "AuthorizerCredentials": "/authorizerCredentials",
    "AuthorizerResultTtlInSeconds": "/authorizerResultTtlInSeconds",
    "AuthorizerUri": "/authorizerUri",
    "IdentitySource": "/identitySource",
    "IdentityValidationExpression": "/identityValidationExpression",
    "Name": "/name",
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


class Authorizer(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::Authorizer"

    def create(self, p: Properties) -> str:
        given = p.rest()
        if given["Type"] == "JWT":
            # moto has no such authorisers: botocore's model judges it, and one that asks a function stands in.
            self.aws.check("apigateway", "create_authorizer", **given)
            given = {name: given[name] for name in ("RestApiId", "Name")}
            given |= {
                "Type": "TOKEN",
                "AuthorizerUri": "emulated",
                "IdentitySource": "method.request.header.Authorization",
            }
        return self.call("create_authorizer", **given)["id"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"AuthorizerId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if p["Type"] == "JWT":
            changed.take()
            self.aws.check("apigateway", "create_authorizer", **p.rest())
        elif changed.any(*_AUTHORIZER):
            self.call("update_authorizer", **self._place(live), patchOperations=patch(p, _AUTHORIZER))

    def delete(self, live: Live) -> None:
        self.call("delete_authorizer", **self._place(live))

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_authorizer", **self._place(live))
        shown = {"RestApiId": live.properties.get("RestApiId"), "Name": found["name"]}
        return shown if live.properties.get("Type") == "JWT" else {**found, **shown}

    def _place(self, live: Live) -> dict[str, str]:
        return {"restApiId": live.properties["RestApiId"], "authorizerId": live.physical_id}


class DomainName(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::DomainName"
    path = "domainnames/{id}"

    def create(self, p: Properties) -> str:
        self.call("create_domain_name", **p.rest("Tags"), tags=tag_map(p.get("Tags")) or None)
        return p["DomainName"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {
            "RegionalDomainName": f"d-0123456789.execute-api.{self.aws.region}.amazonaws.com",
            "RegionalHostedZoneId": "Z0000000000000000000",
            "DistributionDomainName": "d0123456789.cloudfront.net",
            "DistributionHostedZoneId": "Z2FDTNDATAQYW2",
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.names - {"Tags"}:
            raise ValueError("The emulator cannot change the domain name of a REST API")

    def delete(self, live: Live) -> None:
        self.call("delete_domain_name", domainName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_domain_name", domainName=live.physical_id)


class BasePathMapping(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::BasePathMapping"

    def create(self, p: Properties) -> str:
        self.call("create_base_path_mapping", **p.rest("Id"))
        return f"{p['DomainName']}|{self._base(p)}"

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("RestApiId", "Stage"):
            where = {"domainName": p["DomainName"], "basePath": self._base(p)}
            self.call("delete_base_path_mapping", **where)
            self.call("create_base_path_mapping", **p.rest("Id"))

    def delete(self, live: Live) -> None:
        where = {"domainName": live.properties["DomainName"], "basePath": self._base(live.properties)}
        self.call("delete_base_path_mapping", **where)

    def describe(self, live: Live) -> dict[str, Any]:
        where = {"domainName": live.properties["DomainName"], "basePath": self._base(live.properties)}
        return {"DomainName": where["domainName"], **self.call("get_base_path_mapping", **where)}

    def _base(self, p: Any) -> str:
        return p.get("BasePath") or "(none)"
