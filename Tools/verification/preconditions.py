# SPDX-License-Identifier: Apache-2.0

"""What an environment takes for granted, put into the emulator before its stacks.

Certificates and hosted zones that parameters name exist in the user's account, made by
other hands. The services make up their names themselves, so they are made and renamed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from moto.acm.models import CertBundle, acm_backends
from moto.route53.models import route53_backends

from emulator.stack import ACCOUNT

from .commands import DeployCommand

_CERTIFICATE = re.compile(r"arn:aws:acm:[a-z0-9-]+:\d{12}:certificate/.+")
_ZONE = re.compile(r"Z[A-Z0-9]{8,31}")


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
