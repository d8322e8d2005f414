# SPDX-License-Identifier: Apache-2.0

"""Taking things that are there into a stack: change sets of type IMPORT."""

from __future__ import annotations

from typing import Any

from botocore.exceptions import ClientError

from .changesets import ResourceChange, foretell
from .desired import Desired
from .errors import ResourceFailed, TemplateError
from .handlers import handler
from .region import Region
from .stack import Live, Stack, now
from .work import Work

_FAILURES = (ClientError, KeyError, IndexError, StopIteration, TemplateError, ValueError)


def is_there(region: Region, type_name: str, identifier: str) -> bool:
    """Whether the service knows a thing by this name."""
    found = Live("", type_name, {}, {}, set(), identifier)
    try:
        handler(type_name)(region.aws, "", "").describe(found)
    except _FAILURES:
        return False
    return True


def problem(region: Region, stack: Stack, desired: Desired, wanted: list[dict[str, Any]]) -> str | None:
    """Why an import is refused; None where it is not."""
    names = {item["LogicalResourceId"] for item in wanted}
    if not names:
        return "No resources to import were given."
    if stack.template is not None and stack.template.outputs != desired.template.outputs:
        return "As part of the import operation, you cannot modify or add [Outputs]"
    if stack.template is None and desired.template.outputs:
        return "As part of the import operation, you cannot modify or add [Outputs]"
    for item in wanted:
        name, given = item["LogicalResourceId"], item["ResourceIdentifier"]
        definition = desired.template.resources.get(name)
        if definition is None:
            return f"Resources {[name]} to import are not in the template."
        if "DeletionPolicy" not in definition:
            return f"Resources to import must have a DeletionPolicy: {[name]}"
        if definition["Type"] != item["ResourceType"] or name in stack.live:
            return f"Resource {name} cannot be imported."
        if len(given) != 1:
            return f"The emulator imports nothing that several properties identify: {name}"
        (identifier,) = given.values()
        owner = _owner(region, item["ResourceType"], identifier)
        if owner is not None:
            return f"Resource {identifier} of type {item['ResourceType']} already exists in stack {owner.name}"
        if not is_there(region, item["ResourceType"], identifier):
            return f"Resource {identifier} of type {item['ResourceType']} was not found"
    others = [change for change in foretell(stack, desired) if change.logical_id not in names]
    if others:
        return f"During import operation, other changes are not allowed: {[change.logical_id for change in others]}"
    return None


def changes(wanted: list[dict[str, Any]]) -> list[ResourceChange]:
    return [
        ResourceChange(
            "Import",
            item["LogicalResourceId"],
            item["ResourceType"],
            next(iter(item["ResourceIdentifier"].values())),
        )
        for item in wanted
    ]


def execute(region: Region, stack: Stack, desired: Desired, wanted: list[dict[str, Any]]) -> None:
    work = Work(region, stack)
    stack.updated = now()
    stack.enter("IMPORT_IN_PROGRESS", "User Initiated")
    taken = []
    try:
        for item in wanted:
            live = work.plan(desired, item["LogicalResourceId"])
            live.physical_id = next(iter(item["ResourceIdentifier"].values()))
            stack.note(live, "IMPORT_IN_PROGRESS")
            live.attributes = work.handler(live).attributes(live)
            stack.live[live.logical_id] = live
            taken.append(live)
            stack.note(live, "IMPORT_COMPLETE")
    except (ResourceFailed, *_FAILURES) as failure:
        for live in taken:
            work.forget(live)
        stack.enter("IMPORT_ROLLBACK_COMPLETE", str(failure))
        return
    stack.template, stack.given, stack.values = desired.template, desired.given, desired.values
    stack.enter("IMPORT_COMPLETE")


def _owner(region: Region, type_name: str, identifier: str) -> Stack | None:
    for stack in region.existing():
        for live in stack.live.values():
            if (live.type_name, live.physical_id) == (type_name, identifier):
                return stack
    return None
