# SPDX-License-Identifier: Apache-2.0

"""Who may call HTTP APIs, and by which names."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties
from .apigatewayv2 import HttpApiHandler, HttpApiPart
from .base import tag_map


class Authorizer(HttpApiPart):
    type_name = "AWS::ApiGatewayV2::Authorizer"
    noun, identifier = "authorizer", "AuthorizerId"


class DomainName(HttpApiHandler):
    type_name = "AWS::ApiGatewayV2::DomainName"
    path = "domainnames/{id}"

    def create(self, p: Properties) -> str:
        tags = tag_map(p.get("Tags")) or None
        return self.call("create_domain_name", **p.rest("Tags"), Tags=tags)["DomainName"]

    def attributes(self, live: Live) -> dict[str, Any]:
        # moto makes up no regional name for the domains of HTTP APIs.
        return {
            "RegionalDomainName": f"d-0123456789.execute-api.{self.aws.region}.amazonaws.com",
            "RegionalHostedZoneId": "Z0000000000000000000",
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        raise ValueError("The emulator cannot change the domain name of an HTTP API")

    def delete(self, live: Live) -> None:
        self.call("delete_domain_name", DomainName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_domain_name", DomainName=live.physical_id)


class ApiMapping(HttpApiHandler):
    type_name = "AWS::ApiGatewayV2::ApiMapping"

    def create(self, p: Properties) -> str:
        return self.call("create_api_mapping", **p.rest())["ApiMappingId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"ApiMappingId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        raise ValueError("The emulator cannot change a mapping of an HTTP API")

    def delete(self, live: Live) -> None:
        self.call("delete_api_mapping", **self._place(live))

    def describe(self, live: Live) -> dict[str, Any]:
        return {**self._place(live), **self.call("get_api_mapping", **self._place(live))}

    def _place(self, live: Live) -> dict[str, str]:
        return {
            "DomainName": live.properties["DomainName"],
            "ApiMappingId": live.physical_id,
        }
