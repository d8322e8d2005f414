# SPDX-License-Identifier: Apache-2.0

"""Stack refactoring: resources under other names, or in other stacks, and nothing else changed."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from .changes import changed_names
from .desired import Desired
from .errors import TemplateError
from .region import Region
from .schemas import tag_property
from .stack import Live, Stack, now
from .template import Template

UNSUPPORTED = {
    "AWS::ApiGateway::BasePathMapping",
    "AWS::ApiGateway::Method",
    "AWS::CloudFormation::WaitConditionHandle",
    "AWS::DynamoDB::GlobalTable",
    "AWS::EC2::EIP",
    "AWS::EC2::LaunchTemplate",
    "AWS::Route53::RecordSet",
    "AWS::WAFv2::WebACL",
}
"""Those of AWS's list that there are handlers for."""

_FIXED = ("Parameters", "Conditions", "Mappings")


@dataclass(frozen=True)
class Place:
    stack: str
    name: str


@dataclass
class Refactor:
    targets: list[tuple[Stack, Template]]
    mappings: dict[Place, Place]
    """Where each thing goes, by where it is."""
    status: str = "CREATE_COMPLETE"
    reason: str | None = None
    execution: str = "AVAILABLE"
    execution_reason: str | None = None
    manual: set[Place] = field(default_factory=set)
    refactor_id: str = field(default_factory=lambda: str(uuid.uuid4()))


def prepare(region: Region, targets: list[tuple[Stack, Template]], given: list[dict[str, Any]]) -> Refactor:
    """Judges a refactoring without doing it."""
    manual = {_place(item["Source"]): _place(item["Destination"]) for item in given}
    refactor = Refactor(targets, dict(manual), manual=set(manual))
    try:
        _complete(refactor)
        with _tried(region, refactor):
            pass
    except TemplateError as error:
        refactor.status, refactor.reason, refactor.execution = "CREATE_FAILED", str(error), "UNAVAILABLE"
    return refactor


def execute(region: Region, refactor: Refactor) -> None:
    try:
        with _tried(region, refactor) as keep:
            keep()
    except TemplateError as error:
        refactor.execution, refactor.execution_reason = "ROLLBACK_COMPLETE", str(error)
        return
    refactor.execution = "EXECUTE_COMPLETE"


def actions(refactor: Refactor) -> list[dict[str, Any]]:
    stacks = {stack.name: stack for stack, _ in refactor.targets}

    def location(place: Place) -> dict[str, str]:
        return {"StackName": stacks[place.stack].stack_id, "LogicalResourceId": place.name}

    made = [
        {"Action": "CREATE", "Entity": "STACK", "Description": f"Stack {stack.name} created."}
        for stack, _ in refactor.targets
        if stack.template is None
    ]
    return made + [
        {
            "Action": "MOVE",
            "Entity": "RESOURCE",
            "PhysicalResourceId": stacks[source.stack].live[source.name].physical_id,
            "Description": "No configuration changes detected.",
            "Detection": "MANUAL" if source in refactor.manual else "AUTO",
            "TagResources": [],
            "UntagResources": [],
            "ResourceMapping": {"Source": location(source), "Destination": location(target)},
        }
        for source, target in refactor.mappings.items()
        if source.name in stacks[source.stack].live
    ]


def _place(item: dict[str, str]) -> Place:
    return Place(item["StackName"], item["LogicalResourceId"])


