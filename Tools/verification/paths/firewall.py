# SPDX-License-Identifier: Apache-2.0

"""What security groups let through."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from emulator.aws import Aws


@dataclass(frozen=True)
class Peer:
    """The other end of a connection."""

    cidr: str | None = None
    groups: frozenset[str] = field(default_factory=frozenset)
    prefix_list: str | None = None


def lets_in(aws: Aws, groups: Iterable[str], port: int, peer: Peer) -> bool:
    return _opens(aws, groups, port, peer, egress=False)


def lets_out(aws: Aws, groups: Iterable[str], port: int, peer: Peer) -> bool:
    return _opens(aws, groups, port, peer, egress=True)


def prefix_lists(aws: Aws, groups: Iterable[str]) -> set[str]:
    """The prefix lists that rules of these groups name."""
    return {rule["PrefixListId"] for rule in _rules(aws, groups) if rule.get("PrefixListId")}


def _opens(aws: Aws, groups: Iterable[str], port: int, peer: Peer, egress: bool) -> bool:
    return any(
        rule["IsEgress"] == egress and _covers_port(rule, port) and _covers_peer(rule, peer)
        for rule in _rules(aws, groups)
    )


def _rules(aws: Aws, groups: Iterable[str]) -> list[dict[str, Any]]:
    return aws.all(
        "ec2",
        "describe_security_group_rules",
        "SecurityGroupRules",
        Filters=[{"Name": "group-id", "Values": sorted(groups)}],
    )


def _covers_port(rule: dict[str, Any], port: int) -> bool:
    if rule["IpProtocol"] == "-1":
        return True
    return rule["IpProtocol"] in ("tcp", "6") and rule["FromPort"] <= port <= rule["ToPort"]


def _covers_peer(rule: dict[str, Any], peer: Peer) -> bool:
    if rule.get("PrefixListId"):
        return rule["PrefixListId"] == peer.prefix_list
    if rule.get("ReferencedGroupInfo", {}).get("GroupId"):
        return rule["ReferencedGroupInfo"]["GroupId"] in peer.groups
    cidr = rule.get("CidrIpv4")
    if cidr == "0.0.0.0/0":
        return True
    if not cidr or not peer.cidr:
        return False
    return ipaddress.IPv4Network(peer.cidr).subnet_of(ipaddress.IPv4Network(cidr))
