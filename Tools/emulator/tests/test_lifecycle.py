# SPDX-License-Identifier: Apache-2.0

"""Stacks from creation to deletion, and the ways back."""

from __future__ import annotations

from typing import Any

from botocore.exceptions import ClientError

from .support import EmulatorCase, log_group, parameters, template

_DAYS = {"Parameters": {"Days": {"Type": "Number", "Default": 7}}}
_EXPORTING = {
    **template(Logs=log_group()),
    "Outputs": {"Name": {"Value": {"Ref": "Logs"}, "Export": {"Name": "logs"}}},
}
_IMPORTING = template(
    Copy={
        "Type": "AWS::SSM::Parameter",
        "Properties": {"Type": "String", "Value": {"Fn::ImportValue": "logs"}},
    }
)


class Lifecycle(EmulatorCase):
    def test_create_update_delete(self) -> None:
        body = {**_DAYS, **template(Logs=log_group(RetentionInDays={"Ref": "Days"}))}
        self.assertEqual(self.create("s", body), "CREATE_COMPLETE")
        name = self.physical("s", "Logs")
        self.assertEqual(self.update("s", body, Parameters=parameters(Days="14")), "UPDATE_COMPLETE")
        self.assertEqual(self.physical("s", "Logs"), name)
        group = self.aws.all("logs", "describe_log_groups", "logGroups")[0]
        self.assertEqual(group["retentionInDays"], 14)
        self.delete("s")
        self.assertEqual(self.log_groups(), [])
        with self.assertRaises(ClientError):
            self.status("s")

    def test_events_carry_the_token_of_their_operation(self) -> None:
        self.create("s", template(Logs=log_group()), ClientRequestToken="first")
        self.update("s", template(Logs=log_group(RetentionInDays=7)), ClientRequestToken="second")
        name = self.describe("s")["StackId"]
        self.delete("s")
        events = self.cloudformation.describe_stack_events(StackName=name)["StackEvents"]
        own = [(it["ResourceStatus"], it.get("ClientRequestToken")) for it in events if it["LogicalResourceId"] == "s"]
        self.assertEqual(own[0], ("DELETE_COMPLETE", None))
        self.assertIn(("UPDATE_COMPLETE", "second"), own)
        self.assertEqual(own[-1], ("CREATE_IN_PROGRESS", "first"))
        self.assertEqual({it.get("ClientRequestToken") for it in events}, {"first", "second", None})

    def test_each_attempt_to_delete_has_its_time(self) -> None:
        self.create("out", _EXPORTING)
        self.create("in", _IMPORTING)
        self.assertNotIn("DeletionTime", self.describe("out"))
        self.delete("out")
        first = self.describe("out")
        self.delete("out")
        second = self.describe("out")
        self.assertEqual((first["StackStatus"], second["StackStatus"]), ("DELETE_FAILED", "DELETE_FAILED"))
        self.assertLess(first["DeletionTime"], second["DeletionTime"])

    def test_a_create_only_change_replaces(self) -> None:
        self.create("s", template(Logs=log_group(LogGroupName="old")))
        self.assertEqual(self.update("s", template(Logs=log_group(LogGroupName="new"))), "UPDATE_COMPLETE")
        self.assertEqual(self.log_groups(), ["new"])

    def test_replaced_and_deleted_resources_stay_where_their_policies_say_so(self) -> None:
        kept = {**log_group(LogGroupName="old"), "UpdateReplacePolicy": "Retain"}
        self.create("s", template(Logs=kept))
        after = {**log_group(LogGroupName="new"), "DeletionPolicy": "Retain"}
        self.update("s", template(Logs=after))
        self.assertEqual(self.log_groups(), ["new", "old"])
        self.delete("s")
        self.assertEqual(self.log_groups(), ["new", "old"])

    def test_a_custom_named_resource_cannot_be_replaced(self) -> None:
        def stage(lock: str) -> dict[str, Any]:
            return template(
                Images={
                    "Type": "AWS::ECR::Repository",
                    "Properties": {
                        "RepositoryName": "web",
                        "EncryptionConfiguration": {"EncryptionType": lock},
                    },
                }
            )

        self.create("s", stage("AES256"))
        self.assertEqual(self.update("s", stage("KMS")), "UPDATE_ROLLBACK_COMPLETE")
        self.assertIn("custom-named", self.reasons("s"))

    def test_a_failed_creation_rolls_back(self) -> None:
        body = template(First=log_group(), Second={**log_group(LogGroupName="bad name!"), "DependsOn": "First"})
        self.aws.call("logs", "create_log_group", logGroupName="taken")
        body["Resources"]["Second"]["Properties"]["LogGroupName"] = "taken"
        self.assertEqual(self.create("s", body), "ROLLBACK_COMPLETE")
        self.assertIn("already exists", self.reasons("s"))
        self.assertEqual(self.log_groups(), ["taken"])
        with self.assertRaises(ClientError) as caught:
            self.update("s", body)
        self.assertIn("can not be updated", str(caught.exception))

    def test_a_failed_update_rolls_back(self) -> None:
        before = template(Changed=log_group(RetentionInDays=7), Replaced=log_group(LogGroupName="old"))
        self.create("s", before)
        self.aws.call("logs", "create_log_group", logGroupName="taken")
        after = template(
            Changed=log_group(RetentionInDays=14),
            Replaced=log_group(LogGroupName="new"),
            Added=log_group(LogGroupName="added"),
            Failing={**log_group(LogGroupName="taken"), "DependsOn": ["Added", "Replaced"]},
        )
        self.assertEqual(self.update("s", after), "UPDATE_ROLLBACK_COMPLETE")
        self.assertEqual(self.physical("s", "Replaced"), "old")
        self.assertNotIn("new", self.log_groups())
        self.assertNotIn("added", self.log_groups())
        groups = self.aws.all("logs", "describe_log_groups", "logGroups")
        self.assertIn(7, [group.get("retentionInDays") for group in groups])
        self.assertEqual(self.update("s", template(Other=log_group())), "UPDATE_COMPLETE")

    def test_an_export_in_use_can_neither_be_deleted_nor_changed(self) -> None:
        self.create("producer", _EXPORTING)
        self.assertEqual(self.create("consumer", _IMPORTING), "CREATE_COMPLETE")
        imports = self.cloudformation.list_imports(ExportName="logs")["Imports"]
        self.assertEqual(imports, ["consumer"])
        self.delete("producer")
        self.assertEqual(self.status("producer"), "DELETE_FAILED")
        self.assertIn("in use by consumer", self.describe("producer")["StackStatusReason"])
        self.delete("consumer")
        self.delete("producer")
        self.assertEqual(self.log_groups(), [])

    def test_termination_protection(self) -> None:
        self.create("s", template(Logs=log_group()), EnableTerminationProtection=True)
        with self.assertRaises(ClientError):
            self.delete("s")
        self.cloudformation.update_termination_protection(StackName="s", EnableTerminationProtection=False)
        self.delete("s")
        self.assertEqual(self.log_groups(), [])

    def test_conditions_and_stack_tags(self) -> None:
        body = {
            "Parameters": {"Stage": {"Type": "String"}},
            "Conditions": {"Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
            **template(Always=log_group(), Sometimes={**log_group(), "Condition": "Prod"}),
        }
        tags = [{"Key": "project", "Value": "demo"}]
        self.create("s", body, Parameters=parameters(Stage="dev"), Tags=tags)
        self.assertEqual(len(self.log_groups()), 1)
        group = self.aws.all("logs", "describe_log_groups", "logGroups")[0]
        shown = self.aws.call("logs", "list_tags_for_resource", resourceArn=group["arn"].removesuffix(":*"))
        self.assertEqual(shown["tags"], {"project": "demo"})
        self.update("s", body, Parameters=parameters(Stage="prod"), Tags=tags)
        self.assertEqual(len(self.log_groups()), 2)
