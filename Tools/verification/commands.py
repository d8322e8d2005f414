# SPDX-License-Identifier: Apache-2.0

"""The deployment commands that synth prints: what a user is told to run."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .report import Failed

_DEPLOY = ("aws", "cloudformation", "deploy")


@dataclass(frozen=True)
class DeployCommand:
    words: tuple[str, ...]
    root: Path

    @property
    def stack(self) -> str:
        return self.option("--stack-name")

    @property
    def region(self) -> str:
        return self.option("--region")

    @property
    def template(self) -> Path:
        return self.root / self.option("--template-file")

    @property
    def bucket(self) -> str | None:
        return self.option("--s3-bucket") if "--s3-bucket" in self.words else None

    def option(self, name: str) -> str:
        values = self._values(name)
        if len(values) != 1:
            raise Failed(f"the command has not one {name}: {shlex.join(self.words)}")
        return values[0]

    def parameters(self) -> dict[str, str]:
        """The parameters that the command gives, from its file or from its words."""
        pairs = self._values("--parameter-overrides")
        if len(pairs) == 1 and pairs[0].startswith("file://"):
            pairs = json.loads((self.root / pairs[0].removeprefix("file://")).read_text())
        return dict(pair.split("=", 1) for pair in pairs)

    def with_parameters(self, parameters: dict[str, str], file: Path) -> DeployCommand:
        """The same command with other parameters, in a file as synth writes it."""
        file.write_text(json.dumps([f"{name}={value}" for name, value in parameters.items()]))
        start = self.words.index("--parameter-overrides") + 1
        end = start + len(self._values("--parameter-overrides"))
        words = (*self.words[:start], f"file://{file}", *self.words[end:])
        return DeployCommand(words, self.root)

    def _values(self, name: str) -> list[str]:
        if name not in self.words:
            return []
        following = self.words[self.words.index(name) + 1 :]
        count = next((n for n, word in enumerate(following) if word.startswith("--")), None)
        return list(following[:count])


def commands(
    environment: str, root: Path, synth: list[str] | None = None, output: Path | None = None
) -> list[DeployCommand]:
    """One environment's commands in deployment order, its templates written anew."""
    synth = synth or shlex.split(os.environ.get("SYNTH", "swift run -q synth"))
    to = ["--output", str(output)] if output else []
    done = subprocess.run([*synth, environment, *to], cwd=root, capture_output=True, text=True)
    if done.returncode != 0:
        raise Failed(f"{shlex.join(synth)} {environment} failed:\n{done.stderr.strip()}")
    lines = [line for line in done.stdout.splitlines() if line.strip() and "get-caller-identity" not in line]
    found = [DeployCommand(_without_guard(shlex.split(line)), root) for line in lines]
    if not found:
        raise Failed(f"{shlex.join(synth)} {environment} prints no deployment command")
    for command in found:
        if command.words[:3] != _DEPLOY:
            raise Failed(f"not a deployment command: {shlex.join(command.words)}")
    _check_all_named(environment, output or root / "cfn-out", found)
    return found


def _written(template: Path) -> Path:
    return template.with_name(template.name.replace(".template.min.json", ".template.json"))


def _without_guard(words: list[str]) -> tuple[str, ...]:
    """The words after the function that asks which account it is: an emulator has its own.

    What brings files and images stands in parentheses before the deployment that wants them: here nobody does.
    """
    if words and words[0].startswith("("):
        start = next((n for n, word in enumerate(words) if words[n : n + 3] == list(_DEPLOY)), 0)
        return (*words[start:-1], words[-1].removesuffix(")"))
    return tuple(words[1:] if words and words[0].startswith("in_") else words)


def _check_all_named(environment: str, folder: Path, found: list[DeployCommand]) -> None:
    emitted = sorted((folder / environment).glob("*.template.json"))
    # What is sent without white space is a file beside the template.
    named = {path for command in found for path in (command.template.resolve(), _written(command.template).resolve())}
    orphans = [str(path.relative_to(folder)) for path in emitted if path.resolve() not in named]
    if orphans:
        raise Failed(f"no deployment command names {', '.join(orphans)}")
