# SPDX-License-Identifier: Apache-2.0

"""One resource at a time: made, changed or removed through its handler, and noted."""

from __future__ import annotations

from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from .changes import Changed, changed_names
from .desired import Desired
from .errors import ResourceFailed, TemplateError
from .handlers import handler
from .handlers.base import Handler
from .region import Region
from .stack import Live, Stack
from .tracking import Properties

_REFUSALS = (BotoCoreError, ClientError, TemplateError, ValueError, TypeError)


class Work:
    def __init__(self, region: Region, stack: Stack) -> None:
        self.region = region
        self.stack = stack

    def plan(self, desired: Desired, logical_id: str) -> Live:
        """The resource as it is to be, its references resolved against what exists."""
        definition = desired.template.resources[logical_id]
        try:
            properties = desired.properties(logical_id, self.lookup)
        except _REFUSALS as error:
            raise ResourceFailed(logical_id, str(error)) from error
        return Live(logical_id, definition["Type"], properties, definition, desired.needs[logical_id])

    def make(self, live: Live) -> None:
        """Creates the resource. It counts as existing even if what follows fails."""
        properties = Properties(live.properties)
        self.stack.note(live, "CREATE_IN_PROGRESS")
        try:
            live.physical_id = self._guarded(live, lambda it: it.create(properties))
            self.stack.live[live.logical_id] = live
            unread = sorted(properties.unread())
            if unread:
                raise ResourceFailed(live.logical_id, f"the emulator's {live.type_name} handler ignores {unread}")
            live.attributes = self._guarded(live, lambda it: it.attributes(live))
        except ResourceFailed as failure:
            self.stack.note(live, "CREATE_FAILED", failure.reason)
            raise
        self.stack.note(live, "CREATE_COMPLETE")

    def change(self, old: Live, new: Live, strictly: bool = True) -> None:
        """Updates the resource in place, from the old properties to the new ones.

        Strictly means that every property which changed must have been seen to.
        """
        new.physical_id, new.attributes = old.physical_id, old.attributes
        self.stack.note(new, "UPDATE_IN_PROGRESS")
        changed = Changed(changed_names(old.properties, new.properties))
        properties = Properties(new.properties)
        before = old.copy()
        try:
            self._guarded(new, lambda it: it.update(before, properties, changed))
            unseen = changed.unseen() + [path for path in properties.unread() if path.split(".")[0] in changed.names]
            if unseen and strictly:
                raise ResourceFailed(
                    new.logical_id,
                    f"the emulator's {new.type_name} handler cannot update {sorted(set(unseen))}",
                )
            new.attributes = self._guarded(new, lambda it: it.attributes(new))
        except ResourceFailed as failure:
            self.stack.note(new, "UPDATE_FAILED", failure.reason)
            raise
        self.stack.live[new.logical_id] = new
        self.stack.note(new, "UPDATE_COMPLETE")

    def remove(self, live: Live) -> None:
        self.stack.note(live, "DELETE_IN_PROGRESS")
        try:
            self._guarded(live, lambda it: it.delete(live))
        except ResourceFailed as failure:
            self.stack.note(live, "DELETE_FAILED", failure.reason)
            raise
        self.forget(live)
        self.stack.note(live, "DELETE_COMPLETE")

    def keep(self, live: Live) -> None:
        """Lets go of a resource without deleting it."""
        self.forget(live)
        self.stack.kept.append(live)
        self.stack.note(live, "DELETE_SKIPPED")

    def forget(self, live: Live) -> None:
        if self.stack.live.get(live.logical_id) is live:
            del self.stack.live[live.logical_id]

    def lookup(self, logical_id: str, attribute: str | None) -> Any:
        live = self.stack.live.get(logical_id)
        if live is None:
            raise TemplateError(f"Unresolved resource dependencies [{logical_id}]")
        if attribute is None:
            return live.physical_id
        if attribute in handler(live.type_name).volatile:
            live.attributes = self._guarded(live, lambda it: it.attributes(live))
        if attribute not in live.attributes:
            raise TemplateError(
                f"Template error: resource {logical_id} does not support attribute type {attribute} in Fn::GetAtt"
            )
        return live.attributes[attribute]

    def handler(self, live: Live) -> Handler:
        return handler(live.type_name)(self.region.aws, self.stack.name, live.logical_id)

    def _guarded(self, live: Live, action: Any) -> Any:
        try:
            return action(self.handler(live))
        except KeyError as error:
            raise ResourceFailed(live.logical_id, f"nothing is there for {error}") from error
        except _REFUSALS as error:
            raise ResourceFailed(live.logical_id, str(error)) from error
