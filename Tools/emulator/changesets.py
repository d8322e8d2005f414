# SPDX-License-Identifier: Apache-2.0

"""A change set: what an execution would do, foretold without doing it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from .changes import changed_names, recreation, replacement
from .desired import Desired
from .errors import TemplateError
from .intrinsics import Unknown, contains_unknown
from .stack import Live, Stack, now

NOTHING = "The submitted information didn't contain changes. Submit different information to create a change set."
_SCOPES = ("Metadata", "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy")


@dataclass(frozen=True)
class ResourceChange:
    action: str
    logical_id: str
    type_name: str
    physical_id: str | None = None
    replacement: str | None = None
    scopes: list[str] = field(default_factory=list)
    details: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class ChangeSet:
    name: str
    change_set_id: str
    kind: str
    description: str | None
    desired: Desired
    changes: list[ResourceChange]
    status: str
    reason: str | None = None
    execution: str = "AVAILABLE"
    imported: list[dict[str, Any]] = field(default_factory=list)
    created: datetime.datetime = field(default_factory=now)
    reverts_drift: bool = False


def foretell(stack: Stack, desired: Desired) -> list[ResourceChange]:
    """The changes, removals first and then in the order of execution."""
    removed = [
        ResourceChange("Remove", name, live.type_name, live.physical_id)
        for name, live in stack.live.items()
        if name not in desired.order
    ]
    return removed + _Preview(stack, desired).changes()


def changes_nothing(stack: Stack, desired: Desired, changes: list[ResourceChange]) -> bool:
    """Whether an execution would leave the stack as it is."""
    if changes or stack.tags != desired.tags:
        return False
    sections = (stack.current.outputs, desired.template.outputs)
    if sections[0] != sections[1]:
        return False
    return stack.outputs == desired.outputs(_Preview(stack, desired).lookup)


class _Preview:
    def __init__(self, stack: Stack, desired: Desired) -> None:
        self._stack = stack
        self._desired = desired
        self._fates: dict[str, str] = {}
        """For each resource: Add, or its replacement when it changes."""

    def lookup(self, logical_id: str, attribute: str | None) -> Any:
        live = self._stack.live.get(logical_id)
        fate = self._fates.get(logical_id)
        if live is None and logical_id not in self._desired.order:
            raise TemplateError(f"Unresolved resource dependencies [{logical_id}]")
        if live is None or fate in ("True", "Conditional") or (attribute and fate):
            return Unknown()
        return live.physical_id if attribute is None else live.attributes.get(attribute)

    def changes(self) -> list[ResourceChange]:
        found = []
        for logical_id in self._desired.order:
            change = self._change(logical_id)
            if change is not None:
                self._fates[logical_id] = change.replacement or "Add"
                found.append(change)
        return found

    def _change(self, logical_id: str) -> ResourceChange | None:
        definition = self._desired.template.resources[logical_id]
        live = self._stack.live.get(logical_id)
        if live is None:
            return ResourceChange("Add", logical_id, definition["Type"])
        after = self._desired.properties(logical_id, self.lookup)
        names = changed_names(live.properties, after)
        scopes = [s for s in _SCOPES if live.definition.get(s) != definition.get(s)]
        details = [self._detail(live, after, name) for name in names]
        details += [_static({"Attribute": scope, "RequiresRecreation": "Never"}) for scope in scopes]
        if not details:
            return None
        return ResourceChange(
            "Modify",
            logical_id,
            live.type_name,
            live.physical_id,
            replacement(live.type_name, live.properties, after),
            (["Properties"] if names else []) + scopes,
            details,
        )

    def _detail(self, live: Live, after: dict[str, Any], name: str) -> dict[str, Any]:
        recreates = recreation(live.type_name, live.properties, after, name)
        target = {
            "Attribute": "Properties",
            "Name": name,
            "RequiresRecreation": {
                "True": "Always",
                "Conditional": "Conditionally",
                "False": "Never",
            }[recreates],
        }
        if not contains_unknown(after.get(name)):
            return _static(target)
        target["RequiresRecreation"] = "Always" if recreates != "False" else "Never"
        return {"Target": target, "Evaluation": "Dynamic", "ChangeSource": "ResourceReference"}


def _static(target: dict[str, Any]) -> dict[str, Any]:
    return {"Target": target, "Evaluation": "Static", "ChangeSource": "DirectModification"}
