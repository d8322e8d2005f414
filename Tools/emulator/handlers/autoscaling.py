# SPDX-License-Identifier: Apache-2.0

"""Targets and policies of Application Auto Scaling."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_map

_SPACE = ("ServiceNamespace", "ResourceId", "ScalableDimension")


class ScalableTarget(Handler):
    type_name = "AWS::ApplicationAutoScaling::ScalableTarget"
    service = "application-autoscaling"

    def create(self, p: Properties) -> str:
        self.call(
            "register_scalable_target",
            **p.rest("Tags", "ScheduledActions"),
            Tags=tag_map(p.get("Tags")) or None,
        )
        self._schedule(p)
        return "|".join(p[name] for name in ("ResourceId", "ScalableDimension", "ServiceNamespace"))

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        names = changed.take() - {"Tags", "ScheduledActions"}
        if names:
            self.call("register_scalable_target", **p.pick(*_SPACE), **p.pick(*names))
        if "ScheduledActions" in changed.names:
            wanted = {it["ScheduledActionName"] for it in plain(p.get("ScheduledActions")) or []}
            self._unschedule(live, wanted)
            self._schedule(p)

    def delete(self, live: Live) -> None:
        self._unschedule(live, set())
        self.call("deregister_scalable_target", **_space(live))

    def describe(self, live: Live) -> dict[str, Any]:
        space = _space(live)
        found = self.call(
            "describe_scalable_targets",
            ServiceNamespace=space["ServiceNamespace"],
            ResourceIds=[space["ResourceId"]],
            ScalableDimension=space["ScalableDimension"],
        )
        return found["ScalableTargets"][0]

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", ResourceARN=self._arn(live), Tags=tags)

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceARN=self._arn(live), TagKeys=keys)

    def _arn(self, live: Live) -> str:
        return self.describe(live)["ScalableTargetARN"]

    def _schedule(self, p: Properties) -> None:
        for action in plain(p.get("ScheduledActions")) or []:
            self.call("put_scheduled_action", **p.pick(*_SPACE), **action)

    def _unschedule(self, live: Live, wanted: set[str]) -> None:
        for action in live.properties.get("ScheduledActions", []):
            name = action["ScheduledActionName"]
            if name not in wanted:
                self.call("delete_scheduled_action", ScheduledActionName=name, **_space(live))


class ScalingPolicy(Handler):
    type_name = "AWS::ApplicationAutoScaling::ScalingPolicy"
    service = "application-autoscaling"

    def create(self, p: Properties) -> str:
        return self._put(p)

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        self._put(p)

    def delete(self, live: Live) -> None:
        self.call("delete_scaling_policy", PolicyName=live.properties["PolicyName"], **self._where(live))
        self._delete_alarms(live)

    def describe(self, live: Live) -> dict[str, Any]:
        where = self._where(live)
        everything = self.aws.all(
            self.service,
            "describe_scaling_policies",
            "ScalingPolicies",
            ServiceNamespace=where["ServiceNamespace"],
            ResourceId=where["ResourceId"],
        )
        # moto does not filter by name.
        found = next(it for it in everything if it["PolicyName"] == live.properties["PolicyName"])
        target = [found[name] for name in ("ResourceId", "ScalableDimension", "ServiceNamespace")]
        return {**found, "ScalingTargetId": "|".join(target)}

    def _put(self, p: Properties) -> str:
        where = dict(_target(p["ScalingTargetId"])) if "ScalingTargetId" in p else {}
        where.update(p.pick(*_SPACE))
        made = self.call(
            "put_scaling_policy",
            **where,
            **p.pick(
                "PolicyName",
                "PolicyType",
                "StepScalingPolicyConfiguration",
                "TargetTrackingScalingPolicyConfiguration",
                "PredictiveScalingPolicyConfiguration",
            ),
        )
        return made["PolicyARN"]

    def _delete_alarms(self, live: Live) -> None:
        """AWS removes the alarms that it made for a policy. moto leaves them."""
        prefix = f"TargetTracking-{self._where(live)['ResourceId']}-"
        alarms = self.aws.all("cloudwatch", "describe_alarms", "MetricAlarms")
        names = [it["AlarmName"] for it in alarms if it["AlarmName"].startswith(prefix)]
        if names:
            self.aws.call("cloudwatch", "delete_alarms", AlarmNames=names)

    def _where(self, live: Live) -> dict[str, str]:
        target = live.properties.get("ScalingTargetId")
        return dict(_target(target)) if target else _space(live)


def _space(live: Live) -> dict[str, str]:
    return {name: live.properties[name] for name in _SPACE}


def _target(physical_id: str) -> zip[tuple[str, str]]:
    return zip(("ResourceId", "ScalableDimension", "ServiceNamespace"), physical_id.split("|"), strict=True)
