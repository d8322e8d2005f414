# SPDX-License-Identifier: Apache-2.0

"""What a validator says, in one form for all, and when two of them say it of the same place."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from pathlib import Path

Place = tuple[str, ...]


class Broken(Exception):
    """A validator ended as it must not."""


@dataclass(frozen=True)
class Finding:
    file: str
    line: int
    error: bool
    rule: str
    message: str
    place: Place
    """From the top of the template, as `("Resources", "Bucket", "BucketName")`."""

    def meets(self, other: Finding) -> bool:
        """Whether both speak of one place. The tools blame a value, its key or the object around
        them, so one step up or down counts as the same place, and so does the same line, except
        the first, which is all of a template without line breaks."""
        if self.line > 1 and self.line == other.line:
            return True
        if not self.place and not other.place:
            return True
        shorter, longer = sorted((self.place, other.place), key=len)
        return bool(shorter) and longer[: len(shorter)] == shorter and len(longer) - len(shorter) <= 1

    def document(self) -> dict[str, object]:
        return asdict(self) | {"place": ".".join(self.place)}


@dataclass
class Outcome:
    """All that one validator said of all files, and the time it took."""

    tool: str
    findings: list[Finding] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    """Files of which the tool gave no verdict, and what happened."""
    remembered: bool = False
    """Whether this is of an earlier run, so that its times are not to be compared with others."""
    seconds: dict[str, float] = field(default_factory=dict)
    """Without start-up. For a tool that takes many files at once, each file's share of its call."""
    startup: float = 0.0

    def errors(self, file: str | None = None) -> list[Finding]:
        return [it for it in self.findings if it.error and file in (None, it.file)]


def place(*steps: object) -> Place:
    """The same for all tools: no `Properties`, and nothing within a function's arguments."""
    kept: list[str] = []
    for step in map(str, steps):
        if step == "Ref" or step.startswith("Fn::"):
            break
        kept.append(step)
    if len(kept) > 2 and kept[0] == "Resources" and kept[2] == "Properties":
        del kept[2]
    return tuple(kept)


def steps(path: str) -> list[str]:
    """The steps of a dotted, bracketed or slashed path."""
    return [it for it in re.split(r"[./\[\]]+", path.replace('"', "").replace("'", "")) if it]


def templates(folder: Path) -> list[str]:
    """All below the folder, or below its `good` and `bad` where it has one of them."""
    divided = [folder / it for it in ("good", "bad") if (folder / it).is_dir()]
    found = (it for top in divided or [folder] for it in top.rglob("*.json") if it.is_file())
    return sorted(map(str, found))
