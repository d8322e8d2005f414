# SPDX-License-Identifier: Apache-2.0

"""Record sets of hosted zones."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler

_WHERE = ("HostedZoneId", "HostedZoneName", "Comment", "ResourceRecords")


class RecordSet(Handler):
    type_name = "AWS::Route53::RecordSet"
    service = "route53"

    def create(self, p: Properties) -> str:
        self._change("CREATE", p)
        return p["Name"]

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        self._change("UPSERT", p)

    def delete(self, live: Live) -> None:
        self._change("DELETE", Properties(live.properties))

    def describe(self, live: Live) -> dict[str, Any]:
        zone = self._zone(live.properties)
        for record in self.aws.all("route53", "list_resource_record_sets", "ResourceRecordSets", HostedZoneId=zone):
            same = record["Name"].rstrip(".") == live.properties["Name"].rstrip(".")
            same = same and record.get("SetIdentifier") == live.properties.get("SetIdentifier")
            if same and record["Type"] == live.properties["Type"]:
                values = [it["Value"] for it in record.get("ResourceRecords", [])]
                shown = {"Name": live.properties["Name"], "ResourceRecords": values}
                return {**record, **shown, "HostedZoneId": zone}
        raise KeyError(live.physical_id)

    def _change(self, action: str, p: Properties) -> None:
        values = plain(p.get("ResourceRecords"))
        record = p.rest(*_WHERE)
        if values:
            record["ResourceRecords"] = [{"Value": value} for value in values]
        self.call(
            "change_resource_record_sets",
            HostedZoneId=self._zone(p),
            ChangeBatch={
                "Changes": [{"Action": action, "ResourceRecordSet": record}],
                **p.pick("Comment"),
            },
        )

    def _zone(self, p: Any) -> str:
        if "HostedZoneId" in p:
            return p["HostedZoneId"]
        wanted = p["HostedZoneName"]
        zones = self.aws.all("route53", "list_hosted_zones", "HostedZones")
        found = next((zone for zone in zones if zone["Name"] == wanted), None)
        if found is None:
            raise ValueError(f"No hosted zone is named {wanted}")
        return found["Id"].removeprefix("/hostedzone/")


class HealthCheck(Handler):
    type_name = "AWS::Route53::HealthCheck"
    service = "route53"
    # Route 53 changes the rest under the same ID.
    _fixed = ("MeasureLatency", "RequestInterval", "Type")

    def create(self, p: Properties) -> str:
        made = self.call("create_health_check", CallerReference=self.name(), **p.pick("HealthCheckConfig"))
        identity = made["HealthCheck"]["Id"]
        self._tag(identity, p)
        return identity

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"HealthCheckId": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("HealthCheckTags"):
            self._tag(live.physical_id, p)
        if changed.any("HealthCheckConfig"):
            settings = plain(p["HealthCheckConfig"])
            self.call(
                "update_health_check",
                HealthCheckId=live.physical_id,
                **{name: value for name, value in settings.items() if name not in self._fixed},
            )

    def delete(self, live: Live) -> None:
        self.call("delete_health_check", HealthCheckId=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return {
            "HealthCheckConfig": self.call("get_health_check", HealthCheckId=live.physical_id)["HealthCheck"][
                "HealthCheckConfig"
            ]
        }

    def _tag(self, identity: str, p: Properties) -> None:
        tags = plain(p.get("HealthCheckTags"))
        if tags:
            self.call("change_tags_for_resource", ResourceType="healthcheck", ResourceId=identity, AddTags=tags)
