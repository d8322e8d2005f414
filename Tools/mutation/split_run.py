# SPDX-License-Identifier: Apache-2.0

"""How much of what is caught in one stack is caught when the same system is several."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from repository import ROOT
from validators.ours import ours

from .bases import Base
from .catalogue import CLASSES, Mutant
from .splitting import Apart, split
from .tools import Said, Text, new, said_of

AT_ONCE = 2


def report(bases: list[Base], found: list[Mutant], caught: set[str], command: str, least: int) -> int:
    """Prints what is caught by class; fails below `least` percent.

    - caught: the keys of the mutants of which something is said in one stack.
    """
    texts = {it.key: Text(it.key, it.region, it.text) for it in bases}
    texts |= {it.key: Text(it.key, it.region, it.text) for it in found if it.key in caught}
    said = _judge(texts.values(), command)
    key_of = {it.name: it.key for it in bases}
    tried: dict[str, int] = defaultdict(int)
    seen: dict[str, int] = defaultdict(int)
    missed: list[Mutant] = []
    broken = 0
    for base in bases:
        for rule, place in sorted(said.get(base.key) or {}):
            broken = 1
            print(f"the correct system {base.name} has a finding when it is split: {place} [{rule}]")
    for it in found:
        whole, plain = said.get(it.key), said.get(key_of[it.base])
        # What cannot be taken apart, or stays one stack, says nothing.
        if it.key not in caught or it.fault.doubtful or whole is None or plain is None:
            continue
        tried[it.fault.kind] += 1
        if new(whole, plain):
            seen[it.fault.kind] += 1
        else:
            missed.append(it)
    print(f"\n{'caught in one stack, and split':<32}{'in one':>8}{'split':>8}")
    for kind in [*CLASSES, "all"]:
        one = sum(tried.values()) if kind == "all" else tried[kind]
        if one:
            many = sum(seen.values()) if kind == "all" else seen[kind]
            print(f"  {kind:<30}{one:>8}{many:>8} ({100 * many // one} %)")
    for it in missed:
        print(f"missed when split: {it.fault.kind}: {it.name}")
    share = 100 * sum(seen.values()) / max(1, sum(tried.values()))
    if share < least:
        print(f"{share:.1f} % is less than {least} %", file=sys.stderr)
    return broken or int(share < least)


def _judge(texts: Iterable[Text], command: str) -> dict[str, Said]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        pairs = pool.map(lambda it: (it.key, _said(it, command)), texts)
        return {key: said for key, said in pairs if said is not None}


def _said(text: Text, command: str) -> Said | None:
    """Nil where it is no system of several stacks."""
    try:
        stacks = split(text.text)
    except Apart:
        return None
    if len(stacks) < 2:
        return None
    with tempfile.TemporaryDirectory() as name:
        files = []
        for stack, content in stacks.items():
            file = Path(name) / f"{stack}.json"
            file.write_text(content)
            files.append(str(file))
        options = " ".join(f"--stack-name {it}" for it in stacks)
        outcome = ours(files, f"{command} --region {text.region} {options}", len(files), ROOT, startup=False)
        if outcome.failures:
            raise subprocess.SubprocessError(str(outcome.failures))
        return sum(said_of(outcome).values(), Counter())
