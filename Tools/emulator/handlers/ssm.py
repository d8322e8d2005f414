# SPDX-License-Identifier: Apache-2.0

"""Parameters of Systems Manager."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class Parameter(Handler):
    type_name = "AWS::SSM::Parameter"
    service = "ssm"
    _own = ("AllowedPattern", "DataType", "Description", "Policies", "Tier", "Type", "Value")

    def create(self, p: Properties) -> str:
        name = p.get("Name") or self.name(1000)
        tags = tag_list(p.get("Tags"))
        self.call("put_parameter", Name=name, **p.pick(*self._own), Tags=tags or None)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        return {name: live.properties[name] for name in ("Type", "Value")}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any(*self._own):
            self.call("put_parameter", Name=live.physical_id, **p.pick(*self._own), Overwrite=True)

    def delete(self, live: Live) -> None:
        self.call("delete_parameter", Name=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        name = live.physical_id
        shown = self.call("describe_parameters", ParameterFilters=[{"Key": "Name", "Values": [name]}])["Parameters"][0]
        tags = self.call("list_tags_for_resource", ResourceType="Parameter", ResourceId=name)
        value = self.call("get_parameter", Name=name)["Parameter"]["Value"]
        return {**shown, "Value": value, "Tags": tags["TagList"]}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call(
            "add_tags_to_resource",
            ResourceType="Parameter",
            ResourceId=live.physical_id,
            Tags=tag_list(tags),
        )

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call(
            "remove_tags_from_resource",
            ResourceType="Parameter",
            ResourceId=live.physical_id,
            TagKeys=keys,
        )


class Document(Handler):
    type_name = "AWS::SSM::Document"
    service = "ssm"

    def create(self, p: Properties) -> str:
        name = p.get("Name") or self.name(128)
        self.call(
            "create_document",
            Name=name,
            Content=json_text(plain(p["Content"])),
            **p.pick("DocumentFormat", "DocumentType", "TargetType", "VersionName"),
            Tags=tag_list(p.get("Tags")) or None,
        )
        plain(p.get("UpdateMethod"))
        return name

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("Content", "DocumentFormat", "VersionName", "TargetType", "UpdateMethod"):
            self.call(
                "update_document",
                Name=live.physical_id,
                Content=json_text(plain(p["Content"])),
                DocumentVersion="$LATEST",
                **p.pick("DocumentFormat", "TargetType", "VersionName"),
            )

    def delete(self, live: Live) -> None:
        self.call("delete_document", Name=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_document", Name=live.physical_id)["Document"]
        return {name: found[name] for name in ("DocumentType", "TargetType") if name in found}
