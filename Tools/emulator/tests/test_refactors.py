# SPDX-License-Identifier: Apache-2.0

"""Other names and other stacks, and nothing else."""

from __future__ import annotations

import json
from typing import Any

from .support import EmulatorCase, log_group, template


class Refactors(EmulatorCase):
    def refactor(
        self, stacks: dict[str, dict[str, Any]], *moves: tuple[str, str, str, str], new: bool = False
    ) -> dict[str, Any]:
        made = self.cloudformation.create_stack_refactor(
            StackDefinitions=[{"StackName": name, "TemplateBody": json.dumps(body)} for name, body in stacks.items()],
            ResourceMappings=[
                {
                    "Source": {"StackName": a, "LogicalResourceId": b},
                    "Destination": {"StackName": c, "LogicalResourceId": d},
                }
                for a, b, c, d in moves
            ],
            EnableStackCreation=new,
        )
        self.made = made["StackRefactorId"]
        return self.cloudformation.describe_stack_refactor(StackRefactorId=self.made)

    def execute(self) -> str:
        self.cloudformation.execute_stack_refactor(StackRefactorId=self.made)
        return self.cloudformation.describe_stack_refactor(StackRefactorId=self.made)["ExecutionStatus"]

    def test_a_name_changes_and_nothing_is_made(self) -> None:
        self.create("s", template(Old=log_group()))
        physical = self.physical("s", "Old")
        found = self.refactor({"s": template(New=log_group())}, ("s", "Old", "s", "New"))
        self.assertEqual((found["Status"], found["ExecutionStatus"]), ("CREATE_COMPLETE", "AVAILABLE"))
        actions = self.cloudformation.list_stack_refactor_actions(StackRefactorId=self.made)["StackRefactorActions"]
        self.assertEqual([it["PhysicalResourceId"] for it in actions], [physical])
        self.assertEqual(self.physical("s", "Old"), physical)
        self.assertEqual(self.execute(), "EXECUTE_COMPLETE")
        self.assertEqual(self.physical("s", "New"), physical)
        self.assertEqual(self.log_groups(), [physical])

    def test_a_new_stack_takes_something_and_hands_it_back(self) -> None:
        user = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Fn::GetAtt": ["L", "Arn"]}}}
        self.create("s", template(L=log_group(), User=user))
        read = {"Fn::GetStackOutput": {"StackName": "t", "OutputName": "Arn"}}
        after = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": read}}
        taking = {**template(L=log_group()), "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["L", "Arn"]}}}}
        moved = {"s": template(User=after), "t": taking}
        self.assertEqual(self.refactor(moved, ("s", "L", "t", "L"), new=True)["Status"], "CREATE_COMPLETE")
        self.assertEqual(self.execute(), "EXECUTE_COMPLETE")
        self.assertEqual(self.status("t"), "CREATE_COMPLETE")
        self.assertEqual(self.log_groups(), [self.physical("t", "L")])

    def test_nothing_else_may_change(self) -> None:
        self.create("s", template(Old=log_group(), Other=log_group()))
        move = ("s", "Old", "s", "New")
        for body, reason in (
            (template(New=log_group(RetentionInDays=7), Other=log_group()), "changes of s/New"),
            (template(New=log_group()), "deletion of resource s/Other"),
            (template(New=log_group(), Other=log_group(), More=log_group()), "creation of resource s/More"),
            ({**template(New=log_group(), Other=log_group()), "Parameters": {"P": {"Type": "String"}}}, "Parameters"),
        ):
            found = self.refactor({"s": body}, move)
            self.assertEqual(found["Status"], "CREATE_FAILED")
            self.assertIn(reason, found["StatusReason"])
        self.assertEqual(sorted(self.region.find("s").live), ["Old", "Other"])


class Imports(EmulatorCase):
    def take(self, body: dict[str, Any], identifier: str = "kept") -> dict[str, Any]:
        self.cloudformation.create_change_set(
            StackName="s",
            ChangeSetName="c",
            ChangeSetType="IMPORT",
            TemplateBody=json.dumps(body),
            ResourcesToImport=[
                {
                    "ResourceType": "AWS::Logs::LogGroup",
                    "LogicalResourceId": "L",
                    "ResourceIdentifier": {"LogGroupName": identifier},
                }
            ],
        )
        return self.cloudformation.describe_change_set(StackName="s", ChangeSetName="c")

    def test_a_stack_begins_with_what_is_there(self) -> None:
        self.aws.call("logs", "create_log_group", logGroupName="kept")
        body = template(L={**log_group(LogGroupName="kept"), "DeletionPolicy": "Retain"})
        found = self.take(body)
        self.assertEqual(found["Changes"][0]["ResourceChange"]["Action"], "Import")
        self.cloudformation.execute_change_set(StackName="s", ChangeSetName="c")
        self.assertEqual(self.status("s"), "IMPORT_COMPLETE")
        self.assertEqual(self.physical("s", "L"), "kept")
        grown = template(L=body["Resources"]["L"], M=log_group())
        self.assertEqual(self.update("s", grown), "UPDATE_COMPLETE")

    def test_what_is_not_there_or_not_alone_is_refused(self) -> None:
        kept = {**log_group(LogGroupName="kept"), "DeletionPolicy": "Retain"}
        self.assertIn("was not found", self.take(template(L=kept))["StatusReason"])
        self.aws.call("logs", "create_log_group", logGroupName="kept")
        self.assertIn("other changes", self.take(template(L=kept, M=log_group()))["StatusReason"])
        self.assertIn("DeletionPolicy", self.take(template(L=log_group(LogGroupName="kept")))["StatusReason"])
        self.create("t", template(L=kept | {"Properties": {"LogGroupName": "owned"}}))
        self.assertIn("already exists in stack t", self.take(template(L=kept), "owned")["StatusReason"])

    def test_cloud_control_says_whether_a_thing_is_there(self) -> None:
        control = self.aws.client("cloudcontrol")
        asked = {"TypeName": "AWS::Logs::LogGroup", "Identifier": "kept"}
        with self.assertRaises(control.exceptions.ResourceNotFoundException):
            control.get_resource(**asked)
        self.aws.call("logs", "create_log_group", logGroupName="kept")
        self.assertEqual(control.get_resource(**asked)["ResourceDescription"]["Identifier"], "kept")
