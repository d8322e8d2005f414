# SPDX-License-Identifier: Apache-2.0

"""Edits give new templates, whole ones."""

from __future__ import annotations

import json
import unittest

from ..template import Absent, Template, names


def _template() -> Template:
    return Template(
        {
            "Parameters": {"Port": {"Type": "Number", "Default": 80}, "Unused": {"Type": "String"}},
            "Metadata": {"AWS::CloudFormation::Interface": {"ParameterGroups": [{"Parameters": ["Port"]}]}},
            "Resources": {
                "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                "Group": {
                    "Type": "AWS::EC2::SecurityGroup",
                    "DependsOn": ["Vpc", "Table"],
                    "Properties": {
                        "VpcId": {"Ref": "Vpc"},
                        "Items": [{"Ref": "Table"}, {"Ref": "Vpc"}],
                        "Port": {"Ref": "Port"},
                        "Name": {"Fn::Sub": "${Table}-${AWS::Region}-${!Kept}"},
                    },
                },
                "Table": {"Type": "AWS::EC2::RouteTable"},
            },
            "Outputs": {"Id": {"Value": {"Fn::GetAtt": ["Table", "Id"]}}},
        }
    )


class Templates(unittest.TestCase):
    def test_an_edit_leaves_the_template_as_it_was(self) -> None:
        base = _template()
        before = json.dumps(base.data)
        made = base.set("Group", "Items.0", "x").drop("Vpc", "CidrBlock").append("Group", "Items", "y")
        made = made.rename("Group", "Port", "Ports").attribute("Vpc", "DependsOn", "Table")
        self.assertEqual(json.dumps(base.data), before)
        self.assertEqual(made.get("Group", "Items"), ["x", {"Ref": "Vpc"}, "y"])
        self.assertEqual(list(made.get("Group")), ["VpcId", "Items", "Ports", "Name"])
        self.assertEqual(made.depends("Vpc"), ["Table"])
        self.assertEqual(made.edits[0], "Group.Items.0")

    def test_what_refers_to_a_removed_resource_goes_with_it(self) -> None:
        made = _template().without("Table")
        self.assertEqual(
            made.get("Group"), {"VpcId": {"Ref": "Vpc"}, "Items": [{"Ref": "Vpc"}], "Port": {"Ref": "Port"}}
        )
        self.assertEqual(made.resources["Group"]["DependsOn"], "Vpc")
        self.assertNotIn("Outputs", made.data)

    def test_only_what_becomes_unused_is_pruned(self) -> None:
        base = _template()
        made = base.drop("Group", "Port").pruned(base)
        self.assertEqual(list(made.data["Parameters"]), ["Unused"])
        self.assertEqual(
            made.data["Metadata"]["AWS::CloudFormation::Interface"]["ParameterGroups"][0]["Parameters"], []
        )

    def test_an_edit_of_what_is_not_there_is_refused(self) -> None:
        for edit in (
            lambda: _template().drop("Group", "Nothing"),
            lambda: _template().set("Nothing", "A", 1),
            lambda: _template().without("Nothing"),
            lambda: _template().independent("Group", "Nothing"),
        ):
            self.assertRaises(Absent, edit)

    def test_names(self) -> None:
        self.assertEqual(names({"Fn::Sub": ["${A.B}${C}${!D}", {"C": {"Ref": "E"}}]}), {"A", "E"})
        self.assertEqual(names({"Fn::If": ["Yes", {"Fn::GetAtt": "A.B"}, {"Ref": "C"}]}), {"Yes", "A", "C"})

    def test_literals(self) -> None:
        base = _template()
        self.assertEqual(base.number({"Ref": "Port"}), 80)
        self.assertEqual(base.literal({"Ref": "Vpc"}), None)

    def test_the_text_is_the_template(self) -> None:
        self.assertEqual(json.loads(_template().text), _template().data)
