# SPDX-License-Identifier: Apache-2.0

"""Functions, and what all handlers of Lambda share."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from typing import Any

from ..changes import Changed
from ..policies import Request, allows
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_map

_INLINE = ("nodejs", "python")


class LambdaHandler(Handler):
    service = "lambda"

    def arn(self, live: Live) -> str:
        raise NotImplementedError

    def tags(self, live: Live) -> Tags:
        return self.call("list_tags", Resource=self.arn(live)).get("Tags", {})

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", Resource=self.arn(live), Tags=tags)

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", Resource=self.arn(live), TagKeys=keys)


class Function(LambdaHandler):
    type_name = "AWS::Lambda::Function"
    _configuration = (
        "DeadLetterConfig",
        "Description",
        "Environment",
        "EphemeralStorage",
        "FileSystemConfigs",
        "Handler",
        "ImageConfig",
        "KmsKeyArn",
        "Layers",
        "LoggingConfig",
        "MemorySize",
        "Role",
        "Runtime",
        "Timeout",
        "TracingConfig",
        "VpcConfig",
    )

    def create(self, p: Properties) -> str:
        name = p.get("FunctionName") or self.name()
        self._check(p)
        self.call(
            "create_function",
            FunctionName=name,
            **p.pick("Architectures", "PackageType", *self._configuration),
            Code=_code(p),
            Tags=tag_map(p.get("Tags")) or None,
        )
        self._set_concurrency(name, p)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": self.arn(live)}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        name = live.physical_id
        self._check(p)
        self.retag(live, p, changed)
        if changed.any("Architectures", "Code"):
            self.call("update_function_code", FunctionName=name, **p.pick("Architectures"), **_code(p))
        settings = [it for it in self._configuration if it in p and changed.any(it)]
        if settings:
            self.call("update_function_configuration", FunctionName=name, **p.pick(*settings))
        if changed.any("ReservedConcurrentExecutions"):
            self.call("delete_function_concurrency", FunctionName=name)
            self._set_concurrency(name, p)

    def delete(self, live: Live) -> None:
        self.call("delete_function", FunctionName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_function", FunctionName=live.physical_id)
        shown = found["Configuration"]
        code = live.properties["Code"]
        if "ZipFile" in code:
            # A function's code cannot be listed, but its sum says whether it is this.
            same = _sum(_zip(live.properties["Runtime"], code["ZipFile"])) == shown["CodeSha256"]
            code = {"ZipFile": code["ZipFile"] if same else f"something with the sum {shown['CodeSha256']}"}
        elif "ImageUri" in code:
            code = found["Code"]
        else:
            code = {}
        return {
            **shown,
            **found.get("Concurrency", {}),
            "Code": code,
            "Layers": [layer["Arn"] for layer in shown.get("Layers", [])],
            "Tags": self.tags(live),
        }

    def arn(self, live: Live) -> str:
        return f"arn:aws:lambda:{self.aws.region}:{ACCOUNT}:function:{live.physical_id}"

    def _check(self, p: Properties) -> None:
        if p.get("PackageType", "Zip") == "Zip" and not ("Handler" in p and "Runtime" in p):
            raise ValueError(
                "Runtime and Handler are mandatory parameters for functions created with deployment packages."
            )
        if "ZipFile" in p["Code"] and not str(p.get("Runtime")).startswith(_INLINE):
            raise ValueError(
                f"ZipFile can only be used when Runtime is one of Node.js and Python, not {p.get('Runtime')}"
            )
        role = self.aws.call("iam", "get_role", RoleName=p["Role"].split("/")[-1])["Role"]
        if not allows([role["AssumeRolePolicyDocument"]], Request("sts:AssumeRole", service="lambda.amazonaws.com")):
            raise ValueError("The role defined for the function cannot be assumed by Lambda.")
        network = plain(p.get("VpcConfig")) or {}
        if network.get("SubnetIds"):
            self.aws.call("ec2", "describe_subnets", SubnetIds=network["SubnetIds"])
            self.aws.call("ec2", "describe_security_groups", GroupIds=network["SecurityGroupIds"])

    def _set_concurrency(self, name: str, p: Properties) -> None:
        if "ReservedConcurrentExecutions" in p:
            self.call("put_function_concurrency", FunctionName=name, **p.pick("ReservedConcurrentExecutions"))


def _code(p: Properties) -> dict[str, Any]:
    code = plain(p["Code"])
    return {**code, "ZipFile": _zip(p["Runtime"], code["ZipFile"])} if "ZipFile" in code else code


def _zip(runtime: str, code: str) -> bytes:
    """The archive that CloudFormation makes of code in a template: one file, index.js or index.py."""
    name = "index.py" if runtime.startswith("python") else "index.js"
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr(zipfile.ZipInfo(name), code)
    return archive.getvalue()


def _sum(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()
