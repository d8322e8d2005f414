# SPDX-License-Identifier: Apache-2.0

"""The same value as two others read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from yamlfiles import flipped


def _aws(text: str) -> Any:
    return yaml_parse(text)


OTHERS: dict[str, Callable[[str], Any]] = {"the aws CLI": _aws, "cfn-flip": flipped}
