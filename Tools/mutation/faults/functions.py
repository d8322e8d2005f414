# SPDX-License-Identifier: Apache-2.0

"""Lambda, queues, topics, tables, buckets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import Edit, att, dropping, each, ref, setting, sub

functions = Catalogue()

# Lambda

FN, ESM = "Lambda::Function", "Lambda::EventSourceMapping"


def _lambda(name: str, why: str, edit: Edit, types: str = FN, **more: Any) -> None:
    each(functions, "lambda", types, name, why, edit, **more)


def _source(t: Template, n: str) -> str:
    return t.type(t.target(t.get(n, "EventSourceArn")) or "")


_lambda("handler-of-missing-file", "Code in the template is the file index; there is no module app.",
        setting("Handler", "app.handler"), limit=2)
_lambda("handler-without-module", "A handler is <module>.<function>.", setting("Handler", "handler"), limit=1)
_lambda("inline-code-of-java", "Code in the template is for Python and Node.js.", setting("Runtime", "java21"), limit=1)
_lambda("function-without-role", "A function has a role.", dropping("Role"), limit=1)
_lambda("function-without-handler", "Code in the template needs a handler.", dropping("Handler"), limit=1)
_lambda("reserved-variable", "Lambda keeps this variable for itself.",
        setting("Environment", {"Variables": {"AWS_REGION": "eu-west-1"}}), limit=2)
_lambda("snapshot-of-all-versions", "SnapStart is for published versions or for none.",
        setting("SnapStart", {"ApplyOn": "AllVersions"}), limit=1)
_lambda("function-for-two-processors", "A function is for one architecture.",
        setting("Architectures", ["arm64", "x86_64"]), limit=1)
_lambda("timeout-too-long", "A function runs for 900 seconds at most.", setting("Timeout", 3600), limit=1)
_lambda("dead-letters-not-writable", "Lambda refuses a dead-letter queue that the role may not send to.",
        lambda t, n: t.set(n, "DeadLetterConfig", {"TargetArn": att("Lost", "Arn")}).add("Lost", {"Type": "AWS::SQS::Queue"})
        if "sqs:SendMessage" not in t.words(t.get(t.target(t.get(n, "Role")) or "")) else None, limit=2)
_lambda("files-without-vpc", "A file system is reached in a VPC.",
        lambda t, n: t.set(n, "FileSystemConfigs", [{"LocalMountPath": "/mnt/files", "Arn": sub(
            "arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:access-point/fsap-0123456789abcdef0")}])
        if not t.get(n, "VpcConfig") else None, limit=1)
_lambda("vpc-without-groups", "A VPC configuration has subnets and groups.",
        lambda t, n: t.set(n, "VpcConfig.SecurityGroupIds", []) if t.get(n, "VpcConfig") else None)
_lambda("source-without-position", "A stream is read from a position.",
        lambda t, n: t.drop(n, "StartingPosition") if "DynamoDB" in _source(t, n) else None, ESM)
_lambda("queue-with-position", "A queue has no position.",
        lambda t, n: t.set(n, "StartingPosition", "LATEST") if "SQS" in _source(t, n) else None, ESM)
_lambda("batch-without-window", "More than 10 messages of a queue want a window.",
        lambda t, n: t.set(n, "BatchSize", 500) if "SQS" in _source(t, n) and t.get(n, "BatchSize") == 10 else None, ESM)
_lambda("batch-of-ordered-queue", "A FIFO queue gives 10 messages at most.",
        lambda t, n: t.set(n, "BatchSize", 50) if t.get(t.target(t.get(n, "EventSourceArn")) or "", "FifoQueue") else None, ESM)
_lambda("window-of-ordered-queue", "A FIFO queue has no window.",
        lambda t, n: t.set(n, "MaximumBatchingWindowInSeconds", 20)
        if t.get(t.target(t.get(n, "EventSourceArn")) or "", "FifoQueue") else None, ESM)
_lambda("source-by-url", "A source is named by its ARN; Ref of a queue is its URL.",
        lambda t, n: t.set(n, "EventSourceArn", ref(t.target(t.get(n, "EventSourceArn")) or ""))
        if "SQS" in _source(t, n) else None, ESM)
_lambda("source-is-table", "The source is the table's stream, not the table.",
        lambda t, n: t.set(n, "EventSourceArn", att(t.target(t.get(n, "EventSourceArn")) or "", "Arn"))
        if "DynamoDB" in _source(t, n) else None, ESM)
_lambda("source-is-topic", "A topic is subscribed to; it is no source that is polled.",
        lambda t, n: t.set(n, "EventSourceArn", ref("Topic")).add("Topic", {"Type": "AWS::SNS::Topic"}), ESM, limit=1)
_lambda("queue-with-bisect", "Splitting a batch is for streams.",
        lambda t, n: t.set(n, "BisectBatchOnFunctionError", True) if "SQS" in _source(t, n) else None, ESM)
_lambda("queue-with-retries", "Retries are for streams.",
        lambda t, n: t.set(n, "MaximumRetryAttempts", 2) if "SQS" in _source(t, n) else None, ESM)
_lambda("source-of-role", "The source calls a function, not a role.",
        lambda t, n: t.set(n, "FunctionName", ref(t.get(t.target(t.get(n, "FunctionName")) or "", "Role")["Fn::GetAtt"][0])),
        ESM, limit=1)
_lambda("source-twice", "A function has a source once.", lambda t, n: t.add("SecondSource", t.resources[n]), ESM, limit=1)
_lambda("permission-without-prefix", "A permission's principal is a service or an account.",
        setting("Principal", "lambda"), "Lambda::Permission", limit=1)

# SQS

QUEUE = "SQS::Queue"


def _sqs(name: str, why: str, edit: Edit, types: str = QUEUE, **more: Any) -> None:
    each(functions, "sqs", types, name, why, edit, **more)


def _polled(t: Template, queue: str) -> list[str]:
    """The functions that read a queue."""
    return [f for it in t.of(ESM) if t.target(t.get(it, "EventSourceArn")) == queue
            and (f := t.target(t.get(it, "FunctionName")))]


_sqs("visible-before-function-ends", "Lambda refuses a queue whose visibility timeout is below the function's timeout.",
     lambda t, n: t.set(n, "VisibilityTimeout", 5) if _polled(t, n) else None)
_sqs("visibility-by-default", "30 seconds by default, less than the function's timeout.",
     lambda t, n: t.drop(n, "VisibilityTimeout").set(_polled(t, n)[0], "Timeout", 120)
     if _polled(t, n) and t.get(n, "VisibilityTimeout") else None)
_sqs("dead-letters-in-ordered-queue", "A standard queue's dead letters go to a standard queue.",
     lambda t, n: t.set(n, "RedrivePolicy.deadLetterTargetArn", att("Ordered", "Arn"))
     .add("Ordered", {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": True}})
     if t.get(n, "RedrivePolicy") and not t.get(n, "FifoQueue") else None)
_sqs("ordered-letters-in-standard-queue", "A FIFO queue's dead letters go to a FIFO queue.",
     lambda t, n: t.drop(t.target(t.get(n, "RedrivePolicy.deadLetterTargetArn")) or "", "FifoQueue")
     if t.get(n, "RedrivePolicy") and t.get(n, "FifoQueue") else None)
_sqs("dead-letters-to-itself", "A circle of one: messages never leave.",
     lambda t, n: t.set(n, "RedrivePolicy.deadLetterTargetArn", sub(
         "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:jobs")).set(n, "QueueName", "jobs")
     if t.get(n, "RedrivePolicy") and not t.get(n, "FifoQueue") else None, limit=1)
_sqs("dead-letters-by-url", "The target is an ARN; Ref of a queue is its URL.",
     lambda t, n: t.set(n, "RedrivePolicy.deadLetterTargetArn", ref(t.target(t.get(n, "RedrivePolicy.deadLetterTargetArn")) or ""))
     if t.get(n, "RedrivePolicy") else None)
_sqs("dead-letters-without-count", "A redrive policy has a count.",
     lambda t, n: t.drop(n, "RedrivePolicy.maxReceiveCount") if t.get(n, "RedrivePolicy") else None, limit=2)
_sqs("dead-letters-refused", "The dead-letter queue admits no queue.",
     lambda t, n: t.set(t.target(t.get(n, "RedrivePolicy.deadLetterTargetArn")) or "", "RedriveAllowPolicy",
                        {"redrivePermission": "denyAll"}) if t.get(n, "RedrivePolicy") else None)
_sqs("dead-letters-of-others-only", "The dead-letter queue admits another queue only.",
     lambda t, n: t.set(t.target(t.get(n, "RedrivePolicy.deadLetterTargetArn")) or "", "RedriveAllowPolicy",
                        {"redrivePermission": "byQueue", "sourceQueueArns": [
                            "arn:aws:sqs:eu-west-1:123456789012:other"]}) if t.get(n, "RedrivePolicy") else None)
_sqs("deduplication-of-standard-queue", "Only FIFO queues deduplicate.",
     lambda t, n: t.set(n, "ContentBasedDeduplication", True) if not t.get(n, "FifoQueue") else None, limit=2)
_sqs("ordered-queue-without-suffix", "The name of a FIFO queue ends in .fifo.",
     lambda t, n: t.set(n, "QueueName", "payments") if t.get(n, "FifoQueue") else None)
_sqs("standard-queue-with-suffix", "Only the name of a FIFO queue ends in .fifo.",
     lambda t, n: t.set(n, "QueueName", "jobs.fifo") if not t.get(n, "FifoQueue") else None, limit=1)
_sqs("two-encryptions", "A queue is encrypted by SQS or by KMS.",
     lambda t, n: t.set(n, "KmsMasterKeyId", "alias/aws/sqs") if t.get(n, "SqsManagedSseEnabled") else None, limit=2)
_sqs("retention-too-long", "Messages stay 14 days at most.", setting("MessageRetentionPeriod", 2419200), limit=1)
_sqs("topic-before-ordered-queue", "The queue orders messages by groups, which the messages of a standard topic do not have.",
     lambda t, n: t.set(n, "FifoQueue", True) if any(t.type(it) == "SNS::Subscription" for it in t.users(n))
     and not t.get(n, "RedrivePolicy") else None, doubtful=True)
_sqs("events-to-key-of-aws", "No other service may use the key of the account's SQS.",
     lambda t, n: t.drop(n, "SqsManagedSseEnabled").set(n, "KmsMasterKeyId", "alias/aws/sqs")
     if t.get(n, "SqsManagedSseEnabled") and any(t.type(it) in ("S3::Bucket", "Events::Rule") for it in t.users(n)) else None)
_sqs("events-to-own-key", "The key's policy does not let the sender use it.",
     lambda t, n: t.drop(n, "SqsManagedSseEnabled").set(n, "KmsMasterKeyId", att("QueueKey", "Arn")).add("QueueKey", {
         "Type": "AWS::KMS::Key", "Properties": {"EnableKeyRotation": True, "KeyPolicy": {
             "Version": "2012-10-17", "Statement": [{
                 "Effect": "Allow", "Principal": {"AWS": sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")},
                 "Action": "kms:*", "Resource": "*"}]}}})
     if t.get(n, "SqsManagedSseEnabled") and any(t.type(it) in ("S3::Bucket", "Events::Rule") for it in t.users(n)) else None)

# SNS

TOPIC, SUBSCRIPTION = "SNS::Topic", "SNS::Subscription"


def _sns(name: str, why: str, edit: Edit, types: str = SUBSCRIPTION, **more: Any) -> None:
    each(functions, "sns", types, name, why, edit, **more)


_sns("endpoint-by-url", "A queue subscribes by its ARN.",
     lambda t, n: t.set(n, "Endpoint", ref(t.target(t.get(n, "Endpoint")) or "")) if t.get(n, "Protocol") == "sqs" else None)
_sns("endpoint-by-name", "A function subscribes by its ARN.",
     lambda t, n: t.set(n, "Endpoint", ref(t.target(t.get(n, "Endpoint")) or "")) if t.get(n, "Protocol") == "lambda" else None)
_sns("protocol-of-another-endpoint", "The endpoint is not of this protocol.",
     lambda t, n: t.set(n, "Protocol", "lambda" if t.get(n, "Protocol") == "sqs" else "sqs")
     if t.get(n, "Protocol") in ("sqs", "lambda") else None)
_sns("email-to-function", "The endpoint is no address.",
     lambda t, n: t.set(n, "Protocol", "email") if t.get(n, "Protocol") == "lambda" else None)
_sns("raw-to-function", "Raw delivery is for queues, HTTP and Firehose.",
     lambda t, n: t.set(n, "RawMessageDelivery", True) if t.get(n, "Protocol") == "lambda" else None)
_sns("subscription-without-endpoint", "The protocol wants an endpoint.", dropping("Endpoint"), limit=1)
_sns("subscription-to-queue-for-topic", "A subscription is to a topic.",
     lambda t, n: t.set(n, "TopicArn", t.get(n, "Endpoint")) if t.get(n, "Protocol") == "sqs" else None, limit=1)
_sns("filter-is-text", "The values of a filter are lists.",
     lambda t, n: t.set(n, "FilterPolicy", {"status": "paid"}) if t.get(n, "FilterPolicy") else None)
_sns("filter-scope-unknown", "A filter is about MessageAttributes or MessageBody.",
     setting("FilterPolicyScope", "Message"), limit=1)
_sns("ordered-topic-to-function", "A FIFO topic sends to queues only.",
     lambda t, n: t.set(n, "FifoTopic", True) if any(t.get(it, "Protocol") == "lambda" for it in t.users(n)) else None, TOPIC)
_sns("topic-policy-about-another", "The policy's resource is not the topic.",
     lambda t, n: t.set(n, "PolicyDocument.Statement.0.Resource", ref("Other")).add("Other", {"Type": "AWS::SNS::Topic"}),
     "SNS::TopicPolicy", limit=2)
_sns("topic-policy-with-foreign-action", "A topic's policy has actions of SNS.",
     setting("PolicyDocument.Statement.0.Action", "sqs:SendMessage"), "SNS::TopicPolicy", limit=2)
# The policy that SNS makes for a topic without one lets the account's alarms publish.
_sns("topic-policy-removed", "Who publishes is not written down any more.",
     lambda t, n: t.without(n) if "cloudwatch.amazonaws.com" in t.words(t.get(n)) else None, "SNS::TopicPolicy",
     doubtful=True)
_sns("alarms-to-key-of-aws", "CloudWatch may not use the key of the account's SNS.",
     lambda t, n: t.set(n, "KmsMasterKeyId", "alias/aws/sns") if any("Alarm" in t.type(it) for it in t.users(n)) else None, TOPIC)


# DynamoDB

TABLE = "DynamoDB::Table"


def _table(name: str, why: str, edit: Edit, types: str = TABLE, **more: Any) -> None:
    each(functions, "dynamodb", types, name, why, edit, **more)


_table("key-not-defined", "Each attribute of a key is defined.",
       lambda t, n: t.set(n, "KeySchema.0.AttributeName", "missing"))
_table("index-key-not-defined", "Each attribute of an index's key is defined.",
       lambda t, n: t.set(n, "GlobalSecondaryIndexes.0.KeySchema.0.AttributeName", "missing")
       if t.get(n, "GlobalSecondaryIndexes") else None)
_table("attribute-without-key", "Only attributes of keys are defined.",
       lambda t, n: t.append(n, "AttributeDefinitions", {"AttributeName": "comment", "AttributeType": "S"}))
_table("attribute-twice", "An attribute is defined once.",
       lambda t, n: t.append(n, "AttributeDefinitions", {
           "AttributeName": t.get(n, "AttributeDefinitions.0.AttributeName"), "AttributeType": "N"}), limit=1)
_table("two-hash-keys", "A key has one hash, and then a range.",
       lambda t, n: t.set(n, "KeySchema.1.KeyType", "HASH") if len(t.get(n, "KeySchema")) > 1 else None)
_table("range-without-hash", "A key begins with a hash.",
       lambda t, n: t.set(n, "KeySchema.0.KeyType", "RANGE") if len(t.get(n, "KeySchema")) == 1 else None, limit=2)
_table("key-backwards", "A key begins with the hash.",
       lambda t, n: t.set(n, "KeySchema", t.get(n, "KeySchema")[::-1]) if len(t.get(n, "KeySchema")) > 1 else None)
_table("provisioned-without-capacity", "PROVISIONED, the default, wants capacity.",
       lambda t, n: t.drop(n, "BillingMode") if t.get(n, "BillingMode") == "PAY_PER_REQUEST" else None, limit=2)
_table("capacity-removed", "PROVISIONED, the default, wants capacity.", dropping("ProvisionedThroughput"))
_table("capacity-on-demand", "What is paid by request has no capacity.",
       lambda t, n: t.set(n, "BillingMode", "PAY_PER_REQUEST") if t.get(n, "ProvisionedThroughput") else None)
_table("local-index-with-other-hash", "A local index has the table's hash key.",
       lambda t, n: t.set(n, "LocalSecondaryIndexes.0.KeySchema.0.AttributeName", "status")
       if t.get(n, "LocalSecondaryIndexes") else None)
_table("local-index-without-range", "A local index has a range key.",
       lambda t, n: t.drop(n, "LocalSecondaryIndexes.0.KeySchema.1") if t.get(n, "LocalSecondaryIndexes") else None)
_table("local-index-of-simple-key", "A table without a range key has no local index.",
       lambda t, n: t.set(n, "KeySchema", t.get(n, "KeySchema")[:1]).set(
           n, "AttributeDefinitions", [it for it in t.get(n, "AttributeDefinitions") if it["AttributeName"] != "sk"])
       if t.get(n, "LocalSecondaryIndexes") else None)
_table("two-indexes-of-a-name", "Indexes of a table have names of their own.",
       lambda t, n: t.set(n, "LocalSecondaryIndexes.0.IndexName", t.get(n, "GlobalSecondaryIndexes.0.IndexName"))
       if t.get(n, "LocalSecondaryIndexes") else None)
_table("attributes-of-whole-projection", "ALL names no attributes.",
       lambda t, n: t.set(n, "GlobalSecondaryIndexes.0.Projection.ProjectionType", "ALL")
       if t.get(n, "GlobalSecondaryIndexes.0.Projection.NonKeyAttributes") else None)
_table("projection-without-attributes", "INCLUDE names attributes.",
       lambda t, n: t.drop(n, "GlobalSecondaryIndexes.0.Projection.NonKeyAttributes")
       if t.get(n, "GlobalSecondaryIndexes.0.Projection.NonKeyAttributes") else None)
_table("index-capacity-missing", "An index of a provisioned table has capacity.",
       lambda t, n: t.append(n, "GlobalSecondaryIndexes", {
           "IndexName": "by-name", "KeySchema": [{"AttributeName": "name", "KeyType": "HASH"}],
           "Projection": {"ProjectionType": "ALL"}}) if t.get(n, "ProvisionedThroughput") else None)
_table("stream-removed", "The function's source is the stream that the table does not have.",
       lambda t, n: t.drop(n, "StreamSpecification") if t.get(n, "StreamSpecification") else None)
_table("expiry-of-nothing", "Items expire by an attribute with a name.",
       lambda t, n: t.drop(n, "TimeToLiveSpecification.AttributeName") if t.get(n, "TimeToLiveSpecification") else None)
_table("scaling-of-on-demand", "A table that is paid by request does not scale its capacity.",
       lambda t, n: t.drop(n, "ProvisionedThroughput").set(n, "BillingMode", "PAY_PER_REQUEST")
       if t.get(n, "ProvisionedThroughput") and t.of("ApplicationAutoScaling::ScalableTarget") else None)
_table("scaling-by-arn-of-table", "The ID is table/<name>.",
       lambda t, n: t.set(n, "ResourceId", sub(f"table/${{{min(t.targets(t.get(n, 'ResourceId')))}.Arn}}"))
       if t.get(n, "ServiceNamespace") == "dynamodb" else None, "ApplicationAutoScaling::ScalableTarget")
_table("scaling-of-index-dimension", "The ID is a table's, the dimension an index's.",
       lambda t, n: t.set(n, "ScalableDimension", "dynamodb:index:ReadCapacityUnits")
       if t.get(n, "ServiceNamespace") == "dynamodb" else None, "ApplicationAutoScaling::ScalableTarget")


@functions.fault("dynamodb", "index-not-queryable", "The function queries an index that its role names no more.", doubtful=True)
def _(t: Template) -> Iterator[Template]:
    for role in t.of("IAM::Role"):
        for path, statement in t.statements(role):
            if isinstance(statement.get("Resource"), list) and "/index/" in t.words(statement["Resource"]):
                yield t.set(role, f"{path}.Resource", statement["Resource"][0])


# S3

BUCKET = "S3::Bucket"


def _bucket(name: str, why: str, edit: Edit, types: str = BUCKET, **more: Any) -> None:
    each(functions, "s3", types, name, why, edit, **more)


_bucket("notification-before-permission", "S3 refuses to notify what it may not call yet.",
        lambda t, n: t.attribute(n, "DependsOn", None) if t.get(n, "NotificationConfiguration") else None)
_bucket("notifications-overlap", "Two notifications of an event have prefixes of their own.",
        lambda t, n: t.append(n, "NotificationConfiguration.QueueConfigurations",
                              t.get(n, "NotificationConfiguration.QueueConfigurations.0"))
        if t.get(n, "NotificationConfiguration.QueueConfigurations") else None)
_bucket("notification-to-function-and-queue", "Two notifications of one event and prefix exclude each other.",
        lambda t, n: t.drop(n, "NotificationConfiguration.QueueConfigurations.0.Filter")
        if t.get(n, "NotificationConfiguration.LambdaConfigurations") else None)
_bucket("notification-to-ordered-queue", "S3 does not notify FIFO queues.",
        lambda t, n: t.set(t.target(t.get(n, "NotificationConfiguration.QueueConfigurations.0.Queue")) or "", "FifoQueue", True)
        if t.get(n, "NotificationConfiguration.QueueConfigurations") else None)
_bucket("notification-of-unknown-event", "There is no such event.",
        lambda t, n: t.set(n, "NotificationConfiguration.QueueConfigurations.0.Event", "s3:ObjectMade:*")
        if t.get(n, "NotificationConfiguration.QueueConfigurations") else None)
_bucket("notification-to-url", "A queue is named by its ARN.",
        lambda t, n: t.set(n, "NotificationConfiguration.QueueConfigurations.0.Queue",
                           ref(t.target(t.get(n, "NotificationConfiguration.QueueConfigurations.0.Queue")) or ""))
        if t.get(n, "NotificationConfiguration.QueueConfigurations") else None)
_bucket("notification-in-a-circle", "The bucket waits for the permission, and the permission for the bucket.",
        lambda t, n: _circle(t, n) if t.get(n, "NotificationConfiguration") else None)
_bucket("acl-without-ownership", "Objects belong to the bucket's owner by default, and then there are no ACLs.",
        setting("AccessControl", "PublicRead"), limit=2)
_bucket("expires-before-it-moves", "Objects move before they expire.",
        lambda t, n: t.set(n, "LifecycleConfiguration.Rules.0.ExpirationInDays", 20)
        if t.get(n, "LifecycleConfiguration.Rules.0.Transitions") else None)
_bucket("moves-too-early", "Objects stay 30 days before they are infrequently used.",
        lambda t, n: t.set(n, "LifecycleConfiguration.Rules.0.Transitions.0.TransitionInDays", 5)
        if t.get(n, "LifecycleConfiguration.Rules.0.Transitions") else None)
_bucket("moves-backwards", "Objects do not move from Glacier to frequent use.",
        lambda t, n: t.set(n, "LifecycleConfiguration.Rules.0.Transitions.1.TransitionInDays", 30)
        .set(n, "LifecycleConfiguration.Rules.0.Transitions.0.TransitionInDays", 90)
        if t.get(n, "LifecycleConfiguration.Rules.0.Transitions") else None)
_bucket("lifecycle-does-nothing", "A rule has an action.",
        lambda t, n: t.set(n, "LifecycleConfiguration", {"Rules": [{"Id": "nothing", "Status": "Enabled"}]}), limit=1)
_bucket("name-with-capitals", "A bucket's name has small letters.", setting("BucketName", "My-Uploads"), limit=1)
_bucket("name-with-underscore", "A bucket's name has no underscore.", setting("BucketName", "my_uploads"), limit=1)
_bucket("replicated-without-versions", "Replication wants versions.",
        lambda t, n: t.drop(n, "VersioningConfiguration").set(n, "ReplicationConfiguration", {
            "Role": att("ReplicationRole", "Arn"),
            "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::copy-of-uploads"}}]}).add(
                "ReplicationRole", {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {
                    "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"},
                                                            "Action": "sts:AssumeRole"}]}}})
        if t.get(n, "VersioningConfiguration") else None, limit=2)
_bucket("encrypted-by-key-without-kms", "AES256 has no key.",
        lambda t, n: t.set(n, "BucketEncryption.ServerSideEncryptionConfiguration.0.ServerSideEncryptionByDefault.KMSMasterKeyID",
                           "alias/aws/s3") if t.get(n, "BucketEncryption") else None, limit=2)
_bucket("log-bucket-without-acls", "CloudFront writes logs by ACL, which the bucket does not have.",
        lambda t, n: t.drop(n, "OwnershipControls") if t.get(n, "OwnershipControls") else None)
_bucket("public-policy-blocked", "S3 refuses a public policy where public policies are blocked.",
        lambda t, n: t.set(n, "PolicyDocument.Statement.0", {
            "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
            "Resource": sub(f"${{{t.target(t.get(n, 'Bucket'))}.Arn}}/*")})
        if t.get(t.target(t.get(n, "Bucket")) or "", "PublicAccessBlockConfiguration.BlockPublicPolicy") else None,
        "S3::BucketPolicy")


def _circle(t: Template, bucket: str) -> Template | None:
    for name in t.of("Lambda::Permission"):
        if t.get(name, "Principal") == "s3.amazonaws.com":
            return t.set(name, "SourceArn", att(bucket, "Arn"))
    return None
