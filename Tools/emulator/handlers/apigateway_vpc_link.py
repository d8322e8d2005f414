# SPDX-License-Identifier: Apache-2.0

"""VPC links of REST APIs."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .apigateway import ApiGatewayHandler, patch
from .base import tag_map


class VpcLink(ApiGatewayHandler):
    type_name = "AWS::ApiGateway::VpcLink"

    def create(self, p: Properties) -> str:
        for arn in plain(p["TargetArns"]):
            found = self.aws.call("elbv2", "describe_load_balancers", LoadBalancerArns=[arn])
            balancer = found["LoadBalancers"][0]
            if balancer["Type"] != "network" or balancer["State"]["Code"] == "failed":
                raise ValueError(f"A VPC link wants an active network load balancer: {arn}")
        made = self.call(
            "create_vpc_link",
            **p.pick("Name", "Description", "TargetArns"),
            tags=tag_map(p.get("Tags")) or None,
        )
        return made["id"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"VpcLinkId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("Name", "Description"):
            operations = patch(p, {"Name": "/name", "Description": "/description"})
            self.call("update_vpc_link", vpcLinkId=live.physical_id, patchOperations=operations)

    def delete(self, live: Live) -> None:
        self.call("delete_vpc_link", vpcLinkId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_vpc_link", vpcLinkId=live.physical_id)

    def arn(self, live: Live) -> str:
        return f"arn:aws:apigateway:{self.aws.region}::/vpclinks/{live.physical_id}"
