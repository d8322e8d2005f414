# SPDX-License-Identifier: Apache-2.0

"""Roles with their inline and managed policies, and policies that stand by themselves."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from moto.iam.models import iam_backends

from ..aws import json_text
from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class Role(Handler):
    type_name = "AWS::IAM::Role"
    service = "iam"

    def create(self, p: Properties) -> str:
        name = p.get("RoleName") or self.name()
        self.call(
            "create_role",
            RoleName=name,
            AssumeRolePolicyDocument=json_text(plain(p["AssumeRolePolicyDocument"])),
            **p.pick("Description", "MaxSessionDuration", "Path", "PermissionsBoundary"),
            Tags=tag_list(p.get("Tags")) or None,
        )
        for policy in p.get("Policies", []):
            self._put(name, policy)
        for arn in p.get("ManagedPolicyArns", []):
            self.call("attach_role_policy", RoleName=name, PolicyArn=arn)
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        role = self.describe(live)
        return {"Arn": role["Arn"], "RoleId": role["RoleId"]}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        name = live.physical_id
        self.retag(live, p, changed)
        if changed.any("AssumeRolePolicyDocument"):
            document = json_text(plain(p["AssumeRolePolicyDocument"]))
            self.call("update_assume_role_policy", RoleName=name, PolicyDocument=document)
        if changed.any("Description", "MaxSessionDuration"):
            self.call("update_role", RoleName=name, **p.pick("Description", "MaxSessionDuration"))
        if changed.any("Policies"):
            kept = [policy["PolicyName"] for policy in p.get("Policies", [])]
            for policy in live.properties.get("Policies", []):
                if policy["PolicyName"] not in kept:
                    self.call("delete_role_policy", RoleName=name, PolicyName=policy["PolicyName"])
            for policy in p.get("Policies", []):
                self._put(name, policy)
        if changed.any("ManagedPolicyArns"):
            before = set(live.properties.get("ManagedPolicyArns", []))
            after = set(plain(p.get("ManagedPolicyArns")) or [])
            for arn in sorted(before - after):
                self.call("detach_role_policy", RoleName=name, PolicyArn=arn)
            for arn in sorted(after - before):
                self.call("attach_role_policy", RoleName=name, PolicyArn=arn)

    def delete(self, live: Live) -> None:
        name = live.physical_id
        for policy in self.aws.all("iam", "list_role_policies", "PolicyNames", RoleName=name):
            self.call("delete_role_policy", RoleName=name, PolicyName=policy)
        for policy in self._attached(name):
            self.call("detach_role_policy", RoleName=name, PolicyArn=policy)
        self.call("delete_role", RoleName=name)

    def describe(self, live: Live) -> dict[str, Any]:
        name = live.physical_id
        inline = []
        # The others are those of resources that stand by themselves.
        own = {policy["PolicyName"] for policy in live.properties.get("Policies", [])}
        for policy in self.aws.all("iam", "list_role_policies", "PolicyNames", RoleName=name):
            if policy not in own:
                continue
            found = self.call("get_role_policy", RoleName=name, PolicyName=policy)
            inline.append({"PolicyName": policy, "PolicyDocument": _document(found["PolicyDocument"])})
        return {
            **self.call("get_role", RoleName=name)["Role"],
            "Policies": inline,
            "ManagedPolicyArns": self._attached(name),
        }

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_role", RoleName=live.physical_id, Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_role", RoleName=live.physical_id, TagKeys=keys)

    def _put(self, role: str, policy: Properties) -> None:
        self.call(
            "put_role_policy",
            RoleName=role,
            PolicyName=policy["PolicyName"],
            PolicyDocument=json_text(plain(policy["PolicyDocument"])),
        )

    def _attached(self, role: str) -> list[str]:
        found = self.aws.all("iam", "list_attached_role_policies", "AttachedPolicies", RoleName=role)
        return [policy["PolicyArn"] for policy in found]


class Policy(Handler):
    type_name = "AWS::IAM::Policy"
    service = "iam"

    def create(self, p: Properties) -> str:
        self._put(p)
        return self.name()

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        if changed.any("PolicyDocument", "PolicyName", "Roles"):
            self._put(p)
            if p["PolicyName"] != live.properties["PolicyName"]:
                self._clear(live, set(live.properties["Roles"]))
            else:
                self._clear(live, set(live.properties["Roles"]) - set(plain(p["Roles"])))

    def delete(self, live: Live) -> None:
        self._clear(live, set(live.properties["Roles"]))

    def describe(self, live: Live) -> dict[str, Any]:
        name, roles = live.properties["PolicyName"], live.properties["Roles"]
        found = [self.call("get_role_policy", RoleName=role, PolicyName=name)["PolicyDocument"] for role in roles]
        return {"PolicyName": name, "Roles": roles, "PolicyDocument": _document(found[0])}

    def _put(self, p: Properties) -> None:
        document = json_text(plain(p["PolicyDocument"]))
        for role in plain(p["Roles"]):
            self.call("put_role_policy", RoleName=role, PolicyName=p["PolicyName"], PolicyDocument=document)

    def _clear(self, live: Live, roles: set[str]) -> None:
        for role in sorted(roles):
            self.call("delete_role_policy", RoleName=role, PolicyName=live.properties["PolicyName"])


class OidcProvider(Handler):
    type_name = "AWS::IAM::OIDCProvider"
    service = "iam"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_open_id_connect_provider",
            Url=p["Url"],
            ClientIDList=plain(p.get("ClientIdList")),
            # AWS looks the fingerprint up where none is given, and moto wants one.
            ThumbprintList=plain(p.get("ThumbprintList")) or ["0" * 40],
            Tags=tag_list(p.get("Tags")) or None,
        )
        return made["OpenIDConnectProviderArn"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        arn = live.physical_id
        self.retag(live, p, changed)
        if changed.any("ThumbprintList"):
            given = plain(p.get("ThumbprintList")) or ["0" * 40]
            self.call("update_open_id_connect_provider_thumbprint", OpenIDConnectProviderArn=arn, ThumbprintList=given)
        if changed.any("ClientIdList"):
            # moto has no call that changes them one by one.
            provider = iam_backends[ACCOUNT]["aws"].open_id_providers[arn]
            provider.client_id_list = list(plain(p.get("ClientIdList")) or [])

    def delete(self, live: Live) -> None:
        self.call("delete_open_id_connect_provider", OpenIDConnectProviderArn=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_open_id_connect_provider", OpenIDConnectProviderArn=live.physical_id)
        return {"Url": live.properties.get("Url"), "ClientIdList": found["ClientIDList"], "Tags": found.get("Tags", [])}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_open_id_connect_provider", OpenIDConnectProviderArn=live.physical_id, Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_open_id_connect_provider", OpenIDConnectProviderArn=live.physical_id, TagKeys=keys)


def _document(shown: Any) -> Any:
    return unquote(shown) if isinstance(shown, str) else shown
