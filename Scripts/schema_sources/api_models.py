"""AWS's own models of its APIs, as botocore ships them: which operations there are and what they take."""
import gzip, json, re, zipfile
from collections import defaultdict


def plain(name: str) -> str:
    """A name as CloudFormation and the APIs share it: they differ in case and separators."""
    return re.sub("[^a-z0-9]", "", name.lower())


class Model:
    """One version of one service's API."""

    def __init__(self, name: str, content: dict):
        self.name = name
        self.shapes = content["shapes"]
        self.prefixes = {content["metadata"].get(key) for key in ("signingName", "endpointPrefix")} - {None}
        self.identifier = plain(content["metadata"]["serviceId"])
        self.operations = {plain(name): operation for name, operation in content["operations"].items()}
        self._structures: dict[str, list[str]] = defaultdict(list)
        for shape, content in self.shapes.items():
            if content["type"] == "structure":
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
    def __init__(self, archive: zipfile.ZipFile):
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
