# SPDX-License-Identifier: Apache-2.0

"""cfn-guard with AWS's registry on an environment's templates: every finding is fixed, or accepted for a reason."""

from __future__ import annotations

from pathlib import Path

from validators.guard import guard

from .acceptance import Acceptance, Finding
from .commands import DeployCommand


class Guard(Acceptance):
    def __init__(self) -> None:
        super().__init__("cfn-guard", Path(__file__).with_name("guard-accepted.txt"))

    def check(self, environment: str, commands: list[DeployCommand]) -> None:
        report = guard(commands[0].template.parent)
        found = [
            Finding(it["rule"], f"{environment}/{it['file'].removesuffix('.template.json')}", it["resource"])
            for it in report["findings"]
        ]
        self.judge(environment, report["passed"], found)
