# SPDX-License-Identifier: Apache-2.0

"""Runs synth against the lying aws."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from repository import ROOT, TOOLS

from .cloud import World
from .scenarios import STACKS, Scenario

PATIENCE = 60.0
"""Seconds after which somebody presses Ctrl-C because nothing ends, and as many after which it is killed. What asks
without an end is stopped by the aws that it asks: no clock could tell it from a busy machine."""
AWS = f"""#!{sys.executable} -ISE
import sys
sys.path.insert(0, {str(TOOLS)!r})
from faults.aws import main
main()
"""


@dataclass
class Run:
    scenario: Scenario
    status: int
    out: str
    said: str
    state: dict[str, Any]
    interrupted: bool
    hung: bool

    @property
    def told(self) -> str:
        return self.out + self.said


def run(synth: Path, scenario: Scenario) -> Run:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = install(folder, world(scenario))
        process = subprocess.Popen(
            [synth, *scenario.case.command, "--timeout", "2"],
            cwd=ROOT,
            env=environment | {"TMPDIR": name, "SYNTH_PAUSE": "0.003"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        waited = hung = False
        try:
            out, said = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            waited = True
            process.send_signal(signal.SIGINT)
            try:
                out, said = process.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                hung = True
                process.kill()
                out, said = process.communicate()
        left = [path.name for path in folder.iterdir() if path.name.startswith("synth-")]
        after = json.loads(Path(environment["FAULTS"]).read_text()) | {"leftFolders": left}
    return Run(
        scenario,
        process.returncode,
        out.decode(errors="replace"),
        said.decode(errors="replace"),
        after,
        waited or after["pressed"],
        hung,
    )


def install(folder: Path, state: dict[str, Any]) -> dict[str, str]:
    """Puts the lying aws into a folder. The environment has it as the only one."""
    kept, aws = folder / "state.json", folder / "aws"
    kept.write_text(json.dumps(state))
    aws.write_text(AWS)
    aws.chmod(0o755)
    return {"PATH": f"{folder}:/usr/bin:/bin", "FAULTS": str(kept)}


def world(scenario: Scenario) -> dict[str, Any]:
    """What there is before synth runs, and who lies when."""
    state: dict[str, Any] = {
        "stacks": [],
        "clock": 0,
        "calls": [],
        "lies": 0,
        "pressed": False,
        "executed": [],
        "deleting": [],
        "failing": [],
        "listings": 0,
        "lateListings": 0,
        "lateEvents": 0,
        "stale": 0,
        "eventsPerStep": 1,
        "tokenless": False,
        "rival": None,
        "lie": scenario.lie,
        "at": scenario.at,
        "times": scenario.times,
        "flood": 50_000_000,
        "destroyedOthers": False,
    } | scenario.case.world
    if scenario.case.present:
        cloud = World(state)
        for name in STACKS:
            stack = cloud.add(name, "CREATE_COMPLETE")
            # What was before, and must not be taken for what is now.
            for number in range(150):
                cloud.note(stack, f"Old{number}", "UPDATE_FAILED" if number == 70 else "UPDATE_COMPLETE")
            stack["status"], stack["updated"] = "UPDATE_COMPLETE", cloud.tick()
            cloud.note(stack, name, "UPDATE_COMPLETE")
    return state


def synth() -> Path:
    done = subprocess.run(
        ["swift", "build", "--show-bin-path"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return Path(done.stdout.strip()) / "synth"
