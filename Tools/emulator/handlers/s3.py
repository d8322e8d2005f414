# SPDX-License-Identifier: Apache-2.0

"""Buckets and their policies."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from . import s3_notifications
from .base import Handler, Tags, tag_list, tag_map


class Bucket(Handler):
    type_name = "AWS::S3::Bucket"
    service = "s3"
    _parts = (
        "BucketEncryption",
        "LifecycleConfiguration",
        "OwnershipControls",
        "PublicAccessBlockConfiguration",
        "VersioningConfiguration",
    )

    def create(self, p: Properties) -> str:
        name = p.get("BucketName") or self.name(63).lower()
        notifications = s3_notifications.configuration(self.aws, name, p.get("NotificationConfiguration"))
        where = {"LocationConstraint": self.aws.region}
        self.call(
            "create_bucket",
            Bucket=name,
            CreateBucketConfiguration=None if self.aws.region == "us-east-1" else where,
        )
        for part in self._parts:
            if part in p:
                self._put(name, part, p)
        self._set_tags(name, tag_map(p.get("Tags")))
        if notifications:
            self._notify(name, notifications)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        name, region = live.physical_id, self.aws.region
        return {
            "Arn": f"arn:aws:s3:::{name}",
            "DomainName": f"{name}.s3.amazonaws.com",
            "RegionalDomainName": f"{name}.s3.{region}.amazonaws.com",
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("Tags"):
            self._set_tags(live.physical_id, tag_map(p.get("Tags")))
        for part in self._parts:
            if part in p and changed.any(part):
                self._put(live.physical_id, part, p)
        if changed.any("NotificationConfiguration"):
            name, wanted = live.physical_id, p.get("NotificationConfiguration")
            self._notify(name, s3_notifications.configuration(self.aws, name, wanted))

    def delete(self, live: Live) -> None:
        self.call("delete_bucket", Bucket=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        name = live.physical_id
        found: dict[str, Any] = {"BucketName": name}
        if tag_map(live.properties.get("Tags")):
            found["Tags"] = self.call("get_bucket_tagging", Bucket=name)["TagSet"]
        if "VersioningConfiguration" in live.properties:
            found["VersioningConfiguration"] = self.call("get_bucket_versioning", Bucket=name)
        if "PublicAccessBlockConfiguration" in live.properties:
            found.update(self.call("get_public_access_block", Bucket=name))
        if "BucketEncryption" in live.properties:
            shown = self.call("get_bucket_encryption", Bucket=name)
            rules = shown["ServerSideEncryptionConfiguration"]["Rules"]
            found["BucketEncryption"] = {
                "ServerSideEncryptionConfiguration": [
                    {
                        **rule,
                        "ServerSideEncryptionByDefault": rule.get("ApplyServerSideEncryptionByDefault"),
                    }
                    for rule in rules
                ]
            }
        if "NotificationConfiguration" in live.properties:
            found["NotificationConfiguration"] = s3_notifications.describe(self.aws, name)
        return found

    def _put(self, name: str, part: str, p: Properties) -> None:
        if part == "VersioningConfiguration":
            self.call("put_bucket_versioning", Bucket=name, VersioningConfiguration=plain(p[part]))
        elif part == "PublicAccessBlockConfiguration":
            self.call("put_public_access_block", Bucket=name, **p.pick(part))
        elif part == "OwnershipControls":
            self.call("put_bucket_ownership_controls", Bucket=name, **p.pick(part))
        elif part == "BucketEncryption":
            self.call(
                "put_bucket_encryption",
                Bucket=name,
                ServerSideEncryptionConfiguration={"Rules": _encryption(p[part])},
            )
        else:
            self.call(
                "put_bucket_lifecycle_configuration",
                Bucket=name,
                LifecycleConfiguration={"Rules": _lifecycle(p[part])},
            )

    def _notify(self, name: str, notifications: dict[str, Any]) -> None:
        self.call("put_bucket_notification_configuration", Bucket=name, NotificationConfiguration=notifications)

    def _set_tags(self, name: str, tags: Tags) -> None:
        if tags:
            self.call("put_bucket_tagging", Bucket=name, Tagging={"TagSet": tag_list(tags)})


class BucketPolicy(Handler):
    type_name = "AWS::S3::BucketPolicy"
    service = "s3"

    def create(self, p: Properties) -> str:
        policy = json_text(plain(p["PolicyDocument"]))
        self.call("put_bucket_policy", Bucket=p["Bucket"], Policy=policy)
        return p["Bucket"]

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("PolicyDocument"):
            self.create(p)

    def delete(self, live: Live) -> None:
        self.call("delete_bucket_policy", Bucket=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_bucket_policy", Bucket=live.physical_id)
        return {"Bucket": live.physical_id, "PolicyDocument": found["Policy"]}


def _encryption(encryption: Properties) -> list[dict[str, Any]]:
    """CloudFormation and S3 name the default of a rule differently."""
    found = []
    for rule in plain(encryption["ServerSideEncryptionConfiguration"]):
        default = rule.pop("ServerSideEncryptionByDefault", None)
        found.append({**rule, "ApplyServerSideEncryptionByDefault": default})
    return found


def _lifecycle(lifecycle: Properties) -> list[dict[str, Any]]:
    """The rules of the simple kinds; whatever else stands in one is refused by S3's model."""
    found = []
    for rule in plain(lifecycle["Rules"]):
        days = rule.pop("ExpirationInDays", None)
        rule.setdefault("Filter", {"Prefix": rule.pop("Prefix", "")})
        rule["ID"] = rule.pop("Id", None)
        if days is not None:
            rule["Expiration"] = {"Days": days}
        found.append({name: value for name, value in rule.items() if value is not None})
    return found
