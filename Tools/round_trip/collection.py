# SPDX-License-Identifier: Apache-2.0

"""Which files of a folder are templates."""

from __future__ import annotations

import random
import re
from pathlib import Path

ENDINGS = {".json", ".yaml", ".yml", ".template"}
MOST_BYTES = 1_000_000
"""CloudFormation takes no larger one."""
SKIPPED = {".git", "node_modules", ".build", ".venvs"}

RESOURCES = re.compile(rb"""^(Resources\s*:|\s*["']Resources["']\s*:)|\{\s*["']Resources["']\s*:""", re.MULTILINE)
TYPE = re.compile(rb"""["']?Type["']?\s*:\s*["']?(AWS|Custom|Alexa|[A-Z][A-Za-z0-9]*)::""")


def is_template(path: Path) -> bool:
    """A file that says Resources, and a type of one."""
    if path.suffix not in ENDINGS or not path.is_file() or path.stat().st_size > MOST_BYTES:
        return False
    text = path.read_bytes()
    return RESOURCES.search(text) is not None and TYPE.search(text) is not None


def templates(folder: Path) -> list[Path]:
    if folder.is_file():
        return [folder]
    found = (path for path in folder.rglob("*") if not SKIPPED & set(path.relative_to(folder).parts))
    return sorted(path for path in found if is_template(path))


def sample(paths: list[Path], count: int | None) -> list[Path]:
    """The same ones each time."""
    if count is None or count >= len(paths):
        return paths
    return sorted(random.Random(1).sample(paths, count))  # noqa: S311
