# SPDX-License-Identifier: Apache-2.0

"""Namespaces that services find each other in."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties
from .base import Handler, Tags, tag_list


class HttpNamespace(Handler):
    type_name = "AWS::ServiceDiscovery::HttpNamespace"
    service = "servicediscovery"

    def create(self, p: Properties) -> str:
        made = self.call("create_http_namespace", **p.pick("Name", "Description"), Tags=tag_list(p.get("Tags")) or None)
        operation = self.call("get_operation", OperationId=made["OperationId"])["Operation"]
        return operation["Targets"]["NAMESPACE"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": self._arn(live), "Id": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("Description"):
            described = {"Description": p.get("Description", "")}
            self.call("update_http_namespace", Id=live.physical_id, Namespace=described)

    def delete(self, live: Live) -> None:
        self.call("delete_namespace", Id=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_namespace", Id=live.physical_id)["Namespace"]
        return {**found, "Tags": self.call("list_tags_for_resource", ResourceARN=self._arn(live))["Tags"]}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", ResourceARN=self._arn(live), Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceARN=self._arn(live), TagKeys=keys)

    def _arn(self, live: Live) -> str:
        return f"arn:aws:servicediscovery:{self.aws.region}:{ACCOUNT}:namespace/{live.physical_id}"
