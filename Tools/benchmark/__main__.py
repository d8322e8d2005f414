# SPDX-License-Identifier: Apache-2.0

"""Measures ours and peers on stacks that are proved equal, in turn, and prints what each costs."""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from arguments import Parser, at_least_one
from builds import NotSynth, demand_synth, stripped
from builds import program as built_program
from repository import ROOT
from selftest import self_test
from valgrind import NoCount, NoValgrind, prepare

from . import instructions
from .baseline import Baseline
from .cases import ALL, GROWING, MAKING, Case
from .equality import Unequal, prove
from .programs import JUDGED, PEER_PROGRAMS, REFERENCE, Missing, Program, build, ours
from .report import Measured, Report
from .running import Costs, Failed, run

NAME = "Scripts/benchmark"
DOCUMENT = ROOT / "docs/performance.md"
BEGIN, END = "<!-- measured: Scripts/benchmark --write -->", "<!-- measured -->"
ONCE = 20.0
"""CPU seconds of one run from which on there is no second one."""
COUNTED = 2.0
"""CPU seconds up to which instructions are counted, which takes fifty times as long."""
NOT_GROWING = {"cdk-python", "cdk-shipped"}
"""Peers that take minutes for all sizes, and say no more by it."""


class Benchmark:
    def __init__(self, arguments: argparse.Namespace, scratch: Path) -> None:
        self.cases = [case for case in ALL if not arguments.cases or case.name in arguments.cases]
        self.rounds: int = arguments.rounds
        self.scratch = scratch
        self.built: bool = arguments.built is not None
        self.synth, self.bench = (it.resolve() for it in arguments.built or build())
        for it in (self.synth, self.bench):
            demand_synth(it)
        self.programs = {"ours": ours(self.synth, self.bench)}
        peers = arguments.peers or list(PEER_PROGRAMS)
        self.missing = {name: "which was not chosen" for name in PEER_PROGRAMS if name not in peers}
        for name in peers:
            try:
                self.programs[name] = PEER_PROGRAMS[name]()
            except (Missing, OSError, subprocess.SubprocessError) as problem:
                self.missing[name] = str(problem)
                tell(f"{name} is missing: {problem}")
        self.measured: Measured = {}
        self.instructions: dict[str, int] = {}

    def run(self) -> None:
        """One run that is not counted, whose templates are compared; then rounds of all, in turn."""
        for case in self.cases:
            for program in self._programs_for(case):
                costs = self._once(program, case)
                if costs.median > ONCE:
                    self.measured[program.name, case.name] = costs
                if not case.judges:
                    self._demand_templates(program, case)
        slow = set(self.measured)
        for number in range(self.rounds):
            for case in self.cases:
                for program in self._programs_for(case):
                    key = program.name, case.name
                    if key not in slow:
                        self.measured.setdefault(key, Costs()).add(self._once(program, case))
            tell(f"round {number + 1} of {self.rounds}")

    def _demand_templates(self, program: Program, case: Case) -> None:
        own = self.scratch / "ours" / case.name / case.environment
        if program.name != "ours":
            count = prove(own, self.scratch / program.name / case.name)
            tell(f"{case.name}: {program.name} makes the same {count} resources")
        elif not any(own.glob("*.template.json")):
            raise Failed(f"{self.synth} or {self.bench} makes no template of {case.name}")

    def count(self) -> None:
        """The instructions of ours, where that does not take minutes."""
        try:
            prepare()
        except NoValgrind as problem:
            self.missing["instructions"] = str(problem)
            return
        counted = ours(*(stripped(it, self.scratch) for it in (self.synth, self.bench)))
        for case in self.cases:
            if self.measured["ours", case.name].median > COUNTED:
                tell(f"{case.name}: instructions are not counted")
                continue
            folder = self._folder("counted", case)
            if words := counted.words(case, folder):
                self.instructions[case.name] = instructions.count(Path(words[0]), words[1:], folder, counted.accepted)
                tell(f"{case.name}: {self.instructions[case.name] / 1e6:,.1f} M instructions")

    def _programs_for(self, case: Case) -> list[Program]:
        small = case in GROWING and case not in MAKING
        return [
            program
            for name, program in self.programs.items()
            if program.words(case, self.scratch) and not (small and name in NOT_GROWING)
        ]

    def _once(self, program: Program, case: Case) -> Costs:
        folder = self._folder(program.name, case)
        words = program.words(case, folder)
        return run(words or [], folder, program.path, program.accepted)

    def _folder(self, program: str, case: Case) -> Path:
        """An empty one, or one with the file that is judged."""
        folder = self.scratch / program / case.name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        if case.judges:
            shutil.copy(self._judged(case), folder / JUDGED)
        return folder

    def _judged(self, case: Case) -> Path:
        if not case.size:
            return REFERENCE / "service.template.json"
        made = Case("services", case.size)
        folder = self.scratch / "judged"
        template = folder / made.environment / "services.template.json"
        if not template.exists():
            folder.mkdir()
            words = self.programs["ours"].words(made, folder)
            subprocess.run(words or [], check=True, cwd=folder, capture_output=True)
        return template


