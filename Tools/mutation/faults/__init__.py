# SPDX-License-Identifier: Apache-2.0

"""All faults."""

from __future__ import annotations

import importlib
import pkgutil

from ..catalogue import CLASSES, Catalogue, Fault
from .seed import seed


def named() -> list[Fault]:
    """Those that fit wherever their precondition holds, in the order of the classes."""
    found: list[Fault] = []
    for module in sorted(it.name for it in pkgutil.iter_modules(__path__)):
        for it in vars(importlib.import_module(f"{__name__}.{module}")).values():
            if isinstance(it, Catalogue) and it is not seed and it.faults[0] not in found:
                found += it.faults
    repeated = {it.name for it in found if sum(it.name == other.name for other in found) > 1}
    if repeated:
        raise ValueError(f"faults of one name: {repeated}")
    return sorted(found, key=lambda it: CLASSES.index(it.kind))
