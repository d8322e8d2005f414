# SPDX-License-Identifier: Apache-2.0

"""Keys and their aliases."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_map


class Key(Handler):
    type_name = "AWS::KMS::Key"
    service = "kms"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_key",
            **p.pick(
                "BypassPolicyLockoutSafetyCheck",
                "Description",
                "KeySpec",
                "KeyUsage",
                "MultiRegion",
                "Origin",
            ),
            Policy=json_text(plain(p.get("KeyPolicy"))),
            Tags=_tags(tag_map(p.get("Tags"))) or None,
        )
        key = made["KeyMetadata"]["KeyId"]
        self._rotate(key, p)
        self._enable(key, p)
        p.get("PendingWindowInDays")
        return key

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"KeyId": live.physical_id, "Arn": self._metadata(live)["Arn"]}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        key = live.physical_id
        self.retag(live, p, changed)
        if changed.any("Description"):
            self.call("update_key_description", KeyId=key, Description=p.get("Description", ""))
        if changed.any("KeyPolicy"):
            policy = json_text(plain(p["KeyPolicy"]))
            self.call("put_key_policy", KeyId=key, PolicyName="default", Policy=policy)
        if changed.any("EnableKeyRotation", "RotationPeriodInDays"):
            self._rotate(key, p)
        if changed.any("Enabled"):
            self._enable(key, p)
        if changed.any("PendingWindowInDays"):
            p.get("PendingWindowInDays")

    def delete(self, live: Live) -> None:
        days = live.properties.get("PendingWindowInDays", 30)
        self.call("schedule_key_deletion", KeyId=live.physical_id, PendingWindowInDays=days)

    def describe(self, live: Live) -> dict[str, Any]:
        key = live.physical_id
        rotation = self.call("get_key_rotation_status", KeyId=key)
        return {
            **self._metadata(live),
            "KeyPolicy": self.call("get_key_policy", KeyId=key, PolicyName="default")["Policy"],
            "EnableKeyRotation": rotation["KeyRotationEnabled"],
            "RotationPeriodInDays": rotation.get("RotationPeriodInDays"),
            "Tags": [
                {"Key": tag["TagKey"], "Value": tag["TagValue"]}
                for tag in self.call("list_resource_tags", KeyId=key)["Tags"]
            ],
        }

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", KeyId=live.physical_id, Tags=_tags(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", KeyId=live.physical_id, TagKeys=keys)

    def _metadata(self, live: Live) -> dict[str, Any]:
        return self.call("describe_key", KeyId=live.physical_id)["KeyMetadata"]

    def _rotate(self, key: str, p: Properties) -> None:
        if p.get("EnableKeyRotation") in (True, "true"):
            self.call("enable_key_rotation", KeyId=key, **p.pick("RotationPeriodInDays"))
        elif "EnableKeyRotation" in p:
            self.call("disable_key_rotation", KeyId=key)

    def _enable(self, key: str, p: Properties) -> None:
        if "Enabled" in p:
            on = p["Enabled"] in (True, "true")
            self.call("enable_key" if on else "disable_key", KeyId=key)


class Alias(Handler):
    type_name = "AWS::KMS::Alias"
    service = "kms"

    def create(self, p: Properties) -> str:
        self.call("create_alias", **p.pick("AliasName", "TargetKeyId"))
        return p["AliasName"]

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("TargetKeyId"):
            self.call("update_alias", **p.pick("AliasName", "TargetKeyId"))

    def delete(self, live: Live) -> None:
        self.call("delete_alias", AliasName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.aws.all("kms", "list_aliases", "Aliases")
        return next(alias for alias in found if alias["AliasName"] == live.physical_id)


def _tags(tags: Tags) -> list[dict[str, str]]:
    return [{"TagKey": key, "TagValue": value} for key, value in tags.items()]
