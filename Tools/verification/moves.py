# SPDX-License-Identifier: Apache-2.0

"""synth refactor: other names, a renamed stack, and a way from stack to stack, with the aws CLI."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from emulator.server import Emulator
from repository import ROOT

from .aws_cli import AwsCli
from .report import Failed, proven, section

REGION = "eu-west-1"
_LOGS = {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 7}}


def _parameter(value: Any) -> dict[str, Any]:
    return {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": value}}


_DEPLOYED: dict[str, dict[str, Any]] = {
    "moves-store": {"Log": _LOGS, "LogName": _parameter({"Ref": "Log"})},
    "moves-tools": {
        "Queue": {"Type": "AWS::SQS::Queue"},
        "QueueName": _parameter({"Fn::GetAtt": ["Queue", "QueueName"]}),
    },
    "moves-readers": {"Topic": {"Type": "AWS::SNS::Topic"}},
}


def prove(emulator: Emulator, synth: Path) -> None:
    section("synth refactor: other names, a renamed stack, and a way from stack to stack")
    emulator.reset()
    aws = AwsCli(emulator.endpoint, ROOT)
    environment = aws.environment | {"PATH": f"{Path(sys.prefix) / 'bin'}:{os.environ['PATH']}"}
    region = emulator.region(REGION)
    client = region.aws.client("cloudformation")
    for name, resources in _DEPLOYED.items():
        client.create_stack(StackName=name, TemplateBody=json.dumps({"Resources": resources}))

    def physical() -> dict[str, str]:
        return {
            f"{stack.name}/{live.logical_id}": live.physical_id
            for stack in region.existing()
            for live in stack.live.values()
        }

    def run(*words: str, status: int, says: str) -> None:
        command = [str(synth), words[0], "moves", *words[1:]]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL
        )
        said = f"{done.stdout}\n{done.stderr}"
        if done.returncode != status or says not in said:
            raise Failed(f"synth {' '.join(words)}: exit {done.returncode}, wanted {status} and {says!r}\n{said}")

    before = physical()
    run("deploy", status=3, says="is to be moved first")
    run("refactor", "--dry-run", status=0, says="> move store/Log to kept/Logs")
    run("refactor", status=3, says="nothing was changed")
    if physical() != before:
        raise Failed(f"something was moved that nobody agreed to: {physical()}")
    run("refactor", "--yes", status=0, says="moved: ")
    after = physical()
    wanted = {
        "moves-kept/Logs": before["moves-store/Log"],
        "moves-kept/LogName": before["moves-store/LogName"],
        "moves-tools/Queue": before["moves-tools/Queue"],
        "moves-readers/Topic": before["moves-readers/Topic"],
        "moves-readers/Name": before["moves-tools/QueueName"],
    }
    if after != wanted:
        raise Failed(f"wanted {wanted}, found {after}")
    proven("refactor: renames, moves between stacks, and renames a stack; everything is the same thing as before")
    run("refactor", status=0, says="every moved(from:) is done")
    run("deploy", status=0, says="every moved(from:) is done")
    if physical() != after:
        raise Failed(f"the deployment after it replaced something: {physical()}")
    proven("deploy: waits for the refactoring, and replaces nothing after it")
