"""Runs synth against the lying aws."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import cloud
from .scenarios import STACKS, Scenario

ROOT = Path(__file__).absolute().parents[2]
PATIENCE = 20.0
"""Seconds after which somebody presses Ctrl-C, because synth still asks."""


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
        state = folder / "state.json"
        state.write_text(json.dumps(_world(scenario)))
        aws = folder / "aws"
        aws.write_text(f"#!{sys.executable} -ISE\n{Path(cloud.__file__).read_text()}")
        aws.chmod(0o755)
        environment = {
            "PATH": f"{folder}:/usr/bin:/bin",
            "FAULTS": str(state),
            "TMPDIR": name,
            "SYNTH_PAUSE": "0.003",
        }
        process = subprocess.Popen(
            [synth, *scenario.case.command, "--timeout", "2"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        interrupted = hung = False
        try:
            out, said = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            interrupted = True
            process.send_signal(signal.SIGINT)
            try:
                out, said = process.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                hung = True
                process.kill()
                out, said = process.communicate()
        left = [path.name for path in folder.iterdir() if path.name.startswith("synth-")]
        after = json.loads(state.read_text()) | {"leftFolders": left}
    return Run(
        scenario,
        process.returncode,
        out.decode(errors="replace"),
        said.decode(errors="replace"),
        after,
        interrupted,
        hung,
    )


def _world(scenario: Scenario) -> dict[str, Any]:
    state: dict[str, Any] = {
        "stacks": [],
        "clock": 0,
        "calls": [],
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
        world = cloud.World(state)
        for name in STACKS:
            stack = world.add(name, "CREATE_COMPLETE")
            # What was before, and must not be taken for what is now.
            for number in range(150):
                world.note(stack, f"Old{number}", "UPDATE_FAILED" if number == 70 else "UPDATE_COMPLETE")
            stack["status"], stack["updated"] = "UPDATE_COMPLETE", world.tick()
            world.note(stack, name, "UPDATE_COMPLETE")
    return state


def synth() -> Path:
    done = subprocess.run(
        ["swift", "build", "--show-bin-path"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        env=os.environ,
    )
    return Path(done.stdout.strip()) / "synth"
