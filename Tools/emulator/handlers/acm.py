# SPDX-License-Identifier: Apache-2.0

"""Certificates."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties
from .base import Handler, Tags, tag_list


class Certificate(Handler):
    type_name = "AWS::CertificateManager::Certificate"
    service = "acm"

    def create(self, p: Properties) -> str:
        # The record that validates a certificate is made by CloudFormation, and proves nothing here.
        for option in p.get("DomainValidationOptions", []):
            zone = option.get("HostedZoneId")
            if zone:
                self.aws.call("route53", "get_hosted_zone", Id=zone)
            option.get("DomainName")
        made = self.call(
            "request_certificate",
            **p.pick("DomainName", "SubjectAlternativeNames", "ValidationMethod", "KeyAlgorithm"),
            Tags=tag_list(p.get("Tags")) or None,
        )
        return made["CertificateArn"]

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)

    def delete(self, live: Live) -> None:
        self.call("delete_certificate", CertificateArn=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        arn = live.physical_id
        tags = self.call("list_tags_for_certificate", CertificateArn=arn)["Tags"]
        return {**self.call("describe_certificate", CertificateArn=arn)["Certificate"], "Tags": tags}

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"CertificateArn": live.physical_id}

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("add_tags_to_certificate", CertificateArn=live.physical_id, Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call(
            "remove_tags_from_certificate",
            CertificateArn=live.physical_id,
            Tags=[{"Key": key} for key in keys],
        )
