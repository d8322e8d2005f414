# SPDX-License-Identifier: Apache-2.0

"""Web access control lists and what they protect."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class WebAcl(Handler):
    type_name = "AWS::WAFv2::WebACL"
    service = "wafv2"

    def create(self, p: Properties) -> str:
        name = p.get("Name") or self.name(128)
        made = self.call(
            "create_web_acl",
            Name=name,
            **p.rest("Name", "Tags"),
            Tags=tag_list(p.get("Tags")) or None,
        )
        return f"{name}|{made['Summary']['Id']}|{p['Scope']}"

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self.describe(live)
        return {"Arn": found["ARN"], "Id": found["Id"], "Capacity": found.get("Capacity", 0)}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.take() - {"Tags"}:
            lock = self.call("get_web_acl", **self._place(live))["LockToken"]
            self.call(
                "update_web_acl",
                **self._place(live),
                **p.rest("Name", "Scope", "Tags"),
                LockToken=lock,
            )

    def delete(self, live: Live) -> None:
        lock = self.call("get_web_acl", **self._place(live))["LockToken"]
        self.call("delete_web_acl", **self._place(live), LockToken=lock)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("get_web_acl", **self._place(live))["WebACL"]
        tags = self.call("list_tags_for_resource", ResourceARN=found["ARN"])
        return {
            **found,
            "Scope": live.physical_id.split("|")[2],
            "Tags": tags["TagInfoForResource"]["TagList"],
        }

    def tag(self, live: Live, tags: Tags) -> None:
        arn = self.describe(live)["ARN"]
        self.call("tag_resource", ResourceARN=arn, Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", ResourceARN=self.describe(live)["ARN"], TagKeys=keys)

    def _place(self, live: Live) -> dict[str, str]:
        name, identity, scope = live.physical_id.split("|")
        return {"Name": name, "Id": identity, "Scope": scope}


class WebAclAssociation(Handler):
    type_name = "AWS::WAFv2::WebACLAssociation"
    service = "wafv2"

    def create(self, p: Properties) -> str:
        self.call("associate_web_acl", **p.pick("ResourceArn", "WebACLArn"))
        return f"{p['ResourceArn']}|{p['WebACLArn']}"

    def delete(self, live: Live) -> None:
        self.call("disassociate_web_acl", ResourceArn=live.properties["ResourceArn"])

    def describe(self, live: Live) -> dict[str, Any]:
        arn = live.properties["ResourceArn"]
        found = self.call("get_web_acl_for_resource", ResourceArn=arn)
        return {"ResourceArn": arn, "WebACLArn": found["WebACL"]["ARN"]}


class LoggingConfiguration(Handler):
    type_name = "AWS::WAFv2::LoggingConfiguration"
    service = "wafv2"

    def create(self, p: Properties) -> str:
        self._put(p)
        return p["ResourceArn"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"ManagedByFirewallManager": False}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        changed.take()
        self._put(p)

    def delete(self, live: Live) -> None:
        self.call("delete_logging_configuration", ResourceArn=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        return self.call("get_logging_configuration", ResourceArn=live.physical_id)["LoggingConfiguration"]

    def _put(self, p: Properties) -> None:
        for arn in plain(p["LogDestinationConfigs"]):
            name = (
                arn.split(":log-group:")[-1].split(":")[0].split("/")[-1]
                if ":log-group:" in arn
                else arn.split(":")[-1]
            )
            if not name.split("/")[-1].startswith("aws-waf-logs-"):
                raise ValueError(f"The ARN isn't valid: the name of {arn} does not begin with aws-waf-logs-")
        self.call("put_logging_configuration", LoggingConfiguration=p.rest())
