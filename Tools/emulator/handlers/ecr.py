# SPDX-License-Identifier: Apache-2.0

"""Image repositories."""

from __future__ import annotations

from typing import Any

from ..aws import json_text
from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class Repository(Handler):
    type_name = "AWS::ECR::Repository"
    service = "ecr"

    def create(self, p: Properties) -> str:
        name = p.get("RepositoryName") or self.name(256).lower()
        self.call(
            "create_repository",
            repositoryName=name,
            **p.pick("EncryptionConfiguration", "ImageScanningConfiguration", "ImageTagMutability"),
            imageTagMutabilityExclusionFilters=plain(p.get("ImageTagMutabilityExclusionFilters")),
            tags=tag_list(p.get("Tags")) or None,
        )
        p.get("EmptyOnDelete")
        self._set_lifecycle(name, p)
        self._set_policy(name, p)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self.describe(live)
        return {"Arn": found["repositoryArn"], "RepositoryUri": found["repositoryUri"]}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        name = live.physical_id
        self.retag(live, p, changed)
        if changed.any("EmptyOnDelete"):
            p.get("EmptyOnDelete")
        if changed.any("ImageTagMutability", "ImageTagMutabilityExclusionFilters"):
            self.call(
                "put_image_tag_mutability",
                repositoryName=name,
                **p.pick("ImageTagMutability", "ImageTagMutabilityExclusionFilters"),
            )
        if changed.any("ImageScanningConfiguration"):
            self.call(
                "put_image_scanning_configuration",
                repositoryName=name,
                **p.pick("ImageScanningConfiguration"),
            )
        if changed.any("LifecyclePolicy"):
            self._set_lifecycle(name, p)
        if changed.any("RepositoryPolicyText"):
            self._set_policy(name, p)

    def delete(self, live: Live) -> None:
        force = live.properties.get("EmptyOnDelete")
        self.call("delete_repository", repositoryName=live.physical_id, force=force)

    def describe(self, live: Live) -> dict[str, Any]:
        name = live.physical_id
        found = self.call("describe_repositories", repositoryNames=[name])["repositories"][0]
        if "LifecyclePolicy" in live.properties:
            policy = self.call("get_lifecycle_policy", repositoryName=name)
            found["LifecyclePolicy"] = policy
        if "RepositoryPolicyText" in live.properties:
            found["RepositoryPolicyText"] = self.call("get_repository_policy", repositoryName=name)["policyText"]
        tags = self.call("list_tags_for_resource", resourceArn=self._arn(live))["tags"]
        return {**found, "Tags": tags}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", resourceArn=self._arn(live), tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", resourceArn=self._arn(live), tagKeys=keys)

    def _arn(self, live: Live) -> str:
        return f"arn:aws:ecr:{self.aws.region}:{ACCOUNT}:repository/{live.physical_id}"

    def _set_lifecycle(self, name: str, p: Properties) -> None:
        policy = plain(p.get("LifecyclePolicy"))
        if policy is not None:
            self.call(
                "put_lifecycle_policy",
                repositoryName=name,
                lifecyclePolicyText=policy["LifecyclePolicyText"],
                registryId=policy.get("RegistryId"),
            )

    def _set_policy(self, name: str, p: Properties) -> None:
        policy = json_text(plain(p.get("RepositoryPolicyText")))
        if policy is not None:
            self.call("set_repository_policy", repositoryName=name, policyText=policy)
