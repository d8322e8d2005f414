# SPDX-License-Identifier: Apache-2.0

"""Shapes of template of any size: what grows is in the name of each."""

from __future__ import annotations

from . import conditions, references, systems, values
from .template import Shape

SHAPES: dict[str, Shape] = {
    shape.name: shape for shape in [*references.SHAPES, *values.SHAPES, *conditions.SHAPES, *systems.SHAPES]
}
