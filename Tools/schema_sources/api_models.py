# SPDX-License-Identifier: Apache-2.0

"""AWS's own models of its APIs, as botocore ships them: which operations there are and what they take."""

from __future__ import annotations

import gzip
import json
import re
import zipfile
from collections import defaultdict
from typing import Any


def plain(name: str) -> str:
    """A name as CloudFormation and the APIs share it: they differ in case and separators."""
    return re.sub("[^a-z0-9]", "", name.lower())


class Model:
    """One version of one service's API."""

    def __init__(self, name: str, content: dict[str, Any]) -> None:
        metadata = content["metadata"]
        self.name = name
        self.shapes: dict[str, Any] = content["shapes"]
        self.prefixes: set[str] = {metadata[key] for key in ("signingName", "endpointPrefix") if key in metadata}
        self.identifier = plain(metadata["serviceId"])
        self.operations: dict[str, Any] = {plain(name): value for name, value in content["operations"].items()}
        self._structures: dict[str, list[str]] = defaultdict(list)
        for shape, definition in self.shapes.items():
            if definition["type"] == "structure":
                self._structures[plain(shape)].append(shape)

    def structures(self, name: str) -> list[str]:
        return self._structures.get(plain(name), [])

    def input(self, operation: str) -> str | None:
        return self.operations.get(plain(operation), {}).get("input", {}).get("shape")

    def members(self, shape: str) -> dict[str, str]:
        """The shapes of a structure's members by plain name."""
        members = self.shapes[shape].get("members", {})
        return {plain(name): member["shape"] for name, member in members.items()}


class Models:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        files: dict[str, str] = {}
        for file in sorted(archive.namelist()):
            if file.endswith("/service-2.json.gz"):
                files[file.split("/")[2]] = file  # the newest version of an API sorts last
        models = [Model(name, json.loads(gzip.decompress(archive.read(file)))) for name, file in files.items()]
        self.date = "{:04}-{:02}-{:02}".format(*archive.getinfo(files["ec2"]).date_time[:3])
        self.by_name = {model.name: model for model in models}
        self.by_identifier: dict[str, Model] = {}
        self.by_prefix: dict[str, list[Model]] = defaultdict(list)
        for model in models:
            self.by_identifier.setdefault(plain(model.name), model)
            for prefix in model.prefixes:
                self.by_prefix[prefix].append(model)
        for model in models:
            self.by_identifier[model.identifier] = model
