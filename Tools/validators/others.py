# SPDX-License-Identifier: Apache-2.0

"""cfn-lint and cloudformation-validate, each loaded once, used file by file in this process."""

from __future__ import annotations

import json
import time
from pathlib import Path

from .finding import Finding, Outcome, place, steps


def cfn_lint(files: list[str], region: str) -> Outcome:
    """Its errors and warnings. What a template's own metadata tells cfn-lint, it obeys."""
    outcome = Outcome("cfn-lint")
    begun = time.perf_counter()
    from cfnlint.config import ConfigMixIn
    from cfnlint.runner import Runner
    from cfnlint.runner.template import run_template_by_file_path

    rules = Runner(ConfigMixIn([], regions=[region])).rules
    outcome.startup = time.perf_counter() - begun

    for file in files:
        begun = time.perf_counter()
        try:
            config = ConfigMixIn(["--template", file], regions=[region])
            matches = list(run_template_by_file_path(file, config, rules, False))
        except Exception as problem:  # a tool that breaks is a result too
            outcome.failures[file] = f"{type(problem).__name__}: {problem}"
            matches = []
        outcome.seconds[file] = time.perf_counter() - begun
        outcome.findings += [
            Finding(
                file=file,
                line=it.linenumber,
                error=it.rule.severity == "error",
                rule=it.rule.id,
                message=it.message,
                place=place(*(getattr(it, "path", None) or ())),
            )
            for it in matches
            if it.rule.severity in ("error", "warning")
        ]
    return outcome


def remembered(document: Path, folder: Path, files: list[str]) -> list[Outcome]:
    """What the two said in an earlier run, of which this is the machine-readable form."""
    tools = json.loads(document.read_text())["tools"]
    outcomes, wanted = [], set(files)
    for tool in ("cfn-lint", "cloudformation-validate"):
        told = tools[tool]
        outcome = Outcome(tool, startup=told["startupSeconds"], remembered=True)
        outcome.seconds = {str(folder / it): took for it, took in told["seconds"].items()}
        outcome.failures = {str(folder / it): why for it, why in told["failures"].items()}
        outcome.findings = [
            Finding(
                file=str(folder / it["file"]),
                line=it["line"],
                error=it["error"],
                rule=it["rule"],
                message=it["message"],
                place=tuple(it["place"].split(".")) if it["place"] else (),
            )
            for it in told["findings"]
            if str(folder / it["file"]) in wanted
        ]
        unknown = wanted - outcome.seconds.keys() - outcome.failures.keys()
        if unknown:
            raise ValueError(f"{document} says nothing about {min(unknown)}")
        outcomes.append(outcome)
    return outcomes


def cloudformation_validate(files: list[str], region: str) -> Outcome:
    """Its fatal findings and errors are errors here. It takes no note of cfn-lint's metadata."""
    outcome = Outcome("cloudformation-validate")
    begun = time.perf_counter()
    from cloudformation_validate import (
        CompositeEngine,
        DetailLevel,
        PseudoParameterOverrides,
        ReportStatus,
        Severity,
        ValidateConfig,
    )

    engine = CompositeEngine()
    smallest = json.dumps({"Resources": {"Handle": {"Type": "AWS::SNS::Topic"}}}).encode()
    engine.validate_template(smallest)
    outcome.startup = time.perf_counter() - begun

    config = ValidateConfig(
        severity_level=Severity.WARN,
        detail_level=DetailLevel.STANDARD,
        pseudo_parameter_overrides=PseudoParameterOverrides(region=region),
    )
    for file in files:
        begun = time.perf_counter()
        try:
            report = engine.validate_template(Path(file), config)
        except Exception as problem:
            # Text that is no template at all is refused rather than judged.
            outcome.seconds[file] = time.perf_counter() - begun
            outcome.findings.append(Finding(file, 0, True, "refused", str(problem), ()))
            continue
        outcome.seconds[file] = time.perf_counter() - begun
        if report.status != ReportStatus.OK and not any(
            it.severity in (Severity.ERROR, Severity.FATAL) for it in report.diagnostics
        ):
            outcome.failures[file] = report.status.name
        for it in report.diagnostics:
            # `{}` stands for some item of a list; a path may be absolute in spite of an entity
            path = steps((it.property_path or "").split("{}")[0])
            if it.entity:
                base = [f"{it.entity.entity_type.name.title()}s", it.entity.logical_id]
                path = path if path[:2] == base else base + path
            outcome.findings.append(
                Finding(
                    file=file,
                    line=it.start_line or 0,
                    error=it.severity in (Severity.ERROR, Severity.FATAL),
                    rule=it.rule_id,
                    message=it.message,
                    place=place(*path),
                )
            )
    return outcome
