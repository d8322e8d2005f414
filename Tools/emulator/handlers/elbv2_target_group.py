# SPDX-License-Identifier: Apache-2.0

"""Target groups."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import tag_list
from .elbv2 import Elbv2Handler


class TargetGroup(Elbv2Handler):
    type_name = "AWS::ElasticLoadBalancingV2::TargetGroup"
    _health = (
        "HealthCheckEnabled",
        "HealthCheckIntervalSeconds",
        "HealthCheckPath",
        "HealthCheckPort",
        "HealthCheckProtocol",
        "HealthCheckTimeoutSeconds",
        "HealthyThresholdCount",
        "Matcher",
        "UnhealthyThresholdCount",
    )

    def create(self, p: Properties) -> str:
        arn = self.call(
            "create_target_group",
            Name=p.get("Name") or self.name(32),
            **p.pick(*self._health),
            **p.pick("IpAddressType", "Port", "Protocol", "ProtocolVersion", "TargetType", "VpcId"),
            Tags=tag_list(p.get("Tags")) or None,
        )["TargetGroups"][0]["TargetGroupArn"]
        self._set_attributes(arn, p)
        if "Targets" in p:
            self.call("register_targets", TargetGroupArn=arn, Targets=plain(p["Targets"]))
        return arn

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self.describe(live)
        return {
            "TargetGroupArn": live.physical_id,
            "TargetGroupName": found["TargetGroupName"],
            "TargetGroupFullName": self.full_name(live),
            "LoadBalancerArns": found.get("LoadBalancerArns", []),
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any(*self._health):
            self.call("modify_target_group", TargetGroupArn=live.physical_id, **p.pick(*self._health))
        if changed.any("TargetGroupAttributes"):
            self._set_attributes(live.physical_id, p)

    def delete(self, live: Live) -> None:
        self.call("delete_target_group", TargetGroupArn=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        arn = live.physical_id
        found = self.call("describe_target_groups", TargetGroupArns=[arn])["TargetGroups"][0]
        attributes = self.call("describe_target_group_attributes", TargetGroupArn=arn)
        return {
            **found,
            "Name": found["TargetGroupName"],
            "TargetGroupAttributes": attributes["Attributes"],
            "Tags": self.tags(live),
        }

    def _set_attributes(self, arn: str, p: Properties) -> None:
        attributes = plain(p.get("TargetGroupAttributes"))
        if attributes:
            self.call("modify_target_group_attributes", TargetGroupArn=arn, Attributes=attributes)
