# SPDX-License-Identifier: Apache-2.0

"""What AWS has withdrawn: what withdrawals.txt says, and what cfn-lint has of Lambda's and RDS's own lists."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("withdrawals.txt")
LINE = re.compile(
    r"(as-of [\d-]{10})|AWS::\w+::(\w+|\*)( [\w.]+=\S+)*( (deprecated|closed|create|update|gone) ([\d-]{10}|-))+"
    r"( instead .+)? # .+"
)
RUNTIMES = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"
VERSIONS = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBEngineVersion.html"
STAGES = {"deprecated": "deprecated", "create-block": "create", "update-block": "update"}


def withdrawals(archive: zipfile.ZipFile) -> list[str]:
    written = [line for line in FILE.read_text().splitlines() if line and not line.startswith("#")]
    for line in written:
        if not LINE.fullmatch(line):
            raise SystemExit(f"{FILE}: error: not of a form that the head of the file lists: {line}")
    return sorted(f"{line}\n" for line in [*written, *_runtimes(archive), *_engines(archive)])


def _runtimes(archive: zipfile.ZipFile) -> list[str]:
    runtimes = json.loads(archive.read("cfnlint/data/AdditionalSpecs/LmbdRuntimeLifecycle.json"))
    lines = []
    for name, dates in runtimes.items():
        stages = " ".join(f"{stage} {dates[key]}" for key, stage in STAGES.items() if dates[key])
        instead = f" instead {dates['successor']}" if dates["successor"] else ""
        lines += [
            f"{type_name} Runtime={name} {stages}{instead} # {RUNTIMES}"
            for type_name in ("AWS::Lambda::Function", "AWS::Serverless::Function")
        ]
    return lines


def _engines(archive: zipfile.ZipFile) -> list[str]:
    """The versions that RDS calls deprecated: none can be made with them."""
    lines = []
    for type_name in ("AWS::RDS::DBCluster", "AWS::RDS::DBInstance"):
        folder = f"cfnlint/data/schemas/extensions/{type_name.lower().replace('::', '_')}"
        listed = _by_engine(archive, f"{folder}/engine_version.json", "then")
        for engine, versions in _by_engine(archive, f"{folder}/engine_version_deprecated.json", "if").items():
            made = listed[engine] - versions
            # A major version alone means its newest minor one.
            left = sorted(version for version in versions if not any(x.startswith(f"{version}.") for x in made))
            lines.append(
                f"{type_name} Engine={engine} EngineVersion={'|'.join(left)} create - instead a later version"
                f" # {VERSIONS}"
            )
    return lines


def _by_engine(archive: zipfile.ZipFile, name: str, where: str) -> dict[str, set[str]]:
    rules: list[dict[str, Any]] = json.loads(archive.read(name))["allOf"]
    return {
        rule["if"]["properties"]["Engine"]["const"]: set(rule[where]["properties"]["EngineVersion"]["enum"])
        for rule in rules
        if "const" in rule["if"]["properties"]["Engine"]
    }
