# SPDX-License-Identifier: Apache-2.0

"""cfn-lint, and AWS's offline validator, on every emitted template."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from cfnlint.version import __version__ as lint_version
from cloudformation_validate import (
    CompositeEngine,
    PseudoParameterOverrides,
    ReportStatus,
    ResourceIdFilter,
    RuleFilterConfig,
    Severity,
    ValidateConfig,
)
from cloudformation_validate import (
    version as validator_version,
)

from .commands import DeployCommand
from .report import Failed, proven, remark


def lint(commands: list[DeployCommand]) -> None:
    """No finding of any severity, for the region that each template goes to."""
    for region in sorted({command.region for command in commands}):
        _lint_for(region, [command for command in commands if command.region == region])


def _lint_for(region: str, commands: list[DeployCommand]) -> None:
    done = subprocess.run(
        [
            str(Path(sys.prefix) / "bin" / "cfn-lint"),
            *("--regions", region),
            *("--include-checks", "I"),
            *("--non-zero-exit-code", "informational"),
            *("--format", "parseable"),
            *("--", *(str(command.template) for command in commands)),
        ],
        capture_output=True,
        text=True,
        cwd=commands[0].root,
    )
    if done.returncode != 0:
        raise Failed(f"cfn-lint for {region}:\n{(done.stdout + done.stderr).strip()}")
    for command in commands:
        proven(f"{_name(command)}: cfn-lint {lint_version} finds nothing for {region}")
        for logical_id, rule in _silenced(command):
            remark(f"{_name(command)}: {rule} is silenced on {logical_id}, by its own metadata")


class Validator:
    """Expensive to make and cheap to use."""

    def __init__(self) -> None:
        self._engine = CompositeEngine()

    def validate(self, command: DeployCommand) -> None:
        """No error and no warning, with the parameters that are deployed."""
        report = self._engine.validate_template(
            command.template,
            ValidateConfig(
                severity_level=Severity.WARN,
                exclude=RuleFilterConfig(
                    resource_ids=[
                        ResourceIdFilter(rule_id=rule, resource_id=logical_id)
                        for logical_id, rule in _silenced(command)
                    ]
                ),
                parameter_overrides=command.parameters(),
                pseudo_parameter_overrides=PseudoParameterOverrides(region=command.region, stack_name=command.stack),
            ),
        )
        findings = [
            f"{command.template}:{it.start_line}:{it.start_column}: "
            f"{it.severity.name.lower()}: {it.message} [{it.rule_id}]"
            for it in report.diagnostics
        ]
        if report.status != ReportStatus.OK or findings:
            raise Failed(
                "\n".join(
                    [
                        f"cloudformation-validate on {_name(command)}: {report.status.name}",
                        *findings,
                    ]
                )
            )
        count = len(command.parameters())
        proven(
            f"{_name(command)}: cloudformation-validate {validator_version()} has no error "
            f"or warning with {count} parameter values"
        )


def _silenced(command: DeployCommand) -> list[tuple[str, str]]:
    """Resources and the rules that their metadata silences, for both tools alike."""
    resources = json.loads(command.template.read_text())["Resources"]
    return [
        (logical_id, rule)
        for logical_id, resource in resources.items()
        for rule in resource.get("Metadata", {}).get("cfn-lint", {}).get("config", {}).get("ignore_checks", [])
    ]


def _name(command: DeployCommand) -> str:
    return str(command.template.relative_to(command.root))
