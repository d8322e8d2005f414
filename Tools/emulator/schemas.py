# SPDX-License-Identifier: Apache-2.0

"""What AWS's resource schemas say about a type. They come with cfn-lint."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import cfnlint.data.schemas

_FOLDER = Path(cfnlint.data.schemas.__file__).parent


@functools.cache
def _files() -> dict[str, str]:
    return json.loads((_FOLDER / "providers" / "us-east-1.json").read_text())


@functools.cache
def schema(type_name: str) -> dict[str, Any]:
    file = _files().get(type_name)
    if file is None:
        return {}
    return json.loads((_FOLDER / "resources" / f"{file}.json").read_text())


def create_only(type_name: str) -> list[list[str]]:
    """Paths of the properties whose change makes CloudFormation replace the resource."""
    return [_path(pointer) for pointer in schema(type_name).get("createOnlyProperties", [])]


def conditionally_create_only(type_name: str) -> list[list[str]]:
    """Paths of the properties whose change replaces the resource, depending on the change."""
    pointers = schema(type_name).get("conditionalCreateOnlyProperties", [])
    return [_path(pointer) for pointer in pointers]


def identifier(type_name: str) -> list[str]:
    """The properties that identify a resource and that a template can set."""
    read_only = schema(type_name).get("readOnlyProperties", [])
    pointers = schema(type_name).get("primaryIdentifier", [])
    if any(pointer in read_only for pointer in pointers):
        return []
    return [_path(pointer)[0] for pointer in pointers]


def tag_property(type_name: str) -> tuple[str, bool] | None:
    """Where stack tags go, and whether as a list of Key and Value; None where none can."""
    tagging = schema(type_name).get("tagging", {})
    name = _path(tagging.get("tagProperty", "/properties/Tags"))[0]
    shape = schema(type_name).get("properties", {}).get(name)
    if shape is None or not tagging.get("taggable", True):
        return None
    return name, shape.get("type") == "array"


def _path(pointer: str) -> list[str]:
    return pointer.split("/")[2:]
