# SPDX-License-Identifier: Apache-2.0

"""`synth import --from-stack`: stacks of somebody else become Swift, and CloudFormation finds nothing to change."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from emulator.server import Emulator
from repository import ROOT

from .aws_cli import AwsCli
from .report import Failed, failed, proven, section

TEMPLATES = ROOT / "Tools" / "round_trip" / "templates"
REGION = "eu-west-1"
STACKS = {"legacy-uploads": ("uploads", "Stage=prod"), "legacy-readers": ("readers", "Uploads=legacy-uploads")}
"""Each with its template and what its parameter is given."""


def main() -> int:
    section("synth import --from-stack, with the aws CLI")
    with Emulator() as emulator:
        try:
            prove(AwsCli(emulator.endpoint, ROOT))
        except Failed as problem:
            failed(str(problem))
            return 1
    return 0


def prove(aws: AwsCli) -> None:
    subprocess.run(["swift", "build", "--product", "synth"], cwd=ROOT, check=True, capture_output=True)
    shown = subprocess.run(["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    synth = f"{shown.stdout.strip()}/synth"
    for name, (template, value) in STACKS.items():
        deploy(aws, synth, name, TEMPLATES / f"{template}.yaml", value)
    with tempfile.TemporaryDirectory() as folder:
        named = [word for name in STACKS for word in ("--from-stack", name)]
        done = subprocess.run(
            [synth, "import", *named, "--region", REGION, "--change-set", "-o", folder],
            cwd=folder,
            env=aws.environment | {"PATH": f"{Path(sys.prefix) / 'bin'}:{os.environ['PATH']}"},
            capture_output=True,
            text=True,
        )
        said = done.stdout + done.stderr
        if done.returncode != 0 or said.count("CloudFormation finds nothing to change") != len(STACKS):
            raise Failed(f"synth import ends with {done.returncode}\n{said}")
        text = "".join(file.read_text() for file in sorted(Path(folder).glob("*.swift")))
    proven("import: two stacks come back, and the change set of each is empty")
    for wanted in ("ImportedValues.bucketName.provided(", "ImportedValues.bucketName.consumed(", 'tags: ["Team": "a"]'):
        if wanted not in text:
            raise Failed(f"what was imported has no {wanted}\n{text}")
    proven("import: what one exports and the other imports is one handle")


def deploy(aws: AwsCli, synth: str, name: str, template: Path, value: str) -> None:
    """Without synth; the emulator reads JSON alone."""
    converted = subprocess.run([synth, "convert", template, "-o", "-"], check=True, capture_output=True, text=True)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(converted.stdout)
        file.flush()
        words = ["aws", "cloudformation", "deploy", "--region", REGION, "--stack-name", name]
        words += ["--template-file", file.name, "--parameter-overrides", value, "--tags", "Team=a"]
        aws.run([*words, "--capabilities", "CAPABILITY_IAM"])


if __name__ == "__main__":
    sys.exit(main())
