# SPDX-License-Identifier: Apache-2.0

"""One template as several stacks: the network, what services stand on, and the services."""

from __future__ import annotations

import json
import re
from typing import Any

from .template import names

STACKS = ("network", "base", "service")
NAME = "shop"

NETWORK = re.compile(
    r"AWS::EC2::(VPC|Subnet|Route|InternetGateway|EgressOnlyInternetGateway|NatGateway|EIP|NetworkAcl|FlowLog"
    r"|SecurityGroup|DHCPOptions|PrefixList|TransitGateway|VPNGateway)"
)
BASE = re.compile(
    r"AWS::(IAM|KMS|S3|SQS|SNS|DynamoDB|SecretsManager|SSM|Logs|ECR|RDS|ElastiCache|EFS|Cognito|CertificateManager"
    r"|Route53|ServiceDiscovery|Events::EventBus)::"
)
_IN_SUB = re.compile(r"\$\{([^!${}][^${}]*)\}")
_LISTS = ("DnsEntries", "DnsRecords", "NetworkInterfaceIds", "Ipv6CidrBlocks", "CidrBlockAssociations")


class Apart(Exception):
    """The template cannot be taken apart by references alone."""


def split(text: str) -> dict[str, str]:
    """The templates of the stacks, in the order of their deployment; what nothing belongs to is left out.

    What refers to a later stack moves into it, so that references lead back alone.
    """
    # What a stack's name goes into is to be the same in all of them.
    data = _named(json.loads(text))
    resources: dict[str, Any] = data["Resources"]
    if data.get("Transform") or any(name.startswith("Fn::") for name in resources):
        raise Apart("macros")
    level = {name: _level(body) for name, body in resources.items()}
    changed = True
    while changed:
        changed = False
        for name, body in resources.items():
            least = max((level[it] for it in _needs(body) if it in level), default=0)
            if least > level[name]:
                level[name] = least
                changed = True
    exports: list[dict[str, Any]] = [{} for _ in STACKS]
    made: list[dict[str, Any]] = []
    for at in range(len(STACKS)):
        own = {name: body for name, body in resources.items() if level[name] == at}
        made.append({name: _moved(body, at, level, exports, resources) for name, body in own.items()})
    outputs: list[dict[str, Any]] = [{} for _ in STACKS]
    for name, body in data.get("Outputs", {}).items():
        at = max((level[it] for it in names(body) if it in level), default=len(STACKS) - 1)
        outputs[at][name] = _moved(body, at, level, exports, resources)
    found = {}
    for at, stack in enumerate(STACKS):
        if made[at]:
            found[stack] = json.dumps(_template(data, made[at], outputs[at] | exports[at]), indent=1)
    return found


def _named(node: Any) -> Any:
    if isinstance(node, list):
        return [_named(it) for it in node]
    if not isinstance(node, dict):
        return node
    if node == {"Ref": "AWS::StackName"}:
        return NAME
    made = {key: _named(value) for key, value in node.items()}
    if "Fn::Sub" in made:
        argument = made["Fn::Sub"]
        if isinstance(argument, str):
            made["Fn::Sub"] = argument.replace("${AWS::StackName}", NAME)
        else:
            argument[0] = argument[0].replace("${AWS::StackName}", NAME)
    return made


def _level(body: dict[str, Any]) -> int:
    kind = str(body.get("Type", ""))
    return 0 if NETWORK.match(kind) else 1 if BASE.match(kind) else 2


def _needs(body: dict[str, Any]) -> set[str]:
    depends = body.get("DependsOn", [])
    found = names(body.get("Properties", {})) | ({depends} if isinstance(depends, str) else set(depends))
    return {it for it in found if isinstance(it, str)}


def _moved(node: Any, at: int, level: dict[str, int], exports: list[dict[str, Any]], resources: dict[str, Any]) -> Any:
    """With what an earlier stack has taken from there."""

    def taken(name: str, attribute: str | None) -> Any:
        key = re.sub(r"\W", "", name + (attribute or "Ref"))
        value: Any = {"Fn::GetAtt": [name, attribute]} if attribute else {"Ref": name}
        is_list = attribute in _LISTS
        stack = level[name]
        export = f"{STACKS[stack]}-{key}"
        output = {"Value": {"Fn::Join": [",", value]} if is_list else value, "Export": {"Name": export}}
        if condition := resources[name].get("Condition"):
            output["Condition"] = condition
        exports[stack][f"Shared{key}"] = output
        found: Any = {"Fn::ImportValue": export}
        return {"Fn::Split": [",", found]} if is_list else found

    def is_earlier(name: object) -> bool:
        return isinstance(name, str) and name in level and level[name] < at

    def move(node: Any) -> Any:
        if isinstance(node, list):
            return [move(it) for it in node]
        if not isinstance(node, dict):
            return node
        if list(node) == ["Ref"] and is_earlier(node["Ref"]):
            return taken(node["Ref"], None)
        if list(node) == ["Fn::GetAtt"]:
            found = node["Fn::GetAtt"]
            parts = found.split(".", 1) if isinstance(found, str) else found
            if len(parts) == 2 and is_earlier(parts[0]) and isinstance(parts[1], str):
                return taken(parts[0], parts[1])
        if list(node) == ["Fn::Sub"]:
            return {"Fn::Sub": substituted(node["Fn::Sub"])}
        return {key: move(value) for key, value in node.items()}

    def substituted(argument: Any) -> Any:
        text, own = (argument, {}) if isinstance(argument, str) else (argument[0], dict(argument[1]))
        own = move(own)

        def replaced(match: re.Match[str]) -> str:
            name, _, attribute = match[1].partition(".")
            if match[1] in own or not is_earlier(name):
                return match[0]
            key = re.sub(r"\W", "", match[1]) + "Taken"
            own[key] = taken(name, attribute or None)
            return f"${{{key}}}"

        text = _IN_SUB.sub(replaced, text)
        return [text, own] if own else text

    body = {key: value if key == "DependsOn" else move(value) for key, value in node.items()}
    if depends := body.get("DependsOn"):
        left = [it for it in ([depends] if isinstance(depends, str) else depends) if not is_earlier(it)]
        if left:
            body["DependsOn"] = left
        else:
            del body["DependsOn"]
    return body


def _template(data: dict[str, Any], resources: dict[str, Any], outputs: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {"AWSTemplateFormatVersion": "2010-09-09"}
    used = names(resources) | names(outputs)
    conditions = data.get("Conditions", {})
    kept: dict[str, Any] = {}
    pending = [it for it in conditions if it in used]
    while pending:
        name = pending.pop()
        kept[name] = conditions[name]
        pending += [it for it in names(conditions[name]) if it in conditions and it not in kept]
    used |= names(kept)
    for section in ("Parameters", "Mappings"):
        if them := {name: body for name, body in data.get(section, {}).items() if name in used}:
            made[section] = them
    if kept:
        made["Conditions"] = {name: body for name, body in conditions.items() if name in kept}
    made["Resources"] = resources
    if outputs:
        made["Outputs"] = outputs
    return made
