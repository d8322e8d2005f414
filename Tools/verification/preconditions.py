# SPDX-License-Identifier: Apache-2.0

"""What an environment takes for granted, put into the emulator before its stacks.

Certificates, hosted zones and archives of logs that parameters name exist in the user's account, made by
other hands. The services make up their names themselves, so they are made and renamed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from moto.acm.models import CertBundle, acm_backends
from moto.firehose.models import firehose_backends
from moto.route53.models import route53_backends
from moto.s3.models import s3_backends

from emulator.stack import ACCOUNT

from .commands import DeployCommand

_CERTIFICATE = re.compile(r"arn:aws:acm:[a-z0-9-]+:\d{12}:certificate/.+")
_ZONE = re.compile(r"Z[A-Z0-9]{8,31}")
_ARCHIVE = re.compile(r"arn:aws:firehose:[a-z0-9-]+:\d{12}:deliverystream/(.+)")


def provide(commands: Iterable[DeployCommand]) -> list[str]:
    """Makes what the parameters name, and says what that was."""
    made = {}
    for command in commands:
        for name, value in command.parameters().items():
            if _CERTIFICATE.fullmatch(value):
                made[value] = f"certificate {value}"
                _certificate(command.region, value)
            elif name == "HostedZoneId" and _ZONE.fullmatch(value):
                made[value] = f"hosted zone {value}"
                _zone(value)
            elif archive := _ARCHIVE.fullmatch(value):
                made[value] = f"delivery stream {value}"
                _archive(command.region, archive[1])
    return list(made.values())


def _certificate(region: str, arn: str) -> None:
    backend = acm_backends[ACCOUNT][region]
    if arn not in backend._certificates:
        bundle = CertBundle.generate_cert("example.com", ACCOUNT, region)
        bundle.arn = arn
        backend._certificates[arn] = bundle


def _zone(zone_id: str) -> None:
    backend = route53_backends[ACCOUNT]["aws"]
    if zone_id not in backend.zones:
        zone = backend.create_hosted_zone("example.com", private_zone=False)
        backend.zones = {key: it for key, it in backend.zones.items() if it is not zone}
        zone.resource_id = zone_id
        backend.zones[zone_id] = zone


def _archive(region: str, name: str) -> None:
    """CloudWatch sends a first line before it takes a subscription."""
    backend = firehose_backends[ACCOUNT][region]
    if name in backend.delivery_streams:
        return
    bucket = f"{name}-{region}"
    s3_backends[ACCOUNT]["aws"].create_bucket(bucket, region)
    destination = {"BucketARN": f"arn:aws:s3:::{bucket}", "RoleARN": f"arn:aws:iam::{ACCOUNT}:role/archive"}
    others = (
        "extended_s3",
        "redshift",
        "elasticsearch",
        "splunk",
        "http_endpoint",
        "snowflake",
        "iceberg",
    )
    backend.create_delivery_stream(
        region=region,
        delivery_stream_name=name,
        delivery_stream_type="DirectPut",
        kinesis_stream_source_configuration={},
        delivery_stream_encryption_configuration_input={},
        s3_destination_configuration=destination,
        tags=[],
        **{f"{other}_destination_configuration": {} for other in others},
    )
