# SPDX-License-Identifier: Apache-2.0

"""A stack, its resources and its history."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field, replace
from typing import Any

from .errors import TemplateError
from .template import Template

ACCOUNT = "123456789012"


def now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def identity(kind: str, name: str, region: str) -> str:
    return f"arn:aws:cloudformation:{region}:{ACCOUNT}:{kind}/{name}/{uuid.uuid4()}"


@dataclass(eq=False)
class Live:
    """A resource that exists."""

    logical_id: str
    type_name: str
    properties: dict[str, Any]
    definition: dict[str, Any]
    """The resource as the template has it, with DependsOn, DeletionPolicy and so on."""
    needs: set[str]
    physical_id: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    status: str = "CREATE_IN_PROGRESS"
    changed: datetime.datetime = field(default_factory=now)

    def copy(self) -> Live:
        return replace(self)


@dataclass(frozen=True)
class Output:
    name: str
    value: str
    description: str | None
    export: str | None


@dataclass(frozen=True)
class Event:
    stack_id: str
    stack_name: str
    logical_id: str
    physical_id: str
    type_name: str
    status: str
    reason: str | None
    token: str | None
    time: datetime.datetime = field(default_factory=now)
    event_id: str = field(default_factory=lambda: str(uuid.uuid4()))


@dataclass(eq=False)
class Stack:
    name: str
    region: str
    stack_id: str
    status: str = "REVIEW_IN_PROGRESS"
    reason: str | None = None
    template: Template | None = None
    given: dict[str, str] = field(default_factory=dict)
    """Parameters as they were given, defaults left out."""
    values: dict[str, Any] = field(default_factory=dict)
    """Parameters as `Ref` gives them."""
    tags: dict[str, str] = field(default_factory=dict)
    capabilities: list[str] = field(default_factory=list)
    live: dict[str, Live] = field(default_factory=dict)
    outputs: dict[str, Output] = field(default_factory=dict)
    imports: set[str] = field(default_factory=set)
    kept: list[Live] = field(default_factory=list)
    """Resources that left the stack without being deleted."""
    events: list[Event] = field(default_factory=list)
    change_sets: dict[str, Any] = field(default_factory=dict)
    change_set_id: str | None = None
    """The change set that was executed last."""
    token: str | None = None
    """What the last operation was asked for with: its events carry it."""
    termination_protection: bool = False
    drift: dict[str, Any] = field(default_factory=dict)
    """What the last detection found, by logical ID."""
    created: datetime.datetime = field(default_factory=now)
    updated: datetime.datetime | None = None
    deleted: datetime.datetime | None = None

    @property
    def current(self) -> Template:
        """The template of the last deployment."""
        if self.template is None:
            raise TemplateError(f"Stack {self.name} was never deployed")
        return self.template

    def enter(self, status: str, reason: str | None = None) -> None:
        """Moves the stack to a status, which is an event of its own."""
        self.status, self.reason = status, reason
        self._event(self.name, self.stack_id, "AWS::CloudFormation::Stack", status, reason)

    def note(self, live: Live, status: str, reason: str | None = None) -> None:
        """Moves a resource to a status."""
        live.status, live.changed = status, now()
        self._event(live.logical_id, live.physical_id, live.type_name, status, reason)

    def exports(self) -> dict[str, str]:
        return {out.export: out.value for out in self.outputs.values() if out.export}

    def _event(self, logical_id: str, physical_id: str, type_name: str, status: str, reason: str | None) -> None:
        event = Event(self.stack_id, self.name, logical_id, physical_id, type_name, status, reason, self.token)
        self.events.append(event)
