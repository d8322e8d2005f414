# SPDX-License-Identifier: Apache-2.0

"""One handler per resource type, in a file per AWS service."""

from __future__ import annotations

import importlib
import pkgutil

from .base import Handler

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")


def handles(type_name: str) -> bool:
    return type_name in Handler.by_type


def handler(type_name: str) -> type[Handler]:
    return Handler.by_type[type_name]
