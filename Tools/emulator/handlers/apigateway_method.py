# SPDX-License-Identifier: Apache-2.0

"""Methods of REST APIs, each with its integration."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties
from .apigateway import ApiGatewayHandler


class Method(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::Method"

    _access = (
        "AuthorizationType",
        "AuthorizationScopes",
        "AuthorizerId",
        "ApiKeyRequired",
        "OperationName",
        "RequestModels",
        "RequestParameters",
        "RequestValidatorId",
    )

    def create(self, p: Properties) -> str:
        place = self._place(p)
        self.call("put_method", **place, **p.pick(*self._access))
        for response in p.get("MethodResponses", []):
            self.call("put_method_response", **place, **response.rest())
        if "Integration" in p:
            self._integrate(place, p["Integration"])
        return "|".join(place.values())

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any(*self._access, "MethodResponses"):
            # moto changes no method in place: it is made anew under its name.
            changed.any("Integration")
            self.call("delete_method", **self._place(p))
            self.create(p)
        elif changed.any("Integration"):
            if "Integration" in p:
                self._integrate(self._place(p), p["Integration"])
            else:
                self.call("delete_integration", **self._place(p))

    def delete(self, live: Live) -> None:
        self.call("delete_method", **self._place(live.properties))

    def describe(self, live: Live) -> dict[str, Any]:
        place = self._place(live.properties)
        method = self.call("get_method", **place)
        integration = method.get("methodIntegration", {})
        return {
            **place,
            **method,
            "MethodResponses": list(method.get("methodResponses", {}).values()),
            "Integration": {
                **integration,
                "IntegrationHttpMethod": integration.get("httpMethod"),
                "IntegrationResponses": list(integration.get("integrationResponses", {}).values()),
            },
        }

    def _place(self, p: Any) -> dict[str, str]:
        return {
            "restApiId": p["RestApiId"],
            "resourceId": p["ResourceId"],
            "httpMethod": p["HttpMethod"],
        }

    def _integrate(self, place: dict[str, str], integration: Properties) -> None:
        self.call("put_integration", **place, **integration.rest("IntegrationResponses"))
        for response in integration.get("IntegrationResponses", []):
            self.call("put_integration_response", **place, **response.rest())
