# SPDX-License-Identifier: Apache-2.0

"""Ways through the network that end nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import (
    CLOSED,
    ELB,
    TASK_NETWORK,
    att,
    default_routes,
    each,
    has_nat,
    is_fargate,
    private_subnets,
    public_subnets,
    ref,
    services,
    setting,
    sub,
    tables_of,
)

network = Catalogue()
KIND = "between-resources/network"
PEERS = ("SourceSecurityGroupId", "DestinationSecurityGroupId", "CidrIp", "CidrIpv6",
         "DestinationPrefixListId", "SourcePrefixListId")

Rule = tuple[str, str | None, dict[str, Any]]
"""Resource, path within it if the rule is one of a group's own, and content."""


def rules(t: Template, direction: str) -> Iterator[Rule]:
    for name in t.of(f"EC2::SecurityGroup{direction}"):
        if direction == "Ingress" or _sends(t, name, None):
            yield name, None, t.get(name)
    for name in t.of("EC2::SecurityGroup"):
        found = t.get(name, f"SecurityGroup{direction}", [])
        for at, rule in enumerate(found if isinstance(found, list) else []):
            path = f"SecurityGroup{direction}.{at}"
            if "IpProtocol" not in rule or rule.get("CidrIp") == CLOSED["CidrIp"]:
                continue
            if direction == "Ingress" or _sends(t, name, path):
                yield name, path, rule


def in_use(t: Template, subnet: str | None) -> bool:
    """Whether anything is in a subnet."""
    return any("Association" not in t.type(it) for it in t.users(subnet or ""))


def _sends(t: Template, name: str, path: str | None) -> bool:
    """Whether something that has to send has the group that a rule is of."""
    group = name if path else t.target(t.get(name, "GroupId"))
    users = t.users(group or "")
    return any(
        t.type(it) in ("ECS::Service", "Lambda::Function", "ApiGatewayV2::VpcLink", f"{ELB}::LoadBalancer")
        or (t.type(it) == "EC2::Instance" and t.get(it, "IamInstanceProfile"))
        for it in users
    )


def without_rule(t: Template, name: str, path: str | None) -> Template:
    if path is None:
        return t.without(name)
    group = path.split(".")[0]
    if len(t.get(name, group)) == 1:
        # No rule at all for outgoing packets would mean that all may leave.
        return t.set(name, group, [CLOSED]) if group.endswith("Egress") else t.drop(name, group)
    return t.drop(name, path)


def _at(path: str | None, key: str) -> str:
    return f"{path}.{key}" if path else key


def _faults_of_rules(direction: str, what: str) -> None:
    low = direction.lower()

    @network.fault(KIND, f"{low}-removed", f"Nothing {what} the packets of this way any more.", generic=True)
    def _(t: Template) -> Iterator[Template]:
        for name, path, _ in rules(t, direction):
            yield without_rule(t, name, path)

    @network.fault(KIND, f"{low}-other-port", f"What {what} the packets names another port than the one that listens.",
                   generic=True)
    def _(t: Template) -> Iterator[Template]:
        for name, path, rule in rules(t, direction):
            if rule.get("FromPort") == rule.get("ToPort"):
                made = t.set(name, _at(path, "FromPort"), 5999)
                yield made.set(name, _at(path, "ToPort"), 5999)

    @network.fault(KIND, f"{low}-other-protocol", f"What {what} the packets is for UDP; the way is TCP.", generic=True)
    def _(t: Template) -> Iterator[Template]:
        for name, path, rule in rules(t, direction):
            if rule["IpProtocol"] in ("tcp", "6"):
                yield t.set(name, _at(path, "IpProtocol"), "udp")

    @network.fault(KIND, f"{low}-other-range", f"What {what} the packets names a range that is not theirs.", generic=True)
    def _(t: Template) -> Iterator[Template]:
        for name, path, rule in rules(t, direction):
            peers = [it for it in PEERS if it in rule]
            if peers and "/0" not in str(rule.get("CidrIp", "")):
                made = t.drop(name, _at(path, peers[0]))
                yield made.set(name, _at(path, "CidrIp"), "192.168.77.0/24")

    @network.fault(KIND, f"{low}-other-group", f"What {what} the packets names a group that they do not concern.",
                   generic=True)
    def _(t: Template) -> Iterator[Template]:
        for name, path, rule in rules(t, direction):
            for key in ("SourceSecurityGroupId", "DestinationSecurityGroupId"):
                if key in rule and (group := t.target(rule[key])):
                    vpc = t.get(group, "VpcId")
                    made = t.set(name, _at(path, key), att("OtherGroup", "GroupId"))
                    yield made.add("OtherGroup", {
                        "Type": "AWS::EC2::SecurityGroup",
                        "Properties": {"GroupDescription": "Of something else", "VpcId": vpc}})


