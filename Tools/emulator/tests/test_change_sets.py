# SPDX-License-Identifier: Apache-2.0

"""What change sets foretell."""

from __future__ import annotations

import json
from typing import Any

from .support import EmulatorCase, log_group, template


def _pointer(value: Any) -> dict[str, Any]:
    return {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": value}}


class ChangeSets(EmulatorCase):
    def foretell(self, body: dict[str, Any], kind: str = "UPDATE") -> dict[str, Any]:
        self.cloudformation.create_change_set(
            StackName="s", ChangeSetName="c", ChangeSetType=kind, TemplateBody=json.dumps(body)
        )
        return self.cloudformation.describe_change_set(StackName="s", ChangeSetName="c")

    def changes(self, body: dict[str, Any]) -> dict[str, tuple[str, str | None]]:
        found = [change["ResourceChange"] for change in self.foretell(body)["Changes"]]
        return {it["LogicalResourceId"]: (it["Action"], it.get("Replacement")) for it in found}

    def test_a_new_stack_is_in_review_until_its_change_set_is_executed(self) -> None:
        found = self.foretell(template(Logs=log_group()), "CREATE")
        self.assertEqual(found["Status"], "CREATE_COMPLETE")
        self.assertEqual(self.status("s"), "REVIEW_IN_PROGRESS")
        self.assertEqual(self.log_groups(), [])
        self.cloudformation.execute_change_set(StackName="s", ChangeSetName="c")
        self.assertEqual(self.status("s"), "CREATE_COMPLETE")

    def test_a_stack_names_the_change_set_that_was_executed_last(self) -> None:
        first = self.foretell(template(Logs=log_group()), "CREATE")["ChangeSetId"]
        self.cloudformation.execute_change_set(StackName="s", ChangeSetName="c", ClientRequestToken="t")
        self.assertEqual(self.describe("s")["ChangeSetId"], first)
        self.assertGreaterEqual(self.describe("s")["LastUpdatedTime"], self.describe("s")["CreationTime"])
        events = self.cloudformation.describe_stack_events(StackName="s")["StackEvents"]
        self.assertEqual({event["ClientRequestToken"] for event in events}, {"t"})
        second = self.foretell(template(Logs=log_group(RetentionInDays=7)))["ChangeSetId"]
        self.assertEqual(self.describe("s")["ChangeSetId"], first)
        self.cloudformation.execute_change_set(StackName="s", ChangeSetName="c")
        self.assertEqual(self.describe("s")["ChangeSetId"], second)

    def test_added_removed_modified_and_replaced(self) -> None:
        self.create(
            "s",
            template(
                Gone=log_group(),
                Same=log_group(),
                Kept=log_group(RetentionInDays=7),
                Replaced=log_group(LogGroupName="old"),
                Pointing=_pointer({"Ref": "Replaced"}),
                Measuring=_pointer({"Fn::GetAtt": ["Kept", "Arn"]}),
            ),
        )
        changes = self.changes(
            template(
                Same=log_group(),
                Kept=log_group(RetentionInDays=14),
                New=log_group(),
                Replaced=log_group(LogGroupName="new"),
                Pointing=_pointer({"Ref": "Replaced"}),
                Measuring=_pointer({"Fn::GetAtt": ["Kept", "Arn"]}),
            )
        )
        self.assertEqual(
            changes,
            {
                "Gone": ("Remove", None),
                "Kept": ("Modify", "False"),
                "New": ("Add", None),
                "Replaced": ("Modify", "True"),
                "Pointing": ("Modify", "False"),
                "Measuring": ("Modify", "False"),
            },
        )

    def test_a_create_only_property_that_depends_on_a_replacement_is_conditional(self) -> None:
        def body(name: str) -> dict[str, Any]:
            return template(
                First=log_group(LogGroupName=name),
                Second=log_group(LogGroupName={"Fn::Sub": "${First}-2"}),
            )

        self.create("s", body("a"))
        self.assertEqual(
            self.changes(body("b")),
            {"First": ("Modify", "True"), "Second": ("Modify", "Conditional")},
        )

    def test_nothing_to_change(self) -> None:
        self.create("s", template(Logs=log_group()))
        found = self.foretell(template(Logs=log_group()))
        self.assertEqual(found["Status"], "FAILED")
        self.assertIn("didn't contain changes", found["StatusReason"])

    def test_an_output_is_a_change(self) -> None:
        self.create("s", template(Logs=log_group()))
        body = {**template(Logs=log_group()), "Outputs": {"Name": {"Value": {"Ref": "Logs"}}}}
        self.assertEqual(self.foretell(body)["Status"], "CREATE_COMPLETE")
