# SPDX-License-Identifier: Apache-2.0

"""Prints what cfn-guard finds in the templates of a folder, as JSON. It runs in the environment that has cfn-guard."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from guardpycfn import validate_with_guard

_RULES = files("awslabs.aws_iac_mcp_server") / "data" / "default_guard_rules.guard"
_RESOURCE = re.compile(r"/Resources/(\w+)")
_ASKED_BEFORE = {"Filter", "RuleCondition", "TypeCondition", "WhenCondition"}
"""Records of what a rule asks to find what it is about: not to be met is no failure there."""


def main(folder: Path) -> None:
    rules = _RULES.read_text()
    passed, findings = 0, []
    for file in sorted(folder.glob("*.template.json")):
        result = validate_with_guard(file.read_text(), rules, True)["result"]
        for record in result["children"]:
            kind, check = _container(record)
            if kind != "RuleCheck":
                continue
            passed += check["status"] == "PASS"
            if check["status"] == "FAIL":
                places = {_resource(it) for it in _failures(record)} or {"?"}
                findings += [{"rule": check["name"], "file": file.name, "resource": it} for it in sorted(places)]
    print(json.dumps({"passed": passed, "findings": findings}))


def _container(record: dict[str, Any]) -> tuple[str, Any]:
    container = record.get("container")
    return next(iter(container.items())) if isinstance(container, dict) else ("", None)


def _failures(record: dict[str, Any]) -> Iterator[Any]:
    """The clauses that made a rule fail."""
    kind, check = _container(record)
    if kind in _ASKED_BEFORE:
        return
    if kind == "ClauseValueCheck":
        if check != "Success":
            yield check
        return
    status = check.get("status") if isinstance(check, dict) else check
    if status in {None, "FAIL"}:
        for child in record.get("children", []):
            yield from _failures(child)


def _resource(clause: Any) -> str:
    """The first resource that a clause names; a question of whether there is any has none."""
    found = _RESOURCE.search(json.dumps(clause))
    return found[1] if found else "?"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
