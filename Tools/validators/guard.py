# SPDX-License-Identifier: Apache-2.0

"""cfn-guard with AWS's registry of rules, which have an environment of their own, on a folder of templates."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from repository import TOOLS

from .finding import Broken


def guard(folder: Path) -> dict[str, Any]:
    """What `guard_run` prints."""
    done = subprocess.run(
        [str(TOOLS / "python"), "guard", "-m", "validators.guard_run", str(folder)], capture_output=True, text=True
    )
    if done.returncode != 0:
        raise Broken(f"cfn-guard failed: {done.stderr.strip()[-500:]}")
    report: dict[str, Any] = json.loads(done.stdout)
    return report
