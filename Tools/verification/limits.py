# SPDX-License-Identifier: Apache-2.0

"""What no run of this verification can show."""

from __future__ import annotations

from emulator.handlers.kept import KEPT

LIMITS = (
    "no packet is sent: that PrivateLink, VPC links and routes carry traffic is read off their settings",
    (
        "no task is started: that the image exists, starts and passes its health check is not known, "
        "nor that a service becomes stable or its circuit breaker rolls back"
    ),
    "no file and no image of the package is brought anywhere: the printed commands that do are not run",
    "no function is run: that its code starts and does its work is not known",
    (
        "no permission is evaluated but those that AWS tries when it creates a resource (Lambda's for a role and its "
        "queue, S3's for the target of a notification): other policies are stored and read back, and whether they "
        "suffice is not known"
    ),
    (
        "no time passes: resources are ready at once, so neither a time-out nor an order that only "
        "matters while something starts would show"
    ),
    "no quota, price or account setting is there, service-linked roles included",
    (
        "the domain name and the mapping of an HTTP API cannot be changed, and its regional name is "
        "made up; a certificate is issued without its record"
    ),
    (
        "moto has no service for these: their properties are judged by AWS's schemas and, but for CloudFront's, by the "
        f"model of the API that makes them, and then only kept: {', '.join(KEPT)}"
    ),
    (
        "a JWT authoriser of a REST API stands there as one that asks a function; a database's managed password is no "
        "secret; a budget is made anew where it changes"
    ),
    (
        "of the triggers of functions only queues are asked what Lambda asks them: a stream's or a broker's are not; "
        "a bucket notifies queues and functions, there is nothing for topics and EventBridge"
    ),
    (
        "replacement is decided by createOnlyProperties of AWS's schemas; the ones that depend on "
        "the change are tried as updates"
    ),
)
