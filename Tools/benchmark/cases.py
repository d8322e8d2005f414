# SPDX-License-Identifier: Apache-2.0

"""What is measured. Peers make the same templates, or judge the same file."""

from __future__ import annotations

from dataclasses import dataclass

LARGEST = 500


@dataclass(frozen=True)
class Case:
    family: str
    size: int = 0

    @property
    def name(self) -> str:
        return f"{self.family}-{self.size}" if self.size else self.family

    @property
    def judges(self) -> bool:
        """Whether it is about a file that is there, not about making one."""
        return self.family.startswith("validate")

    @property
    def environment(self) -> str:
        """Where ours has it."""
        return "env1" if self.family == "reference" else self.name

    @property
    def says(self) -> str:
        return WORDS[self.family].format(self.size)


WORDS = {
    "reference": "the reference system, `env1`",
    "queues": "{} queues",
    "services": "{} realistic resources",
    "stacks": "{} stacks of 100 resources",
    "validate-env1": "`env1`'s service template",
    "validate-services": "a template of {} realistic resources",
}
MAKING = [Case("reference"), Case("queues", LARGEST), Case("services", LARGEST), Case("stacks", 100)]
JUDGING = [Case("validate-env1"), Case("validate-services", LARGEST)]
GROWTH = {"queues": [50, 100, 200, 400], "services": [50, 100, 200, 400], "stacks": [1, 10, 100]}
GROWING = [Case(family, size) for family, sizes in GROWTH.items() for size in sizes]
ALL = list(dict.fromkeys([*MAKING, *JUDGING, *GROWING]))
