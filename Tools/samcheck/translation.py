# SPDX-License-Identifier: Apache-2.0

"""What the transform of SAM itself makes of a template, without AWS."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any
from unittest.mock import patch

REGION = "us-east-1"
os.environ["AWS_DEFAULT_REGION"] = REGION

from samtranslator.plugins.application.serverless_app_plugin import ServerlessAppPlugin  # noqa: E402
from samtranslator.translator.transform import transform  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402

_APPLICATION = "https://awsserverlessrepo-changesets-xxx.s3.amazonaws.com/signed-url"


class _Policies:
    """The transform has the names of AWS's policies with it; others it would ask IAM for."""

    def load(self) -> dict[str, str]:
        return {}


def _answer(*arguments: Any) -> dict[str, str]:
    return {"ApplicationId": str(arguments[3]), "Status": "ACTIVE", "TemplateUrl": _APPLICATION}


def translated(path: Path) -> Any:
    """
    Raises:
        Exception: of whatever kind, which is how the transform says that it does not take the template.
    """
    template = json.loads(json.dumps(yaml_parse(path.read_text(encoding="utf-8")), default=str))
    with patch.object(ServerlessAppPlugin, "_sar_service_call", _answer):
        return transform(template, {}, _Policies())
