# SPDX-License-Identifier: Apache-2.0

"""What hands a queue's messages, or a stream's records, to a function."""

from __future__ import annotations

import json
from typing import Any

from ..changes import Changed
from ..policies import Request, allows
from ..stack import ACCOUNT, Live
from ..tracking import Properties
from .base import tag_map
from .lambda_function import LambdaHandler

_NEEDED = ("ReceiveMessage", "DeleteMessage", "GetQueueAttributes")


class EventSourceMapping(LambdaHandler):
    type_name = "AWS::Lambda::EventSourceMapping"
    _settings = (
        "BatchSize",
        "BisectBatchOnFunctionError",
        "DestinationConfig",
        "Enabled",
        "FilterCriteria",
        "FunctionName",
        "FunctionResponseTypes",
        "KmsKeyArn",
        "MaximumBatchingWindowInSeconds",
        "MaximumRecordAgeInSeconds",
        "MaximumRetryAttempts",
        "MetricsConfig",
        "ParallelizationFactor",
        "ProvisionedPollerConfig",
        "ScalingConfig",
        "TumblingWindowInSeconds",
    )

    def create(self, p: Properties) -> str:
        self._check(p)
        source, function = p["EventSourceArn"], p["FunctionName"]
        if self.aws.all(
            "lambda", "list_event_source_mappings", "EventSourceMappings", EventSourceArn=source, FunctionName=function
        ):
            raise ValueError(f"An event source mapping with {source} and function {function} already exists.")
        made = self.call(
            "create_event_source_mapping",
            **p.pick("EventSourceArn", "StartingPosition", "StartingPositionTimestamp", *self._settings),
            Tags=tag_map(p.get("Tags")) or None,
        )
        return made["UUID"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id, "EventSourceMappingArn": self.arn(live)}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self._check(p)
        self.retag(live, p, changed)
        settings = [it for it in self._settings if it in p and changed.any(it)]
        if settings:
            self.call("update_event_source_mapping", UUID=live.physical_id, **p.pick(*settings))

    def delete(self, live: Live) -> None:
        self.call("delete_event_source_mapping", UUID=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_event_source_mapping", UUID=live.physical_id)
        arn = found["FunctionArn"]
        return {
            **found,
            "Enabled": found["State"] == "Enabled",
            "FunctionName": arn if ":" in live.properties["FunctionName"] else arn.split(":")[-1],
            "Tags": self.tags(live),
        }

    def arn(self, live: Live) -> str:
        return f"arn:aws:lambda:{self.aws.region}:{ACCOUNT}:event-source-mapping:{live.physical_id}"

    def _check(self, p: Properties) -> None:
        """What Lambda asks of a function and its queue."""
        source = p["EventSourceArn"]
        function = self.call("get_function_configuration", FunctionName=p["FunctionName"])
        if source.split(":")[2] != "sqs":
            return
        queue = self.aws.call(
            "sqs",
            "get_queue_attributes",
            QueueUrl=self.aws.call("sqs", "get_queue_url", QueueName=source.split(":")[-1])["QueueUrl"],
            AttributeNames=["VisibilityTimeout"],
        )["Attributes"]
        hidden, longest = int(queue["VisibilityTimeout"]), function["Timeout"]
        if hidden < longest:
            raise ValueError(
                f"Queue visibility timeout: {hidden} seconds is less than Function timeout: {longest} seconds"
            )
        batch, window = int(p.get("BatchSize", 10)), int(p.get("MaximumBatchingWindowInSeconds", 0))
        if batch > 10 and window == 0 and not source.endswith(".fifo"):
            raise ValueError(
                "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10"
            )
        policies = self._policies(function["Role"].split("/")[-1])
        for action in _NEEDED:
            if not allows(policies, Request(f"sqs:{action}", source)):
                raise ValueError(f"The provided execution role does not have permissions to call {action} on SQS")

    def _policies(self, role: str) -> list[dict[str, Any]]:
        """All that a role may do."""

        def call(operation: str, **arguments: Any) -> dict[str, Any]:
            return self.aws.call("iam", operation, **arguments)

        found = [
            call("get_role_policy", RoleName=role, PolicyName=name)["PolicyDocument"]
            for name in self.aws.all("iam", "list_role_policies", "PolicyNames", RoleName=role)
        ]
        for policy in self.aws.all("iam", "list_attached_role_policies", "AttachedPolicies", RoleName=role):
            arn = policy["PolicyArn"]
            version = call("get_policy", PolicyArn=arn)["Policy"]["DefaultVersionId"]
            found.append(call("get_policy_version", PolicyArn=arn, VersionId=version)["PolicyVersion"]["Document"])
        return [json.loads(document) if isinstance(document, str) else document for document in found]
