# SPDX-License-Identifier: Apache-2.0

"""Where this repository is."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / "Tools"
CACHES = ROOT / ".venvs"
