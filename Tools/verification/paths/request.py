# SPDX-License-Identifier: Apache-2.0

"""A request's way: API Gateway or the internet, load balancer, target group, container."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from emulator.aws import Aws

from ..report import Failed
from .balancer import behind, listeners
from .firewall import Peer, lets_in, lets_out


def request_paths(aws: Aws) -> Iterator[str]:
    for api in aws.all("apigateway", "get_rest_apis", "items"):
        yield from _rest_api(aws, api)
    for api in aws.all("apigatewayv2", "get_apis", "Items"):
        yield from _http_api(aws, api)
    for balancer in aws.all("elbv2", "describe_load_balancers", "LoadBalancers"):
        if balancer["Scheme"] == "internet-facing":
            for listener in listeners(aws, balancer["LoadBalancerArn"]):
                if not lets_in(aws, balancer["SecurityGroups"], listener["Port"], Peer("0.0.0.0/0")):
                    raise Failed(f"port {listener['Port']}: the internet is kept out")
                yield f"internet -> {behind(aws, listener)}"


def _rest_api(aws: Aws, api: dict[str, Any]) -> Iterator[str]:
    stages = aws.call("apigateway", "get_stages", restApiId=api["id"])["item"]
    if not stages:
        raise Failed(f"REST API {api['name']} has no stage")
    for stage in stages:
        place = {"restApiId": api["id"], "deploymentId": stage["deploymentId"]}
        aws.call("apigateway", "get_deployment", **place)
        for name, integration in _integrations(aws, api):
            where = f"{name} of stage {stage['stageName']}"
            if integration.get("connectionType") == "VPC_LINK":
                variables = stage.get("variables", {})
                link = _filled(integration["connectionId"], variables)
                uri = _filled(integration["uri"], variables)
                target = integration.get("integrationTarget")
                hops = (
                    _through_second_link(aws, where, link, uri, target)
                    if target
                    else _through_link(aws, where, link, uri)
                )
                yield f"{where} -> VPC link -> {hops}"
            else:
                yield f"{where} -> {integration.get('type', 'no integration')}"


def _integrations(aws: Aws, api: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each method of the API with where it goes."""
    resources = aws.all("apigateway", "get_resources", "items", restApiId=api["id"])
    for resource in sorted(resources, key=lambda it: it["path"]):
        for name in resource.get("resourceMethods", {}):
            place = {"restApiId": api["id"], "resourceId": resource["id"], "httpMethod": name}
            method = aws.call("apigateway", "get_method", **place)
            yield f"{name} {resource['path']}", method.get("methodIntegration", {})


def _filled(text: str, variables: dict[str, str]) -> str:
    """What API Gateway makes of a text with stage variables in it."""
    for name, value in variables.items():
        text = text.replace(f"${{stageVariables.{name}}}", value)
    return text


def _through_link(aws: Aws, where: str, link: str, uri: str) -> str:
    (arn,) = aws.call("apigateway", "get_vpc_link", vpcLinkId=link)["targetArns"]
    found = aws.call("elbv2", "describe_load_balancers", LoadBalancerArns=[arn])
    balancer = found["LoadBalancers"][0]
    if balancer["Type"] != "network":
        raise Failed(f"{where}: a VPC link of the first version leads to {arn}")
    listener = _listener(aws, where, balancer, uri)
    _check_private_link(aws, where, balancer, listener["Port"])
    return behind(aws, listener)


def _through_second_link(aws: Aws, where: str, link: str, uri: str, target: str) -> str:
    found = aws.call("elbv2", "describe_load_balancers", LoadBalancerArns=[target])
    listener = _listener(aws, where, found["LoadBalancers"][0], uri)
    _check_link_admitted(aws, where, link, listener)
    return behind(aws, listener)


def _listener(aws: Aws, where: str, balancer: dict[str, Any], uri: str) -> dict[str, Any]:
    """The listener that a URI leads to: by the balancer's own name, or one of its certificate's."""
    address = urlsplit(uri)
    if address.scheme == "http" and address.hostname != balancer["DNSName"].lower():
        raise Failed(f"{where}: {uri} is not the link's load balancer")
    if balancer["Scheme"] != "internal":
        raise Failed(f"{where}: the load balancer behind the VPC link is open to the internet")
    port = address.port or (443 if address.scheme == "https" else 80)
    for listener in listeners(aws, balancer["LoadBalancerArn"]):
        if listener["Port"] == port:
            encrypted = listener["Protocol"] in ("HTTPS", "TLS")
            if encrypted != (address.scheme == "https"):
                raise Failed(f"{where}: {uri} meets a listener of {listener['Protocol']}")
            return listener
    raise Failed(f"{where}: nothing listens on port {port} of {address.hostname}")


def _check_link_admitted(aws: Aws, where: str, link: str, listener: dict[str, Any]) -> None:
    """A link of the second version has security groups, and so has what it leads to."""
    arn, port = listener["LoadBalancerArn"], listener["Port"]
    groups = aws.call("apigatewayv2", "get_vpc_link", VpcLinkId=link)["SecurityGroupIds"]
    found = aws.call("elbv2", "describe_load_balancers", LoadBalancerArns=[arn])
    guards = found["LoadBalancers"][0].get("SecurityGroups", [])
    if not lets_in(aws, guards, port, Peer(groups=frozenset(groups))):
        raise Failed(f"{where}: the load balancer's security groups keep the VPC link out")
    if not lets_out(aws, groups, port, Peer(groups=frozenset(guards))):
        raise Failed(f"{where}: the VPC link's security groups do not let it out")


def _check_private_link(aws: Aws, where: str, balancer: dict[str, Any], port: int) -> None:
    """A VPC link comes through PrivateLink, from addresses that no rule can foresee."""
    groups = balancer.get("SecurityGroups", [])
    if balancer.get("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic") == "off" or not groups:
        return
    if not lets_in(aws, groups, port, Peer("0.0.0.0/0")):
        raise Failed(f"{where}: the load balancer's security groups keep the VPC link out")


def _http_api(aws: Aws, api: dict[str, Any]) -> Iterator[str]:
    for route in aws.all("apigatewayv2", "get_routes", "Items", ApiId=api["ApiId"]):
        integration = aws.call(
            "apigatewayv2",
            "get_integration",
            ApiId=api["ApiId"],
            IntegrationId=route["Target"].removeprefix("integrations/"),
        )
        place = f"{route['RouteKey']} of {api['Name']}"
        if integration.get("ConnectionType") != "VPC_LINK":
            yield f"{place} -> {integration['IntegrationType']}"
            continue
        listener = aws.call("elbv2", "describe_listeners", ListenerArns=[integration["IntegrationUri"]])["Listeners"][0]
        _check_link_admitted(aws, place, integration["ConnectionId"], listener)
        yield f"{place} -> VPC link -> {behind(aws, listener)}"
