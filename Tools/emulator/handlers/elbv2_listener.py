# SPDX-License-Identifier: Apache-2.0

"""Listeners and their rules."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import tag_list
from .elbv2 import Elbv2Handler


class Listener(Elbv2Handler):
    type_name = "AWS::ElasticLoadBalancingV2::Listener"
    _own = ("AlpnPolicy", "Certificates", "MutualAuthentication", "Port", "Protocol", "SslPolicy")

    def create(self, p: Properties) -> str:
        arn = self.call(
            "create_listener",
            LoadBalancerArn=p["LoadBalancerArn"],
            DefaultActions=plain(p["DefaultActions"]),
            **p.pick(*self._own),
            Tags=tag_list(p.get("Tags")) or None,
        )["Listeners"][0]["ListenerArn"]
        self._set_attributes(arn, p)
        return arn

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"ListenerArn": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("DefaultActions", *self._own):
            names = [name for name in self._own if name in changed.names]
            self.call(
                "modify_listener",
                ListenerArn=live.physical_id,
                DefaultActions=plain(p["DefaultActions"]),
                **p.pick(*names),
            )
        if changed.any("ListenerAttributes"):
            self._set_attributes(live.physical_id, p)

    def delete(self, live: Live) -> None:
        self.call("delete_listener", ListenerArn=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_listeners", ListenerArns=[live.physical_id])["Listeners"][0]
        attributes = self.call("describe_listener_attributes", ListenerArn=live.physical_id)
        return {**found, "ListenerAttributes": attributes["Attributes"], "Tags": self.tags(live)}

    def _set_attributes(self, arn: str, p: Properties) -> None:
        attributes = plain(p.get("ListenerAttributes"))
        if attributes:
            self.call("modify_listener_attributes", ListenerArn=arn, Attributes=attributes)


class ListenerRule(Elbv2Handler):
    type_name = "AWS::ElasticLoadBalancingV2::ListenerRule"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_rule",
            **p.pick("ListenerArn", "Priority", "Conditions", "Actions", "Transforms"),
            Tags=tag_list(p.get("Tags")) or None,
        )
        return made["Rules"][0]["RuleArn"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"RuleArn": live.physical_id, "IsDefault": False}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("Conditions", "Actions", "Transforms"):
            self.call(
                "modify_rule",
                RuleArn=live.physical_id,
                **p.pick("Conditions", "Actions", "Transforms"),
            )
        if changed.any("Priority"):
            self.call(
                "set_rule_priorities",
                RulePriorities=[{"RuleArn": live.physical_id, **p.pick("Priority")}],
            )

    def delete(self, live: Live) -> None:
        self.call("delete_rule", RuleArn=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_rules", RuleArns=[live.physical_id])["Rules"][0]
        listener = live.physical_id.replace(":listener-rule/", ":listener/").rsplit("/", 1)[0]
        return {**found, "ListenerArn": listener, "Tags": self.tags(live)}