_faults_of_rules("Ingress", "lets in")
_faults_of_rules("Egress", "lets out")


# Endpoints

def _needed(t: Template) -> bool:
    """Tasks in private subnets that have no other way out than endpoints."""
    return not has_nat(t) and any(is_fargate(t, it) for it in services(t)) and not public_only(t)


def public_only(t: Template) -> bool:
    return bool(t.of("EC2::Subnet")) and not private_subnets(t)


def _service_name(t: Template, name: str) -> str:
    return t.words(t.get(name, "ServiceName"))


def _interfaces(t: Template) -> list[str]:
    return [it for it in t.of("EC2::VPCEndpoint") if t.get(it, "VpcEndpointType") == "Interface"]


@network.fault(KIND, "endpoint-removed",
               "Tasks without another way out cannot reach the service that this endpoint stands for.", generic=True)
def _(t: Template) -> Iterator[Template]:
    for name in t.of("EC2::VPCEndpoint"):
        service = _service_name(t, name)
        if _needed(t) and any(it in service for it in ("ecr.api", "ecr.dkr", ".s3", ".logs")):
            yield t.without(name)


@network.fault(KIND, "endpoint-without-private-dns",
               "The service's name leads to public addresses, to which the subnets have no way.")
def _(t: Template) -> Iterator[Template]:
    for name in _interfaces(t):
        if not has_nat(t) and _needed(t) and "xray" not in _service_name(t, name):
            yield t.drop(name, "PrivateDnsEnabled")


for _flag in ("EnableDnsSupport", "EnableDnsHostnames"):

    @network.fault(KIND, f"vpc-{'dns-support' if 'Supp' in _flag else 'dns-hostnames'}-off",
                   "EC2 refuses endpoints with private DNS in a VPC whose DNS is off.")
    def _(t: Template, flag: str = _flag) -> Iterator[Template]:
        if any(t.get(it, "PrivateDnsEnabled") for it in _interfaces(t)):
            for name in t.of("EC2::VPC"):
                made = t.set(name, flag, False)
                # Hostnames without support are refused for themselves.
                yield made.set(name, "EnableDnsHostnames", False) if flag == "EnableDnsSupport" else made


@network.fault(KIND, "endpoint-with-group-of-tasks", "The tasks' group does not let 443 in to the endpoint.")
def _(t: Template) -> Iterator[Template]:
    for service in services(t):
        group = t.target(t.get(service, f"{TASK_NETWORK}.SecurityGroups.0"))
        for name in _interfaces(t):
            if group:
                yield t.set(name, "SecurityGroupIds", [att(group, "GroupId")])
                break


@network.fault(KIND, "endpoint-service-unknown", "There is no such service.")
def _(t: Template) -> Iterator[Template]:
    for name in _interfaces(t):
        if "ecr.dkr" in _service_name(t, name):
            yield t.set(name, "ServiceName", sub("com.amazonaws.${AWS::Region}.ecr-dkr"))


@network.fault(KIND, "endpoint-of-another-region", "Endpoints lead to services of their own region.")
def _(t: Template) -> Iterator[Template]:
    for name in _interfaces(t):
        if "logs" in _service_name(t, name):
            yield t.set(name, "ServiceName", "com.amazonaws.ap-south-1.logs")


@network.fault(KIND, "interface-endpoint-without-type", "The default is Gateway, which this service does not have.")
def _(t: Template) -> Iterator[Template]:
    for name in _interfaces(t)[:1]:
        yield t.drop(name, "VpcEndpointType")


