# SPDX-License-Identifier: Apache-2.0

"""Writes what SAM allows by name, policy templates and connectors, into Sources/ServerlessFacts, from the package."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import samtranslator

_TARGET = Path(__file__).resolve().parents[2] / "Sources" / "ServerlessFacts"
_ORIGIN = (
    f"# Facts of aws-sam-translator {samtranslator.__version__}, Apache-2.0: "
    "Tools/python sam -m samcheck.facts writes them."
)


def main() -> None:
    package = files("samtranslator")
    templates = json.loads((package / "policy_templates_data" / "policy_templates.json").read_text("utf-8"))[
        "Templates"
    ]
    _write(
        "policy-templates.txt",
        ["# Policy templates of SAM: the name, the parameters that it needs, the policy with Refs to them. Sorted."],
        [
            f"{name} {_compact(sorted(template.get('Parameters', {})))} {_compact(template['Definition'])}"
            for name, template in sorted(templates.items())
        ],
    )
    profiles = json.loads((package / "model" / "connector_profiles" / "profiles.json").read_text("utf-8"))
    _write(
        "connectors.txt",
        [
            "# What a connector of SAM makes between two types of resources: source, destination, profile; and how",
            "# a type is referred to: the type and what its resources have. Sorted.",
        ],
        [
            f"{source} {destination} {_compact(profile)}"
            for source, destinations in sorted(profiles["Permissions"].items())
            for destination, profile in sorted(destinations.items())
        ]
        + [f"{kind} - {_compact(parts)}" for kind, parts in sorted(profiles["CfnResourceProperties"].items())],
    )


def _write(name: str, about: list[str], lines: list[str]) -> None:
    (_TARGET / name).write_text("\n".join([*about, _ORIGIN, *lines]) + "\n", encoding="utf-8")


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


if __name__ == "__main__":
    main()
