# SPDX-License-Identifier: Apache-2.0

"""From a load balancer's listener to the containers."""

from __future__ import annotations

from typing import Any

from emulator.aws import Aws

from ..report import Failed
from .containers import Service, services
from .firewall import Peer, lets_in, lets_out


def behind(aws: Aws, listener: dict[str, Any]) -> str:
    """How a request goes on from a listener, as one sentence."""
    arn = listener["LoadBalancerArn"]
    found = aws.call("elbv2", "describe_load_balancers", LoadBalancerArns=[arn])
    balancer = found["LoadBalancers"][0]
    hops = [_hop(aws, balancer, rule) for rule in _rules(aws, listener)]
    return (
        f"{balancer['Scheme']} {balancer['Type']} load balancer, "
        f"{listener['Protocol']} {listener['Port']} -> {'; '.join(hops)}"
    )


def listeners(aws: Aws, balancer: str) -> list[dict[str, Any]]:
    return aws.all("elbv2", "describe_listeners", "Listeners", LoadBalancerArn=balancer)


def _rules(aws: Aws, listener: dict[str, Any]) -> list[dict[str, Any]]:
    """The listener's rules, the default one last."""
    return aws.all("elbv2", "describe_rules", "Rules", ListenerArn=listener["ListenerArn"])


def _hop(aws: Aws, balancer: dict[str, Any], rule: dict[str, Any]) -> str:
    paths = [
        path for condition in rule["Conditions"] for path in condition.get("PathPatternConfig", {}).get("Values", [])
    ]
    ways = [way for action in rule["Actions"] for way in _ways(aws, balancer, action)]
    return f"{' and '.join(paths)}{' to ' if paths else ''}{', '.join(ways)}"


def _ways(aws: Aws, balancer: dict[str, Any], action: dict[str, Any]) -> list[str]:
    """Where an action leads: to each target group that gets a share, for one."""
    if action["Type"] != "forward":
        return [action["Type"]]
    shares = action.get("ForwardConfig", {}).get("TargetGroups", [])
    groups = [it["TargetGroupArn"] for it in shares if int(it.get("Weight", 1)) > 0]
    return [_to_service(aws, balancer, arn) for arn in groups or [action["TargetGroupArn"]]]


def _to_service(aws: Aws, balancer: dict[str, Any], arn: str) -> str:
    group = aws.call("elbv2", "describe_target_groups", TargetGroupArns=[arn])["TargetGroups"][0]
    if group.get("HealthCheckPath") and group["HealthCheckProtocol"] not in ("HTTP", "HTTPS"):
        raise Failed(f"target group {arn}: a health check path, but not checked by HTTP")
    check = f"{group['HealthCheckProtocol']} {group.get('HealthCheckPath', '')}".strip()
    for service in services(aws):
        found = service.port(arn)
        if found:
            container, port = found
            _check_admitted(aws, balancer, service, port)
            return (
                f"target group ({group['TargetType']}, checked by {check}) -> "
                f"container {container}:{port}, which admits it"
            )
    raise Failed(f"target group {arn}: no service puts its tasks there")


def _check_admitted(aws: Aws, balancer: dict[str, Any], service: Service, port: int) -> None:
    groups = frozenset(balancer.get("SecurityGroups", []))
    tasks = service.network["securityGroups"]
    if groups and not lets_out(aws, groups, port, Peer(groups=frozenset(tasks))):
        raise Failed(f"service {service.name}: the load balancer's groups do not let it out")
    for zone in balancer["AvailabilityZones"]:
        subnet = aws.call("ec2", "describe_subnets", SubnetIds=[zone["SubnetId"]])["Subnets"][0]
        peer = Peer(subnet["CidrBlock"], groups)
        if not lets_in(aws, tasks, port, peer):
            raise Failed(
                f"service {service.name}: its security groups do not admit {port} from the "
                f"load balancer in {subnet['CidrBlock']}"
            )