@network.fault(KIND, "gateway-endpoint-without-tables", "No route table leads to the endpoint.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("EC2::VPCEndpoint"):
        if _needed(t) and t.get(name, "VpcEndpointType") == "Gateway":
            yield t.drop(name, "RouteTableIds")


@network.fault(KIND, "gateway-endpoint-with-subnets", "Gateway endpoints are in route tables, not in subnets.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("EC2::VPCEndpoint"):
        subnets = private_subnets(t)
        if t.get(name, "VpcEndpointType") == "Gateway" and subnets:
            yield t.set(name, "SubnetIds", [ref(it) for it in subnets[:2]]).set(name, "PrivateDnsEnabled", True)


@network.fault(KIND, "endpoint-policy-without-layers", "The endpoint's policy does not let image layers be read.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("EC2::VPCEndpoint"):
        if _needed(t) and t.get(name, "VpcEndpointType") == "Gateway":
            yield t.set(name, "PolicyDocument", {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}]})


@network.fault(KIND, "endpoint-policy-without-token", "The endpoint's policy denies the token that a pull begins with.")
def _(t: Template) -> Iterator[Template]:
    for name in _interfaces(t):
        if _needed(t) and "ecr.api" in _service_name(t, name):
            yield t.set(name, "PolicyDocument", {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": "*", "Action": "ecr:DescribeRepositories", "Resource": "*"}]})


# Routes

@network.fault(KIND, "default-route-removed", "The subnets of this table have no way out, or are not reached.", generic=True)
def _(t: Template) -> Iterator[Template]:
    for name in [*default_routes(t, "GatewayId"), *default_routes(t, "NatGatewayId"),
                 *default_routes(t, "EgressOnlyInternetGatewayId")]:
        if "DestinationIpv6CidrBlock" not in t.get(name) or "EgressOnlyInternetGatewayId" in t.get(name):
            yield t.without(name)


@network.fault(KIND, "default-route-narrow", "The route leads to a range in which nothing is that is called.")
def _(t: Template) -> Iterator[Template]:
    for name in [*default_routes(t, "NatGatewayId"), *default_routes(t, "GatewayId")]:
        if t.get(name, "DestinationCidrBlock"):
            yield t.set(name, "DestinationCidrBlock", "192.0.2.0/24")


@network.fault(KIND, "association-removed",
               "The subnet uses the VPC's main route table, which has none of the routes that it needs.", generic=True)
def _(t: Template) -> Iterator[Template]:
    for name in t.of("EC2::SubnetRouteTableAssociation"):
        table = t.target(t.get(name, "RouteTableId"))
        routed = any(t.target(t.get(it, "RouteTableId")) == table for it in t.of("EC2::Route"))
        pulled = _needed(t) and any(
            table in t.targets(t.get(it, "RouteTableIds", [])) for it in t.of("EC2::VPCEndpoint"))
        if (routed or pulled) and in_use(t, t.target(t.get(name, "SubnetId"))):
            yield t.without(name)


@network.fault(KIND, "private-subnet-with-public-table",
               "What is in the subnet has no public address, so that an internet gateway is no way out for it.")
def _(t: Template) -> Iterator[Template]:
    public = {table for it in public_subnets(t) for table in tables_of(t, it)}
    for name in t.of("EC2::SubnetRouteTableAssociation"):
        subnet, table = (t.target(t.get(name, it)) for it in ("SubnetId", "RouteTableId"))
        routed = any(t.target(t.get(it, "RouteTableId")) == table for it in default_routes(t, "NatGatewayId"))
        if public and subnet in private_subnets(t) and routed and in_use(t, subnet):
            yield t.set(name, "RouteTableId", ref(min(public)))


@network.fault(KIND, "public-subnet-with-private-table", "The load balancer or NAT gateway in the subnet is cut off from the internet.")
def _(t: Template) -> Iterator[Template]:
    private = [it for it in t.of("EC2::RouteTable")
               if not any(t.target(t.get(r, "RouteTableId")) == it for r in default_routes(t, "GatewayId"))]
    for name in t.of("EC2::SubnetRouteTableAssociation"):
        subnet = t.target(t.get(name, "SubnetId"))
        used = [it for it in t.users(subnet or "") if t.type(it) in ("EC2::NatGateway", f"{ELB}::LoadBalancer")]
        if private and used and subnet in public_subnets(t):
            yield t.set(name, "RouteTableId", ref(private[0]))


each(network, KIND, "EC2::NatGateway", "nat-gateway-in-private-subnet",
     "A NAT gateway has to be in a subnet with a route to an internet gateway.",
     lambda t, n: t.set(n, "SubnetId", ref(private_subnets(t)[0])) if private_subnets(t) else None, limit=1)
each(network, KIND, "EC2::NatGateway", "nat-gateway-without-address",
     "A public NAT gateway needs an elastic address.",
     lambda t, n: t.drop(n, "AllocationId"), limit=1)
each(network, KIND, "EC2::NatGateway", "nat-gateway-private",
     "A private NAT gateway leads to no internet.",
     lambda t, n: t.drop(n, "AllocationId").set(n, "ConnectivityType", "private"), limit=1)
each(network, KIND, "EC2::VPCGatewayAttachment", "gateway-not-attached",
     "EC2 refuses routes to an internet gateway that is not attached to the VPC.",
     lambda t, n: t.without(n))
each(network, KIND, "EC2::Route", "private-route-to-internet-gateway",
     "What has no public address cannot use an internet gateway.",
     lambda t, n: t.drop(n, "NatGatewayId").set(n, "GatewayId", ref(t.of("EC2::InternetGateway")[0]))
     if n in default_routes(t, "NatGatewayId") else None)
each(network, KIND, "EC2::Route", "route-without-target", "A route needs a target.",
     lambda t, n: t.drop(n, "GatewayId") if t.get(n, "GatewayId") else None, limit=1)
each(network, KIND, "EC2::Route", "route-with-two-targets", "A route has exactly one target.",
     lambda t, n: t.set(n, "GatewayId", ref(t.of("EC2::InternetGateway")[0])) if t.get(n, "NatGatewayId") else None,
     limit=1)
each(network, KIND, "EC2::Route", "route-before-attachment",
     "The route may be made before the internet gateway is attached, which EC2 refuses.",
     lambda t, n: t.attribute(n, "DependsOn", None) if t.get(n, "GatewayId") and t.depends(n) else None, limit=1)


@network.fault(KIND, "second-default-route", "A route table has one route to a destination.")
def _(t: Template) -> Iterator[Template]:
    for name in default_routes(t, "GatewayId")[:1]:
        yield t.add("SecondRoute", t.resources[name])


@network.fault(KIND, "subnet-in-two-tables", "A subnet has one route table.")
def _(t: Template) -> Iterator[Template]:
    tables = t.of("EC2::RouteTable")
    for name in t.of("EC2::SubnetRouteTableAssociation")[:1]:
        other = [it for it in tables if ref(it) != t.get(name, "RouteTableId")]
        if other:
            body = t.set(name, "RouteTableId", ref(other[0])).resources[name]
            yield t.add("SecondAssociation", body)


# Addresses

@network.fault(KIND, "subnet-outside-vpc", "The subnet's range is not within the VPC's.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("EC2::Subnet")[:1]:
        yield t.set(name, "CidrBlock", "172.20.0.0/24")


@network.fault(KIND, "subnets-overlap", "Two subnets of a VPC have addresses in common.")
def _(t: Template) -> Iterator[Template]:
    subnets = t.of("EC2::Subnet")
    if len(subnets) > 1:
        yield t.set(subnets[1], "CidrBlock", t.get(subnets[0], "CidrBlock"))


@network.fault(KIND, "subnets-overlap-in-part", "One subnet's range holds that of another.")
def _(t: Template) -> Iterator[Template]:
    subnets = t.of("EC2::Subnet")
    first = t.literal(t.get(subnets[0], "CidrBlock")) if len(subnets) > 1 else None
    if first and first.endswith("0.0/24"):
        yield t.set(subnets[0], "CidrBlock", first.replace("/24", "/20"))


each(network, KIND, "EC2::VPC", "vpc-too-large", "A VPC has between 16 and 65,536 addresses.",
     setting("CidrBlock", "10.0.0.0/8"))


@network.fault(KIND, "balancer-in-one-zone", "An application load balancer wants subnets in two zones.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of(f"{ELB}::LoadBalancer"):
        given = t.get(name, "Subnets")
        subnets = [subnet for it in given if (subnet := t.target(it))] if isinstance(given, list) else []
        if t.get(name, "Type") == "application" and len(subnets) == 2:
            yield t.set(subnets[1], "AvailabilityZone", t.get(subnets[0], "AvailabilityZone"))
            yield t.set(name, "Subnets", [ref(subnets[0])])


OTHER_VPC = {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.99.0.0/16"}}


def _elsewhere(t: Template, name: str) -> Template:
    return t.set(name, "VpcId", ref("OtherVpc")).add("OtherVpc", OTHER_VPC)


each(network, KIND, "EC2::SecurityGroup", "group-in-another-vpc",
     "What it is attached to is in a subnet of one VPC and has a security group of another.",
     lambda t, n: _elsewhere(t, n) if t.target(t.get(n, "VpcId")) else None, limit=2)
each(network, KIND, f"{ELB}::TargetGroup", "target-group-in-another-vpc",
     "The target group is in another VPC than the load balancer.",
     lambda t, n: _elsewhere(t, n) if t.target(t.get(n, "VpcId")) else None, limit=1)
each(network, KIND, "EC2::RouteTable", "route-table-in-another-vpc",
     "The route table is of another VPC than the subnet.",
     lambda t, n: _elsewhere(t, n), limit=1)
each(network, KIND, "EC2::VPCEndpoint", "endpoint-in-another-vpc",
     "The endpoint is in another VPC than its subnets or tables.",
     lambda t, n: _elsewhere(t, n) if t.target(t.get(n, "VpcId")) else None, limit=1)


# Who is where

@network.fault(KIND, "tasks-in-public-subnets-without-address",
               "In a subnet whose way out is an internet gateway a task needs a public address to pull its image.")
def _(t: Template) -> Iterator[Template]:
    public = public_subnets(t)
    for name in services(t):
        if t.get(name, TASK_NETWORK) and public:
            if t.get(name, f"{TASK_NETWORK}.AssignPublicIp") == "ENABLED":
                yield t.set(name, f"{TASK_NETWORK}.AssignPublicIp", "DISABLED")
                yield t.drop(name, f"{TASK_NETWORK}.AssignPublicIp")
            elif not t.of("EC2::VPCEndpoint"):
                yield t.set(name, f"{TASK_NETWORK}.Subnets", [ref(it) for it in public])


@network.fault(KIND, "balancer-in-private-subnets",
               "An internet-facing load balancer in subnets without an internet gateway is not reached.")
def _(t: Template) -> Iterator[Template]:
    private = private_subnets(t)
    for name in t.of(f"{ELB}::LoadBalancer"):
        if t.get(name, "Scheme") == "internet-facing" and len(private) > 1:
            yield t.set(name, "Subnets", [ref(it) for it in private[:2]])


@network.fault(KIND, "balancer-internal", "The public entrance has private addresses only.", doubtful=True)
def _(t: Template) -> Iterator[Template]:
    for name in t.of(f"{ELB}::LoadBalancer"):
        # Internal, with nothing in the template that would call it from within.
        if t.get(name, "Scheme") == "internet-facing":
            group = t.target(t.get(name, "SecurityGroups.0"))
            if group and "0.0.0.0/0" in t.words(t.get(group, "SecurityGroupIngress", [])):
                yield t.set(name, "Scheme", "internal")


@network.fault(KIND, "balancer-with-group-of-tasks",
               "The tasks' group does not let clients in to the load balancer.")
def _(t: Template) -> Iterator[Template]:
    for service in services(t)[:1]:
        group = t.target(t.get(service, f"{TASK_NETWORK}.SecurityGroups.0"))
        for name in t.of(f"{ELB}::LoadBalancer"):
            if group and t.get(name, "Type") == "application":
                yield t.set(name, "SecurityGroups", [att(group, "GroupId")])


@network.fault(KIND, "tasks-with-group-of-balancer",
               "The load balancer's group does not let the load balancer's packets in to the tasks.")
def _(t: Template) -> Iterator[Template]:
    for balancer in t.of(f"{ELB}::LoadBalancer"):
        group = t.target(t.get(balancer, "SecurityGroups.0"))
        for name in services(t)[:1]:
            if group and t.get(name, TASK_NETWORK):
                yield t.set(name, f"{TASK_NETWORK}.SecurityGroups", [att(group, "GroupId")])


@network.fault(KIND, "tasks-with-default-group",
               "The VPC's default group lets in only what is in it, so that the load balancer is kept out.")
def _(t: Template) -> Iterator[Template]:
    for name in services(t)[:1]:
        if t.get(name, "LoadBalancers") and t.get(name, f"{TASK_NETWORK}.SecurityGroups"):
            yield t.drop(name, f"{TASK_NETWORK}.SecurityGroups")


@network.fault(KIND, "network-balancer-without-groups",
               "The targets let in the load balancer's group, which the load balancer does not have.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of(f"{ELB}::LoadBalancer"):
        if t.get(name, "Type") == "network" and t.get(name, "SecurityGroups"):
            made = t.drop(name, "SecurityGroups")
            key = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"
            yield made.drop(name, key) if t.get(name, key) else made


@network.fault(KIND, "link-judged-by-groups",
               "The load balancer's group lets nothing in, and judges what comes by the VPC link.")
def _(t: Template) -> Iterator[Template]:
    key = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"
    for name in t.of(f"{ELB}::LoadBalancer"):
        if t.get(name, key) == "off":
            yield t.drop(name, key)


each(network, KIND, "ApiGatewayV2::VpcLink", "link-with-group-of-tasks",
     "The load balancer does not let in what has this group.",
     lambda t, n: t.set(n, "SecurityGroupIds", t.get(services(t)[0], f"{TASK_NETWORK}.SecurityGroups")))
each(network, KIND, "Lambda::Function", "function-in-public-subnets",
     "A function never has a public address, so that an internet gateway is no way out for it.",
     lambda t, n: t.set(n, "VpcConfig.SubnetIds", [ref(it) for it in public_subnets(t)])
     if t.get(n, "VpcConfig") and public_subnets(t) else None)
each(network, KIND, "AutoScaling::AutoScalingGroup", "instances-in-public-subnets-without-address",
     "Without public addresses the container hosts have no way out by an internet gateway.",
     lambda t, n: t.set(n, "VPCZoneIdentifier", [ref(it) for it in public_subnets(t)])
     if "ECS_CLUSTER" in t.words(t.data) else None)
each(network, KIND, "EC2::NetworkAclEntry", "acl-entry-removed",
     "A network ACL remembers nothing: what one entry lets through, the other way must let back.",
     lambda t, n: t.without(n))
each(network, KIND, "EC2::NetworkAclEntry", "acl-entry-denies", "The network ACL denies what it must let through.",
     setting("RuleAction", "deny"))
each(network, KIND, "EC2::NetworkAclEntry", "acl-entry-without-answers",
     "Answers come to ephemeral ports, which the network ACL does not let through.",
     lambda t, n: t.set(n, "Protocol", 6).set(n, "PortRange", {"From": 443, "To": 443})
     if not t.get(n, "Egress") else None)
each(network, KIND, "EFS::MountTarget", "mount-target-removed",
     "Tasks in the zone without a mount target cannot mount the file system.",
     lambda t, n: t.without(n), limit=1)
each(network, KIND, "EFS::MountTarget", "mount-target-with-group-of-tasks",
     "The tasks' group does not let NFS in.",
     lambda t, n: t.set(n, "SecurityGroups", t.get(services(t)[0], f"{TASK_NETWORK}.SecurityGroups")), limit=1)
each(network, KIND, "EC2::VPCGatewayAttachment", "gateway-attached-to-another-vpc",
     "The routes are in a VPC that the internet gateway is not attached to.",
     lambda t, n: _elsewhere(t, n))
