# SPDX-License-Identifier: Apache-2.0

"""Log groups."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_map


class LogGroup(Handler):
    type_name = "AWS::Logs::LogGroup"
    service = "logs"

    def create(self, p: Properties) -> str:
        name = p.get("LogGroupName") or self.name(512)
        self.call(
            "create_log_group",
            logGroupName=name,
            **p.pick("KmsKeyId", "LogGroupClass"),
            tags=tag_map(p.get("Tags")) or None,
        )
        if "RetentionInDays" in p:
            self._retain(name, p)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": self.describe(live)["arn"]}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("RetentionInDays"):
            if "RetentionInDays" in p:
                self._retain(live.physical_id, p)
            else:
                self.call("delete_retention_policy", logGroupName=live.physical_id)

    def delete(self, live: Live) -> None:
        self.call("delete_log_group", logGroupName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.aws.all("logs", "describe_log_groups", "logGroups", logGroupNamePrefix=live.physical_id)
        group = next(group for group in found if group["logGroupName"] == live.physical_id)
        tags = self.call("list_tags_for_resource", resourceArn=group["arn"].removesuffix(":*"))
        return {**group, "Tags": tags["tags"]}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", resourceArn=self._arn(live), tags=tags)

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", resourceArn=self._arn(live), tagKeys=keys)

    def _arn(self, live: Live) -> str:
        return self.describe(live)["arn"].removesuffix(":*")

    def _retain(self, name: str, p: Properties) -> None:
        self.call("put_retention_policy", logGroupName=name, retentionInDays=p["RetentionInDays"])


class SubscriptionFilter(Handler):
    type_name = "AWS::Logs::SubscriptionFilter"
    service = "logs"

    def create(self, p: Properties) -> str:
        name = p.get("FilterName") or self.name(512)
        self._put(name, p)
        return name

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        self._put(live.physical_id, p)

    def delete(self, live: Live) -> None:
        group = live.properties["LogGroupName"]
        self.call("delete_subscription_filter", logGroupName=group, filterName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        group = live.properties["LogGroupName"]
        found = self.call("describe_subscription_filters", logGroupName=group)["subscriptionFilters"]
        return next(it for it in found if it["filterName"] == live.physical_id)

    def _put(self, name: str, p: Properties) -> None:
        self.call("put_subscription_filter", filterName=name, **p.rest("FilterName"))


class MetricFilter(Handler):
    type_name = "AWS::Logs::MetricFilter"
    service = "logs"

    def create(self, p: Properties) -> str:
        name = p.get("FilterName") or self.name(512)
        self._put(name, p)
        return name

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        self._put(live.physical_id, p)

    def delete(self, live: Live) -> None:
        group = live.properties["LogGroupName"]
        self.call("delete_metric_filter", logGroupName=group, filterName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        group = live.properties["LogGroupName"]
        found = self.call("describe_metric_filters", logGroupName=group)["metricFilters"]
        return next(it for it in found if it["filterName"] == live.physical_id)

    def _put(self, name: str, p: Properties) -> None:
        dimensions = [
            {**it, "dimensions": {pair["Key"]: pair["Value"] for pair in it.pop("Dimensions")}}
            if "Dimensions" in it
            else it
            for it in plain(p["MetricTransformations"])
        ]
        self.call(
            "put_metric_filter",
            filterName=name,
            metricTransformations=dimensions,
            **p.rest("FilterName", "MetricTransformations"),
        )
