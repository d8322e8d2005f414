# SPDX-License-Identifier: Apache-2.0

"""What counts as the same template, and what does not."""

from __future__ import annotations

import unittest
from typing import Any

from ..equality import difference, normal

OURS: dict[str, Any] = {
    "AWSTemplateFormatVersion": "2010-09-09",
    "Parameters": {"Vpc": {"Type": "String"}},
    "Resources": {
        "A": {"Type": "AWS::SNS::Topic"},
        "B": {"Type": "AWS::SQS::Queue", "DependsOn": "A", "Properties": {"X": {"Fn::GetAtt": ["A", "TopicName"]}}},
    },
}


class Templates(unittest.TestCase):
    def differ(self, theirs: dict[str, Any]) -> str | None:
        return difference(normal(OURS), normal(theirs))

    def with_queue(self, **changed: Any) -> dict[str, Any]:
        resources = OURS["Resources"]
        return {**OURS, "Resources": {**resources, "B": {**resources["B"], **changed}}}

    def test_spellings_of_one_thing(self) -> None:
        self.assertIsNone(self.differ(self.with_queue(DependsOn=["A"])))
        self.assertIsNone(self.differ(self.with_queue(Properties={"X": {"Fn::GetAtt": "A.TopicName"}})))
        self.assertIsNone(self.differ({**OURS, "Description": "other words"}))

    def test_what_cdk_adds(self) -> None:
        added = {"Parameters": {**OURS["Parameters"], "BootstrapVersion": {"Type": "String"}}, "Rules": {"Check": {}}}
        self.assertIsNone(self.differ({**OURS, **added}))

    def test_what_is_not_the_same(self) -> None:
        self.assertEqual(self.differ(self.with_queue(DependsOn=[])), '/Resources/B/DependsOn is ["A"] and []')
        self.assertEqual(self.differ(self.with_queue(Properties={})), "/Resources/B/Properties/X is ours alone")
        self.assertIn(
            "/Resources/C is theirs", self.differ({**OURS, "Resources": {**OURS["Resources"], "C": {}}}) or ""
        )
        self.assertIn("/Parameters", self.differ({**OURS, "Parameters": {}}) or "")

    def test_true_is_not_one_and_text_no_number(self) -> None:
        pairs: list[tuple[Any, Any]] = [(True, 1), ("1", 1), ([1], [1, 1]), ({}, [])]
        for ours, theirs in pairs:
            self.assertIsNotNone(difference(ours, theirs))
