# SPDX-License-Identifier: Apache-2.0

"""VPC endpoints, of the interface and of the gateway kind."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .ec2 import Ec2Handler


class VpcEndpoint(Ec2Handler):
    type_name = "AWS::EC2::VPCEndpoint"
    kind = "vpc-endpoint"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_vpc_endpoint",
            **p.pick(
                "VpcId",
                "VpcEndpointType",
                "ServiceName",
                "RouteTableIds",
                "SubnetIds",
                "SecurityGroupIds",
                "PrivateDnsEnabled",
                "IpAddressType",
                "DnsOptions",
            ),
            PolicyDocument=json_text(plain(p.get("PolicyDocument"))),
            TagSpecifications=self.tags(p),
        )
        return made["VpcEndpoint"]["VpcEndpointId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self.describe(live)
        entries = [f"{it['HostedZoneId']}:{it['DnsName']}" for it in found.get("DnsEntries", [])]
        return {
            "Id": live.physical_id,
            "DnsEntries": entries,
            "NetworkInterfaceIds": found.get("NetworkInterfaceIds", []),
            "CreationTimestamp": str(found["CreationTimestamp"]),
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        arguments: dict[str, Any] = {}
        for name in ("RouteTableIds", "SubnetIds", "SecurityGroupIds"):
            if changed.any(name):
                before, after = set(live.properties.get(name, [])), set(plain(p.get(name)) or [])
                arguments[f"Add{name}"] = sorted(after - before) or None
                arguments[f"Remove{name}"] = sorted(before - after) or None
        if changed.any("PrivateDnsEnabled", "IpAddressType", "DnsOptions"):
            arguments.update(p.pick("PrivateDnsEnabled", "IpAddressType", "DnsOptions"))
        if changed.any("PolicyDocument"):
            policy = json_text(plain(p.get("PolicyDocument")))
            arguments.update(PolicyDocument=policy, ResetPolicy=policy is None or None)
        if arguments:
            self.call("modify_vpc_endpoint", VpcEndpointId=live.physical_id, **arguments)

    def delete(self, live: Live) -> None:
        self.call("delete_vpc_endpoints", VpcEndpointIds=[live.physical_id])

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_vpc_endpoints", VpcEndpointIds=[live.physical_id])
        endpoint = found["VpcEndpoints"][0]
        groups = [group["GroupId"] for group in endpoint.get("Groups", [])]
        return {**endpoint, "SecurityGroupIds": groups}
