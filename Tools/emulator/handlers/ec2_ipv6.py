# SPDX-License-Identifier: Apache-2.0

"""IPv6: a network's block, and the way out for what only calls."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties
from .base import Handler
from .ec2 import Ec2Handler


class VpcCidrBlock(Handler):
    type_name = "AWS::EC2::VPCCidrBlock"
    service = "ec2"

    def create(self, p: Properties) -> str:
        made = self.call("associate_vpc_cidr_block", **p.rest())
        found = made.get("Ipv6CidrBlockAssociation") or made["CidrBlockAssociation"]
        return found["AssociationId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def delete(self, live: Live) -> None:
        self.call("disassociate_vpc_cidr_block", AssociationId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        vpc = self.call("describe_vpcs", VpcIds=[live.properties["VpcId"]])["Vpcs"][0]
        sets = [*vpc.get("Ipv6CidrBlockAssociationSet", []), *vpc.get("CidrBlockAssociationSet", [])]
        found = next(it for it in sets if it["AssociationId"] == live.physical_id)
        return {
            "VpcId": vpc["VpcId"],
            "CidrBlock": found.get("CidrBlock"),
            "AmazonProvidedIpv6CidrBlock": "Ipv6CidrBlock" in found,
        }


class EgressOnlyInternetGateway(Ec2Handler):
    type_name = "AWS::EC2::EgressOnlyInternetGateway"
    kind = "egress-only-internet-gateway"

    def create(self, p: Properties) -> str:
        made = self.call("create_egress_only_internet_gateway", VpcId=p["VpcId"], TagSpecifications=self.tags(p))
        return made["EgressOnlyInternetGateway"]["EgressOnlyInternetGatewayId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)

    def delete(self, live: Live) -> None:
        self.call("delete_egress_only_internet_gateway", EgressOnlyInternetGatewayId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_egress_only_internet_gateways", EgressOnlyInternetGatewayIds=[live.physical_id])[
            "EgressOnlyInternetGateways"
        ][0]
        return {"VpcId": found["Attachments"][0]["VpcId"], "Tags": found.get("Tags", [])}
