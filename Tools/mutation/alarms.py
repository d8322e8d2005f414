# SPDX-License-Identifier: Apache-2.0

"""What ours says of templates that are taken to be correct."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from repository import ROOT
from validators.finding import templates
from validators.ours import ours


def report(folder: Path, command: str) -> int:
    """Every file below a folder, or those that its `clean.txt` names."""
    folder = folder.resolve()
    listed = folder / "clean.txt"
    if listed.exists():
        found = [it.split()[0] for it in listed.read_text().splitlines() if it.strip()]
        files = sorted(str(path) for it in found if (path := folder / Path(it).name).exists())
    else:
        files = [it for it in templates(folder) if _is_template(Path(it))]
    outcome = ours(files, command, 100, ROOT)
    rules: dict[tuple[bool, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for it in outcome.findings:
        name = str(Path(it.file).relative_to(folder))
        rules[not it.error, it.rule][name].append(f"{it.line}: {'.'.join(it.place)}: {it.message}")
    with_findings = {it.file for it in outcome.findings}
    errors = {it.file for it in outcome.findings if it.error}
    print(f"{len(files)} templates, {len(with_findings)} with findings, {len(errors)} with errors")
    for (warning, rule), them in sorted(rules.items(), key=lambda it: (it[0][0], -len(it[1]))):
        count = sum(map(len, them.values()))
        kind = "warning" if warning else "error"
        print(f"\n{rule} ({kind}): {count} in {len(them)} files")
        for name, said in sorted(them.items()):
            print(f"  {name}: {len(said)}, as {said[0][:220]}")
    for file, problem in sorted(outcome.failures.items()):
        print(f"no verdict on {file}: {problem}")
    return 0


def _is_template(file: Path) -> bool:
    try:
        return "Resources" in json.loads(file.read_text())
    except ValueError:
        return False
