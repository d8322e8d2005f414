# SPDX-License-Identifier: Apache-2.0

"""HTTP APIs: API, VPC link, integration, route and stage."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_map


class HttpApiHandler(Handler):
    service = "apigatewayv2"
    path = ""
    """Where the resource is in ARNs."""

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", ResourceArn=self._arn(live), Tags=tags)

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceArn=self._arn(live), TagKeys=keys)

    def _arn(self, live: Live) -> str:
        api = live.properties.get("ApiId", "")
        path = self.path.format(api=api, id=live.physical_id)
        return f"arn:aws:apigateway:{self.aws.region}::/{path}"


class Api(HttpApiHandler):
    type_name = "AWS::ApiGatewayV2::Api"
    path = "apis/{id}"

    def create(self, p: Properties) -> str:
        tags = tag_map(p.get("Tags")) or None
        return self.call("create_api", **p.rest("Tags"), Tags=tags)["ApiId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"ApiId": live.physical_id, "ApiEndpoint": self.describe(live)["ApiEndpoint"]}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        names = changed.take() - {"Tags"}
        if names:
            self.call("update_api", ApiId=live.physical_id, **p.pick(*names))

    def delete(self, live: Live) -> None:
        self.call("delete_api", ApiId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_api", ApiId=live.physical_id)


class VpcLink(HttpApiHandler):
    type_name = "AWS::ApiGatewayV2::VpcLink"
    path = "vpclinks/{id}"

    def create(self, p: Properties) -> str:
        tags = tag_map(p.get("Tags")) or None
        return self.call("create_vpc_link", **p.rest("Tags"), Tags=tags)["VpcLinkId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"VpcLinkId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("Name"):
            self.call("update_vpc_link", VpcLinkId=live.physical_id, **p.pick("Name"))

    def delete(self, live: Live) -> None:
        self.call("delete_vpc_link", VpcLinkId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_vpc_link", VpcLinkId=live.physical_id)


class HttpApiPart(HttpApiHandler):
    """A part of an HTTP API whose properties are those of its operations."""

    noun = ""
    identifier = ""

    def create(self, p: Properties) -> str:
        return self.call(f"create_{self.noun}", **p.rest())[self.identifier]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {self.identifier: live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.call(f"update_{self.noun}", **self._place(live), **p.pick(*changed.take()))

    def delete(self, live: Live) -> None:
        self.call(f"delete_{self.noun}", **self._place(live))

    def describe(self, live: Live) -> dict[str, Any]:
        return {**self._place(live), **self.call(f"get_{self.noun}", **self._place(live))}

    def _place(self, live: Live) -> dict[str, str]:
        return {"ApiId": live.properties["ApiId"], self.identifier: live.physical_id}


class Integration(HttpApiPart):
    type_name = "AWS::ApiGatewayV2::Integration"
    noun, identifier = "integration", "IntegrationId"


class Route(HttpApiPart):
    type_name = "AWS::ApiGatewayV2::Route"
    noun, identifier = "route", "RouteId"


class Stage(HttpApiHandler):
    type_name = "AWS::ApiGatewayV2::Stage"
    path = "apis/{api}/stages/{id}"

    def create(self, p: Properties) -> str:
        tags = tag_map(p.get("Tags")) or None
        self.call(
            "create_stage",
            **p.rest("Tags", "AccessLogSettings"),
            AccessLogSettings=plain(p.get("AccessLogSettings")),
            Tags=tags,
        )
        return p["StageName"]

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        names = changed.take() - {"Tags"}
        if names:
            self.call("update_stage", **self._place(live), **p.pick(*names))

    def delete(self, live: Live) -> None:
        self.call("delete_stage", **self._place(live))

    def describe(self, live: Live) -> dict[str, Any]:
        return {**self._place(live), **self.call("get_stage", **self._place(live))}

    def _place(self, live: Live) -> dict[str, str]:
        return {"ApiId": live.properties["ApiId"], "StageName": live.physical_id}
