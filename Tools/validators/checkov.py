# SPDX-License-Identifier: Apache-2.0

"""checkov, which has an environment of its own, on a folder of templates."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from repository import TOOLS

from .finding import Broken


def checkov(folder: Path) -> dict[str, Any]:
    """Its report as it prints it."""
    done = subprocess.run(
        [
            *(str(TOOLS / "python"), "checkov", "-m", "checkov.main"),
            *("--directory", str(folder), "--framework", "cloudformation"),
            *("--output", "json", "--compact", "--quiet", "--soft-fail", "--skip-download"),
        ],
        capture_output=True,
        text=True,
        cwd=folder,
    )
    if done.returncode != 0:
        raise Broken(f"checkov failed: {done.stderr.strip()[-500:]}")
    report: dict[str, Any] = json.loads(done.stdout)
    return report
