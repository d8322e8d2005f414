# SPDX-License-Identifier: Apache-2.0

"""Queues and their policies."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_map


class Queue(Handler):
    type_name = "AWS::SQS::Queue"
    service = "sqs"
    _attributes = (
        "ContentBasedDeduplication",
        "DeduplicationScope",
        "DelaySeconds",
        "FifoThroughputLimit",
        "KmsDataKeyReusePeriodSeconds",
        "KmsMasterKeyId",
        "MaximumMessageSize",
        "MessageRetentionPeriod",
        "ReceiveMessageWaitTimeSeconds",
        "RedriveAllowPolicy",
        "RedrivePolicy",
        "SqsManagedSseEnabled",
        "VisibilityTimeout",
    )
    _clearable = ("KmsMasterKeyId", "RedriveAllowPolicy", "RedrivePolicy")

    def create(self, p: Properties) -> str:
        _check_encryption(p)
        # Only first-in-first-out queues know the attribute.
        fifo = {"FifoQueue": True} if json_text(p.get("FifoQueue")) == "true" else {}
        name = p.get("QueueName") or (f"{self.name(75)}.fifo" if fifo else self.name(80))
        attributes = {key: _text(value) for key, value in {**p.pick(*self._attributes), **fifo}.items()}
        self.call("create_queue", QueueName=name, Attributes=attributes or None, tags=tag_map(p.get("Tags")) or None)
        return f"https://sqs.{self.aws.region}.amazonaws.com/{ACCOUNT}/{name}"

    def attributes(self, live: Live) -> dict[str, Any]:
        name = live.physical_id.split("/")[-1]
        return {
            "Arn": f"arn:aws:sqs:{self.aws.region}:{ACCOUNT}:{name}",
            "QueueName": name,
            "QueueUrl": live.physical_id,
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        _check_encryption(p)
        self.retag(live, p, changed)
        names = [name for name in self._attributes if name in p or name in self._clearable]
        fresh = {name: _text(plain(p.get(name, ""))) for name in names if changed.any(name)}
        if fresh:
            self.call("set_queue_attributes", QueueUrl=live.physical_id, Attributes=fresh)

    def delete(self, live: Live) -> None:
        self.call("delete_queue", QueueUrl=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_queue_attributes", QueueUrl=live.physical_id, AttributeNames=["All"])["Attributes"]
        tags = self.call("list_queue_tags", QueueUrl=live.physical_id).get("Tags", {})
        return {**found, "QueueName": live.physical_id.split("/")[-1], "Tags": tags}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_queue", QueueUrl=live.physical_id, Tags=tags)

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_queue", QueueUrl=live.physical_id, TagKeys=keys)


class QueuePolicy(Handler):
    type_name = "AWS::SQS::QueuePolicy"
    service = "sqs"

    def create(self, p: Properties) -> str:
        self._put(p)
        return self.name()

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("PolicyDocument", "Queues"):
            self._put(p)
            self._clear(set(live.properties["Queues"]) - set(plain(p["Queues"])))

    def delete(self, live: Live) -> None:
        self._clear(set(live.properties["Queues"]))

    def describe(self, live: Live) -> dict[str, Any]:
        queues = live.properties["Queues"]
        found = {
            self.call("get_queue_attributes", QueueUrl=url, AttributeNames=["Policy"])["Attributes"]["Policy"]
            for url in queues
        }
        return {"Queues": queues, "PolicyDocument": found.pop() if len(found) == 1 else sorted(found)}

    def _put(self, p: Properties) -> None:
        policy = json_text(plain(p["PolicyDocument"]))
        for url in plain(p["Queues"]):
            self.call("set_queue_attributes", QueueUrl=url, Attributes={"Policy": policy})

    def _clear(self, queues: set[str]) -> None:
        for url in sorted(queues):
            self.call("set_queue_attributes", QueueUrl=url, Attributes={"Policy": ""})


def _check_encryption(p: Properties) -> None:
    if p.get("KmsMasterKeyId") and json_text(p.get("SqsManagedSseEnabled")) == "true":
        raise ValueError(
            "You can use one type of server-side encryption (SSE) at one time. "
            "You can either enable KMS SSE or SQS SSE."
        )


def _text(value: Any) -> str:
    return json_text(value) or ""
