# SPDX-License-Identifier: Apache-2.0

"""Load balancers, and what all handlers of Elastic Load Balancing share."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class Elbv2Handler(Handler):
    service = "elbv2"

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("add_tags", ResourceArns=[live.physical_id], Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("remove_tags", ResourceArns=[live.physical_id], TagKeys=keys)

    def tags(self, live: Live) -> list[dict[str, str]]:
        found = self.call("describe_tags", ResourceArns=[live.physical_id])
        return found["TagDescriptions"][0]["Tags"]

    def full_name(self, live: Live) -> str:
        """The end of the ARN, which CloudWatch names the resource by."""
        return live.physical_id.split(":")[-1].removeprefix("loadbalancer/")


class LoadBalancer(Elbv2Handler):
    type_name = "AWS::ElasticLoadBalancingV2::LoadBalancer"

    def create(self, p: Properties) -> str:
        arn = self.call(
            "create_load_balancer",
            Name=p.get("Name") or self.name(32),
            **p.pick("Type", "Scheme", "Subnets", "SubnetMappings", "SecurityGroups"),
            **p.pick("IpAddressType"),
            Tags=tag_list(p.get("Tags")) or None,
        )["LoadBalancers"][0]["LoadBalancerArn"]
        self._set_attributes(arn, p)
        self._filter_private_link(arn, p)
        return arn

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self.describe(live)
        return {
            "LoadBalancerArn": live.physical_id,
            "LoadBalancerName": found["LoadBalancerName"],
            "LoadBalancerFullName": self.full_name(live),
            "DNSName": found["DNSName"],
            "CanonicalHostedZoneID": found["CanonicalHostedZoneId"],
            "SecurityGroups": found.get("SecurityGroups", []),
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        arn = live.physical_id
        self.retag(live, p, changed)
        if changed.any("LoadBalancerAttributes"):
            self._set_attributes(arn, p)
        if changed.any("Subnets", "SubnetMappings"):
            self.call("set_subnets", LoadBalancerArn=arn, **p.pick("Subnets", "SubnetMappings"))
        if changed.any("SecurityGroups"):
            self.call("set_security_groups", LoadBalancerArn=arn, **p.pick("SecurityGroups"))
        if changed.any("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"):
            self._filter_private_link(arn, p)
        if changed.any("IpAddressType"):
            self.call("set_ip_address_type", LoadBalancerArn=arn, **p.pick("IpAddressType"))

    def delete(self, live: Live) -> None:
        self.call("delete_load_balancer", LoadBalancerArn=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        arn = live.physical_id
        found = self.call("describe_load_balancers", LoadBalancerArns=[arn])["LoadBalancers"][0]
        attributes = self.call("describe_load_balancer_attributes", LoadBalancerArn=arn)
        return {
            **found,
            "Name": found["LoadBalancerName"],
            "Subnets": [zone["SubnetId"] for zone in found["AvailabilityZones"]],
            "LoadBalancerAttributes": attributes["Attributes"],
            "Tags": self.tags(live),
        }

    def _set_attributes(self, arn: str, p: Properties) -> None:
        attributes = plain(p.get("LoadBalancerAttributes"))
        if attributes:
            self.call("modify_load_balancer_attributes", LoadBalancerArn=arn, Attributes=attributes)

    def _filter_private_link(self, arn: str, p: Properties) -> None:
        name = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"
        if name in p:
            self.call(
                "set_security_groups",
                LoadBalancerArn=arn,
                SecurityGroups=plain(p.get("SecurityGroups")) or [],
                **p.pick(name),
            )
