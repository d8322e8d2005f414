# SPDX-License-Identifier: Apache-2.0

"""synth's own commands, the whole way: first deployment, update, failed update, destruction."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from emulator.errors import TemplateError
from emulator.handlers import ecs
from emulator.server import Emulator
from repository import ROOT

from . import moves
from .aws_cli import AwsCli
from .commands import DeployCommand, commands
from .report import Failed, failed, proven, section

ENVIRONMENT = "env1"


def main() -> int:
    section(f"{ENVIRONMENT}: synth deploy, diff, drift, status, outputs, doctor and destroy, with the aws CLI")
    with Emulator() as emulator:
        try:
            operations = Operations(emulator)
            operations.prove()
            moves.prove(emulator, operations.under_test)
        except Failed as problem:
            failed(str(problem))
            return 1
    return 0


class Operations:
    def __init__(self, emulator: Emulator) -> None:
        self._aws = AwsCli(emulator.endpoint, ROOT)
        self._environment = self._aws.environment | {"PATH": f"{Path(sys.prefix) / 'bin'}:{os.environ['PATH']}"}
        self._synth = _build()
        self.under_test = self._synth.with_name("synth-under-test")
        self._registry, self._service = commands(ENVIRONMENT, ROOT)
        self._emulator = emulator

    def prove(self) -> None:
        self._first_deployment()
        self._what_runs()
        self._update()
        self._drift()
        self._failed_update()
        self._creation_that_failed()
        self._cost_of_our_own()
        self._destruction()
        self._what_stayed()

    def _first_deployment(self) -> None:
        self._run("doctor", status=1, says="is not there yet; deploy the stack that makes it")
        proven("doctor: names what is missing before the first deployment")
        self._run("deploy", status=1, says="aws iam create-service-linked-role")
        # moto gives service-linked roles names that are not AWS's.
        self._aws.run(
            (
                "aws",
                "iam",
                "create-role",
                "--region",
                self._service.region,
                "--role-name",
                "AWSServiceRoleForECS",
                "--assume-role-policy-document",
                "{}",
            )
        )
        self._run("deploy", status=1, says="is not in its repository yet; push it")
        proven("deploy: stops before the service for the role of ECS, and for the image")
        self._push()
        self._run("doctor", status=0, says="is in its repository")
        self._run("deploy", status=0, prints="Url ", says="CREATE_COMPLETE")
        proven("deploy: creates the stacks and prints the URL first")
        self._run("deploy", status=0, says="nothing to change")
        self._run("diff", "--exit-code", status=0, prints="nothing to change")
        proven("deploy: again, nothing to change")

    def _what_runs(self) -> None:
        stack = self._json("status", status=0)["stacks"][1]
        services = [service["logicalID"] for service in stack.get("services", [])]
        if services != ["WebService"] or not stack["services"][0]["deployments"]:
            raise Failed(f"status names the services {services}: {stack}")
        proven("status: names the services, their deployments and targets")
        region = self._emulator.region(self._service.region)
        live = region.find(self._service.stack).live.values()
        group = next(thing for thing in live if thing.type_name == "AWS::Logs::LogGroup")
        place = {"logGroupName": group.physical_id, "logStreamName": "verification/web/1"}
        region.aws.call("logs", "create_log_stream", **place)
        now = int(time.time() * 1000)
        events = [{"timestamp": now + index, "message": f"line {index}"} for index in range(3)]
        region.aws.call("logs", "put_log_events", **place, logEvents=events)
        said = self._json("logs", group.logical_id, status=0)
        if [event["message"] for event in said["events"]] != ["line 0", "line 1", "line 2"]:
            raise Failed(f"logs says {said}")
        self._run("logs", "--since", "1h", status=0)
        proven("logs: reads what a log group of the stack has, and what services write")
        self._run("exec", "WebService", status=1, says="session-manager-plugin")
        self._run("watch", "--deploy", "--once", status=0, says="nothing to swap")
        proven("exec says what is missing, watch that nothing is to be swapped")

    def _update(self) -> None:
        self._outside(WebTaskCount="2")
        said = self._run("diff", "--exit-code", status=2, prints="~ change WebService")
        if "DesiredCount" not in said:
            raise Failed(f"diff does not name DesiredCount:\n{said}")
        self._run("deploy", status=0, says="UPDATE_COMPLETE  WebService")
        proven("deploy: updates what was changed behind its back, without a question")
        self._outside(WebPort="9090")
        self._run("deploy", status=3, says="pass --yes")
        self._run("deploy", "--yes", status=0, says="which replaces it")
        proven("deploy: asks before a replacement")

    def _drift(self) -> None:
        self._run("drift", "--exit-code", status=0, prints="no drift")
        stack = self._emulator.region(self._service.region).find(self._service.stack)
        group = next(live for live in stack.live.values() if live.type_name == "AWS::Logs::LogGroup")
        self._emulator.region(self._service.region).aws.call(
            "logs", "put_retention_policy", logGroupName=group.physical_id, retentionInDays=1
        )
        said = self._run("drift", "--exit-code", status=2, prints="RetentionInDays: ")
        if "take it over at Sources/Stacks/Reference" not in said:
            raise Failed(f"drift does not name the place in Swift:\n{said}")
        self._run("deploy", status=0, says="nothing to change")
        self._run("drift", "--put-back", status=3, says="pass --yes")
        self._run("drift", "--put-back", "--yes", status=0, says="brings back: RetentionInDays")
        self._run("drift", "--exit-code", status=0, prints="no drift")
        proven("drift: finds what was changed by hand, names its place in Swift and puts it back")

    def _failed_update(self) -> None:
        self._outside(WebTaskCount="2")
        with _Failing(ecs.Service, "update"):
            report = self._json("deploy", status=4)
        cause = report["stacks"][1]["firstCause"]
        if cause["logicalID"] != "WebService" or not cause["file"].endswith("FargateService.swift"):
            raise Failed(f"not the first cause: {cause}")
        proven(f"deploy: a failed update names {cause['file']}:{cause['line']}")
        states = [stack["status"] for stack in self._json("status", status=0)["stacks"]]
        if states != ["CREATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"]:
            raise Failed(f"status says {states}")
        self._run("deploy", status=0)

    def _creation_that_failed(self) -> None:
        self._run("destroy", "--stack", "service", "--yes", status=3, says="pass --yes-lose-data")
        self._run("destroy", "--stack", "service", "--yes", "--yes-lose-data", status=0)
        with _Failing(ecs.Service, "create"):
            self._run("deploy", status=4, says="ROLLBACK_COMPLETE")
        self._run("deploy", status=3, says="nothing is left of it but its name")
        self._run("deploy", "--yes", status=0, says="CREATE_COMPLETE")
        proven("deploy: a creation that failed is cleared away and made anew")

    def _cost_of_our_own(self) -> None:
        """What synth takes besides the aws CLI's own time, for a deployment without changes."""
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder) / "log"
            aws = Path(folder) / "aws"
            real = Path(sys.prefix) / "bin" / "aws"
            aws.write_text(
                f"#!{sys.executable}\nimport subprocess, sys, time\nstart = time.monotonic()\n"
                f"code = subprocess.run([{sys.executable!r}, {str(real)!r}, *sys.argv[1:]]).returncode\n"
                f"open({str(log)!r}, 'a').write(f'{{time.monotonic() - start}}\\n')\nsys.exit(code)\n"
            )
            aws.chmod(0o755)
            path = f"{folder}:{self._environment['PATH']}"
            start = time.monotonic()
            self._run("deploy", status=0, environment={"PATH": path})
            whole = time.monotonic() - start
            calls = [float(line) for line in log.read_text().split()]
        proven(
            f"deploy: nothing to change takes {whole:.2f} s, of which {sum(calls):.2f} s are "
            f"{len(calls)} runs of the aws CLI"
        )

    def _destruction(self) -> None:
        self._run("destroy", status=3, says="pass --yes")
        self._run("destroy", "--yes", "--yes-lose-data", status=0, says="WebRepository (AWS::ECR::Repository) stays")
        self._run("destroy", "--yes", status=0, says="nothing to delete")
        proven("destroy: deletes the stacks in the opposite order, and the repository stays")

    def _what_stayed(self) -> None:
        """The repository of the stack's earlier life, with the image in it."""
        self._run("doctor", "--stack", "registry", status=0, says="is there already: a deployment takes it back in")
        self._run("deploy", "--stack", "registry", status=3, says="nothing was changed in")
        self._run("deploy", "--stack", "registry", "--yes", status=0, says="taken in: WebRepository")
        self._run("deploy", "--stack", "registry", status=0, says="nothing to change")
        states = [stack["status"] for stack in self._json("status", "--stack", "registry", status=0)["stacks"]]
        if states != ["UPDATE_COMPLETE"]:
            raise Failed(f"status says {states}")
        proven("deploy: takes the repository back that an earlier life of the stack has left, after a question")
        self._run("destroy", "--stack", "registry", "--yes", status=0)

    def _run(
        self,
        *words: str,
        status: int,
        says: str = "",
        prints: str = "",
        environment: dict[str, str] | None = None,
    ) -> str:
        command = [str(self._synth), words[0], ENVIRONMENT, *words[1:]]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=self._environment | (environment or {}),
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
        said = f"{done.stdout}\n{done.stderr}"
        if done.returncode != status or says not in done.stderr + done.stdout or prints not in done.stdout:
            wanted = f"exit {status}" + (f" and {(says or prints)!r}" if says or prints else "")
            raise Failed(f"synth {' '.join(words)}: exit {done.returncode}, wanted {wanted}\n{said}")
        return said if words[-1] != "--json" else done.stdout

    def _json(self, *words: str, status: int) -> dict[str, Any]:
        return json.loads(self._run(*words, "--json", status=status))

    def _outside(self, **values: str) -> None:
        """Changes the service's stack without synth."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "parameters.json"
            command: DeployCommand = self._service.with_parameters(self._service.parameters() | values, file)
            self._aws.run(command.words)

    def _push(self) -> None:
        parameters = self._service.parameters()
        name, tag = parameters["WebRepositoryName"], parameters["WebImageUri"].rsplit(":", 1)[1]
        manifest = {
            "schemaVersion": 2,
            "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
            "config": {"digest": f"sha256:{'0' * 64}", "size": 1},
            "layers": [],
        }
        self._emulator.region(self._service.region).aws.call(
            "ecr", "put_image", repositoryName=name, imageTag=tag, imageManifest=json.dumps(manifest)
        )


class _Failing:
    """A resource type whose handler refuses to work once: the way back is open."""

    def __init__(self, kind: type, action: str) -> None:
        self._kind, self._action = kind, action
        self._working: Callable[..., object] = getattr(kind, action)

    def __enter__(self) -> None:
        def refuse(*_: object) -> None:
            setattr(self._kind, self._action, self._working)
            raise TemplateError("ECS Deployment Circuit Breaker was triggered.")

        setattr(self._kind, self._action, refuse)

    def __exit__(self, *_: object) -> None:
        setattr(self._kind, self._action, self._working)


def _build() -> Path:
    for product in ("synth", "synth-under-test"):
        subprocess.run(["swift", "build", "--product", product], cwd=ROOT, check=True, capture_output=True)
    done = subprocess.run(["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return Path(done.stdout.strip()) / "synth"


if __name__ == "__main__":
    sys.exit(main())
