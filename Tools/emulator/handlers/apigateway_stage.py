# SPDX-License-Identifier: Apache-2.0

"""Deployments of REST APIs and the stages that serve them."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .apigateway import ApiGatewayHandler, patch
from .base import tag_map

_SETTINGS = {
    "LoggingLevel": "logging/loglevel",
    "MetricsEnabled": "metrics/enabled",
    "DataTraceEnabled": "logging/dataTrace",
    "ThrottlingBurstLimit": "throttling/burstLimit",
    "ThrottlingRateLimit": "throttling/rateLimit",
    "CachingEnabled": "caching/enabled",
    "CacheTtlInSeconds": "caching/ttlInSeconds",
    "CacheDataEncrypted": "caching/dataEncrypted",
}


_PATHS = {
    "DeploymentId": "/deploymentId",
    "Description": "/description",
    "TracingEnabled": "/tracingEnabled",
    "CacheClusterEnabled": "/cacheClusterEnabled",
    "CacheClusterSize": "/cacheClusterSize",
    "ClientCertificateId": "/clientCertificateId",
    "DocumentationVersion": "/documentationVersion",
}


class Deployment(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::Deployment"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_deployment",
            **p.pick("RestApiId", "Description", "StageName"),
            canarySettings=plain(p.get("DeploymentCanarySettings")),
        )
        return made["id"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"DeploymentId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("Description"):
            self.call(
                "update_deployment",
                restApiId=p["RestApiId"],
                deploymentId=live.physical_id,
                patchOperations=patch(p, {"Description": "/description"}),
            )

    def delete(self, live: Live) -> None:
        self.call(
            "delete_deployment",
            restApiId=live.properties["RestApiId"],
            deploymentId=live.physical_id,
        )

    def describe(self, live: Live) -> dict[str, Any]:
        api = live.properties["RestApiId"]
        found = self.call("get_deployment", restApiId=api, deploymentId=live.physical_id)
        return {"RestApiId": api, **found}


class Stage(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::Stage"

    def create(self, p: Properties) -> str:
        name = p["StageName"]
        self.call(
            "create_stage",
            stageName=name,
            **p.pick(
                "RestApiId",
                "DeploymentId",
                "Description",
                "CacheClusterEnabled",
                "CacheClusterSize",
                "DocumentationVersion",
                "TracingEnabled",
                "Variables",
            ),
            canarySettings=plain(p.get("CanarySetting")),
            tags=tag_map(p.get("Tags")) or None,
        )
        self._patch(
            p,
            [
                *patch(p, {n: _PATHS[n] for n in ("ClientCertificateId",) if n in p}),
                *self._method_settings(p),
                *self._access_log(p),
            ],
        )
        return name

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        operations = []
        if changed.any(*_PATHS):
            named = {name: path for name, path in _PATHS.items() if name in changed.names}
            operations += patch(p, named)
        if changed.any("MethodSettings"):
            operations += self._method_settings(p)
        if changed.any("AccessLogSetting"):
            operations += self._access_log(p)
        if changed.any("Variables"):
            before, after = live.properties.get("Variables", {}), plain(p.get("Variables")) or {}
            names = {name: f"/variables/{name}" for name in {*before, *after}}
            operations += patch(Properties(after), names)
        self._patch(p, operations)

    def delete(self, live: Live) -> None:
        api = live.properties["RestApiId"]
        self.call("delete_stage", restApiId=api, stageName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        api = live.properties["RestApiId"]
        found = self.call("get_stage", restApiId=api, stageName=live.physical_id)
        log = found.get("accessLogSettings", {})
        settings = []
        for place, shown in found.get("methodSettings", {}).items():
            path, method = place.rsplit("/", 1)
            path = "/" if path == "~1" else f"/{path}"
            settings.append({"ResourcePath": path, "HttpMethod": method, **shown})
        return {
            **found,
            "RestApiId": api,
            "AccessLogSetting": {"DestinationArn": log.get("destinationArn"), **log},
            "MethodSettings": settings,
        }

    def arn(self, live: Live) -> str:
        api = live.properties["RestApiId"]
        region = self.aws.region
        return f"arn:aws:apigateway:{region}::/restapis/{api}/stages/{live.physical_id}"

    def _patch(self, p: Properties, operations: list[dict[str, str]]) -> None:
        if operations:
            self.call(
                "update_stage",
                restApiId=p["RestApiId"],
                stageName=p["StageName"],
                patchOperations=operations,
            )

    def _method_settings(self, p: Properties) -> list[dict[str, str]]:
        found = []
        for setting in p.get("MethodSettings", []):
            path = setting["ResourcePath"].removeprefix("/") or "~1"
            place = f"/{path}/{setting['HttpMethod']}"
            known = {n: f"{place}/{end}" for n, end in _SETTINGS.items() if n in setting}
            found += patch(setting, known)
        return found

    def _access_log(self, p: Properties) -> list[dict[str, str]]:
        if "AccessLogSetting" not in p:
            return []
        paths = {"DestinationArn": "destinationArn", "Format": "format"}
        log = p["AccessLogSetting"]
        return patch(log, {n: f"/accessLogSettings/{end}" for n, end in paths.items() if n in log})
