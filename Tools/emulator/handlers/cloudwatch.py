# SPDX-License-Identifier: Apache-2.0

"""Alarms and dashboards."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class _CloudWatchHandler(Handler):
    service = "cloudwatch"

    def arn(self, live: Live) -> str:
        raise NotImplementedError

    def tags(self, live: Live) -> list[dict[str, str]]:
        return self.call("list_tags_for_resource", ResourceARN=self.arn(live))["Tags"]

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", ResourceARN=self.arn(live), Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceARN=self.arn(live), TagKeys=keys)


class Alarm(_CloudWatchHandler):
    type_name = "AWS::CloudWatch::Alarm"

    def create(self, p: Properties) -> str:
        name = p.get("AlarmName") or self.name(255)
        self._put(name, p, Tags=tag_list(p.get("Tags")) or None)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": self.arn(live)}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        changed.take()
        self._put(live.physical_id, p)

    def delete(self, live: Live) -> None:
        self.call("delete_alarms", AlarmNames=[live.physical_id])

    def describe(self, live: Live) -> dict[str, Any]:
        return {**self._alarm(live), "Tags": self.tags(live)}

    def arn(self, live: Live) -> str:
        return self._alarm(live)["AlarmArn"]

    def _put(self, name: str, p: Properties, **more: Any) -> None:
        self.call("put_metric_alarm", AlarmName=name, **p.rest("AlarmName", "Tags"), **more)

    def _alarm(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_alarms", AlarmNames=[live.physical_id])
        return found["MetricAlarms"][0]


class Dashboard(_CloudWatchHandler):
    type_name = "AWS::CloudWatch::Dashboard"

    def create(self, p: Properties) -> str:
        name = p.get("DashboardName") or self.name(255)
        self._put(name, p, Tags=tag_list(p.get("Tags")) or None)
        return name

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("DashboardBody"):
            self._put(live.physical_id, p)

    def delete(self, live: Live) -> None:
        self.call("delete_dashboards", DashboardNames=[live.physical_id])

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_dashboard", DashboardName=live.physical_id)

    def arn(self, live: Live) -> str:
        return f"arn:aws:cloudwatch::{ACCOUNT}:dashboard/{live.physical_id}"

    def _put(self, name: str, p: Properties, **more: Any) -> None:
        body = json_text(plain(p["DashboardBody"]))
        found = self.call("put_dashboard", DashboardName=name, DashboardBody=body, **more)
        problems = found.get("DashboardValidationMessages")
        if problems:
            raise ValueError(f"CloudWatch does not take the dashboard: {problems}")
