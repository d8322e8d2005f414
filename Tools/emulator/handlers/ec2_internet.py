# SPDX-License-Identifier: Apache-2.0

"""Ways to the internet: gateways, addresses and routes."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties
from .base import Handler
from .ec2 import Ec2Handler


class InternetGateway(Ec2Handler):
    type_name = "AWS::EC2::InternetGateway"
    kind = "internet-gateway"

    def create(self, p: Properties) -> str:
        made = self.call("create_internet_gateway", TagSpecifications=self.tags(p))
        return made["InternetGateway"]["InternetGatewayId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"InternetGatewayId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)

    def delete(self, live: Live) -> None:
        self.call("delete_internet_gateway", InternetGatewayId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_internet_gateways", InternetGatewayIds=[live.physical_id])
        return found["InternetGateways"][0]


class VpcGatewayAttachment(Handler):
    type_name = "AWS::EC2::VPCGatewayAttachment"
    service = "ec2"

    def create(self, p: Properties) -> str:
        self.call("attach_internet_gateway", **p.pick("InternetGatewayId", "VpcId"))
        return f"IGW|{p['VpcId']}"

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"AttachmentType": "IGW"}

    def delete(self, live: Live) -> None:
        self.call("detach_internet_gateway", **self._ends(live))

    def describe(self, live: Live) -> dict[str, Any]:
        gateway = live.properties["InternetGatewayId"]
        found = self.call("describe_internet_gateways", InternetGatewayIds=[gateway])
        return {"InternetGatewayId": gateway, **found["InternetGateways"][0]["Attachments"][0]}

    def _ends(self, live: Live) -> dict[str, str]:
        return {name: live.properties[name] for name in ("InternetGatewayId", "VpcId")}


class Eip(Ec2Handler):
    type_name = "AWS::EC2::EIP"
    kind = "elastic-ip"

    def create(self, p: Properties) -> str:
        made = self.call("allocate_address", **p.pick("Domain"), TagSpecifications=self.tags(p))
        return made["PublicIp"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"AllocationId": self.describe(live)["AllocationId"], "PublicIp": live.physical_id}

    def delete(self, live: Live) -> None:
        self.call("release_address", AllocationId=self.describe(live)["AllocationId"])

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("describe_addresses", PublicIps=[live.physical_id])["Addresses"][0]


class NatGateway(Ec2Handler):
    type_name = "AWS::EC2::NatGateway"
    kind = "natgateway"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_nat_gateway",
            **p.pick("AllocationId", "ConnectivityType", "PrivateIpAddress", "SubnetId"),
            TagSpecifications=self.tags(p),
        )
        return made["NatGateway"]["NatGatewayId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"NatGatewayId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)

    def delete(self, live: Live) -> None:
        interface = self.describe(live)["NatGatewayAddresses"][0].get("NetworkInterfaceId")
        self.call("delete_nat_gateway", NatGatewayId=live.physical_id)
        if interface:
            # EC2 takes the gateway's interface along, moto does not.
            self.call("delete_network_interface", NetworkInterfaceId=interface)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_nat_gateways", NatGatewayIds=[live.physical_id])
        gateway = found["NatGateways"][0]
        address = gateway["NatGatewayAddresses"][0]
        return {**gateway, "AllocationId": address.get("AllocationId")}


class Route(Handler):
    type_name = "AWS::EC2::Route"
    service = "ec2"
    _destinations = ("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId")

    def create(self, p: Properties) -> str:
        self.call("create_route", **p.rest())
        return f"{p['RouteTableId']}|{self._destination(p)[1]}"

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"CidrBlock": live.properties.get("DestinationCidrBlock")}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        self.call("replace_route", **p.rest())

    def delete(self, live: Live) -> None:
        name, value = self._destination(live.properties)
        self.call("delete_route", RouteTableId=live.properties["RouteTableId"], **{name: value})

    def describe(self, live: Live) -> dict[str, Any]:
        table = live.properties["RouteTableId"]
        name, value = self._destination(live.properties)
        found = self.call("describe_route_tables", RouteTableIds=[table])["RouteTables"][0]
        route = next(route for route in found["Routes"] if route.get(name) == value)
        return {"RouteTableId": table, **route}

    def _destination(self, p: Any) -> tuple[str, str]:
        return next((name, p[name]) for name in self._destinations if name in p)
