# SPDX-License-Identifier: Apache-2.0

"""Parts of templates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Template = dict[str, Any]
Resources = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Shape:
    """Templates that differ in one number, and two such numbers, the second about four times as large a template."""

    make: Callable[[int], Template | str]
    """A template, or the text of one in YAML."""
    small: int
    large: int
    command: tuple[str, ...] = ("validate",)
    most: float = 1.2
    """The exponent that its cost may grow with, against the size of the file."""
    why: str = ""
    """The reason, where that is more than for others."""

    @property
    def name(self) -> str:
        """What grows; behind it the command, where it is another than `validate`."""
        what = self.make.__name__.replace("_", " ")
        return what if self.command[0] == "validate" else f"{what}: {self.command[0]}"


def template(resources: Resources, **sections: Any) -> Template:
    return {"AWSTemplateFormatVersion": "2010-09-09", **sections, "Resources": resources}


def resource(kind: str, **properties: Any) -> dict[str, Any]:
    return {"Type": f"AWS::{kind}", "Properties": properties}


def topic(**properties: Any) -> dict[str, Any]:
    return resource("SNS::Topic", **properties)


def texts(count: int, **more: Any) -> dict[str, Any]:
    """The parameters `P0`, `P1` and so on."""
    return {f"P{i}": {"Type": "String", **more} for i in range(count)}


def equals(parameter: str, value: str = "a") -> dict[str, Any]:
    return {"Fn::Equals": [ref(parameter), value]}


def ref(name: str) -> dict[str, Any]:
    return {"Ref": name}


def attribute(name: str, of: str) -> dict[str, Any]:
    return {"Fn::GetAtt": [of, name]}


def condition(name: str) -> dict[str, Any]:
    return {"Condition": name}


def join(parts: list[Any], separator: str = "") -> dict[str, Any]:
    return {"Fn::Join": [separator, parts]}


def vpc() -> dict[str, Any]:
    return resource("EC2::VPC", CidrBlock="10.0.0.0/16")


def policy(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def allow(action: Any, on: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": on}


def role(service: str, *statements: dict[str, Any]) -> dict[str, Any]:
    trust = {"Effect": "Allow", "Principal": {"Service": f"{service}.amazonaws.com"}, "Action": "sts:AssumeRole"}
    policies = [{"PolicyName": "own", "PolicyDocument": policy(*statements)}] if statements else []
    return resource("IAM::Role", AssumeRolePolicyDocument=policy(trust), Policies=policies)
