# SPDX-License-Identifier: Apache-2.0

"""Calls to the service APIs behind the same endpoint, checked by botocore's models."""

from __future__ import annotations

import functools
import json
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import ParamValidationError
from botocore.model import Shape
from botocore.validate import ParamValidator

_CONFIG = Config(retries={"max_attempts": 0}, connect_timeout=5, read_timeout=60, parameter_validation=True)


@functools.cache
def _client(endpoint: str, region: str, service: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name=region,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",  # noqa: S106
        config=_CONFIG,
    )


class Aws:
    """One region's services."""

    def __init__(self, endpoint: str, region: str) -> None:
        self.region = region
        self._endpoint = endpoint

    def client(self, service: str) -> Any:
        return _client(self._endpoint, self.region, service)

    def call(self, service: str, operation: str, /, **arguments: Any) -> dict[str, Any]:
        """Calls an operation (`create_vpc`), with the arguments that are not None.

        CloudFormation takes "8080" where an API wants 8080, and says `CidrBlock`
        where an API says `cidrBlock`: the operation's own model settles both.
        """
        client = self.client(service)
        model = client.meta.service_model.operation_model(client.meta.method_to_api_mapping[operation])
        given = {name: value for name, value in arguments.items() if value is not None}
        return getattr(client, operation)(**_shaped(model.input_shape, given))

    def check(self, service: str, operation: str, /, **arguments: Any) -> None:
        """Judges arguments by the operation's model, and calls nothing."""
        client = self.client(service)
        model = client.meta.service_model.operation_model(client.meta.method_to_api_mapping[operation])
        given = {name: value for name, value in arguments.items() if value is not None}
        report = ParamValidator().validate(_shaped(model.input_shape, given), model.input_shape)
        if report.has_errors():
            raise ParamValidationError(report=report.generate_report())

    def all(self, service: str, operation: str, key: str, /, **arguments: Any) -> list[Any]:
        """Every item of a list operation, whatever the number of pages."""
        client = self.client(service)
        if not client.can_paginate(operation):
            return self.call(service, operation, **arguments).get(key, [])
        pages = client.get_paginator(operation).paginate(**arguments)
        return [item for page in pages for item in page.get(key, [])]


def json_text(document: Any) -> str | None:
    """A policy or other document as the text that service APIs take."""
    if document is None or isinstance(document, str):
        return document
    return json.dumps(document)


def _shaped(shape: Shape | None, value: Any) -> Any:
    if shape is None:
        return value
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        names = {member.lower(): member for member in shape.members}
        return {
            names.get(key.lower(), key): _shaped(shape.members.get(names.get(key.lower())), item)
            for key, item in value.items()
        }
    if kind == "list" and isinstance(value, list):
        return [_shaped(shape.member, item) for item in value]
    if kind == "map" and isinstance(value, dict):
        return {key: _shaped(shape.value, item) for key, item in value.items()}
    return _scalar(shape, value)


def _scalar(shape: Shape, value: Any) -> Any:
    kind = shape.type_name
    if kind in ("integer", "long") and isinstance(value, str):
        return int(value)
    if kind in ("float", "double") and isinstance(value, str):
        return float(value)
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    if kind == "string" and isinstance(value, (bool, int, float)):
        value = json.dumps(value)
    if kind == "string" and shape.enum and value not in shape.enum:
        raise ValueError(f"{value!r} is none of the values of {shape.name}: {shape.enum}")
    return value
