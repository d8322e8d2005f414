# SPDX-License-Identifier: Apache-2.0

"""Which resource needs which, and the order that follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .errors import TemplateError
from .intrinsics import PLACEHOLDER


def references(node: Any, conditions: dict[str, bool]) -> Iterator[str]:
    """Names that a node refers to by Ref, GetAtt and Sub, in the branches that are taken."""
    if isinstance(node, list):
        for item in node:
            yield from references(item, conditions)
        return
    if not isinstance(node, dict):
        return
    if len(node) == 1:
        ((name, argument),) = node.items()
        if name == "Ref":
            yield argument
            return
        if name == "Fn::GetAtt":
            yield argument.split(".")[0] if isinstance(argument, str) else argument[0]
            return
        if name == "Fn::Sub":
            yield from _in_sub(argument, conditions)
            return
        if name == "Fn::If" and argument[0] in conditions:
            yield from references(argument[1 if conditions[argument[0]] else 2], conditions)
            return
    for value in node.values():
        yield from references(value, conditions)


def _in_sub(argument: Any, conditions: dict[str, bool]) -> Iterator[str]:
    pattern, extra = argument if isinstance(argument, list) else (argument, {})
    for found in PLACEHOLDER.finditer(pattern):
        name = found.group(1).strip()
        if name not in extra:
            yield name if name.startswith("AWS::") else name.split(".")[0]
    yield from references(extra, conditions)


def dependencies(resources: dict[str, dict[str, Any]], conditions: dict[str, bool]) -> dict[str, set[str]]:
    """For each resource that is created, those that must be there before it."""
    active = {
        logical_id: resource
        for logical_id, resource in resources.items()
        if conditions.get(resource.get("Condition", ""), True)
    }
    needs = {}
    for logical_id, resource in active.items():
        named = resource.get("DependsOn", [])
        explicit = [named] if isinstance(named, str) else named
        absent = sorted(set(explicit) - set(resources))
        if absent:
            raise TemplateError(
                "Template format error: Unresolved resource dependencies "
                f"{absent} in the Resources block of the template"
            )
        implicit = references(resource.get("Properties", {}), conditions)
        needs[logical_id] = {name for name in (*explicit, *implicit) if name in active}
    return needs


def creation_order(needs: dict[str, set[str]]) -> list[str]:
    """Every resource after those that it needs, and otherwise against the template's order.

    CloudFormation creates at once whatever it can. Going against the order in which
    somebody wrote the resources down, a need that the template does not state shows.
    """
    order: list[str] = []
    path: list[str] = []

    def visit(logical_id: str) -> None:
        if logical_id in order:
            return
        if logical_id in path:
            cycle = path[path.index(logical_id) :]
            raise TemplateError(f"Circular dependency between resources: {cycle}")
        path.append(logical_id)
        for other in sorted(needs[logical_id], reverse=True):
            visit(other)
        path.pop()
        order.append(logical_id)

    for logical_id in reversed(needs):
        visit(logical_id)
    return order
