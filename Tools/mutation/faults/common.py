# SPDX-License-Identifier: Apache-2.0

"""What several modules of faults ask about a template."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Absent, Template

ELB = "ElasticLoadBalancingV2"
TASK_NETWORK = "NetworkConfiguration.AwsvpcConfiguration"
CLOSED = {"IpProtocol": "-1", "CidrIp": "127.0.0.1/32"}


Edit = Callable[[Template, str], Template | None]
"""What is made of a template at a resource, or None where the edit does not fit."""


def ref(name: str) -> dict[str, str]:
    return {"Ref": name}


def att(name: str, attribute: str) -> dict[str, list[str]]:
    return {"Fn::GetAtt": [name, attribute]}


def sub(text: str) -> dict[str, str]:
    return {"Fn::Sub": text}


def role_policy(*statements: dict[str, Any]) -> list[dict[str, Any]]:
    document = {"Version": "2012-10-17", "Statement": list(statements)}
    return [{"PolicyName": "More", "PolicyDocument": document}]


def each(
    catalogue: Catalogue,
    kind: str,
    types: str | tuple[str, ...],
    name: str,
    why: str,
    edit: Edit,
    *,
    limit: int = 3,
    doubtful: bool = False,
) -> None:
    """The same edit on every resource of a type, where the edit fits: it is not None, and what it changes is there."""
    wanted = (types,) if isinstance(types, str) else types

    @catalogue.fault(kind, name, why, doubtful=doubtful)
    def _(template: Template) -> Iterator[Template]:
        made = 0
        for resource in template.of(*wanted):
            try:
                found = edit(template, resource)
            except Absent:
                continue
            if found is not None and made < limit:
                made += 1
                yield found


def setting(
    path: str, value: Any, when: Callable[[Template, str], bool] | None = None, present: bool = False
) -> Edit:
    """Sets a property; `present`: only where it is set already."""

    def edit(t: Template, name: str) -> Template | None:
        if (when and not when(t, name)) or (present and t.get(name, path) is None):
            return None
        return t.set(name, path, value)

    return edit


def dropping(path: str, when: Callable[[Template, str], bool] | None = None) -> Edit:
    def edit(t: Template, name: str) -> Template | None:
        if (when and not when(t, name)) or t.get(name, path) is None:
            return None
        return t.drop(name, path)

    return edit


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def actions(statement: dict[str, Any]) -> list[str]:
    return [it for it in listed(statement.get("Action")) if isinstance(it, str)]


def container(t: Template, task: str, name: Any) -> dict[str, Any] | None:
    for it in t.get(task, "ContainerDefinitions", []):
        if it.get("Name") == name:
            return it
    return None


def is_fargate(t: Template, service: str) -> bool:
    task = t.target(t.get(service, "TaskDefinition"))
    return task is not None and "FARGATE" in t.get(task, "RequiresCompatibilities", [])


def services(t: Template) -> list[str]:
    return t.of("ECS::Service")


def fargate_tasks(t: Template) -> list[str]:
    return [
        it for it in t.of("ECS::TaskDefinition") if "FARGATE" in t.get(it, "RequiresCompatibilities", [])
    ]


def balancer_type(t: Template, listener: str) -> str:
    balancer = t.target(t.get(listener, "LoadBalancerArn"))
    return t.get(balancer, "Type", "application") if balancer else ""


def default_routes(t: Template, property_name: str) -> list[str]:
    return [
        it
        for it in t.of("EC2::Route")
        if t.get(it, property_name) is not None
        and "/0" in str(t.get(it, "DestinationCidrBlock") or t.get(it, "DestinationIpv6CidrBlock"))
    ]


def tables_of(t: Template, subnet: str) -> list[str]:
    return [
        table
        for it in t.of("EC2::SubnetRouteTableAssociation")
        if t.target(t.get(it, "SubnetId")) == subnet
        and (table := t.target(t.get(it, "RouteTableId")))
    ]


def public_subnets(t: Template) -> list[str]:
    tables = {t.target(t.get(it, "RouteTableId")) for it in default_routes(t, "GatewayId")}
    return [it for it in t.of("EC2::Subnet") if tables & set(tables_of(t, it))]


def private_subnets(t: Template) -> list[str]:
    public = public_subnets(t)
    return [it for it in t.of("EC2::Subnet") if it not in public]


def has_nat(t: Template) -> bool:
    """Whatever the parameters say."""
    return any("Condition" not in t.resources[it] for it in t.of("EC2::NatGateway"))


def swapped(value: Any, old: Any, new: Any) -> Any:
    """A value with one thing in it exchanged."""
    if value == old:
        return copy.deepcopy(new)
    if isinstance(value, list):
        return [swapped(it, old, new) for it in value]
    if isinstance(value, dict):
        return {key: swapped(it, old, new) for key, it in value.items()}
    return value
