# SPDX-License-Identifier: Apache-2.0

"""checkov on an environment's templates: every finding is fixed, or accepted for a reason."""

from __future__ import annotations

from pathlib import Path

from validators.checkov import checkov

from .acceptance import Acceptance, Finding
from .commands import DeployCommand
from .report import Failed


class Checkov(Acceptance):
    def __init__(self) -> None:
        super().__init__("checkov", Path(__file__).with_name("checkov-accepted.txt"))

    def check(self, environment: str, commands: list[DeployCommand]) -> None:
        self.judge(environment, *_run(commands[0].template.parent, environment))


def _stack(path: str) -> str:
    """The name of the stack; a large one is sent without white space."""
    return path.strip("/").removesuffix(".template.json").removesuffix(".template.min.json")


def _run(folder: Path, environment: str) -> tuple[int, list[Finding]]:
    report = checkov(folder)
    summary = report["summary"]
    if summary["parsing_errors"] or not summary["passed"]:
        raise Failed(f"checkov does not read cfn-out/{environment}: {summary}")
    found = [
        Finding(
            it["check_id"],
            f"{environment}/{_stack(it['file_path'])}",
            it["resource"].split(".")[-1],
            it["check_name"],
        )
        for it in report["results"]["failed_checks"]
        # The same again without white space, where the template is too large with it.
        if not it["file_path"].endswith(".template.min.json")
    ]
    return summary["passed"], found
