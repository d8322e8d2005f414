# SPDX-License-Identifier: Apache-2.0

"""Every lie at every call of every command, in every world."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import lies

STACKS = ("cluster1-dev-registry", "cluster1-dev-service")
FOR_EVER = 0
_LIES: list[tuple[str, int]] = (
    [(lie, times) for lie in (*lies.PASSING, *lies.LOST) for times in (1, 4)]
    + [(lie, FOR_EVER) for lie in ("throttling", "dns", *lies.PERMANENT)]
    + [(lie, times) for lie in lies.SHAPES for times in (1, FOR_EVER)]
    + [(lie, 1) for lie in ("cut", "other", "flood", "hang", "silent")]
)


@dataclass(frozen=True)
class Case:
    """A command in a world, before anybody lies."""

    name: str
    command: tuple[str, ...]
    status: int
    world: dict[str, Any] = field(default_factory=dict)
    present: bool = True
    lied: bool = True
    """Whether there are lies in this world too: where it is itself one, the truth is enough."""


@dataclass(frozen=True)
class Scenario:
    case: Case
    lie: str | None = None
    at: int = 0
    times: int = 1

    def __str__(self) -> str:
        often = {FOR_EVER: "for ever", 1: "once"}.get(self.times, f"{self.times} times")
        return self.case.name + (f", {self.lie} at call {self.at} {often}" if self.lie else "")


_DEPLOY = ("deploy", "env1", "--yes")
_DESTROY = ("destroy", "env1", "--yes", "--yes-lose-data")
_FAILING = {"failing": [STACKS[1]]}
CASES = (
    Case("deploy of new stacks", _DEPLOY, 0, present=False),
    Case("deploy of an update", _DEPLOY, 0, lied=False),
    Case("deploy of an update that fails", _DEPLOY, 4, _FAILING),
    Case("deploy of a creation that fails", _DEPLOY, 4, _FAILING, present=False, lied=False),
    Case("deploy with 99 events between two polls", _DEPLOY, 4, {**_FAILING, "eventsPerStep": 99}, lied=False),
    Case("deploy with 250 events between two polls", _DEPLOY, 4, {**_FAILING, "eventsPerStep": 250}, lied=False),
    Case("the same without tokens", _DEPLOY, 4, {**_FAILING, "eventsPerStep": 250, "tokenless": True}, lied=False),
    Case(
        "deploy with an empty first listing",
        _DEPLOY,
        4,
        {**_FAILING, "lateListings": 1, "lateEvents": 9999},
        lied=False,
    ),
    Case("deploy with late listings", _DEPLOY, 4, {**_FAILING, "lateListings": 7, "lateEvents": 2}, lied=False),
    Case(
        "the same, tokenless",
        _DEPLOY,
        4,
        {**_FAILING, "lateListings": 7, "lateEvents": 2, "tokenless": True},
        lied=False,
    ),
    Case("deploy with answers that are two old", _DEPLOY, 4, {**_FAILING, "stale": 2}, lied=False),
    Case("deploy while another one creates", _DEPLOY, 1, {"rival": "creates"}, present=False),
    Case("deploy while another one prepares", _DEPLOY, 1, {"rival": "prepares"}, present=False, lied=False),
    Case("destroy", _DESTROY, 0),
    Case("destroy of nothing", _DESTROY, 0, present=False, lied=False),
    Case("destroy that fails", _DESTROY, 4, _FAILING),
    Case("status", ("status", "env1"), 0),
    Case("outputs", ("outputs", "env1"), 0),
    Case("diff", ("diff", "env1", "--exit-code"), 2),
    Case("doctor", ("doctor", "env1"), 0),
    Case("drift", ("drift", "env1", "--exit-code"), 2),
)


def of(case: Case, calls: list[str]) -> list[Scenario]:
    """What is to be tried of a case that makes these calls when nobody lies."""
    return [Scenario(case, lie, number, times) for number in range(1, len(calls) + 1) for lie, times in _LIES]
