# SPDX-License-Identifier: Apache-2.0

"""What the emulator does not let through."""

from __future__ import annotations

from typing import Any

from botocore.exceptions import ClientError

from .support import EmulatorCase, log_group, parameters, template

_TRUST = {"Version": "2012-10-17", "Statement": []}


class Refusals(EmulatorCase):
    def test_a_property_that_no_handler_reads_fails_the_deployment(self) -> None:
        unread = template(Logs=log_group(DataProtectionPolicy={}))
        self.assertEqual(self.create("s", unread), "ROLLBACK_COMPLETE")
        self.assertIn("ignores ['DataProtectionPolicy']", self.reasons("s"))
        self.assertEqual(self.log_groups(), [])

    def test_a_nested_property_that_no_handler_reads_fails_the_deployment(self) -> None:
        rule = {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1, "CidrIp": "10.0.0.0/8"}
        group = {
            "Type": "AWS::EC2::SecurityGroup",
            "Properties": {
                "GroupDescription": "x",
                "SecurityGroupIngress": [{**rule, "SourceSecurityGroupName": "y"}],
            },
        }
        self.assertEqual(self.create("s", template(Group=group)), "ROLLBACK_COMPLETE")
        self.assertIn("SecurityGroupIngress.0.SourceSecurityGroupName", self.reasons("s"))

    def test_a_property_that_the_service_does_not_know_fails_the_deployment(self) -> None:
        cluster = {"Type": "AWS::ECS::Cluster", "Properties": {"Misspelled": True}}
        self.assertEqual(self.create("s", template(Cluster=cluster)), "ROLLBACK_COMPLETE")
        self.assertIn("Misspelled", self.reasons("s"))

    def test_a_value_that_the_service_does_not_know_fails_the_deployment(self) -> None:
        repository = {
            "Type": "AWS::ECR::Repository",
            "Properties": {"ImageTagMutability": "SOMETIMES"},
        }
        self.assertEqual(self.create("s", template(Images=repository)), "ROLLBACK_COMPLETE")
        self.assertIn("'SOMETIMES' is none of the values", self.reasons("s"))

    def test_an_update_that_no_handler_does_is_rolled_back(self) -> None:
        address: dict[str, Any] = {"Type": "AWS::EC2::EIP", "Properties": {"Domain": "vpc"}}
        self.create("s", template(Address=address))
        address["Properties"]["Tags"] = [{"Key": "a", "Value": "b"}]
        self.assertEqual(self.update("s", template(Address=address)), "UPDATE_ROLLBACK_COMPLETE")
        self.assertIn("cannot update ['Tags']", self.reasons("s"))

    def test_templates_that_are_refused_as_a_whole(self) -> None:
        logs = log_group()
        refused: dict[str, dict[str, Any]] = {
            "no handler for": template(It={"Type": "AWS::Unheard::Of"}),
            "Circular dependency": template(A={**log_group(), "DependsOn": "B"}, B={**log_group(), "DependsOn": ["A"]}),
            "Unresolved resource dependencies ['Nobody']": template(Logs=log_group(LogGroupName={"Ref": "Nobody"})),
            "Unresolved condition": template(Logs={**logs, "Condition": "Nobody"}),
            "has no Type": template(Logs={}),
            "must have values": {"Parameters": {"P": {"Type": "String"}}, **template(Logs=logs)},
            "Invalid template property": {"Ressources": {}, **template(Logs=logs)},
            "rule Always is broken": {
                "Rules": {"Always": {"Assertions": [{"Assert": {"Fn::Equals": ["a", "b"]}}]}},
                **template(Logs=logs),
            },
        }
        for reason, body in refused.items():
            with self.subTest(reason=reason), self.assertRaises(ClientError) as caught:
                self.create("s", body)
            self.assertIn(reason, str(caught.exception))

    def test_iam_resources_need_a_capability(self) -> None:
        role: dict[str, Any] = {
            "Type": "AWS::IAM::Role",
            "Properties": {"AssumeRolePolicyDocument": _TRUST},
        }
        with self.assertRaises(ClientError) as caught:
            self.create("s", template(Role=role))
        self.assertIn("CAPABILITY_IAM", str(caught.exception))
        role["Properties"]["RoleName"] = "fixed"
        with self.assertRaises(ClientError) as caught:
            self.create("s", template(Role=role), Capabilities=["CAPABILITY_IAM"])
        self.assertIn("CAPABILITY_NAMED_IAM", str(caught.exception))

    def test_a_parameter_that_breaks_its_declaration(self) -> None:
        body = {
            "Parameters": {"Days": {"Type": "Number", "AllowedValues": [1, 3]}},
            **template(Logs=log_group(RetentionInDays={"Ref": "Days"})),
        }
        with self.assertRaises(ClientError):
            self.create("s", body, Parameters=parameters(Days="2"))
