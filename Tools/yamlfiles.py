# SPDX-License-Identifier: Apache-2.0

"""Which files of a folder are YAML, and what cfn-flip makes of one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cfn_flip

_ENDINGS = {".yaml", ".yml", ".template"}


def yaml_files(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.suffix in _ENDINGS and path.is_file())
    return sorted(path for path in found if _is_yaml(path))


def _is_yaml(path: Path) -> bool:
    return not path.read_bytes().lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))


def flipped(text: str) -> Any:
    """
    Raises:
        Exception: of whatever kind, which is how cfn-flip says that it does not read the text.
    """
    return json.loads(cfn_flip.to_json(text))
