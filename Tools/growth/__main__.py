# SPDX-License-Identifier: Apache-2.0

"""Counts the instructions that each shape of template takes at two sizes, and fails where they grow with more than the
1.2th power of the file's size: what doubles a template may not quadruple its cost."""

from __future__ import annotations

import argparse
import difflib
import json
import math
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from arguments import Parser, at_least_one
from builds import NotSynth, demand_synth, program, stripped
from selftest import self_test
from valgrind import NoCount, NoValgrind, prepare

from . import instructions
from .shapes import SHAPES
from .shapes.template import Shape, template

NAME = "Scripts/check-growth"
_CHEAP = 5_000_000
"""Instructions below which nothing is said of how they grow: a thousandth of a second."""


@dataclass(frozen=True)
class Law:
    """What a shape takes at two sizes, besides what any template takes."""

    shape: Shape
    sizes: tuple[int, int]
    counts: tuple[int, int]

    @property
    def exponent(self) -> float:
        return math.log(self.counts[1] / self.counts[0]) / math.log(self.sizes[1] / self.sizes[0])

    @property
    def is_broken(self) -> bool:
        return self.exponent > self.shape.most

    def __str__(self) -> str:
        sizes = " ".join(f"{size / 1000:8.1f}" for size in self.sizes)
        counts = " ".join(f"{count / 1e6:8.1f}" for count in self.counts)
        of_a_megabyte = self.counts[1] / self.sizes[1] * 1e6 / 1e9
        mark = f"  more than {self.shape.most}" if self.is_broken else f"  {self.shape.why}"
        return f"{self.shape.name:48} {sizes} {counts} {self.exponent:6.2f} {of_a_megabyte:7.2f}{mark}".rstrip()


class Meter:
    """Measures one synth, and keeps the templates in a folder."""

    def __init__(self, synth: Path, folder: Path) -> None:
        self._synth = stripped(synth, folder)
        self._folder = folder
        self._least = self._measured("nothing", Shape(lambda _: template({}), 0, 0), 0)[1]

    def law(self, name: str) -> Law | str:
        """Or why there is none."""
        shape = SHAPES[name]
        try:
            (small, few), (large, many) = (self._measured(name, shape, n) for n in (shape.small, shape.large))
        except NoCount as problem:
            return f"{name}: {problem}"
        few, many = (max(count - self._least, _CHEAP) for count in (few, many))
        return Law(shape, (small, large), (few, many))

    def _measured(self, name: str, shape: Shape, number: int) -> tuple[int, int]:
        """The bytes of a template, and the instructions for it."""
        made = shape.make(number)
        text, ending = (made, "yaml") if isinstance(made, str) else (json.dumps(made), "json")
        path = self._folder / f"{name.replace(' ', '-').replace(':', '')}-{number}.template.{ending}"
        path.write_text(text)
        command, *options = shape.command
        return path.stat().st_size, instructions.count(self._synth, command, str(path), *options)


def main() -> int:
    options = _arguments()
    self_test("growth")
    try:
        demand_synth(options.synth)
        prepare()
        return _measure(options.synth, options.shapes, options.jobs)
    except NoValgrind as problem:
        print(f"{NAME}: error: {problem}; install it: nothing was measured", file=sys.stderr)
    except (NotSynth, NoCount) as problem:
        print(f"{NAME}: error: {problem}", file=sys.stderr)
    return 2


def _measure(synth: Path, shapes: list[str], jobs: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        meter = Meter(synth, Path(folder))
        print(f"{'what grows':48} {'kB':>8} {'kB':>8} {'M instr.':>8} {'M instr.':>8} {'power':>6} {'G for 1 MB':>7}")
        laws = list(_shown(meter, shapes, jobs))
    broken = [law for law in laws if isinstance(law, str) or law.is_broken]
    print(f"{len(laws)} shapes, {len(broken)} of them grow too much")
    return 1 if broken else 0


def _shown(meter: Meter, names: list[str], jobs: int) -> Iterator[Law | str]:
    with ThreadPoolExecutor(jobs) as pool:
        for law in pool.map(meter.law, names):
            print(law, flush=True)
            yield law


def _arguments() -> argparse.Namespace:
    usage = "%(prog)s [--jobs N] [--part K/N] SYNTH [SHAPE...]"
    parser = Parser(prog=NAME, usage=usage, description=__doc__)
    parser.add_argument("synth", type=program, metavar="SYNTH", help="synth, built for release")
    parser.add_argument(
        "shapes",
        nargs="*",
        default=[],
        metavar="SHAPE",
        help="the shapes whose name has one of these texts; all otherwise",
    )
    parser.add_argument(
        "--jobs",
        type=at_least_one,
        default=os.cpu_count() or 2,
        metavar="N",
        help="how many are measured at once (all cores)",
    )
    parser.add_argument(
        "--part",
        type=part,
        default=(1, 1),
        metavar="K/N",
        help="every Nth of them, from the Kth on: all are measured in N runs",
    )
    options = parser.parse_intermixed_args()
    try:
        first, step = options.part
        options.shapes = chosen(options.shapes)[first - 1 :: step]
    except UnknownShape as problem:
        parser.error(str(problem))
    return options


def part(text: str) -> tuple[int, int]:
    """For argparse: which of how many parts."""
    found = re.fullmatch(r"([1-9]\d{0,2})/([1-9]\d{0,2})", text, re.ASCII)
    if not found or int(found[1]) > int(found[2]):
        raise argparse.ArgumentTypeError(f"'{text}' is no part as 2/3")
    return int(found[1]), int(found[2])


class UnknownShape(Exception):
    """Which, and what there is."""


def chosen(texts: list[str]) -> list[str]:
    """The names that have one of the texts, or all. Each text is in one, so that a misspelled one does not pass."""
    for text in texts:
        if not text or not any(text in name for name in SHAPES):
            near = difflib.get_close_matches(text, SHAPES, 3, 0.5)
            said = f"the closest are: {', '.join(near)}" if near else f"there are: {', '.join(SHAPES)}"
            raise UnknownShape(f"no shape has '{text}' in its name; {said}")
    return [name for name in SHAPES if not texts or any(text in name for text in texts)]


if __name__ == "__main__":
    sys.exit(main())
