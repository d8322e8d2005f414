# SPDX-License-Identifier: Apache-2.0

"""Every intrinsic function and what it gives."""

from __future__ import annotations

import unittest
from typing import Any

from emulator.errors import TemplateError
from emulator.intrinsics import Surroundings, resolve


def value(node: Any) -> Any:
    resources = {("Vpc", None): "vpc-1", ("Vpc", "Cidr.Block"): "10.0.0.0/16"}
    return resolve(
        node,
        Surroundings(
            values={"Port": "8080", "Zones": ["a", "b"], "AWS::Region": "eu-west-1"},
            mappings={"Sizes": {"dev": {"Cpu": 256}}},
            conditions={"Yes": True, "No": False},
            resource=lambda name, attribute: resources[name, attribute],
            imported=lambda name: f"imported {name}",
            output=lambda stack, name: f"{name} of {stack}",
            zones=lambda region: [f"{region}a", f"{region}b"],
            dynamic=lambda service, reference: f"<{service} {reference}>",
        ),
    )


class Intrinsics(unittest.TestCase):
    def test_each_function(self) -> None:
        cases = [
            ({"Ref": "Port"}, "8080"),
            ({"Ref": "Vpc"}, "vpc-1"),
            ({"Fn::GetAtt": ["Vpc", "Cidr.Block"]}, "10.0.0.0/16"),
            ({"Fn::GetAtt": "Vpc.Cidr.Block"}, "10.0.0.0/16"),
            (
                {"Fn::Sub": "${Vpc}:${Port} ${Vpc.Cidr.Block} ${!kept}"},
                "vpc-1:8080 10.0.0.0/16 ${kept}",
            ),
            ({"Fn::Sub": ["${Name}!", {"Name": {"Ref": "Port"}}]}, "8080!"),
            (
                {"Fn::GetStackOutput": {"StackName": "network", "OutputName": "VpcId"}},
                "VpcId of network",
            ),
            ({"Fn::Join": ["-", ["a", {"Ref": "Port"}, 1]]}, "a-8080-1"),
            ({"Fn::Join": [",", {"Ref": "Zones"}]}, "a,b"),
            ({"Fn::Select": [1, {"Ref": "Zones"}]}, "b"),
            ({"Fn::Select": ["0", {"Fn::GetAZs": ""}]}, "eu-west-1a"),
            ({"Fn::Split": [":", "a:b"]}, ["a", "b"]),
            ({"Fn::If": ["No", "then", "else"]}, "else"),
            ({"Fn::FindInMap": ["Sizes", "dev", "Cpu"]}, 256),
            ({"Fn::FindInMap": ["Sizes", "x", "Cpu", {"DefaultValue": 1}]}, 1),
            ({"Fn::ImportValue": {"Fn::Sub": "net-${Port}"}}, "imported net-8080"),
            ({"Fn::Cidr": ["10.0.0.0/16", 2, 8]}, ["10.0.0.0/24", "10.0.1.0/24"]),
            ({"Fn::Base64": "abc"}, "YWJj"),
            ("{{resolve:ssm:/a/b:1}}", "<ssm /a/b:1>"),
            ({"A": {"Ref": "AWS::NoValue"}, "B": [1, {"Ref": "AWS::NoValue"}]}, {"B": [1]}),
            ({"A": {"Fn::If": ["Yes", {"Ref": "AWS::NoValue"}, 1]}}, {}),
            (
                {"Condition": {"Bool": {"aws:SecureTransport": False}}},
                {"Condition": {"Bool": {"aws:SecureTransport": False}}},
            ),
        ]
        for node, wanted in cases:
            with self.subTest(node=node):
                self.assertEqual(value(node), wanted)

    def test_what_is_refused(self) -> None:
        for node in (
            {"Fn::Select": [2, {"Ref": "Zones"}]},
            {"Fn::Join": ["-", "no list"]},
            {"Fn::Sub": "${Zones}"},
            {"Fn::If": ["Unheard", 1, 2]},
            {"Fn::FindInMap": ["Sizes", "x", "Cpu"]},
            {"Fn::Unheard": 1},
        ):
            with self.subTest(node=node), self.assertRaises(TemplateError):
                value(node)
