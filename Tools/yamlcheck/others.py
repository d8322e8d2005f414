# SPDX-License-Identifier: Apache-2.0

"""What PyYAML, with the short forms as the aws CLI has them, and cfn-flip make of a text."""

from __future__ import annotations

import json
from typing import Any

import yaml

from yamlfiles import flipped


class NotRead(Exception):
    """What the reader says of a text that it does not take."""


class _Loader(yaml.SafeLoader):  # type: ignore[misc]
    pass


def _short_form(loader: _Loader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    name = suffix if suffix in {"Ref", "Condition"} else f"Fn::{suffix}"
    if isinstance(node, yaml.ScalarNode):
        value: Any = loader.construct_scalar(node)
        if suffix == "GetAtt":
            value = value.split(".", 1)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    return {name: value}


_Loader.add_multi_constructor("!", _short_form)
_Loader.add_constructor("tag:yaml.org,2002:timestamp", yaml.SafeLoader.construct_yaml_str)


def pyyaml(text: str) -> Any:
    try:
        return _plain(yaml.load(text, _Loader))  # noqa: S506 - a loader that makes data alone
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as problem:
        raise NotRead(str(problem)) from None


def flip(text: str) -> Any:
    try:
        return flipped(text)
    except Exception as problem:  # noqa: BLE001 - whatever it says is its answer
        raise NotRead(str(problem)) from None


def _plain(value: Any) -> Any:
    """As JSON has it, and a key that is no text as JSON would write it."""
    return json.loads(json.dumps(value))
