# SPDX-License-Identifier: Apache-2.0

"""A template's sections, as read from the text that a client sends."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from .errors import TemplateError

_SECTIONS = {
    "AWSTemplateFormatVersion",
    "Description",
    "Metadata",
    "Parameters",
    "Rules",
    "Mappings",
    "Conditions",
    "Transform",
    "Resources",
    "Outputs",
}
_ATTRIBUTES = {
    "Type",
    "Properties",
    "DependsOn",
    "Condition",
    "CreationPolicy",
    "UpdatePolicy",
    "UpdateReplacePolicy",
    "DeletionPolicy",
    "Metadata",
}
_IAM_NAMES = {"RoleName", "UserName", "GroupName", "ManagedPolicyName", "InstanceProfileName"}


@dataclass(frozen=True)
class Template:
    body: str
    sections: dict[str, Any]

    @property
    def description(self) -> str | None:
        return self.sections.get("Description")

    @property
    def parameters(self) -> dict[str, Any]:
        return self.sections.get("Parameters", {})

    @property
    def conditions(self) -> dict[str, Any]:
        return self.sections.get("Conditions", {})

    @property
    def mappings(self) -> dict[str, Any]:
        return self.sections.get("Mappings", {})

    @property
    def rules(self) -> dict[str, Any]:
        return self.sections.get("Rules", {})

    @property
    def outputs(self) -> dict[str, Any]:
        return self.sections.get("Outputs", {})

    @property
    def resources(self) -> dict[str, dict[str, Any]]:
        return self.sections["Resources"]

    def required_capability(self) -> str | None:
        """The capability that CloudFormation wants acknowledged for IAM resources."""
        needed = None
        for resource in self.resources.values():
            if not resource["Type"].startswith("AWS::IAM::"):
                continue
            if _IAM_NAMES & set(resource.get("Properties", {})):
                return "CAPABILITY_NAMED_IAM"
            needed = "CAPABILITY_IAM"
        return needed


def parse(body: str) -> Template:
    try:
        sections = json.loads(body, object_pairs_hook=_without_duplicates)
    except json.JSONDecodeError as error:
        raise TemplateError(f"Template format error: JSON not well-formed. {error}") from error
    if not isinstance(sections, dict) or not sections.get("Resources"):
        raise TemplateError("Template format error: At least one Resources member must be defined.")
    unknown = sorted(set(sections) - _SECTIONS)
    if unknown:
        raise TemplateError(f"Invalid template property or properties {unknown}")
    if sections.get("Transform"):
        raise TemplateError(f"The emulator expands no transform: {sections['Transform']}")
    for logical_id, resource in sections["Resources"].items():
        _check_resource(logical_id, resource)
    return Template(body, sections)


def _check_resource(logical_id: str, resource: Any) -> None:
    if not isinstance(resource, dict) or not isinstance(resource.get("Type"), str):
        raise TemplateError(f"Template format error: [/Resources/{logical_id}] has no Type")
    unknown = sorted(set(resource) - _ATTRIBUTES)
    if unknown:
        raise TemplateError(f"Invalid template resource property {unknown} in /Resources/{logical_id}")


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        raise TemplateError(f"Template format error: the key is there twice: {twice}")
    return result
