# SPDX-License-Identifier: Apache-2.0

"""Where a bucket tells what happens in it."""

from __future__ import annotations

import json
from typing import Any

from botocore.exceptions import ClientError

from ..aws import Aws
from ..policies import Request, allows
from ..stack import ACCOUNT
from ..tracking import Properties, plain

# CloudFormation's list and target, S3's, and the action that the target's policy allows.
_KINDS = (
    ("QueueConfigurations", "Queue", "QueueConfigurations", "QueueArn", "sqs:SendMessage"),
    ("LambdaConfigurations", "Function", "LambdaFunctionConfigurations", "LambdaFunctionArn", "lambda:InvokeFunction"),
)


def configuration(aws: Aws, bucket: str, wanted: Properties | None) -> dict[str, Any]:
    """All notifications of the bucket as S3 takes them; none where nothing is wanted. Refuses those that S3 would."""
    found: dict[str, Any] = {}
    for name, target, api_name, api_target, action in _KINDS:
        for item in wanted.get(name, []) if wanted else []:
            arn = item[target]
            if not _admits(aws, arn, bucket, action):
                raise ValueError(f"Unable to validate the following destination configurations: {arn}")
            shown = {"Events": [item["Event"]], api_target: arn}
            if "Filter" in item:
                rules = plain(item["Filter"]["S3Key"]["Rules"])
                shown["Filter"] = {"Key": {"FilterRules": rules}}
            found.setdefault(api_name, []).append(shown)
    return found


def describe(aws: Aws, bucket: str) -> dict[str, Any]:
    shown = aws.call("s3", "get_bucket_notification_configuration", Bucket=bucket)
    found: dict[str, Any] = {}
    for name, target, api_name, api_target, _ in _KINDS:
        for item in shown.get(api_name, []):
            rules = item.get("Filter", {}).get("Key", {}).get("FilterRules", [])
            entry = {target: item[api_target], "Filter": {"S3Key": {"Rules": rules}}}
            found.setdefault(name, []).extend({**entry, "Event": event} for event in item["Events"])
    return found


def _admits(aws: Aws, arn: str, bucket: str, action: str) -> bool:
    """Whether S3, which tries it, reaches the target."""
    facts = {"aws:sourceaccount": ACCOUNT, "aws:sourcearn": f"arn:aws:s3:::{bucket}"}
    try:
        policy = _queue_policy(aws, arn) if action.startswith("sqs") else _function_policy(aws, arn)
    except ClientError:
        return False
    request = Request(action, arn, "s3.amazonaws.com", facts)
    return policy is not None and allows([json.loads(policy)], request)


def _queue_policy(aws: Aws, arn: str) -> str | None:
    url = aws.call("sqs", "get_queue_url", QueueName=arn.rsplit(":", maxsplit=1)[-1])["QueueUrl"]
    found = aws.call("sqs", "get_queue_attributes", QueueUrl=url, AttributeNames=["All"])["Attributes"]
    # S3 may not use AWS's own key, whose policy nobody can change.
    own_key = found.get("KmsMasterKeyId") == "alias/aws/sqs"
    return None if found["QueueArn"] != arn or own_key else found.get("Policy")


def _function_policy(aws: Aws, arn: str) -> str | None:
    return aws.call("lambda", "get_policy", FunctionName=arn).get("Policy")
