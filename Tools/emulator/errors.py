# SPDX-License-Identifier: Apache-2.0

"""What can go wrong, in the words that a user of CloudFormation would read."""

from __future__ import annotations


class TemplateError(Exception):
    """The template or its parameters are refused before anything is created."""


class ResourceFailed(Exception):
    """A resource could not be created, updated or deleted."""

    def __init__(self, logical_id: str, reason: str) -> None:
        super().__init__(reason)
        self.logical_id = logical_id
        self.reason = reason
