# SPDX-License-Identifier: Apache-2.0

"""One handler per resource type, in a file per AWS service."""

from __future__ import annotations

import importlib
import pkgutil

from .base import Handler
from .cloudformation import CustomResource

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")


def handles(type_name: str) -> bool:
    return _known(type_name) in Handler.by_type


def handler(type_name: str) -> type[Handler]:
    return Handler.by_type[_known(type_name)]


def _known(type_name: str) -> str:
    """Whatever stands behind `Custom::` is the template's own name."""
    return CustomResource.type_name if type_name.startswith("Custom::") else type_name
