# SPDX-License-Identifier: Apache-2.0

"""What exceptions.txt says. A line of it that nothing needs is an error, so that it stays true."""

from __future__ import annotations

from pathlib import Path

from .additions import Addition

FILE = Path(__file__).with_name("exceptions.txt")


class Exceptions:
    def __init__(self) -> None:
        self.services: dict[str, list[str]] = {}
        self._any_case: set[tuple[str, str]] = set()
        self._left: set[tuple[str, str]] = set()
        self.structures: dict[str, list[tuple[str, str, str]]] = {}
        self.documented: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        self.additions: dict[str, list[Addition]] = {}
        for number, line in enumerate(FILE.read_text().splitlines(), 1):
            if not line.startswith("#"):
                self._read(line, number)
        self._unused = self._any_case | self._left

    def _read(self, line: str, number: int) -> None:
        words, _, reason = line.partition(" # ")
        match words.split() if reason else []:
            case ["service", name, *models] if models:
                self.services[name] = models
            case ["any-case", type_name, path]:
                self._any_case.add((type_name, path))
            case ["leave", type_name, path]:
                self._left.add((type_name, path))
            case ["structure", type_name, path, member] if "." in member:
                model, _, shape = member.partition(".")
                self.structures.setdefault(type_name, []).append((path, model, shape))
            case ["property", type_name, path, kind]:
                self.additions.setdefault(type_name, []).append(Addition(path, kind))
            case ["values", type_name, path, values]:
                self.documented.setdefault(type_name, []).append((path, tuple(sorted(values.split("|")))))
            case _:
                problem = "not of a form that the head of the file lists" if reason else "no ` # ` and reason"
                raise SystemExit(f"{FILE}:{number}: error: {problem}: {line}")

    def leaves(self, type_name: str, path: str) -> bool:
        found = {(type_name, path), (type_name, "*")} & self._left
        self._unused -= found
        return bool(found)

    def is_any_case(self, type_name: str, path: str) -> bool:
        self._unused.discard((type_name, path))
        return (type_name, path) in self._any_case

    def refuse_unused(self) -> None:
        unused = sorted(self._unused) + [
            (name, found.path) for name in self.additions for found in self.additions[name]
        ]
        if unused:
            lines = (f"{FILE}: error: nothing needs {name} {path} any more" for name, path in unused)
            raise SystemExit("\n".join(lines))
