# SPDX-License-Identifier: Apache-2.0

"""What of a stack's resources is no more as its template says, by what their services show, and how it is put back."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import ClientError

from .changesets import ChangeSet, ResourceChange
from .errors import ResourceFailed
from .handlers import handler
from .readback import Difference, compare
from .region import Region
from .stack import Live, Stack, now
from .work import Work


@dataclass(frozen=True)
class Drift:
    """One resource, as it was found."""

    live: Live
    status: str
    differences: list[Difference] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """The properties that are others."""
        return sorted({difference.path.split(".")[0] for difference in self.differences})


def detect(region: Region, stack: Stack) -> list[Drift]:
    return [_drift(region, live) for live in stack.live.values()]


def _drift(region: Region, live: Live) -> Drift:
    try:
        shown = handler(live.type_name)(region.aws, "", live.logical_id).describe(live)
    except NotImplementedError:
        return Drift(live, "NOT_CHECKED")
    except (ClientError, KeyError, IndexError, StopIteration):
        return Drift(live, "DELETED")
    differences = [it for it in compare(live.properties, shown) if isinstance(it, Difference)]
    return Drift(live, "MODIFIED" if differences else "IN_SYNC", differences)


def foretell(found: list[Drift]) -> list[ResourceChange]:
    """The changes that put it back: in place, or anew where the resource is gone."""
    return [_change(drift) for drift in found if drift.status in ("MODIFIED", "DELETED")]


def _change(drift: Drift) -> ResourceChange:
    live = drift.live
    if drift.status == "DELETED":
        return ResourceChange("Add", live.logical_id, live.type_name)
    details = [
        {
            "Target": {"Attribute": "Properties", "Name": name, "RequiresRecreation": "Never"},
            "Evaluation": "Static",
            "ChangeSource": "DirectModification",
        }
        for name in drift.names
    ]
    return ResourceChange("Modify", live.logical_id, live.type_name, live.physical_id, "False", ["Properties"], details)


def revert(region: Region, stack: Stack, change_set: ChangeSet) -> None:
    """Executes it. What fails is left as it is then: the emulator rolls no such update back."""
    work = Work(region, stack)
    stack.updated = now()
    stack.enter("UPDATE_IN_PROGRESS", "User Initiated")
    try:
        for change in change_set.changes:
            _put_back(work, stack.live[change.logical_id], change)
    except ResourceFailed as failure:
        stack.enter("UPDATE_ROLLBACK_IN_PROGRESS", failure.reason)
        stack.enter("UPDATE_ROLLBACK_COMPLETE")
        return
    stack.enter("UPDATE_COMPLETE")


def _put_back(work: Work, live: Live, change: ResourceChange) -> None:
    new = live.copy()
    if change.action == "Add":
        work.make(new)
        return
    drifted = {detail["Target"]["Name"] for detail in change.details}
    old = live.copy()
    old.properties = {name: value for name, value in live.properties.items() if name not in drifted}
    work.change(old, new)


def shown(stack: Stack, drift: Drift) -> dict[str, Any]:
    """In the shape of `DescribeStackResourceDrifts`."""
    live = drift.live
    return {
        "StackId": stack.stack_id,
        "LogicalResourceId": live.logical_id,
        "PhysicalResourceId": live.physical_id,
        "ResourceType": live.type_name,
        "ExpectedProperties": json.dumps(live.properties),
        "PropertyDifferences": [
            {
                "PropertyPath": "/" + it.path.replace(".", "/"),
                "ExpectedValue": _text(it.wanted),
                "ActualValue": _text(it.shown),
                "DifferenceType": "NOT_EQUAL",
            }
            for it in drift.differences
        ],
        "StackResourceDriftStatus": drift.status,
        "Timestamp": now(),
    }


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
