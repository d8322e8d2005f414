# SPDX-License-Identifier: Apache-2.0

"""Security groups, with their rules inline or on their own."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler
from .ec2 import Ec2Handler

_OTHER_END = {
    "CidrIp": ("IpRanges", "CidrIp"),
    "CidrIpv6": ("Ipv6Ranges", "CidrIpv6"),
    "SourceSecurityGroupId": ("UserIdGroupPairs", "GroupId"),
    "DestinationSecurityGroupId": ("UserIdGroupPairs", "GroupId"),
    "SourcePrefixListId": ("PrefixListIds", "PrefixListId"),
    "DestinationPrefixListId": ("PrefixListIds", "PrefixListId"),
}
_ALL_OUT = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}


def permission(rule: Properties) -> dict[str, Any]:
    """A rule of a template as EC2's APIs take it."""
    found = rule.pick("IpProtocol", "FromPort", "ToPort")
    for name, (kind, key) in _OTHER_END.items():
        if name in rule:
            found[kind] = [{key: rule[name], **rule.pick("Description")}]
    return found


class SecurityGroup(Ec2Handler):
    type_name = "AWS::EC2::SecurityGroup"
    kind = "security-group"

    def create(self, p: Properties) -> str:
        group = self.call(
            "create_security_group",
            GroupName=p.get("GroupName") or self.name(255),
            Description=p["GroupDescription"],
            VpcId=p.get("VpcId"),
            TagSpecifications=self.tags(p),
        )["GroupId"]
        self._authorize(group, "ingress", p.get("SecurityGroupIngress"))
        if p.get("SecurityGroupEgress"):
            # EC2 lets everything out of a new group; CloudFormation takes that back.
            self._change_rules("revoke", group, "egress", [_ALL_OUT])
            self._authorize(group, "egress", p["SecurityGroupEgress"])
        return group

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self.describe(live)
        return {"GroupId": live.physical_id, "Id": live.physical_id, "VpcId": found["VpcId"]}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        for name, way in (("SecurityGroupIngress", "ingress"), ("SecurityGroupEgress", "egress")):
            if changed.any(name):
                before = Properties({"rules": live.properties.get(name, [])})["rules"]
                old, new = ([permission(r) for r in rules] for rules in (before, p.get(name, [])))
                gone, fresh = [r for r in old if r not in new], [r for r in new if r not in old]
                self._change_rules("revoke", live.physical_id, way, gone)
                self._change_rules("authorize", live.physical_id, way, fresh)

    def delete(self, live: Live) -> None:
        self.call("delete_security_group", GroupId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_security_groups", GroupIds=[live.physical_id])
        group = found["SecurityGroups"][0]
        shown = self.aws.all(
            "ec2",
            "describe_security_group_rules",
            "SecurityGroupRules",
            Filters=[{"Name": "group-id", "Values": [live.physical_id]}],
        )
        return {
            **group,
            "GroupDescription": group["Description"],
            "SecurityGroupIngress": [shown_rule(r) for r in shown if not r["IsEgress"]],
            "SecurityGroupEgress": [shown_rule(r) for r in shown if r["IsEgress"]],
        }

    def _authorize(self, group: str, way: str, rules: Any) -> None:
        self._change_rules("authorize", group, way, [permission(rule) for rule in rules or []])

    def _change_rules(self, verb: str, group: str, way: str, permissions: list[dict[str, Any]]) -> None:
        if permissions:
            self.call(f"{verb}_security_group_{way}", GroupId=group, IpPermissions=permissions)


class _Rule(Handler):
    service = "ec2"
    way = ""

    def create(self, p: Properties) -> str:
        made = self.call(
            f"authorize_security_group_{self.way}",
            GroupId=p["GroupId"],
            IpPermissions=[permission(p)],
        )
        return made["SecurityGroupRules"][0]["SecurityGroupRuleId"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("Description"):
            self.call(
                f"update_security_group_rule_descriptions_{self.way}",
                GroupId=p["GroupId"],
                IpPermissions=[permission(p)],
            )

    def delete(self, live: Live) -> None:
        self.call(
            f"revoke_security_group_{self.way}",
            GroupId=live.properties["GroupId"],
            SecurityGroupRuleIds=[live.physical_id],
        )

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_security_group_rules", SecurityGroupRuleIds=[live.physical_id])
        return shown_rule(found["SecurityGroupRules"][0])


class SecurityGroupIngress(_Rule):
    type_name = "AWS::EC2::SecurityGroupIngress"
    way = "ingress"


class SecurityGroupEgress(_Rule):
    type_name = "AWS::EC2::SecurityGroupEgress"
    way = "egress"


def shown_rule(rule: dict[str, Any]) -> dict[str, Any]:
    """A rule as EC2 shows it, under the names that templates use."""
    end = "Destination" if rule["IsEgress"] else "Source"
    group = plain(rule.get("ReferencedGroupInfo", {})).get("GroupId")
    shown = {
        **rule,
        "CidrIp": rule.get("CidrIpv4"),
        f"{end}SecurityGroupId": group,
        f"{end}PrefixListId": rule.get("PrefixListId"),
    }
    return {key: value for key, value in shown.items() if value is not None}
