# SPDX-License-Identifier: Apache-2.0

"""Whether a request and an image find their way, by what the services describe."""

from __future__ import annotations

from collections.abc import Iterator

from emulator.aws import Aws

from .image import image_paths
from .request import request_paths


def check_paths(aws: Aws) -> Iterator[str]:
    """One sentence for each path that is whole. Fails on one that is broken."""
    yield from request_paths(aws)
    yield from image_paths(aws)
