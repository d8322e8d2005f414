# SPDX-License-Identifier: Apache-2.0

"""What the three said, side by side: figures, and every disagreement with an example."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from validators.finding import Finding, Outcome


@dataclass(frozen=True)
class Disagreement:
    """One rule of one tool, where another tool has no error at the same place."""

    rule: str
    findings: list[Finding]
    supported: int
    """How many of them the third tool has too."""

    @property
    def files(self) -> list[str]:
        return sorted({it.file for it in self.findings})

    @property
    def example(self) -> Finding:
        """From the file with the least noise around it."""
        return min(self.findings, key=lambda it: (Path(it.file).stat().st_size, it.file, it.line))


class Comparison:
    def __init__(self, folder: Path, files: list[str], outcomes: list[Outcome]) -> None:
        self.folder, self.files, self.outcomes = folder, files, outcomes
        self._errors: dict[tuple[str, str], list[Finding]] = defaultdict(list)
        for outcome in outcomes:
            for finding in outcome.errors():
                self._errors[outcome.tool, finding.file].append(finding)

    def groups(self) -> dict[str, list[str]]:
        """`good` and `bad`, where the folder is divided so."""
        divided: dict[str, list[str]] = {}
        for file in self.files:
            top = Path(file).relative_to(self.folder).parts[0]
            divided.setdefault(top if top in ("good", "bad") else "all", []).append(file)
        order = ("good", "bad", "all")
        return {it: divided[it] for it in order if it in divided}

    def summary(self, files: list[str]) -> list[dict[str, Any]]:
        ours = self.outcomes[0]
        rows = []
        for it in self.outcomes:
            inside = set(files)
            said = [finding for finding in it.findings if finding.file in inside]
            # Only what both of a pair have judged is compared in time.
            times = [it.seconds[file] for file in files if file in it.seconds]
            common = [file for file in files if file in it.seconds and file in ours.seconds]
            reference = sum(ours.seconds[file] for file in common)
            rows.append(
                {
                    "tool": it.tool,
                    "files": len(files),
                    "filesWithErrors": len({f.file for f in said if f.error}),
                    "filesWithWarnings": len({f.file for f in said if not f.error}),
                    "errors": sum(f.error for f in said),
                    "warnings": sum(not f.error for f in said),
                    "failures": sum(file in it.failures for file in files),
                    "startupSeconds": it.startup,
                    "medianSeconds": median(times) if times else None,
                    "totalSeconds": sum(times),
                    "ratio": sum(it.seconds[file] for file in common) / reference
                    if reference and not it.remembered
                    else None,
                }
            )
        return rows

    def only(self, tool: Outcome, without: Outcome, files: list[str]) -> list[Disagreement]:
        """Errors of one tool, for which the other has none at the place, by rule."""
        third = next((it for it in self.outcomes if it not in (tool, without)), None)
        found: dict[str, list[Finding]] = defaultdict(list)
        supported: dict[str, int] = defaultdict(int)
        for file in files:
            if file in without.failures:
                continue  # no verdict is no disagreement
            for finding in self._errors[tool.tool, file]:
                if not self._meets(finding, without):
                    found[finding.rule].append(finding)
                    supported[finding.rule] += third is not None and self._meets(finding, third)
        ranked = sorted(found.items(), key=lambda it: (-len(it[1]), it[0]))
        return [Disagreement(rule, them, supported[rule]) for rule, them in ranked]

    def alone(self, files: list[str]) -> list[Disagreement]:
        """Our errors, for which neither of the others has one at the place."""
        ours, *others = self.outcomes
        found: dict[str, list[Finding]] = defaultdict(list)
        for file in files:
            for finding in self._errors[ours.tool, file]:
                if not any(self._meets(finding, it) for it in others):
                    found[finding.rule].append(finding)
        ranked = sorted(found.items(), key=lambda it: (-len(it[1]), it[0]))
        return [Disagreement(rule, them, 0) for rule, them in ranked]

    def verdicts(self, files: list[str]) -> dict[str, tuple[int, ...]]:
        """Errors of each tool, of the files that not all accept and not all refuse.
        A tool without a verdict on a file, and without an error, has no vote."""
        rows = {}
        for file in files:
            row = tuple(len(self._errors[it.tool, file]) for it in self.outcomes)
            votes = {n > 0 for n, it in zip(row, self.outcomes, strict=True) if n or file not in it.failures}
            if len(votes) > 1:
                rows[file] = row
        return rows

    def _meets(self, finding: Finding, tool: Outcome) -> bool:
        return any(finding.meets(it) for it in self._errors[tool.tool, finding.file])

    def name(self, file: str) -> str:
        return str(Path(file).relative_to(self.folder))

    def accepted(self) -> list[str]:
        """The templates in which neither of the others has an error."""
        others = self.outcomes[1:]
        return [file for file in self.files if not any(self._errors[it.tool, file] for it in others)]

    # What is printed

    def reading(self) -> Iterable[str]:
        """Every error of ours on what the others accept, by rule, the most frequent first."""
        ours, accepted = self.outcomes[0], self.accepted()
        found: dict[str, list[Finding]] = defaultdict(list)
        for file in accepted:
            for finding in self._errors[ours.tool, file]:
                found[finding.rule].append(finding)
        refused = {it.file for them in found.values() for it in them}
        yield f"{len(accepted)} of {len(self.files)} have no error of the others, {len(refused)} of them one of ours"
        for rule, them in sorted(found.items(), key=lambda it: (-len(it[1]), it[0])):
            yield f"\n{rule}: {len(them)} in {len({it.file for it in them})} files"
            for it in them:
                yield f"  {self.name(it.file)}:{it.line} {' '.join(it.message.split())}"

    def text(self) -> Iterable[str]:
        ours, *others = self.outcomes
        for group, files in self.groups().items():
            yield from self._figures(group, files)
            yield from self._table(f"{group}: errors that {ours.tool} alone has", self.alone(files), None)
            for other in others:
                third = next((it for it in others if it is not other), None)
                yield from self._table(
                    f"{group}: errors of {other.tool} that {ours.tool} has not",
                    self.only(other, ours, files),
                    third,
                )
                if third:  # of two alone, the first table says it
                    yield from self._table(
                        f"{group}: errors of {ours.tool} that {other.tool} has not",
                        self.only(ours, other, files),
                        third,
                    )
            yield from self._files(group, files)
        for outcome in self.outcomes:
            for file, problem in sorted(outcome.failures.items()):
                yield f"no verdict of {outcome.tool} on {self.name(file)}: {problem}"

    def _figures(self, group: str, files: list[str]) -> Iterable[str]:
        yield f"\n{group}: {len(files)} templates"
        yield (
            f"  {'':24}{'errors in':>10}{'warnings in':>12}{'errors':>8}{'warnings':>9}"
            f"{'start-up':>10}{'median':>11}{'total':>10}{'ratio':>8}"
        )
        for row in self.summary(files):
            middle, ratio = row["medianSeconds"], row["ratio"]
            yield (
                f"  {row['tool']:24}{row['filesWithErrors']:>10}{row['filesWithWarnings']:>12}"
                f"{row['errors']:>8}{row['warnings']:>9}{row['startupSeconds']:>8.2f} s"
                + (f"{middle * 1000:>8.2f} ms" if middle is not None else f"{'-':>11}")
                + f"{row['totalSeconds']:>8.2f} s"
                + (f"{ratio:>8.1f}" if ratio is not None else f"{'-':>8}")
            )
        yield "  Times are without start-up; the ratio is that of the totals, to the first line."
        if any(it.tool == "ours" for it in self.outcomes):
            yield "  Files of one call of ours share its time, so its median is that of such means."
        if any(it.remembered for it in self.outcomes):
            yield "  The others' times are of an earlier run, so there is no ratio."

    def _table(self, title: str, rows: list[Disagreement], third: Outcome | None) -> Iterable[str]:
        total = sum(len(it.findings) for it in rows)
        yield f"\n{title}: {total} by {len(rows)} rules"
        for row in rows:
            also = f", {row.supported} of them also {third.tool}" if third else ""
            example = row.example
            yield f"  {row.rule}: {len(row.findings)} in {len(row.files)} files{also}"
            yield f"      {self.name(example.file)}:{example.line} {'.'.join(example.place)}"
            yield f"      {' '.join(example.message.split())[:200]}"

    def _files(self, group: str, files: list[str]) -> Iterable[str]:
        rows = self.verdicts(files)
        yield f"\n{group}: {len(rows)} files that some accept and others refuse (errors of each)"
        if rows:
            yield "  " + " ".join(f"{it.tool[:11]:>11}" for it in self.outcomes)
        for file, counts in sorted(rows.items(), key=lambda it: (it[1][0] == 0, it[0])):
            said = [
                "no verdict" if file in outcome.failures and not count else str(count)
                for outcome, count in zip(self.outcomes, counts, strict=True)
            ]
            yield "  " + " ".join(f"{it:>11}" for it in said) + f"  {self.name(file)}"

    # What machines read

    def document(self) -> dict[str, object]:
        ours, *others = self.outcomes

        def listed(rows: list[Disagreement]) -> list[dict[str, object]]:
            return [
                {
                    "rule": it.rule,
                    "count": len(it.findings),
                    "files": [self.name(file) for file in it.files],
                    "supportedByTheThird": it.supported,
                    "example": self._named(it.example),
                }
                for it in rows
            ]

        return {
            "groups": {
                group: {
                    "summary": self.summary(files),
                    "firstAlone": listed(self.alone(files)),
                    "missedByFirst": {it.tool: listed(self.only(it, ours, files)) for it in others},
                    "missedByOther": {it.tool: listed(self.only(ours, it, files)) for it in others},
                    "verdicts": {
                        self.name(file): dict(zip((it.tool for it in self.outcomes), counts, strict=True))
                        for file, counts in self.verdicts(files).items()
                    },
                }
                for group, files in self.groups().items()
            },
            "tools": {
                it.tool: {
                    "startupSeconds": it.startup,
                    "failures": {self.name(file): why for file, why in it.failures.items()},
                    "seconds": {self.name(file): took for file, took in it.seconds.items()},
                    "findings": [self._named(finding) for finding in it.findings],
                }
                for it in self.outcomes
            },
        }

    def _named(self, finding: Finding) -> dict[str, object]:
        return finding.document() | {"file": self.name(finding.file)}
