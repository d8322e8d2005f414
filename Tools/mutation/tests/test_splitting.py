# SPDX-License-Identifier: Apache-2.0

"""What is taken apart stays the same system."""

from __future__ import annotations

import json
import unittest
from typing import Any

from ..splitting import Apart, split

SYSTEM: dict[str, Any] = {
    "Parameters": {"Used": {"Type": "String"}, "Elsewhere": {"Type": "String"}},
    "Conditions": {"Big": {"Fn::Equals": [{"Ref": "Used"}, "big"]}},
    "Resources": {
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": {"Ref": "Elsewhere"}}},
        "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": {"Ref": "Function"}}},
        "Role": {"Type": "AWS::IAM::Role", "Condition": "Big", "Properties": {"Path": "/${AWS::StackName}/"}},
        "Function": {
            "Type": "AWS::Lambda::Function",
            "DependsOn": ["Role"],
            "Properties": {
                "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                "Name": {"Fn::Sub": "${Vpc}-${Vpc.CidrBlock}-${AWS::StackName}-${!Vpc}"},
            },
        },
    },
}


class Splitting(unittest.TestCase):
    def setUp(self) -> None:
        self.stacks = {name: json.loads(it) for name, it in split(json.dumps(SYSTEM)).items()}

    def test_each_type_is_in_its_stack(self) -> None:
        self.assertEqual(list(self.stacks), ["network", "base", "service"])
        self.assertEqual(list(self.stacks["network"]["Resources"]), ["Vpc"])

    def test_what_needs_a_later_stack_moves_there(self) -> None:
        self.assertIn("Group", self.stacks["service"]["Resources"])

    def test_references_become_imports(self) -> None:
        function = self.stacks["service"]["Resources"]["Function"]
        self.assertEqual(function["Properties"]["Role"], {"Fn::ImportValue": "base-RoleArn"})
        text, values = function["Properties"]["Name"]["Fn::Sub"]
        self.assertEqual(text, "${VpcTaken}-${VpcCidrBlockTaken}-shop-${!Vpc}")
        self.assertEqual(values["VpcTaken"], {"Fn::ImportValue": "network-VpcRef"})
        self.assertNotIn("DependsOn", function)

    def test_outputs_export_under_the_condition_of_their_resource(self) -> None:
        output = self.stacks["base"]["Outputs"]["SharedRoleArn"]
        self.assertEqual(output["Export"], {"Name": "base-RoleArn"})
        self.assertEqual(output["Condition"], "Big")

    def test_each_has_what_it_uses_alone(self) -> None:
        self.assertEqual(list(self.stacks["network"]["Parameters"]), ["Elsewhere"])
        self.assertEqual(list(self.stacks["base"]["Parameters"]), ["Used"])

    def test_macros_are_left_alone(self) -> None:
        with self.assertRaises(Apart):
            split(json.dumps({"Transform": "AWS::Serverless-2016-10-31", "Resources": {}}))
