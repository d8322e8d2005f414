# SPDX-License-Identifier: Apache-2.0

"""Writes the program that somebody would write with troposphere to get the templates of a folder.

usage: to_troposphere.py FOLDER >PROGRAM    the program takes the folder to write to
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from pathlib import Path
from typing import Any

import troposphere

FUNCTIONS = {
    "Ref": "Ref",
    "Fn::Cidr": "Cidr",
    "Fn::FindInMap": "FindInMap",
    "Fn::GetAZs": "GetAZs",
    "Fn::GetAtt": "GetAtt",
    "Fn::If": "If",
    "Fn::Join": "Join",
    "Fn::Select": "Select",
    "Fn::Split": "Split",
    "Fn::Sub": "Sub",
}
RESOURCE = ("Condition", "DeletionPolicy", "DependsOn", "Metadata", "UpdateReplacePolicy")


def classes() -> dict[str, tuple[str, Any]]:
    found = {}
    for module in pkgutil.iter_modules(troposphere.__path__):
        name = module.name
        if name in ("template_generator", "utils", "validators", "openstack", "helpers", "compat"):
            continue
        for key, value in vars(importlib.import_module(f"troposphere.{name}")).items():
            kind = getattr(value, "resource_type", None)
            if isinstance(value, type) and isinstance(kind, str) and value.__module__ == f"troposphere.{name}":
                found[kind] = (f"{name}.{key}", value)
    return found


def text(value: Any, kind: Any = None) -> str:
    """The expression of a value, where a property of some kind is wanted."""
    if kind is troposphere.Tags:
        return "Tags({" + ", ".join(f"{tag['Key']!r}: {text(tag['Value'])}" for tag in value) + "})"
    if isinstance(value, list):
        inner = kind[0] if isinstance(kind, list) and kind else None
        return f"[{', '.join(text(item, inner) for item in value)}]"
    if not isinstance(value, dict):
        return repr(value)
    if len(value) == 1 and (name := next(iter(value))) in FUNCTIONS:
        argument = value[name]
        arguments = argument if isinstance(argument, list) else [argument]
        return f"{FUNCTIONS[name]}({', '.join(text(item) for item in arguments)})"
    chosen = next((it for it in (kind if isinstance(kind, tuple) else (kind,)) if fits(value, it)), None)
    if chosen is None:
        return "{" + ", ".join(f"{key!r}: {text(item)}" for key, item in value.items()) + "}"
    module = chosen.__module__.rsplit(".", 1)[-1]
    return f"{module}.{chosen.__name__}({properties(value, chosen)})"


def fits(value: dict[str, Any], kind: Any) -> bool:
    return (
        isinstance(kind, type)
        and issubclass(kind, troposphere.AWSProperty)
        and kind.__module__ != "troposphere"
        and value.keys() <= vars(kind)["props"].keys()
    )


def properties(value: dict[str, Any], kind: Any) -> str:
    return ", ".join(f"{key}={text(item, kind.props[key][0])}" for key, item in value.items())


def program(templates: dict[str, dict[str, Any]]) -> str:
    known = classes()
    used, lines = set(), []
    for name, template in templates.items():
        lines.append(f"template = Template(Description={template['Description']!r})")
        for key, parameter in template.get("Parameters", {}).items():
            arguments = ", ".join(f"{it}={value!r}" for it, value in parameter.items())
            lines.append(f"template.add_parameter(Parameter({key!r}, {arguments}))")
        for key, resource in template["Resources"].items():
            path, kind = known[resource["Type"]]
            used.add(path.split(".")[0])
            more = "".join(f", {it}={resource[it]!r}" for it in RESOURCE if it in resource)
            arguments = properties(resource.get("Properties", {}), kind)
            lines.append(f"template.add_resource({path}({key!r}{more}{', ' if arguments else ''}{arguments}))")
        for key, output in template.get("Outputs", {}).items():
            arguments = ", ".join(f"{it}={text(value)}" for it, value in output.items())
            lines.append(f"template.add_output(Output({key!r}, {arguments}))")
        lines.append(f"(FOLDER / {name!r}).write_text(template.to_json(indent=2, sort_keys=False))")
    functions = ", ".join(sorted(set(FUNCTIONS.values())))
    return "\n".join(
        [
            "import sys",
            "from pathlib import Path",
            f"from troposphere import {functions}, Output, Parameter, Tags, Template, {', '.join(sorted(used))}",
            "FOLDER = Path(sys.argv[1])",
            *lines,
        ]
    )


folder = Path(sys.argv[1])
print(program({path.name: json.loads(path.read_text()) for path in sorted(folder.glob("*.template.json"))}))
