# SPDX-License-Identifier: Apache-2.0

"""What was changed beside the stack is found, and put back."""

from __future__ import annotations

from typing import Any

from .support import EmulatorCase, log_group, template


class Drifts(EmulatorCase):
    def setUp(self) -> None:
        super().setUp()
        self.create("s", template(Logs=log_group(RetentionInDays=7), Other=log_group()))
        self.name = self.physical("s", "Logs")

    def detect(self) -> dict[str, Any]:
        found = self.cloudformation.detect_stack_drift(StackName="s")
        return self.cloudformation.describe_stack_drift_detection_status(
            StackDriftDetectionId=found["StackDriftDetectionId"]
        )

    def drifts(self) -> list[dict[str, Any]]:
        found = self.cloudformation.describe_stack_resource_drifts(
            StackName="s", StackResourceDriftStatusFilters=["MODIFIED", "DELETED"]
        )
        return found["StackResourceDrifts"]

    def put_back(self) -> dict[str, Any]:
        self.cloudformation.create_change_set(
            StackName="s", ChangeSetName="c", UsePreviousTemplate=True, DeploymentMode="REVERT_DRIFT"
        )
        found = self.cloudformation.describe_change_set(StackName="s", ChangeSetName="c")
        if found["Status"] == "CREATE_COMPLETE":
            self.cloudformation.execute_change_set(StackName="s", ChangeSetName="c")
        return found

    def test_what_is_as_made_has_not_drifted(self) -> None:
        self.assertEqual(self.detect()["StackDriftStatus"], "IN_SYNC")
        self.assertEqual(self.drifts(), [])
        self.assertEqual(self.put_back()["Status"], "FAILED")

    def test_a_property_that_was_changed_is_put_back(self) -> None:
        self.aws.call("logs", "put_retention_policy", logGroupName=self.name, retentionInDays=30)
        self.assertEqual(self.detect()["StackDriftStatus"], "DRIFTED")
        difference = self.drifts()[0]["PropertyDifferences"][0]
        self.assertEqual(difference["PropertyPath"], "/RetentionInDays")
        self.assertEqual((difference["ExpectedValue"], difference["ActualValue"]), ("7", "30"))
        listed = self.cloudformation.list_stack_resources(StackName="s")["StackResourceSummaries"]
        statuses = {it["LogicalResourceId"]: it["DriftInformation"]["StackResourceDriftStatus"] for it in listed}
        self.assertEqual(statuses, {"Logs": "MODIFIED", "Other": "IN_SYNC"})
        self.put_back()
        self.assertEqual(self.status("s"), "UPDATE_COMPLETE")
        self.assertEqual(self.detect()["StackDriftStatus"], "IN_SYNC")

    def test_a_resource_that_was_deleted_is_made_anew(self) -> None:
        self.aws.call("logs", "delete_log_group", logGroupName=self.name)
        self.detect()
        self.assertEqual([it["StackResourceDriftStatus"] for it in self.drifts()], ["DELETED"])
        self.assertEqual(self.put_back()["Changes"][0]["ResourceChange"]["Action"], "Add")
        self.assertEqual(len(self.log_groups()), 2)
