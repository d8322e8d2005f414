# SPDX-License-Identifier: Apache-2.0

"""What every handler is made of."""

from __future__ import annotations

import secrets
import string
from typing import Any, ClassVar

from ..aws import Aws
from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain

Tags = dict[str, str]


class Handler:
    """Creates, updates and deletes the resources of one type through its service's API."""

    type_name: ClassVar[str] = ""
    service: ClassVar[str] = ""
    by_type: ClassVar[dict[str, type[Handler]]] = {}
    # Attributes that other resources change.
    volatile: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        if cls.type_name:
            Handler.by_type[cls.type_name] = cls

    def __init__(self, aws: Aws, stack_name: str, logical_id: str) -> None:
        self.aws = aws
        self.stack_name = stack_name
        self.logical_id = logical_id

    def create(self, p: Properties) -> str:
        """Creates the resource from all its properties and returns its physical ID."""
        raise NotImplementedError

    def attributes(self, live: Live) -> dict[str, Any]:
        """What `Fn::GetAtt` gives."""
        return {}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        """Changes the resource. Whatever `changed` is not asked about fails the update."""

    def delete(self, live: Live) -> None:
        raise NotImplementedError

    def unprotect(self, live: Live) -> None:
        """Takes away what keeps the resource from being deleted, as a person does before."""

    def describe(self, live: Live) -> dict[str, Any]:
        """The resource as its service shows it, under the template's property names."""
        raise NotImplementedError

    def call(self, operation: str, /, **arguments: Any) -> dict[str, Any]:
        return self.aws.call(self.service, operation, **arguments)

    def name(self, longest: int = 64) -> str:
        """A physical name, as CloudFormation makes one up."""
        letters = string.ascii_uppercase + string.digits
        suffix = "".join(secrets.choice(letters) for _ in range(12))
        stem = f"{self.stack_name}-{self.logical_id}"[: longest - len(suffix) - 1].rstrip("-")
        return f"{stem}-{suffix}"

    def retag(self, live: Live, p: Properties, changed: Changed) -> None:
        """Brings the tags up to date, through the service's `tag` and `untag`."""
        if not changed.any("Tags"):
            return
        before, after = tag_map(live.properties.get("Tags")), tag_map(p.get("Tags"))
        gone = sorted(set(before) - set(after))
        fresh = {key: value for key, value in after.items() if before.get(key) != value}
        if fresh:
            self.tag(live, fresh)
        if gone:
            self.untag(live, gone)

    def tag(self, live: Live, tags: Tags) -> None:
        raise NotImplementedError

    def untag(self, live: Live, keys: list[str]) -> None:
        raise NotImplementedError


def tag_map(tags: Any) -> Tags:
    """Tags as one dictionary, whether the property is a list of pairs or a map."""
    found = plain(tags) or {}
    if isinstance(found, dict):
        return found
    return {tag["Key"]: tag["Value"] for tag in found}


def tag_list(tags: Any) -> list[dict[str, str]]:
    return [{"Key": key, "Value": value} for key, value in tag_map(tags).items()]
