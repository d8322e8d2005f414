# SPDX-License-Identifier: Apache-2.0

"""Cloud Control, of which moto has nothing: whether a thing is there."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from moto.moto_server import werkzeug_app

from .handlers import handles
from .imports import is_there
from .region import Region

_PREFIX = "CloudApiService."
# Its requests come to where CloudFormation's are answered.
werkzeug_app.SIGNING_ALIASES["cloudcontrolapi"] = "cloudformation"

Answer = tuple[int, dict[str, str], str]


def wrapped(dispatch: Callable[..., Any], region: Callable[[str], Region]) -> Callable[..., Any]:
    """The dispatch of CloudFormation's API, with Cloud Control's before it."""

    def answer(request: Any, full_url: str, headers: Any) -> Any:
        target = request.headers.get("X-Amz-Target", "")
        if not target.startswith(_PREFIX):
            return dispatch(request, full_url, headers)
        name = request.headers["Authorization"].split("/")[2]
        return _answer(target.removeprefix(_PREFIX), json.loads(request.data), region(name))

    return answer


def _answer(action: str, asked: dict[str, Any], region: Region) -> Answer:
    type_name, identifier = asked["TypeName"], asked["Identifier"]
    if action != "GetResource" or not handles(type_name):
        return _refusal("UnsupportedActionException", f"The emulator cannot {action} of {type_name}")
    if not is_there(region, type_name, identifier):
        return _refusal("ResourceNotFoundException", f"Resource of type '{type_name}' was not found")
    found = {"TypeName": type_name, "ResourceDescription": {"Identifier": identifier, "Properties": "{}"}}
    return 200, _HEADERS, json.dumps(found)


_HEADERS = {"Content-Type": "application/x-amz-json-1.0"}


def _refusal(code: str, message: str) -> Answer:
    return 400, _HEADERS, json.dumps({"__type": code, "Message": message})
