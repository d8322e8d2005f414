# SPDX-License-Identifier: Apache-2.0

"""The real aws CLI, pointed at the emulator and at nothing else."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .report import Failed


class AwsCli:
    def __init__(self, endpoint: str, root: Path) -> None:
        self._root = root
        kept = {"PATH", "HOME", "LANG", "LC_ALL", "TMPDIR"}
        self.environment = {
            **{name: value for name, value in os.environ.items() if name in kept},
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_ENDPOINT_URL": endpoint,
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_PAGER": "",
        }

    def run(self, words: Sequence[str]) -> str:
        """Runs `aws …` without a shell and returns what it prints."""
        done = self.attempt(words)
        if done.returncode != 0:
            said = (done.stderr or done.stdout).strip()
            raise Failed(f"exit {done.returncode} from {shlex.join(words)}\n{said}")
        return done.stdout

    def attempt(self, words: Sequence[str]) -> subprocess.CompletedProcess[str]:
        aws = Path(sys.prefix) / "bin" / "aws"
        return subprocess.run(
            [sys.executable, str(aws), *words[1:]],
            cwd=self._root,
            env=self.environment,
            capture_output=True,
            text=True,
        )
