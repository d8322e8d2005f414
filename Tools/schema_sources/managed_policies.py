# SPDX-License-Identifier: Apache-2.0

"""The statements of policies that AWS maintains, as IAM answered them to moto."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

DATA = "moto/iam/aws_managed_policies.py"
NAMES = Path(__file__).with_name("managed_policies.txt")


def managed_policies(archive: zipfile.ZipFile) -> list[str]:
    """A line for each policy, sorted by its path: `service-role/AWSCodeDeployRole {statements}`."""
    text = archive.read(DATA).decode()
    policies: dict[str, Any] = json.loads(text[text.index("{") : text.rindex("}") + 1])
    names = [line for line in NAMES.read_text().splitlines() if line and not line.startswith("#")]
    return sorted(f"{policies[name]['Path'][1:]}{name} {_statements(policies[name]['Document'])}\n" for name in names)


def _statements(document: dict[str, Any]) -> str:
    statements = document["Statement"] if isinstance(document["Statement"], list) else [document["Statement"]]
    kept = [{key: value for key, value in statement.items() if key != "Sid"} for statement in statements]
    return json.dumps({"Statement": kept}, separators=(",", ":"), sort_keys=True)
