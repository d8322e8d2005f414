# SPDX-License-Identifier: Apache-2.0

"""An image's way to a Fargate task: through endpoints, a NAT gateway or a public address."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from emulator.aws import Aws

from ..report import Failed
from .containers import Service, services
from .firewall import Peer, lets_in, lets_out, prefix_lists


def image_paths(aws: Aws) -> Iterator[str]:
    for service in services(aws):
        ways = {_way(aws, service, subnet) for subnet in service.network["subnets"]}
        count = len(service.network["subnets"])
        noun = "subnet" if count == 1 else "subnets"
        yield f"tasks in {count} {noun} reach their image {' or '.join(sorted(ways))}"


def _way(aws: Aws, service: Service, subnet_id: str) -> str:
    subnet = aws.call("ec2", "describe_subnets", SubnetIds=[subnet_id])["Subnets"][0]
    table = _route_table(aws, subnet)
    default = _default_route(table)
    if default.get("NatGatewayId"):
        _check_nat(aws, default["NatGatewayId"])
        return "through a NAT gateway"
    if default.get("GatewayId", "").startswith("igw-"):
        if service.network.get("assignPublicIp") != "ENABLED":
            raise Failed(f"service {service.name}: no public address in {subnet_id}")
        return "from a public address"
    needed = ["ecr.api", "ecr.dkr"] + (["logs"] if service.logs() else [])
    for name in needed:
        _check_interface_endpoint(aws, service, subnet, name)
    assumed = _check_gateway_endpoint(aws, service, subnet, table)
    return f"through the endpoints {', '.join(needed)} and s3{assumed}"


def _check_interface_endpoint(aws: Aws, service: Service, subnet: dict[str, Any], name: str) -> None:
    endpoint = _endpoint(aws, subnet, name, "Interface")
    if not endpoint.get("PrivateDnsEnabled"):
        raise Failed(f"endpoint {name}: private DNS is off")
    for attribute in ("enableDnsSupport", "enableDnsHostnames"):
        found = aws.call("ec2", "describe_vpc_attribute", VpcId=subnet["VpcId"], Attribute=attribute)
        if not found[attribute[0].upper() + attribute[1:]]["Value"]:
            raise Failed(f"endpoint {name}: {attribute} is off in its VPC")
    tasks = service.network["securityGroups"]
    guards = [group["GroupId"] for group in endpoint["Groups"]]
    if not lets_in(aws, guards, 443, Peer(subnet["CidrBlock"], frozenset(tasks))):
        raise Failed(f"endpoint {name}: 443 is not admitted from {subnet['CidrBlock']}")
    for zone in endpoint["SubnetIds"]:
        there = aws.call("ec2", "describe_subnets", SubnetIds=[zone])["Subnets"][0]
        if not lets_out(aws, tasks, 443, Peer(there["CidrBlock"], frozenset(guards))):
            raise Failed(f"service {service.name}: 443 does not get out to endpoint {name}")


def _check_gateway_endpoint(aws: Aws, service: Service, subnet: dict[str, Any], table: dict[str, Any]) -> str:
    """Returns what had to be taken for granted, if anything."""
    endpoint = _endpoint(aws, subnet, "s3", "Gateway")
    if table["RouteTableId"] not in endpoint["RouteTableIds"]:
        raise Failed(f"endpoint s3 is not on the route table of {subnet['SubnetId']}")
    tasks = service.network["securityGroups"]
    lists = aws.all("ec2", "describe_managed_prefix_lists", "PrefixLists")
    known = {it["PrefixListId"]: it["PrefixListName"] for it in lists}
    s3 = next(key for key, name in known.items() if name == f"com.amazonaws.{aws.region}.s3")
    if lets_out(aws, tasks, 443, Peer(prefix_list=s3)):
        return ""
    for stranger in sorted(prefix_lists(aws, tasks) - set(known)):
        if lets_out(aws, tasks, 443, Peer(prefix_list=stranger)):
            return f", if {stranger} is the prefix list of S3 in {aws.region}"
    raise Failed(f"service {service.name}: 443 does not get out to S3, where layers are")


def _endpoint(aws: Aws, subnet: dict[str, Any], name: str, kind: str) -> dict[str, Any]:
    found = aws.all(
        "ec2",
        "describe_vpc_endpoints",
        "VpcEndpoints",
        Filters=[{"Name": "vpc-id", "Values": [subnet["VpcId"]]}],
    )
    for endpoint in found:
        wanted = f"com.amazonaws.{aws.region}.{name}"
        is_there = endpoint["State"] not in ("deleted", "deleting")
        if is_there and endpoint["ServiceName"] == wanted and endpoint["VpcEndpointType"] == kind:
            return endpoint
    raise Failed(f"{subnet['SubnetId']}: no way out and no {kind.lower()} endpoint for {name}")


def _route_table(aws: Aws, subnet: dict[str, Any]) -> dict[str, Any]:
    for name, value in (("association.subnet-id", subnet["SubnetId"]), ("vpc-id", subnet["VpcId"])):
        found = aws.all(
            "ec2",
            "describe_route_tables",
            "RouteTables",
            Filters=[{"Name": name, "Values": [value]}],
        )
        for table in found:
            main = any(it.get("Main") for it in table["Associations"])
            if name == "association.subnet-id" or main:
                return table
    raise Failed(f"{subnet['SubnetId']} has no route table")


def _default_route(table: dict[str, Any]) -> dict[str, Any]:
    for route in table["Routes"]:
        if route.get("DestinationCidrBlock") == "0.0.0.0/0":
            return route
    return {}


def _check_nat(aws: Aws, gateway: str) -> None:
    found = aws.call("ec2", "describe_nat_gateways", NatGatewayIds=[gateway])["NatGateways"][0]
    subnet = aws.call("ec2", "describe_subnets", SubnetIds=[found["SubnetId"]])["Subnets"][0]
    out = _default_route(_route_table(aws, subnet)).get("GatewayId", "")
    if not out.startswith("igw-"):
        raise Failed(f"NAT gateway {gateway}: its subnet has no way to the internet")
