# SPDX-License-Identifier: Apache-2.0

"""Schedules of EventBridge and their groups."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties
from .base import Handler, Tags, tag_list


class ScheduleGroup(Handler):
    type_name = "AWS::Scheduler::ScheduleGroup"
    service = "scheduler"

    def create(self, p: Properties) -> str:
        name = p.get("Name") or self.name(64)
        self.call("create_schedule_group", Name=name, Tags=tag_list(p.get("Tags")) or None)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": self._arn(live)}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)

    def delete(self, live: Live) -> None:
        self.call("delete_schedule_group", Name=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_schedule_group", Name=live.physical_id)
        return {"Name": found["Name"], "Tags": self.call("list_tags_for_resource", ResourceArn=self._arn(live))["Tags"]}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", ResourceArn=self._arn(live), Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceArn=self._arn(live), TagKeys=keys)

    def _arn(self, live: Live) -> str:
        return f"arn:aws:scheduler:{self.aws.region}:{ACCOUNT}:schedule-group/{live.physical_id}"


class Schedule(Handler):
    type_name = "AWS::Scheduler::Schedule"
    service = "scheduler"

    def create(self, p: Properties) -> str:
        name = p.get("Name") or self.name(64)
        self.call("create_schedule", Name=name, **p.rest("Name"))
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        group = live.properties.get("GroupName", "default")
        return {"Arn": f"arn:aws:scheduler:{self.aws.region}:{ACCOUNT}:schedule/{group}/{live.physical_id}"}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        self.call("update_schedule", Name=live.physical_id, **p.rest("Name"))

    def delete(self, live: Live) -> None:
        self.call("delete_schedule", Name=live.physical_id, GroupName=live.properties.get("GroupName"))

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_schedule", Name=live.physical_id, GroupName=live.properties.get("GroupName"))
