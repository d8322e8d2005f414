# SPDX-License-Identifier: Apache-2.0

"""An output folder as an earlier run left it, and whether a later one left it old or new."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RECORD, NOTE = ".synth-files", ".synth-unfinished"
MIXED = "an earlier run was ended while it wrote the files of"
Files = dict[str, bytes]


@dataclass(frozen=True)
class World:
    """What is there before, and what a run that succeeds leaves."""

    name: str
    options: tuple[str, ...]
    old: Files
    new: Files


def worlds(fresh: Files) -> list[World]:
    """From the files of one run."""
    record = fresh[RECORD]
    older = {path: content if path == RECORD else content + b"\n" for path, content in fresh.items()}
    one = min(set(fresh) - {RECORD})
    gone = {"shop/gone.template.json": b"{}\n", "shop/gone.parameters.json": b"[]\n"}
    leftover = fresh | gone | {RECORD: record + b"".join(f"{path}\n".encode() for path in gone)}
    return [
        World("nothing there", (), {}, fresh),
        World("all is older", (), older, fresh),
        World("one is older", (), fresh | {one: older[one]}, fresh),
        World("files of stacks that are gone", ("--prune",), leftover, fresh),
    ]


def read(folder: Path) -> Files:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def write(folder: Path, files: Files) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def is_temporary(name: str) -> bool:
    return name.endswith(".tmp")


def torn(world: World, after: Files) -> Iterator[str]:
    """Whatever is neither old nor new. What a run is in the midst of is neither of them."""
    for name, content in after.items():
        if (
            not is_temporary(name)
            and name not in (RECORD, NOTE)
            and content
            not in (
                world.old.get(name),
                world.new.get(name),
            )
        ):
            yield f"{name} is neither old nor new"
    for name in world.old.keys() & world.new.keys():
        if name not in after:
            yield f"{name} is lost"


def is_new(world: World, after: Files) -> bool:
    return {name: content for name, content in after.items() if not is_temporary(name)} == world.new


def mixed(world: World, after: Files) -> bool:
    """Whether files that were to change together have not."""
    changing = [name for name in world.new if world.old.get(name) != world.new[name] and name != RECORD]
    arrived = [name for name in changing if after.get(name) == world.new[name]]
    return 0 < len(arrived) < len(changing)
