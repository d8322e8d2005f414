# SPDX-License-Identifier: Apache-2.0

"""One environment's stacks from nothing to nothing: deployed, read back, updated, deleted."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from emulator.handlers import handler
from emulator.handlers.base import Handler
from emulator.readback import Difference, Unshown, compare
from emulator.region import Region
from emulator.server import Emulator
from emulator.stack import Live, Stack

from .aws_cli import AwsCli
from .candidates import Candidate, candidates
from .commands import DeployCommand
from .inventory import CALLS, inventory
from .paths import check_paths
from .preconditions import provide
from .report import Failed, proven, remark
from .snapshots import check_snapshots


class Lifecycle:
    def __init__(self, emulator: Emulator, found: list[DeployCommand], root: Path) -> None:
        self._emulator = emulator
        self._commands = found
        self._cli = AwsCli(emulator.endpoint, root)

    def prove(self) -> None:
        for thing in provide(self._commands):
            remark(f"{thing} is there beforehand, as the parameters say")
        before = self._begin()
        for command in self._commands:
            self._deploy_first(command)
        for fact in self._paths():
            proven(fact)
        for command in self._commands:
            self._deploy_again(command)
        for command in self._commands:
            self._deploy_changed(command)
        self._end(before)

    def _begin(self) -> dict[str, Counter[str]]:
        """What there is in each region before the first deployment."""
        self._make_buckets()
        regions = {command.region for command in self._commands}
        return {name: inventory(self._emulator.region(name).aws) for name in regions}

    def _end(self, before: dict[str, Counter[str]]) -> None:
        self._delete()
        for name in sorted(before):
            self._check_nothing_left(self._emulator.region(name), before[name])

    def _make_buckets(self) -> None:
        """Large templates go through a bucket, which a user has to have."""
        for region, name in {(it.region, it.bucket) for it in self._commands if it.bucket}:
            place = {"LocationConstraint": region} if region != "us-east-1" else None
            aws = self._emulator.region(region).aws
            aws.call("s3", "create_bucket", Bucket=name, CreateBucketConfiguration=place)

    def _deploy_first(self, command: DeployCommand) -> None:
        self._deploy(command)
        stack = self._stack(command)
        self._expect(stack, "CREATE_COMPLETE")
        proven(f"{stack.name}: created, {_count(len(stack.live), 'resource')}, {_count(len(stack.outputs), 'output')}")
        check_snapshots(stack)
        self._read_back(command, aloud=True)

    def _deploy_again(self, command: DeployCommand) -> None:
        if "No changes to deploy" not in self._cli.run(command.words):
            raise Failed(f"{command.stack}: the same files again are not seen as unchanged")
        proven(f"{command.stack}: the same files again change nothing")

    def _deploy_changed(self, command: DeployCommand) -> None:
        found = candidates(self._stack(command).current, command.parameters())
        if not found:
            remark(f"{command.stack}: no parameter to change, so no update of it is proven")
        parameters = command.parameters()
        for candidate in found:
            parameters[candidate.name] = candidate.value
            self._deploy_with(command, parameters, candidate)

    def _deploy_with(self, command: DeployCommand, parameters: dict[str, str], candidate: Candidate) -> None:
        stack = self._stack(command)
        before = {name: live.physical_id for name, live in stack.live.items()}
        with tempfile.TemporaryDirectory() as folder:
            changed = command.with_parameters(parameters, Path(folder) / "parameters.json")
            seen = len(stack.events)
            self._deploy(changed)
        self._expect(stack, "UPDATE_COMPLETE")
        after = {name: live.physical_id for name, live in stack.live.items()}
        replaced = [name for name in after if after[name] != before.get(name)]
        updated = [
            event.logical_id
            for event in stack.events[seen:]
            if event.status == "UPDATE_COMPLETE" and event.logical_id in after
        ]
        said = [f"updates {', '.join(updated)}"] if updated else []
        said += [f"replaces {', '.join(replaced)}"] if replaced else []
        proven(
            f"{stack.name}: {candidate.name} from {candidate.old} to {candidate.value} "
            f"{' and '.join(said) or 'changes outputs only'}"
        )
        check_snapshots(stack)
        self._read_back(command, aloud=False)
        self._paths()

    def _delete(self) -> None:
        for command in reversed(self._commands):
            stack = self._stack(command)
            where = ("--stack-name", command.stack, "--region", command.region)
            for live in stack.live.values():
                self._handler(command, live).unprotect(live)
            self._cli.run(("aws", "cloudformation", "delete-stack", *where))
            if stack.status != "DELETE_COMPLETE":
                raise Failed(f"{stack.name}: {stack.status}, {stack.reason}{_failures(stack)}")
            self._cli.run(("aws", "cloudformation", "wait", "stack-delete-complete", *where))
            proven(f"{stack.name}: deleted")
            for live in stack.kept:
                kept = f"{live.logical_id} {live.physical_id}"
                remark(f"{stack.name}: {kept} stays, as its policy says")
                self._handler(command, live).unprotect(live)
                self._handler(command, live).delete(live)

    def _check_nothing_left(self, region: Region, before: Counter[str]) -> None:
        after = inventory(region.aws)
        left = {key: count - before[key] for key, count in after.items() if count != before[key]}
        if left:
            raise Failed(f"{region.name}: left behind: {left}")
        proven(f"{region.name}: {CALLS} list calls show nothing left behind")

    def _deploy(self, command: DeployCommand) -> None:
        done = self._cli.attempt(command.words)
        if done.returncode != 0:
            said = (done.stderr or done.stdout).strip()
            stacks = [it for it in self._region(command).stacks if it.name == command.stack]
            raise Failed(f"{command.stack}: {said}{_failures(stacks[-1]) if stacks else ''}")

    def _read_back(self, command: DeployCommand, aloud: bool) -> None:
        stack, region = self._stack(command), self._region(command)
        count, unshown = 0, []
        for live in stack.live.values():
            results = list(self._compare(region, live))
            wrong = [it for it in results if isinstance(it, Difference)]
            if wrong:
                lines = [f"  {it.path}: wanted {it.wanted}, shown {it.shown}" for it in wrong]
                raise Failed("\n".join([f"{stack.name}: {live.logical_id} differs", *lines]))
            count += len(live.properties)
            unshown += [f"{live.logical_id}.{it.path}" for it in results]
        if aloud:
            proven(f"{stack.name}: {count - len(unshown)} properties read back as written")
            if unshown:
                remark(f"{stack.name}: accepted, but not shown by moto: {', '.join(unshown)}")

    def _compare(self, region: Region, live: Live) -> list[Difference | Unshown]:
        shown = handler(live.type_name)(region.aws, "", live.logical_id).describe(live)
        return list(compare(live.properties, shown))

    def _paths(self) -> list[str]:
        names = sorted({command.region for command in self._commands})
        return [fact for name in names for fact in check_paths(self._emulator.region(name).aws)]

    def _expect(self, stack: Stack, status: str) -> None:
        if stack.status != status:
            raise Failed(f"{stack.name}: {stack.status}, not {status}{_failures(stack)}")

    def _handler(self, command: DeployCommand, live: Live) -> Handler:
        return handler(live.type_name)(self._region(command).aws, command.stack, live.logical_id)

    def _stack(self, command: DeployCommand) -> Stack:
        return self._region(command).find(command.stack)

    def _region(self, command: DeployCommand) -> Region:
        return self._emulator.region(command.region)


def _failures(stack: Stack) -> str:
    """What went wrong, in the words of the stack's own events."""
    told = [event for event in stack.events if event.reason]
    failed = [event for event in told if event.status.endswith("FAILED")]
    return "".join(
        f"\n    {event.logical_id} ({event.type_name}) {event.status}: {event.reason}" for event in failed or told[-1:]
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
