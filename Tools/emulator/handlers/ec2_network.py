# SPDX-License-Identifier: Apache-2.0

"""Virtual private clouds, subnets and route tables."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties
from .base import Handler
from .ec2 import Ec2Handler


class Vpc(Ec2Handler):
    type_name = "AWS::EC2::VPC"
    kind = "vpc"
    # Another resource brings them.
    volatile = frozenset({"Ipv6CidrBlocks"})

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_vpc",
            **p.pick("CidrBlock", "InstanceTenancy", "Ipv4IpamPoolId", "Ipv4NetmaskLength"),
            TagSpecifications=self.tags(p),
        )
        self._set_dns(made["Vpc"]["VpcId"], p)
        return made["Vpc"]["VpcId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        group = self.aws.all(
            "ec2",
            "describe_security_groups",
            "SecurityGroups",
            Filters=[
                {"Name": "vpc-id", "Values": [live.physical_id]},
                {"Name": "group-name", "Values": ["default"]},
            ],
        )[0]
        return {
            "VpcId": live.physical_id,
            "CidrBlock": self.describe(live)["CidrBlock"],
            "DefaultSecurityGroup": group["GroupId"],
            "Ipv6CidrBlocks": [
                it["Ipv6CidrBlock"] for it in self.describe(live).get("Ipv6CidrBlockAssociationSet", [])
            ],
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("EnableDnsSupport", "EnableDnsHostnames"):
            self._set_dns(live.physical_id, p)

    def delete(self, live: Live) -> None:
        self.call("delete_vpc", VpcId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        vpc = self.call("describe_vpcs", VpcIds=[live.physical_id])["Vpcs"][0]
        for name in ("EnableDnsSupport", "EnableDnsHostnames"):
            attribute = name[0].lower() + name[1:]
            found = self.call("describe_vpc_attribute", VpcId=live.physical_id, Attribute=attribute)
            vpc[name] = found[name]["Value"]
        return vpc

    def _set_dns(self, vpc: str, p: Properties) -> None:
        for name in ("EnableDnsSupport", "EnableDnsHostnames"):
            if name in p:
                self.call("modify_vpc_attribute", VpcId=vpc, **{name: {"Value": p[name]}})


class Subnet(Ec2Handler):
    type_name = "AWS::EC2::Subnet"
    kind = "subnet"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_subnet",
            **p.pick("VpcId", "CidrBlock", "Ipv6CidrBlock", "AvailabilityZone", "AvailabilityZoneId"),
            TagSpecifications=self.tags(p),
        )
        self._set_public(made["Subnet"]["SubnetId"], p)
        return made["Subnet"]["SubnetId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self.describe(live)
        names = ("SubnetId", "AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "VpcId")
        return {name: found[name] for name in names}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("Ipv6CidrBlock"):
            self._set_block(live, p)
        if changed.any(*self._switches):
            self._set_public(live.physical_id, p)

    def delete(self, live: Live) -> None:
        self.call("delete_subnet", SubnetId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_subnets", SubnetIds=[live.physical_id])["Subnets"][0]
        blocks = [it["Ipv6CidrBlock"] for it in found.get("Ipv6CidrBlockAssociationSet", [])]
        return {**found, **({"Ipv6CidrBlock": blocks[0]} if blocks else {})}

    _switches = ("MapPublicIpOnLaunch", "AssignIpv6AddressOnCreation", "EnableDns64")

    def _set_public(self, subnet: str, p: Properties) -> None:
        for name in self._switches:
            if name in p:
                self.call("modify_subnet_attribute", SubnetId=subnet, **{name: {"Value": p[name]}})

    def _set_block(self, live: Live, p: Properties) -> None:
        found = self.call("describe_subnets", SubnetIds=[live.physical_id])["Subnets"][0]
        for association in found.get("Ipv6CidrBlockAssociationSet", []):
            self.call("disassociate_subnet_cidr_block", AssociationId=association["AssociationId"])
        if "Ipv6CidrBlock" in p:
            self.call("associate_subnet_cidr_block", SubnetId=live.physical_id, Ipv6CidrBlock=p["Ipv6CidrBlock"])


class RouteTable(Ec2Handler):
    type_name = "AWS::EC2::RouteTable"
    kind = "route-table"

    def create(self, p: Properties) -> str:
        made = self.call("create_route_table", VpcId=p["VpcId"], TagSpecifications=self.tags(p))
        return made["RouteTable"]["RouteTableId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"RouteTableId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)

    def delete(self, live: Live) -> None:
        self.call("delete_route_table", RouteTableId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("describe_route_tables", RouteTableIds=[live.physical_id])["RouteTables"][0]


class SubnetRouteTableAssociation(Handler):
    type_name = "AWS::EC2::SubnetRouteTableAssociation"
    service = "ec2"

    def create(self, p: Properties) -> str:
        made = self.call("associate_route_table", **p.pick("RouteTableId", "SubnetId"))
        return made["AssociationId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def delete(self, live: Live) -> None:
        self.call("disassociate_route_table", AssociationId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call(
            "describe_route_tables",
            Filters=[{"Name": "association.route-table-association-id", "Values": [live.physical_id]}],
        )
        for association in found["RouteTables"][0]["Associations"]:
            if association["RouteTableAssociationId"] == live.physical_id:
                return association
        raise KeyError(live.physical_id)
