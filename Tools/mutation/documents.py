# SPDX-License-Identifier: Apache-2.0

"""docs/mutations.md."""

from __future__ import annotations

from collections.abc import Iterator

from .catalogue import CLASSES
from .report import Missed, Report

_METHOD = """# Mutations

`Scripts/mutate` takes {bases} correct templates, breaks one thing at a time, and counts by class what each of four tools
catches: this validator, cfn-lint, cloudformation-validate and checkov. This page is what `Scripts/mutate --write-docs`
wrote last.

```sh
Scripts/mutate                                  # all of it; the other tools' verdicts are remembered by content
Scripts/mutate --ours-only --class rds          # ours alone, one class
Scripts/mutate --seed-set                       # 67 single faults of the reference system, `env1`
Scripts/mutate --fault endpoint-removed --write DIR   # the broken templates themselves
Scripts/mutate --false-alarms DIR               # the other side: ours on correct templates, by rule
Scripts/mutate --split 95                       # the same systems as several stacks
Scripts/mutate --write-docs                     # this page
```

**Templates**: those of the shipped environments, their values set as the parameters' defaults so that every tool is told
the same, and those in `Tools/mutation/templates`: queues, topics, tables with streams, buckets that notify, a site, a
database, a workflow, APIs with users and functions, instances and containers on instances, files and secrets, three
zones, two address families, a network of another stack, and one with its network in two branches of a condition. Every
one is without an error for all of the validators, and without any finding for this one: that is asked again at each run.

**Faults**: {faults} of them, in `Tools/mutation/faults`, each with a sentence that says why the outcome is truly
broken: AWS refuses it, it does not work once it is deployed, or it is open to whom it must not be. A fault has a
precondition, so that what still works is not produced; of each, {widest} mutants at most are taken, from as many
templates as it fits. What a fault leaves unused (a parameter, a condition) is taken away, because that it is left over
says nothing about the fault. *Seed* is the set of the reference system; *generic* faults are operators that fit any
template (remove a rule, a route, an action; another port, protocol, range, group; a reference of another type); the
others are *named*.

**Caught** is a mutant of which a tool has a finding, error or warning (for checkov: a failed check), that the template
without the fault has not: more findings of a rule at an element. Whether the finding names the fault is not judged.
The faults were written before the rules and apart from them: of 1,283 mutants the rules caught 973 (75 %) when
they were first run on them. They were then extended by what was missed, general where the fault was one of many: so
the tables say how much of this set is caught now, and the 75 % is nearer to what to expect of faults that nobody here
has thought of.

**Split**: `--split PERCENT` takes the same systems apart, into a network, what services stand on, and the services, which
import from each other by exports, and judges the stacks together (`--stack-name`). Of the 1,947 mutants of the whole
catalogue that are caught in one stack and can be taken apart, 1,946 are caught when they are several stacks (99.9 %); before the
stacks of an environment were judged as one system it was 1,576 (80 %), of the faults between resources of a network 150
of 304.

None of it was deployed: that a mutant is broken is taken from AWS's documentation and from experience. Where it depends
on the application or is disputed, the fault is *doubtful* and counted apart.
"""


def page(report: Report, bases: int, each: int) -> str:
    return "\n".join(_lines(report, bases, each)) + "\n"


def _lines(report: Report, bases: int, each: int) -> Iterator[str]:
    faults = len({it.mutant.fault.name for it in report.results})
    yield _METHOD.format(bases=bases, faults=faults, widest=each)
    yield "## Caught, by class\n"
    yield from _table(report, "Class", report.by_class())
    yield "\n## Caught, by kind of fault\n"
    yield from _table(report, "Kind", report.by_family())
    yield "\n## Caught, by template\n"
    yield from _table(report, "Template", report.by_base())
    if doubtful := report.by_class(doubtful=True):
        yield "\n## Doubtful, not counted above\n"
        yield from _table(report, "Class", doubtful)
    yield "\n## What this validator misses\n"
    missed = report.missed()
    if not missed:
        yield "Nothing of the above."
    for kind in CLASSES:
        if them := [it for it in missed if it.fault.kind == kind]:
            yield f"\n### {kind}\n"
            yield from map(_entry, them)
    if doubtful_missed := report.missed(doubtful=True):
        yield "\n### doubtful\n"
        yield from map(_entry, doubtful_missed)


def _entry(it: Missed) -> str:
    first = it.mutants[0]
    return f"- `{it.fault.name}`, {len(it.mutants)} of {it.tried}: {it.fault.why} ({first.base}: `{first.place}`)"


def _table(report: Report, title: str, rows: list[tuple[str, int, list[int]]]) -> Iterator[str]:
    yield f"| {title} | tried | " + " | ".join(report.tools) + " |"
    yield "|---|---|" + "---|" * len(report.tools)
    for name, tried, caught in rows:
        shares = " | ".join(f"{it} ({100 * it // tried} %)" for it in caught)
        yield f"| {'**all**' if name == 'all' else name} | {tried} | {shares} |"
