# SPDX-License-Identifier: Apache-2.0

"""Lints, validates, deploys, updates and deletes what synth emits."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial

from botocore.exceptions import ClientError

from emulator.server import Emulator
from repository import ROOT
from selftest import TestsFail, self_test
from validators.finding import Broken

from . import architectures
from .checkov import Checkov
from .commands import DeployCommand, commands
from .guard import Guard
from .lifecycle import Lifecycle
from .limits import LIMITS
from .lint import Validator, lint
from .report import Failed, failed, proven, remark, section


def main() -> int:
    arguments = _arguments()
    known = _environments()
    environments = arguments.environments or known
    strangers = sorted(set(environments) - set(known))
    if strangers or not environments:
        wanted = f"no environment {', '.join(strangers)}" if strangers else "no environment"
        failed(f"cfn-out has {wanted}; it has {', '.join(known) or 'nothing'}")
        return 2
    deployments: dict[str, list[DeployCommand]] = {}
    problems = 0
    for environment in environments:
        problems += _attempt(partial(_collect, environment, deployments))
    if not arguments.emulator_only:
        problems += _lint(deployments)
    if not arguments.lint_only:
        problems += _emulate(deployments)
    return _conclude(problems)


def _environments() -> list[str]:
    return sorted(path.name for path in (ROOT / "cfn-out").glob("*") if path.is_dir())


def _collect(environment: str, deployments: dict[str, list[DeployCommand]]) -> None:
    deployments[environment] = commands(environment, ROOT)


def _lint(deployments: dict[str, list[DeployCommand]]) -> int:
    problems, validator, checkov, guard = 0, Validator(), Checkov(), Guard()
    for environment, found in deployments.items():
        section(f"{environment}: lint and validate")
        problems += _attempt(partial(lint, found))
        for command in found:
            problems += _attempt(partial(validator.validate, command))
        problems += _attempt(partial(checkov.check, environment, found))
        problems += _attempt(partial(guard.check, environment, found))
    if set(deployments) == set(_environments()):
        problems += _attempt(checkov.finish)
        problems += _attempt(guard.finish)
    return problems


def _emulate(deployments: dict[str, list[DeployCommand]]) -> int:
    section("the emulator")
    problems = _attempt(_self_test)
    with Emulator() as emulator:
        for environment, found in deployments.items():
            section(f"{environment}: deploy, update and delete, with the aws CLI")
            emulator.reset()
            problems += _attempt(Lifecycle(emulator, found, ROOT).prove)
        if set(deployments) == set(_environments()):
            section("one installation, from each architecture to every other")
            problems += _attempt(partial(architectures.prove, emulator))
    section("not proven, because the emulator has nothing to prove it with")
    for limit in LIMITS:
        remark(limit)
    return problems


def _self_test() -> None:
    try:
        count = self_test("emulator", "verification", "prices")
    except TestsFail as problem:
        raise Failed(f"the emulator's own tests fail:\n{problem}") from problem
    proven(
        f"its own {count} tests pass: it refuses what it does not understand, rolls back, replaces, keeps and deletes"
    )


def _attempt(step: Callable[[], None]) -> int:
    """How many problems there are: none, or one that was told."""
    try:
        step()
    except (Broken, Failed, ClientError) as problem:
        failed(str(problem))
        return 1
    return 0


def _conclude(problems: int) -> int:
    if problems:
        sys.stdout.flush()
        print(f"\nnot verified: {problems} of the steps above failed", file=sys.stderr)
        return 1
    print("\nverified")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Scripts/verify", description=__doc__)
    parser.add_argument("environments", nargs="*", metavar="ENVIRONMENT", help="default: every folder of cfn-out")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--lint-only", action="store_true", help="deploy nothing")
    only.add_argument("--emulator-only", action="store_true", help="neither lint nor validate")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