def main() -> int:
    arguments = _arguments()
    self_test("benchmark")
    try:
        lines = _measure(arguments)
        print("\n".join(lines))
        if arguments.write:
            _write(lines)
    except (NotSynth, Failed, Unequal, NoCount, OSError) as problem:
        print(f"{NAME}: error: {problem}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as problem:
        words = " ".join(map(str, problem.cmd))
        print(f"{NAME}: error: '{words}' ends with {problem.returncode}", file=sys.stderr)
        return 1
    return 0


def _measure(arguments: argparse.Namespace) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="benchmark-") as scratch:
        benchmark = Benchmark(arguments, Path(scratch).resolve())
        benchmark.run()
        if not arguments.without_instructions:
            benchmark.count()
    said = {name: program.says for name, program in benchmark.programs.items()}
    report = Report(said, benchmark.measured, benchmark.instructions)
    return [*_head(benchmark, arguments.rounds), *report.lines()]


def _head(benchmark: Benchmark, rounds: int) -> list[str]:
    """What was measured, where and when."""
    today = datetime.datetime.now(tz=datetime.UTC).date()
    place = Baseline.here({}).place
    size = benchmark.synth.stat().st_size / 1e6
    with tempfile.TemporaryDirectory() as folder:
        without = stripped(benchmark.synth, Path(folder)).stat().st_size / 1e6
    source = _source(built=benchmark.built)
    lines = [
        f"{today}, {source}, {place}, release, {_machine()}. Medians of {rounds} rounds in which all take",
        f"turns; what takes more than {ONCE:.0f} s is run once. In brackets how often ours that is.",
        "",
        f"`synth` has {size:.1f} MB, {without:.1f} MB without debug information, and the toolchain's standard library.",
        "",
    ]
    lines += [f"Not measured: {name}, {why}." for name, why in benchmark.missing.items()]
    return [*lines, ""] if benchmark.missing else lines


def _source(*, built: bool) -> str:
    """Programs that are given may be of any commit."""
    if built:
        return "programs given with --built"
    return f"commit {_said('git', '-C', ROOT, 'describe', '--always', '--dirty')}"


def _machine() -> str:
    model = platform.processor() or platform.machine()
    cpus = Path("/proc/cpuinfo")
    if cpus.exists():
        found = re.search(r"^model name\s*: (.+)$", cpus.read_text(), re.MULTILINE)
        model = found[1] if found else model
    return f"{os.cpu_count()} cores of {model}, {platform.system()}"


def _said(*words: str | Path) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def _write(lines: list[str]) -> None:
    text = DOCUMENT.read_text()
    before, found, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not found or not end:
        raise Failed(f"{DOCUMENT} has no {BEGIN} and {END}")
    DOCUMENT.write_text(before + BEGIN + "\n\n" + "\n".join(lines).strip() + "\n\n" + END + after)


def tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def _arguments(words: list[str] | None = None) -> argparse.Namespace:
    parser = Parser(prog=NAME, description=__doc__)
    for option, names in (("case", [case.name for case in ALL]), ("peer", [*PEER_PROGRAMS])):
        parser.add_argument(
            f"--{option}",
            dest=f"{option}s",
            action="append",
            choices=names,
            metavar=option.upper(),
            help=f"only this one, may be given several times: {', '.join(names)}",
        )
    parser.add_argument("--rounds", type=at_least_one, default=5, metavar="N")
    parser.add_argument(
        "--built",
        type=built_program,
        nargs=2,
        metavar=("SYNTH", "SYNTH-BENCH"),
        help="release builds; by default they are made, in the build folder of this repository",
    )
    parser.add_argument("--without-instructions", action="store_true", help="only seconds and memory")
    parser.add_argument("--write", action="store_true", help=f"put the tables into {DOCUMENT.relative_to(ROOT)}")
    arguments = parser.parse_args(words)
    if arguments.write and (arguments.cases or arguments.peers or arguments.without_instructions):
        parser.error("--write puts whole tables there: not with --case, --peer or --without-instructions")
    return arguments


if __name__ == "__main__":
    sys.exit(main())
