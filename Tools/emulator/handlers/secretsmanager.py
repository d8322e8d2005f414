# SPDX-License-Identifier: Apache-2.0

"""Secrets."""

from __future__ import annotations

import json
from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class Secret(Handler):
    type_name = "AWS::SecretsManager::Secret"
    service = "secretsmanager"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_secret",
            Name=p.get("Name") or self.name(512),
            **p.pick("Description", "KmsKeyId"),
            SecretString=self._value(p),
            Tags=tag_list(p.get("Tags")) or None,
        )
        return made["ARN"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("Description", "KmsKeyId", "SecretString", "GenerateSecretString"):
            self.call(
                "update_secret",
                SecretId=live.physical_id,
                **p.pick("Description", "KmsKeyId"),
                SecretString=self._value(p),
            )

    def delete(self, live: Live) -> None:
        self.call("delete_secret", SecretId=live.physical_id, ForceDeleteWithoutRecovery=True)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("describe_secret", SecretId=live.physical_id)

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", SecretId=live.physical_id, Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", SecretId=live.physical_id, TagKeys=keys)

    def _value(self, p: Properties) -> str | None:
        """The secret as given, or one made as `GenerateSecretString` says."""
        recipe = plain(p.get("GenerateSecretString"))
        if recipe is None:
            return p.get("SecretString")
        template = recipe.pop("SecretStringTemplate", None)
        key = recipe.pop("GenerateStringKey", None)
        made = self.call("get_random_password", **recipe)["RandomPassword"]
        return json.dumps({**json.loads(template), key: made}) if template else made
