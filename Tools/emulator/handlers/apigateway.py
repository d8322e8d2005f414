# SPDX-License-Identifier: Apache-2.0

"""REST APIs and their resources, and what all handlers of API Gateway share."""

from __future__ import annotations

import json
from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_map

_PATHS = {
    "Name": "/name",
    "Description": "/description",
    "DisableExecuteApiEndpoint": "/disableExecuteApiEndpoint",
    "MinimumCompressionSize": "/minimumCompressionSize",
    "ApiKeySourceType": "/apiKeySource",
}


class ApiGatewayHandler(Handler):
    service = "apigateway"

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", resourceArn=self.arn(live), tags=tags)

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", resourceArn=self.arn(live), tagKeys=keys)

    def arn(self, live: Live) -> str:
        raise NotImplementedError


def patch(p: Properties, names: dict[str, str]) -> list[dict[str, str]]:
    """The operations that set the named properties at their paths, as texts."""
    found = []
    for name, path in names.items():
        value = plain(p.get(name))
        if value is None:
            found.append({"op": "remove", "path": path})
        else:
            text = json.dumps(value) if isinstance(value, (dict, list, bool)) else str(value)
            found.append({"op": "replace", "path": path, "value": text})
    return found


class RestApi(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::RestApi"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_rest_api",
            **p.pick(
                "Name",
                "Description",
                "BinaryMediaTypes",
                "DisableExecuteApiEndpoint",
                "EndpointConfiguration",
                "MinimumCompressionSize",
            ),
            apiKeySource=p.get("ApiKeySourceType"),
            policy=json_text(plain(p.get("Policy"))),
            tags=tag_map(p.get("Tags")) or None,
        )
        return made["id"]

    def attributes(self, live: Live) -> dict[str, Any]:
        resources = self.aws.all("apigateway", "get_resources", "items", restApiId=live.physical_id)
        root = next(resource["id"] for resource in resources if resource["path"] == "/")
        return {"RestApiId": live.physical_id, "RootResourceId": root}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        paths = {name: path for name, path in _PATHS.items() if name in changed.names}
        if changed.any(*_PATHS):
            self.call("update_rest_api", restApiId=live.physical_id, patchOperations=patch(p, paths))

    def delete(self, live: Live) -> None:
        self.call("delete_rest_api", restApiId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_rest_api", restApiId=live.physical_id)

    def arn(self, live: Live) -> str:
        return f"arn:aws:apigateway:{self.aws.region}::/restapis/{live.physical_id}"


class Resource(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::Resource"

    def create(self, p: Properties) -> str:
        return self.call("create_resource", **p.pick("RestApiId", "ParentId", "PathPart"))["id"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"ResourceId": live.physical_id}

    def delete(self, live: Live) -> None:
        self.call("delete_resource", restApiId=live.properties["RestApiId"], resourceId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        api = live.properties["RestApiId"]
        found = self.call("get_resource", restApiId=api, resourceId=live.physical_id)
        return {"RestApiId": api, **found}
