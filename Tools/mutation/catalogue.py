# SPDX-License-Identifier: Apache-2.0

"""Faults by class: what each does to a template, and why what comes out is truly broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from .template import Template

CLASSES = (
    "structure",
    "reference-kind",
    "between-resources/network",
    "between-resources/permissions",
    "ecs",
    "elb",
    "api",
    "iam",
    "lambda",
    "sqs",
    "sns",
    "s3",
    "dynamodb",
    "rds",
    "cloudfront",
    "events",
    "cloudwatch",
    "stepfunctions",
    "cognito",
    "security",
)


def content_key(region: str, text: str) -> str:
    return sha256(f"{region}\n{text}".encode()).hexdigest()[:32]


LIMIT = 4
"""Places of one fault in one template: more of the same prove little."""

Edits = Callable[[Template], Iterator[Template]]


@dataclass(frozen=True)
class Fault:
    kind: str
    """One of CLASSES."""
    name: str
    why: str
    """One sentence: what AWS refuses, what does not work once it is deployed, what is open."""
    edits: Edits
    doubtful: bool = False
    generic: bool = False
    tidy: bool = True
    """Whether what nothing uses any more is taken away; not where that is the fault."""


@dataclass(frozen=True)
class Mutant:
    base: str
    region: str
    fault: Fault
    place: str
    text: str

    @property
    def name(self) -> str:
        return f"{self.base}:{self.fault.name}:{self.place}"

    @property
    def key(self) -> str:
        return content_key(self.region, self.text)


class Catalogue:
    """The faults of one module. A fault is a function that yields one edited template for each
    place where it fits; that it yields nothing where it would do no harm is its precondition."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def fault(
        self,
        kind: str,
        name: str,
        why: str,
        *,
        doubtful: bool = False,
        generic: bool = False,
        tidy: bool = True,
    ) -> Callable[[Edits], Edits]:
        if kind not in CLASSES:
            raise ValueError(f"no class of faults: {kind}")

        def note(edits: Edits) -> Edits:
            self.faults.append(Fault(kind, name, why, edits, doubtful, generic, tidy))
            return edits

        return note


def mutants(base: str, region: str, template: Template, fault: Fault) -> Iterator[Mutant]:
    """Every mutant that a fault makes of a base, none twice, none equal to the base."""
    seen = {template.canonical}
    places: dict[str, int] = {}
    for edited in fault.edits(template):
        if len(places) == LIMIT:
            return
        made = edited.pruned(template) if fault.tidy else edited
        if made.canonical in seen:
            continue
        seen.add(made.canonical)
        place = made.edits[0] if made.edits else "?"
        places[place] = places.get(place, 0) + 1
        if places[place] > 1:
            place = f"{place}~{places[place]}"
        yield Mutant(base, region, fault, place, made.text)
