# SPDX-License-Identifier: Apache-2.0

"""Types that moto has no service for: their properties are kept as written, and nothing is done with them.

Where AWS's API takes the same properties, botocore's model of it judges their names, types and values. limits.py names
these types; what is replaced, referred to and found by attribute follows AWS's schemas, as for any.
"""

from __future__ import annotations

import secrets
from typing import Any, ClassVar

from ..changes import Changed
from ..schemas import identifier, schema
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, tag_list


class Kept(Handler):
    # The operation that would make it, and what its model does not take or calls otherwise.
    operation: ClassVar[str] = ""
    apart: ClassVar[tuple[str, ...]] = ()
    # What the API wants besides, and AWS's handler of the type makes up.
    given: ClassVar[dict[str, Any]] = {}
    has_tags: ClassVar[bool] = True

    def create(self, p: Properties) -> str:
        self._judge(p)
        names = identifier(self.type_name)
        known = p.get(names[0]) if names else None
        return known or self.named(self.name(40))

    def named(self, name: str) -> str:
        """What Ref gives, where no property says it: an ARN, or an ID."""
        first = schema(self.type_name).get("primaryIdentifier", ["/properties/Id"])[0].rsplit("/", 1)[-1]
        if not first.endswith("Arn"):
            return name if first.endswith("Name") else secrets.token_hex(7).upper()
        service, kind = self.type_name.split("::")[1:]
        return f"arn:aws:{service.lower()}:{self.aws.region}:{ACCOUNT}:{kind.lower()}/{name}"

    def attributes(self, live: Live) -> dict[str, Any]:
        made = {}
        for pointer in schema(self.type_name).get("readOnlyProperties", []):
            path = pointer.split("/")[2:]
            if "*" not in path:
                made[".".join(path)] = self._attribute(live, path[-1])
        return made

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self._judge(p)
        changed.take()

    def delete(self, live: Live) -> None:
        """There is nothing to delete."""

    def describe(self, live: Live) -> dict[str, Any]:
        return {}

    def _attribute(self, live: Live, name: str) -> Any:
        if name.endswith("Arn"):
            service, kind = self.type_name.split("::")[1:]
            arn = f"arn:aws:{service.lower()}:{self.aws.region}:{ACCOUNT}:{kind.lower()}/{live.physical_id}"
            return live.physical_id if live.physical_id.startswith("arn:") else arn
        if name in ("Address", "DomainName"):
            return f"{live.physical_id.rsplit('/', 1)[-1].lower()}.emulated.example.com"
        return "6379" if name == "Port" else live.physical_id

    def _judge(self, p: Properties) -> None:
        written = p.rest("Tags", *self.apart)
        p.pick("Tags", *self.apart)
        if not self.operation:
            return
        tags = {"Tags": tag_list(p.get("Tags"))} if self.has_tags and p.get("Tags") else {}
        names = identifier(self.type_name)
        made_up = {names[0]: self.name(40)} if names and names[0] not in written else {}
        self.aws.check(self.service, self.operation, **written, **tags, **made_up, **plain(self.given))


class ServerlessCache(Kept):
    type_name = "AWS::ElastiCache::ServerlessCache"
    service = "elasticache"
    operation = "create_serverless_cache"
    apart = ("FinalSnapshotName",)


class DbProxy(Kept):
    type_name = "AWS::RDS::DBProxy"
    service = "rds"
    operation = "create_db_proxy"

    def attributes(self, live: Live) -> dict[str, Any]:
        return {
            **super().attributes(live),
            # Its own ID stands there, and not its name: permissions to connect are given by it.
            "DBProxyArn": f"arn:aws:rds:{self.aws.region}:{ACCOUNT}:db-proxy:prx-{live.physical_id.lower()}",
            "Endpoint": f"{live.physical_id}.proxy-emulated.rds.amazonaws.com",
        }


class DbProxyTargetGroup(Kept):
    type_name = "AWS::RDS::DBProxyTargetGroup"
    service = "rds"
    operation = "register_db_proxy_targets"
    apart = ("ConnectionPoolConfigurationInfo",)
    has_tags = False


class Canary(Kept):
    type_name = "AWS::Synthetics::Canary"
    service = "synthetics"
    operation = "create_canary"
    # Whatever only CloudFormation has, and code that the template holds as text.
    apart = (
        "Code",
        "DeleteLambdaResourcesOnCanaryDeletion",
        "FailureRetentionPeriod",
        "StartCanaryAfterCreation",
        "SuccessRetentionPeriod",
        "VPCConfig",
        "VisualReferences",
    )
    given: ClassVar[dict[str, Any]] = {"Code": {"Handler": "index.handler", "ZipFile": b""}}
    has_tags = False


class TrustStore(Kept):
    type_name = "AWS::ElasticLoadBalancingV2::TrustStore"
    service = "elbv2"
    operation = "create_trust_store"


class SignalDiscovery(Kept):
    type_name = "AWS::ApplicationSignals::Discovery"


class Distribution(Kept):
    type_name = "AWS::CloudFront::Distribution"


class VpcOrigin(Kept):
    type_name = "AWS::CloudFront::VpcOrigin"


class EdgeFunction(Kept):
    type_name = "AWS::CloudFront::Function"


class CachePolicy(Kept):
    type_name = "AWS::CloudFront::CachePolicy"


class OriginRequestPolicy(Kept):
    type_name = "AWS::CloudFront::OriginRequestPolicy"


class ResponseHeadersPolicy(Kept):
    type_name = "AWS::CloudFront::ResponseHeadersPolicy"


class OriginAccessControl(Kept):
    type_name = "AWS::CloudFront::OriginAccessControl"


KEPT = tuple(sorted(it.type_name for it in Kept.__subclasses__()))
