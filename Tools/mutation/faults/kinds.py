# SPDX-License-Identifier: Apache-2.0

"""Generic operators: references of the wrong kind, structure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import att, ref

kinds = Catalogue()

ARNS = {
    "IAM::Role": "Arn", "Lambda::Function": "Arn", "SQS::Queue": "Arn", "DynamoDB::Table": "Arn", "S3::Bucket": "Arn",
    "Logs::LogGroup": "Arn", "KMS::Key": "Arn",
}


def _places(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Each reference below a node, with its path."""
    if isinstance(node, list):
        for at, it in enumerate(node):
            yield from _places(it, f"{path}.{at}")
    elif isinstance(node, dict):
        if len(node) == 1 and next(iter(node)) in ("Ref", "Fn::GetAtt"):
            yield path.lstrip("."), node
        elif not any(key.startswith("Fn::") for key in node):
            for key, it in node.items():
                if "." not in key:
                    yield from _places(it, f"{path}.{key}")


def references(t: Template) -> Iterator[tuple[str, str, str, Any]]:
    """Resource, path, what it refers to, and how."""
    for name in t.resources:
        for path, value in _places(t.get(name)):
            target = t.target(value)
            free = ("Environment", "Tags", "Variables", "Condition", "Dimensions", "DefinitionSubstitutions",
                    "Metadata", "Options", "AlarmActions", "Statement", "Value")
            if target and not any(it in path for it in free):
                yield name, path, target, value


def _first_of_each_slot(t: Template) -> Iterator[tuple[str, str, str, Any]]:
    seen = set()
    for name, path, target, value in references(t):
        slot = (t.type(name), "".join(it for it in path if not it.isdigit()))
        if slot not in seen:
            seen.add(slot)
            yield name, path, target, value


@kinds.fault("reference-kind", "reference-to-another-type",
             "The value is the name or ID of a resource of a type that does not belong here.", generic=True)
def _(t: Template) -> Iterator[Template]:
    order = list(t.resources)
    for name, path, target, _ in _first_of_each_slot(t):
        at = order.index(target)
        for other in [*order[at + 1 :], *order[:at]]:
            alike = t.type(other) == t.type(target) or other == name or name in t.targets(t.resources[other])
            # The first thing of another service or kind that is not the user itself.
            if not alike and "Association" not in t.type(other) and "Ingress" not in t.type(other):
                made = t.set(name, path, ref(other))
                if not _in_circle(made, name):
                    yield made
                    break


@kinds.fault("reference-kind", "name-for-arn", "Ref is a name, a URL or an ID; an ARN is wanted.", generic=True)
def _(t: Template) -> Iterator[Template]:
    for name, path, target, value in _first_of_each_slot(t):
        # A function may be named by its name as well.
        if value.get("Fn::GetAtt") == [target, "Arn"] and t.type(target) in ARNS and "FunctionName" not in path:
            yield t.set(name, path, ref(target))


@kinds.fault("reference-kind", "arn-for-name", "An ARN stands where the service wants a name or an ID.", generic=True)
def _(t: Template) -> Iterator[Template]:
    takes_arn = ("FunctionName", "Cluster", "KmsMasterKeyId", "KmsKeyId", "TableName")
    for name, path, target, value in _first_of_each_slot(t):
        if "Ref" in value and t.type(target) in ARNS and not any(it in path for it in takes_arn):
            yield t.set(name, path, att(target, ARNS[t.type(target)]))


def _in_circle(t: Template, name: str) -> bool:
    seen: set[str] = set()
    pending = [name]
    while pending:
        body = t.resources[pending.pop()]
        for it in t.targets(body.get("Properties", {})) | set(
            [body["DependsOn"]] if isinstance(body.get("DependsOn"), str) else body.get("DependsOn", [])
        ):
            if it == name:
                return True
            if it in t.resources and it not in seen:
                seen.add(it)
                pending.append(it)
    return False


# Structure

@kinds.fault("structure", "circle", "Two resources each wait for the other.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    for name, _, target, _ in references(t):
        if not t.depends(target):
            yield t.attribute(target, "DependsOn", name)
            return


@kinds.fault("structure", "reference-misspelt", "The template refers to what it does not have.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    for name, path, target, value in list(references(t))[:2]:
        yield t.set(name, path, json.loads(json.dumps(value).replace(f'"{target}"', f'"{target}s"')))


@kinds.fault("structure", "attribute-unknown", "The type has no such attribute.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    for name, path, target, value in references(t):
        if "Fn::GetAtt" in value:
            yield t.set(name, path, att(target, "Identifier"))
            return


@kinds.fault("structure", "property-misspelt", "The type has no such property.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    for name in list(t.resources)[::7][:3]:
        for key in t.get(name)[:0] if isinstance(t.get(name), list) else list(t.get(name))[:1]:
            yield t.rename(name, key, f"{key}s")


@kinds.fault("structure", "type-misspelt", "CloudFormation knows no such type.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    name = list(t.resources)[-1]

    def edit(data: dict[str, Any]) -> None:
        data["Resources"][name]["Type"] += "s"

    yield t.change(f"{name}.Type", edit)


@kinds.fault("structure", "properties-in-the-wrong-place", "A property stands beside Properties.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    for name in list(t.resources)[::5][:2]:
        for key in [it for it in t.get(name) if it != "Description"][:1]:
            yield t.drop(name, key).attribute(name, key, t.get(name, key))


@kinds.fault("structure", "list-for-text", "A list stands where one value is wanted.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    for name in list(t.resources)[::3]:
        for key, value in t.get(name).items():
            if isinstance(value, str):
                yield t.set(name, key, [value])
                return


@kinds.fault("structure", "object-for-text", "An object stands where one value is wanted.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    for name in list(t.resources)[::4]:
        for key, value in t.get(name).items():
            if isinstance(value, (str, bool, int)):
                yield t.set(name, key, {"Value": value})
                return


@kinds.fault("structure", "depends-on-missing", "It waits for a resource that the template does not have.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    for name in list(t.resources)[::6][:2]:
        yield t.attribute(name, "DependsOn", "NotThere")


@kinds.fault("structure", "condition-missing", "There is no such condition.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    yield t.attribute(list(t.resources)[-1], "Condition", "IsProduction2")


@kinds.fault("structure", "output-of-nothing", "The output refers to what the template does not have.", generic=True, tidy=False)
def _(t: Template) -> Iterator[Template]:
    def edit(data: dict[str, Any]) -> None:
        data.setdefault("Outputs", {})["Missing"] = {"Value": {"Ref": "Missing"}}

    yield t.change("Outputs.Missing", edit)
