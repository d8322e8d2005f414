# SPDX-License-Identifier: Apache-2.0

"""Shapes of template of any size: what grows is in the name of each."""

from __future__ import annotations

from . import conditions, references, systems, values, yaml_texts
from .template import Shape

SHAPES: dict[str, Shape] = {
    shape.name: shape for module in (references, values, conditions, systems, yaml_texts) for shape in module.SHAPES
}
