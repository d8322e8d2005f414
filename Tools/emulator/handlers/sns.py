# SPDX-License-Identifier: Apache-2.0

"""Topics and subscriptions."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class Topic(Handler):
    type_name = "AWS::SNS::Topic"
    service = "sns"
    _attributes = (
        "DisplayName",
        "KmsMasterKeyId",
        "FifoTopic",
        "ContentBasedDeduplication",
        "SignatureVersion",
        "TracingConfig",
    )

    def create(self, p: Properties) -> str:
        attributes = {name: _text(value) for name, value in p.pick(*self._attributes).items()}
        arn = self.call(
            "create_topic",
            Name=p.get("TopicName") or self.name(256),
            Attributes=attributes or None,
            Tags=tag_list(p.get("Tags")) or None,
        )["TopicArn"]
        for subscription in p.get("Subscription", []):
            self.call("subscribe", TopicArn=arn, **subscription.pick("Endpoint", "Protocol"))
        return arn

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"TopicArn": live.physical_id, "TopicName": live.physical_id.split(":")[-1]}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        for name in self._attributes:
            if changed.any(name):
                self.call(
                    "set_topic_attributes",
                    TopicArn=live.physical_id,
                    AttributeName=name,
                    AttributeValue=_text(p.get(name, "")),
                )

    def delete(self, live: Live) -> None:
        arn = live.physical_id
        for it in self.aws.all("sns", "list_subscriptions_by_topic", "Subscriptions", TopicArn=arn):
            self.call("unsubscribe", SubscriptionArn=it["SubscriptionArn"])
        self.call("delete_topic", TopicArn=arn)

    def describe(self, live: Live) -> dict[str, Any]:
        arn = live.physical_id
        return {
            **self.call("get_topic_attributes", TopicArn=arn)["Attributes"],
            "TopicName": arn.split(":")[-1],
            "Subscription": self.aws.all("sns", "list_subscriptions_by_topic", "Subscriptions", TopicArn=arn),
            "Tags": self.call("list_tags_for_resource", ResourceArn=arn)["Tags"],
        }

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", ResourceArn=live.physical_id, Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceArn=live.physical_id, TagKeys=keys)


class Subscription(Handler):
    type_name = "AWS::SNS::Subscription"
    service = "sns"
    _attributes = ("FilterPolicy", "FilterPolicyScope", "RawMessageDelivery", "RedrivePolicy")

    def create(self, p: Properties) -> str:
        attributes = {name: _text(value) for name, value in p.pick(*self._attributes).items()}
        return self.call(
            "subscribe",
            **p.pick("TopicArn", "Protocol", "Endpoint"),
            Attributes=attributes or None,
            ReturnSubscriptionArn=True,
        )["SubscriptionArn"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        for name in self._attributes:
            if changed.any(name):
                self.call(
                    "set_subscription_attributes",
                    SubscriptionArn=live.physical_id,
                    AttributeName=name,
                    AttributeValue=_text(plain(p.get(name, ""))),
                )

    def delete(self, live: Live) -> None:
        self.call("unsubscribe", SubscriptionArn=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_subscription_attributes", SubscriptionArn=live.physical_id)
        return found["Attributes"]


class TopicPolicy(Handler):
    type_name = "AWS::SNS::TopicPolicy"
    service = "sns"

    def create(self, p: Properties) -> str:
        self._put(p)
        return self.name()

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("PolicyDocument", "Topics"):
            self._put(p)

    def delete(self, live: Live) -> None:
        """The policy goes with its topics."""

    def describe(self, live: Live) -> dict[str, Any]:
        topics = live.properties["Topics"]
        found = [self.call("get_topic_attributes", TopicArn=arn)["Attributes"] for arn in topics]
        return {"Topics": topics, "PolicyDocument": found[0]["Policy"]}

    def _put(self, p: Properties) -> None:
        for arn in plain(p["Topics"]):
            self.call(
                "set_topic_attributes",
                TopicArn=arn,
                AttributeName="Policy",
                AttributeValue=json_text(plain(p["PolicyDocument"])),
            )


def _text(value: Any) -> str:
    return json_text(value) or ""
