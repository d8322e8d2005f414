# SPDX-License-Identifier: Apache-2.0

"""Rules of EventBridge with their targets."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class Rule(Handler):
    type_name = "AWS::Events::Rule"
    service = "events"

    def create(self, p: Properties) -> str:
        name = p.get("Name") or self.name(64)
        self._put(name, p)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": self._arn(live)}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        kept = {target["Id"] for target in plain(p.get("Targets")) or []}
        gone = [it["Id"] for it in live.properties.get("Targets", []) if it["Id"] not in kept]
        if gone:
            self.call("remove_targets", Rule=live.physical_id, Ids=gone)
        self._put(live.physical_id, p)

    def delete(self, live: Live) -> None:
        targets = [it["Id"] for it in live.properties.get("Targets", [])]
        if targets:
            self.call("remove_targets", Rule=live.physical_id, Ids=targets)
        self.call("delete_rule", Name=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_rule", Name=live.physical_id)
        targets = self.call("list_targets_by_rule", Rule=live.physical_id)["Targets"]
        return {**found, **({"Targets": targets} if targets else {})}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", ResourceARN=self._arn(live), Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceARN=self._arn(live), TagKeys=keys)

    def _arn(self, live: Live) -> str:
        return f"arn:aws:events:{self.aws.region}:{ACCOUNT}:rule/{live.physical_id}"

    def _put(self, name: str, p: Properties) -> None:
        self.call(
            "put_rule",
            Name=name,
            EventPattern=json_text(plain(p.get("EventPattern"))),
            **p.pick("Description", "EventBusName", "RoleArn", "ScheduleExpression", "State"),
            Tags=tag_list(p.get("Tags")) or None,
        )
        targets = plain(p.get("Targets"))
        if targets:
            answer = self.call("put_targets", Rule=name, Targets=targets)
            if answer.get("FailedEntryCount"):
                raise ValueError(f"a target of {name} was refused: {answer['FailedEntries']}")
