# SPDX-License-Identifier: Apache-2.0

"""Findings of others that stay, each for a reason; one that nothing needs any more is an error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from .report import Failed, proven, remark


@dataclass(frozen=True)
class Finding:
    check: str
    stack: str
    """Environment and stack, as `env1/service`."""
    resource: str
    meaning: str = ""

    @property
    def line(self) -> str:
        return f"  {self.stack} {self.resource}: " + (f"{self.meaning} [{self.check}]" if self.meaning else self.check)


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


class Acceptance:
    """What is accepted of one tool: lines of `CHECK STACK RESOURCE # REASON`, stack and resource as patterns."""

    def __init__(self, tool: str, file: Path) -> None:
        self._tool = tool
        self._file = file
        self._entries = list(_read(file))
        self._used: set[Accepted] = set()

    def judge(self, environment: str, passed: int, found: list[Finding]) -> None:
        """No finding but the accepted ones."""
        new = [it for it in found if not self._accept(it)]
        if new:
            raise Failed("\n".join([f"{self._tool} on cfn-out/{environment}:", *(it.line for it in new)]))
        proven(f"cfn-out/{environment}: {self._tool} passes {passed} checks")
        for entry in self._entries:
            count = sum(entry.covers(it) for it in found)
            if count:
                remark(f"{entry.check} stays, {count} times: {entry.reason}")

    def finish(self) -> None:
        """Every entry is still needed. Asked only when all environments were checked."""
        unused = [it for it in self._entries if it not in self._used]
        if unused:
            lines = [f"  {it.check} {it.stack} {it.resource}" for it in unused]
            raise Failed("\n".join([f"{self._file.name} accepts what nothing finds:", *lines]))

    def _accept(self, finding: Finding) -> bool:
        covering = {it for it in self._entries if it.covers(finding)}
        self._used |= covering
        return bool(covering)


def _read(file: Path) -> Iterator[Accepted]:
    for line in file.read_text().splitlines():
        words, _, reason = line.partition(" # ")
        if not line or line.startswith("#"):
            continue
        match words.split():
            case [check, stack, resource] if reason:
                yield Accepted(check, stack, resource, reason)
            case _:
                raise Failed(f"{file.name}: not 'CHECK STACK RESOURCE # REASON': {line}")