def _complete(refactor: Refactor) -> None:
    """Finds what goes where; nothing may appear, and nothing go."""
    stacks = {stack.name: (stack, template) for stack, template in refactor.targets}
    for source, target in refactor.mappings.items():
        if source.stack not in stacks or source.name not in stacks[source.stack][0].live:
            raise TemplateError(f"Resource {source.name} does not exist in stack {source.stack}")
        if target.stack not in stacks or target.name not in stacks[target.stack][1].resources:
            raise TemplateError(f"Resource {target.name} does not exist in the template of {target.stack}")
    reached = set(refactor.mappings.values())
    for stack, template in refactor.targets:
        if not template.resources:
            raise TemplateError(f"Stack {stack.name} would be empty")
        _check_sections(stack, template)
        for name in template.resources:
            place = Place(stack.name, name)
            if place in reached or (name in stack.live and place not in refactor.mappings):
                continue
            sources = [
                Place(other.name, name)
                for other, wanted in refactor.targets
                if name in other.live and name not in wanted.resources
            ]
            if len(sources) != 1:
                raise TemplateError(f"Stack Refactor does not support creation of resource {stack.name}/{name}")
            refactor.mappings[sources[0]] = place
        for name in stack.live:
            place = Place(stack.name, name)
            if name not in template.resources and place not in refactor.mappings:
                raise TemplateError(f"Stack Refactor does not support deletion of resource {stack.name}/{name}")
    for source in refactor.mappings:
        kind = stacks[source.stack][0].live[source.name].type_name
        if kind in UNSUPPORTED:
            raise TemplateError(f"Resource type {kind} is not supported for stack refactor")


def _check_sections(stack: Stack, template: Template) -> None:
    for section in _FIXED:
        wanted = template.sections.get(section, {})
        if stack.template is None:
            if section == "Parameters" and wanted:
                raise TemplateError(f"Stack {stack.name} is new, and can have no Parameters")
        elif wanted != stack.template.sections.get(section, {}):
            raise TemplateError(f"Stack Refactor does not support changes of {section} in {stack.name}")


@contextmanager
def _tried(region: Region, refactor: Refactor) -> Iterator[Any]:
    """Puts everything into its place, and back again unless it is told to keep it."""
    before = [(stack, vars(stack).copy()) for stack, _ in refactor.targets]
    kept = False

    def keep() -> None:
        nonlocal kept
        kept = True

    try:
        _put(region, refactor)
        yield keep
    finally:
        if kept:
            for stack, _ in refactor.targets:
                stack.updated = now()
                stack.enter("CREATE_COMPLETE" if stack.status == "REVIEW_IN_PROGRESS" else "UPDATE_COMPLETE")
        else:
            for stack, state in before:
                vars(stack).update(state)


def _put(region: Region, refactor: Refactor) -> None:
    homes = {target: source for source, target in refactor.mappings.items()}
    stacks = {stack.name: stack for stack, _ in refactor.targets}
    lives: dict[str, dict[str, Live]] = {}
    for stack, template in refactor.targets:
        lives[stack.name] = {}
        for name in template.resources:
            source = homes.get(Place(stack.name, name), Place(stack.name, name))
            live = stacks[source.stack].live[source.name].copy()
            live.logical_id = name
            lives[stack.name][name] = live
    wanted: list[tuple[Stack, Desired]] = []
    for stack, template in refactor.targets:
        stack.live = lives[stack.name]
        wanted.append((stack, Desired(region, stack, template, stack.given, stack.tags, stack.capabilities)))
    # Of stacks that read each other's outputs, one round makes one more known.
    for turn in range(len(wanted)):
        for stack, desired in wanted:
            try:
                stack.outputs = desired.outputs(_lookup(stack))
            except TemplateError:
                if turn + 1 == len(wanted):
                    raise
    for stack, desired in wanted:
        for name, live in stack.live.items():
            after = desired.properties(name, _lookup(stack))
            changed = changed_names(live.properties, after)
            tags = tag_property(live.type_name)
            if [it for it in changed if tags is None or it != tags[0]]:
                raise TemplateError(f"Stack Refactor does not support changes of {stack.name}/{name}: {changed}")
            live.definition, live.needs, live.properties = desired.template.resources[name], desired.needs[name], after
        stack.template, stack.values, stack.imports = desired.template, desired.values, desired.imports


def _lookup(stack: Stack) -> Any:
    def lookup(logical_id: str, attribute: str | None) -> Any:
        live = stack.live.get(logical_id)
        if live is None:
            raise TemplateError(f"Unresolved resource dependencies [{logical_id}]")
        if attribute is None:
            return live.physical_id
        if attribute not in live.attributes:
            raise TemplateError(f"{logical_id} does not support attribute type {attribute} in Fn::GetAtt")
        return live.attributes[attribute]

    return lookup
