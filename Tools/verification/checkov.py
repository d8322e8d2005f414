# SPDX-License-Identifier: Apache-2.0

"""checkov on an environment's templates: every finding is fixed, or accepted for a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from validators.checkov import checkov

from .commands import DeployCommand
from .report import Failed, proven, remark

_ACCEPTED = Path(__file__).with_name("checkov-accepted.txt")


@dataclass(frozen=True)
class Finding:
    check: str
    stack: str
    """Environment and stack, as `env1/service`."""
    resource: str
    meaning: str


@dataclass(frozen=True)
class Accepted:
    check: str
    stack: str
    resource: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        return (
            self.check == finding.check
            and fnmatchcase(finding.stack, self.stack)
            and fnmatchcase(finding.resource, self.resource)
        )


class Checkov:
    def __init__(self) -> None:
        self._accepted = list(_read())
        self._used: set[Accepted] = set()

    def check(self, environment: str, commands: list[DeployCommand]) -> None:
        """No finding but the accepted ones."""
        folder = commands[0].template.parent
        passed, found = _run(folder, environment)
        new = [it for it in found if not self._accept(it)]
        if new:
            lines = [f"  {it.stack} {it.resource}: {it.meaning} [{it.check}]" for it in new]
            raise Failed("\n".join([f"checkov on cfn-out/{environment}:", *lines]))
        proven(f"cfn-out/{environment}: checkov passes {passed} checks")
        for entry in self._accepted:
            count = sum(entry.covers(it) for it in found)
            if count:
                remark(f"{entry.check} stays, {count} times: {entry.reason}")

    def finish(self) -> None:
        """Every entry is still needed. Asked only when all environments were checked."""
        unused = [it for it in self._accepted if it not in self._used]
        if unused:
            lines = [f"  {it.check} {it.stack} {it.resource}" for it in unused]
            raise Failed("\n".join([f"{_ACCEPTED.name} accepts what nothing finds:", *lines]))

    def _accept(self, finding: Finding) -> bool:
        covering = {it for it in self._accepted if it.covers(finding)}
        self._used |= covering
        return bool(covering)


def _read() -> Iterator[Accepted]:
    for line in _ACCEPTED.read_text().splitlines():
        words, _, reason = line.partition(" # ")
        if not line or line.startswith("#"):
            continue
        match words.split():
            case [check, stack, resource] if reason:
                yield Accepted(check, stack, resource, reason)
            case _:
                raise Failed(f"{_ACCEPTED.name}: not 'CHECK STACK RESOURCE # REASON': {line}")


def _run(folder: Path, environment: str) -> tuple[int, list[Finding]]:
    report = checkov(folder)
    summary = report["summary"]
    if summary["parsing_errors"] or not summary["passed"]:
        raise Failed(f"checkov does not read cfn-out/{environment}: {summary}")
    found = [
        Finding(
            it["check_id"],
            f"{environment}/{it['file_path'].strip('/').removesuffix('.template.json')}",
            it["resource"].split(".")[-1],
            it["check_name"],
        )
        for it in report["results"]["failed_checks"]
    ]
    return summary["passed"], found
