# SPDX-License-Identifier: Apache-2.0

"""Whether API Gateway serves the methods that a stack has now.

A deployment of a REST API is a snapshot. When a method changes and no deployment
is made after it, the stage goes on serving the old one, and nothing else tells.
"""

from __future__ import annotations

from emulator.stack import Event, Live, Stack

from .report import Failed

_SNAPSHOT = "AWS::ApiGateway::Deployment"
_CONTENT = ("AWS::ApiGateway::Method", "AWS::ApiGateway::Resource")
_DONE = ("CREATE_COMPLETE", "UPDATE_COMPLETE")


def check_snapshots(stack: Stack) -> None:
    for snapshot in stack.live.values():
        if snapshot.type_name != _SNAPSHOT:
            continue
        made = _last(stack, snapshot, ("CREATE_COMPLETE",))
        for live in stack.live.values():
            same_api = live.properties.get("RestApiId") == snapshot.properties["RestApiId"]
            if live.type_name in _CONTENT and same_api and _last(stack, live, _DONE) > made:
                raise Failed(
                    f"{stack.name}: {live.logical_id} changed after {snapshot.logical_id} was "
                    "made, so the stage still serves what was there before"
                )


def _last(stack: Stack, live: Live, statuses: tuple[str, ...]) -> int:
    """The place in the stack's history where the resource last came into a status."""
    return max(place for place, event in enumerate(stack.events) if _is(event, live, statuses))


def _is(event: Event, live: Live, statuses: tuple[str, ...]) -> bool:
    return event.logical_id == live.logical_id and event.status in statuses
