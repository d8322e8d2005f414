# SPDX-License-Identifier: Apache-2.0

"""Converts every template of the folders: JSON to YAML and back, YAML to JSON first. What is in YAML is read by the aws
CLI's own reader and by cfn-flip too; each must have what the JSON has. Fetches nothing."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from arguments import Parser, folder
from builds import program
from values import Difference, difference
from yamlfiles import yaml_files

from .readers import OTHERS

NAME = "Scripts/verify-convert"
_AT_ONCE = 200


class Converted:
    """The texts that files become; those that synth refuses are not among them."""

    def __init__(self, synth: Path, files: list[Path], form: str) -> None:
        self.texts: dict[Path, str] = {}
        self.refused: dict[Path, str] = {}
        self._synth, self._form = synth, form
        for start in range(0, len(files), _AT_ONCE):
            self._convert(files[start : start + _AT_ONCE])

    def _convert(self, files: list[Path]) -> None:
        with tempfile.TemporaryDirectory() as place:
            copies = {}
            for index, file in enumerate(files):
                copy = Path(place) / f"{index}{'.json' if self._form == 'yaml' else '.yaml'}"
                copy.write_bytes(file.read_bytes())
                copies[file] = copy
            options = ["--to", self._form, "--output", f"{place}/out"]
            command = [str(self._synth), "convert", *(str(copy) for copy in copies.values()), *options]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode == 0:
                for file, copy in copies.items():
                    self.texts[file] = (Path(place) / "out" / f"{copy.stem}.{self._form}").read_text(encoding="utf-8")
                return
        if len(files) == 1:
            self.refused[files[0]] = done.stderr.splitlines()[0].removeprefix(place)
            return
        # One that is refused keeps the others from being written.
        self._convert(files[: len(files) // 2])
        self._convert(files[len(files) // 2 :])


def main() -> int:
    options = _arguments()
    return 0 if all([_folder_is_right(options.synth, folder) for folder in options.folders]) else 1  # noqa: C419 - all of them


def _folder_is_right(synth: Path, folder: Path) -> bool:
    with tempfile.TemporaryDirectory() as place:
        first = Converted(synth, yaml_files(folder), "json")
        sources = {file: file for file in _in_json(folder)}
        for index, (file, text) in enumerate(first.texts.items()):
            sources[file] = Path(place) / f"first-{index}.json"
            sources[file].write_text(text, encoding="utf-8")
        there = Converted(synth, list(sources.values()), "yaml")
        back = {}
        for index, (source, text) in enumerate(there.texts.items()):
            back[source] = Path(place) / f"second-{index}.yaml"
            back[source].write_text(text, encoding="utf-8")
        again = Converted(synth, list(back.values()), "json")
        differing = 0
        for file, source in sources.items():
            if source not in there.texts:
                continue
            found = list(_differences(source, there.texts[source], again.texts.get(back[source])))
            differing += bool(found)
            for line in found:
                print(f"{file.relative_to(folder)}: {line}")
    refused = first.refused | there.refused
    for file, sentence in refused.items():
        print(f"refused: {file.name}: {sentence[:200]}")
    count = len(there.texts)
    print(f"{folder.name}: {count} templates there and back, {count - differing} the same, {len(refused)} refused")
    if not count:
        sys.exit(f"{NAME}: error: {folder} has no template")
    return not differing


def _in_json(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.json")):
        try:
            json.loads(path.read_text(encoding="utf-8-sig"))
        except ValueError:
            continue
        yield path


def _differences(source: Path, yaml: str, json_again: str | None) -> Iterator[str]:
    value = json.loads(source.read_text(encoding="utf-8-sig"))
    if json_again is None:
        yield "synth does not read what it has written"
    elif place := difference(value, json.loads(json_again)):
        yield f"synth: {_said(place)}"
    for name, read in OTHERS.items():
        try:
            theirs: Any = read(yaml)
        except Exception as problem:  # noqa: BLE001 - whatever it says is its answer
            yield f"{name} does not read it: {' '.join(str(problem).split())[:200]}"
            continue
        if place := difference(value, theirs):
            yield f"{name}: {_said(place)}"


def _said(place: Difference) -> str:
    return f"{place.path or '/'}: {place.first:.80} and {place.second:.80}"


def _arguments() -> argparse.Namespace:
    parser = Parser(prog=NAME, usage="%(prog)s SYNTH FOLDER...", description=__doc__)
    parser.add_argument("synth", type=program, metavar="SYNTH", help="synth, built")
    parser.add_argument("folders", nargs="+", type=folder, metavar="FOLDER", help="a folder with templates")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
