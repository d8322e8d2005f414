# SPDX-License-Identifier: Apache-2.0

"""Tables."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class Table(Handler):
    type_name = "AWS::DynamoDB::Table"
    service = "dynamodb"
    _settings = ("BillingMode", "DeletionProtectionEnabled", "ProvisionedThroughput", "TableClass")

    def create(self, p: Properties) -> str:
        name = p.get("TableName") or self.name(255)
        self.call(
            "create_table",
            TableName=name,
            **p.pick("AttributeDefinitions", "KeySchema", *self._settings),
            **p.pick("GlobalSecondaryIndexes", "LocalSecondaryIndexes"),
            SSESpecification=_encryption(plain(p.get("SSESpecification"))),
            StreamSpecification=_stream(p),
            Tags=tag_list(p.get("Tags")) or None,
        )
        self._set_recovery(name, p)
        self._set_time_to_live(name, p)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        table = self._table(live)
        stream = {"StreamArn": table["LatestStreamArn"]} if "StreamSpecification" in live.properties else {}
        return {"Arn": table["TableArn"], **stream}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        name = live.physical_id
        self.retag(live, p, changed)
        settings = [it for it in self._settings if it in p and changed.any(it)]
        if settings:
            self.call("update_table", TableName=name, **p.pick(*settings))
        if changed.any("StreamSpecification"):
            if "StreamSpecification" in live.properties:
                self.call("update_table", TableName=name, StreamSpecification={"StreamEnabled": False})
            if "StreamSpecification" in p:
                self.call("update_table", TableName=name, StreamSpecification=_stream(p))
        if changed.any("AttributeDefinitions", "GlobalSecondaryIndexes"):
            self._set_indexes(live, p)
        if "PointInTimeRecoverySpecification" in p and changed.any("PointInTimeRecoverySpecification"):
            self._set_recovery(name, p)
        if "TimeToLiveSpecification" in p and changed.any("TimeToLiveSpecification"):
            self._set_time_to_live(name, p)

    def unprotect(self, live: Live) -> None:
        if self._table(live).get("DeletionProtectionEnabled"):
            self.call("update_table", TableName=live.physical_id, DeletionProtectionEnabled=False)

    def delete(self, live: Live) -> None:
        self.call("delete_table", TableName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        name, table = live.physical_id, self._table(live)
        backups = self.call("describe_continuous_backups", TableName=name)["ContinuousBackupsDescription"]
        recovery = backups["PointInTimeRecoveryDescription"]
        expiry = self.call("describe_time_to_live", TableName=name)["TimeToLiveDescription"]
        encryption = table.get("SSEDescription", {})
        return {
            **table,
            "BillingMode": table.get("BillingModeSummary", {}).get("BillingMode", "PROVISIONED"),
            "PointInTimeRecoverySpecification": {
                **recovery,
                "PointInTimeRecoveryEnabled": recovery["PointInTimeRecoveryStatus"] == "ENABLED",
            },
            "SSESpecification": {
                "SSEEnabled": encryption.get("Status") == "ENABLED",
                "SSEType": encryption.get("SSEType"),
            },
            "TimeToLiveSpecification": {**expiry, "Enabled": expiry["TimeToLiveStatus"] == "ENABLED"},
            "Tags": self.call("list_tags_of_resource", ResourceArn=self._arn(live)).get("Tags", []),
        }

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", ResourceArn=self._arn(live), Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceArn=self._arn(live), TagKeys=keys)

    def _table(self, live: Live) -> dict[str, Any]:
        return self.call("describe_table", TableName=live.physical_id)["Table"]

    def _arn(self, live: Live) -> str:
        return f"arn:aws:dynamodb:{self.aws.region}:{ACCOUNT}:table/{live.physical_id}"

    def _set_recovery(self, name: str, p: Properties) -> None:
        if "PointInTimeRecoverySpecification" in p:
            self.call("update_continuous_backups", TableName=name, **p.pick("PointInTimeRecoverySpecification"))

    def _set_time_to_live(self, name: str, p: Properties) -> None:
        if "TimeToLiveSpecification" in p:
            self.call("update_time_to_live", TableName=name, **p.pick("TimeToLiveSpecification"))

    def _set_indexes(self, live: Live, p: Properties) -> None:
        # What the table has, not what the template had: after a refusal, the way back has nothing to do.
        before = {it["IndexName"]: it for it in self._table(live).get("GlobalSecondaryIndexes", [])}
        after = {it["IndexName"]: it for it in plain(p.get("GlobalSecondaryIndexes")) or []}
        steps: list[dict[str, Any]] = [{"Delete": {"IndexName": name}} for name in before if name not in after]
        steps += [{"Create": index} for name, index in after.items() if name not in before]
        if len(steps) > 1:
            raise ValueError("Cannot perform more than one GSI creation or deletion in a single update")
        for name in sorted(set(before) & set(after)):
            if any(before[name].get(key) != after[name].get(key) for key in ("KeySchema", "Projection")):
                raise ValueError(
                    "Cannot update GSI's properties other than Provisioned Throughput and Contributor Insights "
                    "Specification. You can create a new GSI with a different name."
                )
            units = after[name].get("ProvisionedThroughput", {})
            if any(int(value) != before[name]["ProvisionedThroughput"][key] for key, value in units.items()):
                steps.append({"Update": {"IndexName": name, "ProvisionedThroughput": units}})
        self.call(
            "update_table",
            TableName=live.physical_id,
            **p.pick("AttributeDefinitions"),
            GlobalSecondaryIndexUpdates=steps or None,
        )


def _encryption(found: dict[str, Any] | None) -> dict[str, Any] | None:
    """CloudFormation and DynamoDB name the switch differently."""
    if found is None:
        return None
    return {"Enabled" if name == "SSEEnabled" else name: value for name, value in found.items()}


def _stream(p: Properties) -> dict[str, Any] | None:
    if "StreamSpecification" not in p:
        return None
    return {"StreamEnabled": True, **p["StreamSpecification"].pick("StreamViewType")}
