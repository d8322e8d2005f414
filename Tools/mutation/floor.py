# SPDX-License-Identifier: Apache-2.0

"""The share that ours has to catch: it may rise, and is then written down; it does not fall."""

from __future__ import annotations

import json
from pathlib import Path

from .report import Report

_FILE = Path(__file__).with_name("floor.json")


def holds(report: Report, sample: int | None) -> bool:
    recorded = json.loads(_FILE.read_text())
    if sample != recorded["sample"]:
        print(f"the floor is that of --sample {recorded['sample']}")
        return False
    caught = 100 * report.share()
    if caught < recorded["caughtPercent"]:
        print(f"{caught:.1f} % are caught, less than the {recorded['caughtPercent']} % of the floor")
        return False
    print(f"{caught:.1f} % are caught; the floor is {recorded['caughtPercent']} %")
    return True


def write(report: Report, sample: int) -> None:
    percent = int(1000 * report.share()) / 10
    _FILE.write_text(json.dumps({"sample": sample, "caughtPercent": percent}) + "\n")
