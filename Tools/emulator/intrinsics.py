# SPDX-License-Identifier: Apache-2.0

"""The intrinsic functions: from a template's node to the value that a service gets."""

from __future__ import annotations

import base64
import ipaddress
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .errors import TemplateError
from .parameters import text

NO_VALUE = object()
"""What `AWS::NoValue` resolves to: the property is not there."""

PLACEHOLDER = re.compile(r"\$\{([^!{}][^{}]*)\}")
_DYNAMIC = re.compile(r"\{\{resolve:([a-z-]+):([^{}]+)\}\}")


class Unknown:
    """A value that only a deployment can tell, as in the preview of a change set."""


class _DependsOnUnknown(Exception):
    """Raised inside a function one of whose arguments is unknown."""


@dataclass(frozen=True)
class Surroundings:
    """Where the values outside the template come from."""

    values: dict[str, Any]
    """Parameters and pseudo parameters."""
    mappings: dict[str, Any]
    conditions: dict[str, bool]
    resource: Callable[[str, str | None], Any]
    """A resource's reference (no attribute named) or one of its attributes."""
    imported: Callable[[str], str]
    output: Callable[[str, str], str]
    """An output of another stack of the region."""
    zones: Callable[[str], list[str]]
    dynamic: Callable[[str, str], str]


def resolve(node: Any, around: Surroundings) -> Any:
    if isinstance(node, list):
        items = (resolve(item, around) for item in node)
        return [item for item in items if item is not NO_VALUE]
    if isinstance(node, str):
        return _DYNAMIC.sub(lambda found: around.dynamic(*found.groups()), node)
    if not isinstance(node, dict):
        return node
    if len(node) == 1:
        ((name, argument),) = node.items()
        if name in _FUNCTIONS:
            try:
                return _FUNCTIONS[name](argument, around)
            except _DependsOnUnknown:
                return Unknown()
        if name.startswith("Fn::"):
            raise TemplateError(f"Template error: the emulator has no function {name}")
    items = ((key, resolve(value, around)) for key, value in node.items())
    return {key: value for key, value in items if value is not NO_VALUE}


def contains_unknown(value: Any) -> bool:
    if isinstance(value, dict):
        return any(contains_unknown(item) for item in value.values())
    if isinstance(value, list):
        return any(contains_unknown(item) for item in value)
    return isinstance(value, Unknown)


def _known(node: Any, around: Surroundings) -> Any:
    value = resolve(node, around)
    if contains_unknown(value):
        raise _DependsOnUnknown
    return value


def _string(node: Any, around: Surroundings) -> str:
    value = _known(node, around)
    if isinstance(value, (dict, list)) or value is NO_VALUE:
        raise TemplateError(f"Template error: a string is wanted, not {value!r}")
    return text(value)


def _list(node: Any, around: Surroundings) -> list[Any]:
    value = _known(node, around)
    if not isinstance(value, list):
        raise TemplateError(f"Template error: a list is wanted, not {value!r}")
    return value


def _ref(name: str, around: Surroundings) -> Any:
    if name == "AWS::NoValue":
        return NO_VALUE
    if name in around.values:
        return around.values[name]
    return around.resource(name, None)


def _get_att(argument: Any, around: Surroundings) -> Any:
    if isinstance(argument, str):
        argument = argument.split(".", 1)
    name, attribute = argument
    return around.resource(name, _string(attribute, around))


def _sub(argument: Any, around: Surroundings) -> str:
    pattern, extra = argument if isinstance(argument, list) else (argument, {})

    def replacement(found: re.Match[str]) -> str:
        name = found.group(1).strip()
        if name in extra:
            return _string(extra[name], around)
        if name in around.values or "." not in name:
            return _string({"Ref": name}, around)
        return _string({"Fn::GetAtt": name}, around)

    return resolve(PLACEHOLDER.sub(replacement, pattern), around).replace("${!", "${")


def _join(argument: Any, around: Surroundings) -> str:
    delimiter, items = argument
    return delimiter.join(_string(item, around) for item in _list(items, around))


def _select(argument: Any, around: Surroundings) -> Any:
    index, items = argument
    chosen, number = _list(items, around), int(_string(index, around))
    if not 0 <= number < len(chosen):
        raise TemplateError(f"Template error: Fn::Select cannot select nonexistent value at index {number}")
    return chosen[number]


def _split(argument: Any, around: Surroundings) -> list[str]:
    delimiter, source = argument
    return _string(source, around).split(delimiter)


def _if(argument: Any, around: Surroundings) -> Any:
    name, then, otherwise = argument
    if name not in around.conditions:
        raise TemplateError(f"Template format error: Unresolved condition {name}")
    return resolve(then if around.conditions[name] else otherwise, around)


def _find_in_map(argument: Any, around: Surroundings) -> Any:
    name, first, second = (_string(part, around) for part in argument[:3])
    try:
        return around.mappings[name][first][second]
    except KeyError:
        if len(argument) == 4:
            return resolve(argument[3]["DefaultValue"], around)
        raise TemplateError(f"Template error: Unable to get mapping for {name}::{first}::{second}") from None


def _cidr(argument: Any, around: Surroundings) -> list[str]:
    block, count, bits = [*(_string(part, around) for part in argument), "8"][:3]
    network = ipaddress.ip_network(block)
    subnets = network.subnets(new_prefix=network.max_prefixlen - int(bits))
    return [str(subnet) for subnet in itertools.islice(subnets, int(count))]


def _get_stack_output(argument: Any, around: Surroundings) -> str:
    if set(argument) - {"StackName", "OutputName"}:
        raise TemplateError("The emulator reads outputs of its own account and region only")
    return around.output(_string(argument["StackName"], around), _string(argument["OutputName"], around))


_FUNCTIONS: dict[str, Callable[[Any, Surroundings], Any]] = {
    "Ref": _ref,
    "Fn::GetAtt": _get_att,
    "Fn::Sub": _sub,
    "Fn::Join": _join,
    "Fn::Select": _select,
    "Fn::Split": _split,
    "Fn::If": _if,
    "Fn::FindInMap": _find_in_map,
    "Fn::Cidr": _cidr,
    "Fn::ImportValue": lambda name, around: around.imported(_string(name, around)),
    "Fn::GetStackOutput": _get_stack_output,
    "Fn::GetAZs": lambda region, around: around.zones(_string(region, around) or around.values["AWS::Region"]),
    "Fn::Base64": lambda value, around: base64.b64encode(_string(value, around).encode()).decode(),
}
