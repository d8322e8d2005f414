# SPDX-License-Identifier: Apache-2.0

"""What all handlers of EC2's resources share."""

from __future__ import annotations

from typing import Any

from ..stack import Live
from ..tracking import Properties
from .base import Handler, Tags, tag_list


class Ec2Handler(Handler):
    service = "ec2"
    kind = ""
    """EC2's name of the resource in tag specifications."""

    def tags(self, p: Properties) -> list[dict[str, Any]] | None:
        tags = tag_list(p.get("Tags"))
        return [{"ResourceType": self.kind, "Tags": tags}] if tags else None

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("create_tags", Resources=[live.physical_id], Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("delete_tags", Resources=[live.physical_id], Tags=[{"Key": key} for key in keys])
