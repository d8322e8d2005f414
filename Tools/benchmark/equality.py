# SPDX-License-Identifier: Apache-2.0

"""Whether two templates say the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

COMPARED = ("Parameters", "Mappings", "Conditions", "Resources", "Outputs")
"""What is deployed. The version of the format, descriptions and how a console shows parameters change nothing."""
CDK = {"BootstrapVersion", "CDKMetadata", "CheckBootstrapVersion"}
"""What CDK puts into every template, for its own commands."""


class Unequal(Exception):
    """Where two differ."""


def normal(template: dict[str, Any]) -> dict[str, Any]:
    """The same for templates that deploy the same: spellings of one thing are one spelling."""
    parts = {part: _normal(template.get(part, {})) for part in COMPARED}
    for part in ("Parameters", "Resources"):
        for name in CDK & parts[part].keys():
            del parts[part][name]
    for resource in parts["Resources"].values():
        depends = resource.get("DependsOn", [])
        resource["DependsOn"] = sorted([depends] if isinstance(depends, str) else depends)
        resource.setdefault("Properties", {})
    return parts


def _normal(value: Any) -> Any:
    if isinstance(value, list):
        return [_normal(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: _normal(item) for key, item in value.items()}
    if len(made) == 1 and isinstance(made.get("Fn::GetAtt"), str):
        return {"Fn::GetAtt": made["Fn::GetAtt"].split(".", 1)}
    tags = made.get("Tags")
    if isinstance(tags, list) and all(isinstance(tag, dict) and "Key" in tag for tag in tags):
        made["Tags"] = sorted(tags, key=lambda tag: str(tag["Key"]))  # others sort them, and AWS knows no order
    return made


def difference(ours: Any, theirs: Any, path: str = "") -> str | None:
    """The first place at which they differ, and what stands there."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in [*ours, *(it for it in theirs if it not in ours)]:
            if key not in ours or key not in theirs:
                return f"{path}/{key} is {'theirs' if key in theirs else 'ours'} alone"
            if found := difference(ours[key], theirs[key], f"{path}/{key}"):
                return found
        return None
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        pairs = enumerate(zip(ours, theirs, strict=True))
        return next((found for at, (a, b) in pairs if (found := difference(a, b, f"{path}/{at}"))), None)
    if ours == theirs and isinstance(ours, bool) == isinstance(theirs, bool):
        return None
    return f"{path} is {json.dumps(ours)} and {json.dumps(theirs)}"


def prove(ours: Path, theirs: Path) -> int:
    """How many resources the templates of two folders have. They are the same."""
    names = [sorted(path.name for path in folder.glob("*.template.json")) for folder in (ours, theirs)]
    if names[0] != names[1] or not names[0]:
        raise Unequal(f"{ours} has {names[0]}, {theirs} has {names[1]}")
    resources = 0
    for name in names[0]:
        own, other = (normal(json.loads((folder / name).read_text())) for folder in (ours, theirs))
        if found := difference(own, other):
            raise Unequal(f"{name}: {found}")
        resources += len(own["Resources"])
    return resources
