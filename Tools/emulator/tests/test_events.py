# SPDX-License-Identifier: Apache-2.0

"""Queues, functions, tables and buckets that tell each other things."""

from __future__ import annotations

import copy
from typing import Any

from emulator.policies import Request, allows

from .support import EmulatorCase, template

_SERVICE = {"Service": "lambda.amazonaws.com"}
_READS = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]


def _resource(type_name: str, **properties: Any) -> dict[str, Any]:
    return {"Type": type_name, "Properties": properties}


def _statement(**more: Any) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **more}]}


def _arn(logical_id: str) -> dict[str, Any]:
    return {"Fn::GetAtt": [logical_id, "Arn"]}


def _worker() -> dict[str, Any]:
    """A queue whose messages go to a function."""
    allowed = _statement(Action=list(_READS), Resource=_arn("Queue"))
    return template(
        Queue=_resource("AWS::SQS::Queue", VisibilityTimeout=60),
        Role=_resource(
            "AWS::IAM::Role",
            AssumeRolePolicyDocument=_statement(Principal=_SERVICE, Action="sts:AssumeRole"),
            Policies=[{"PolicyName": "reads", "PolicyDocument": allowed}],
        ),
        Worker=_resource(
            "AWS::Lambda::Function",
            Code={"ZipFile": "def handler(event, context): pass"},
            Handler="index.handler",
            Role=_arn("Role"),
            Runtime="python3.13",
            Timeout=30,
        ),
        Trigger=_resource(
            "AWS::Lambda::EventSourceMapping", EventSourceArn=_arn("Queue"), FunctionName={"Ref": "Worker"}
        ),
    )


def _bucket(**condition: Any) -> dict[str, Any]:
    """A bucket that tells a queue what is put into it."""
    document = _statement(Principal={"Service": "s3.amazonaws.com"}, Action="sqs:SendMessage", Resource=_arn("Queue"))
    if condition:
        document["Statement"][0]["Condition"] = condition
    told = {"Event": "s3:ObjectCreated:*", "Queue": _arn("Queue")}
    uploads = _resource(
        "AWS::S3::Bucket", BucketName="uploads", NotificationConfiguration={"QueueConfigurations": [told]}
    )
    return template(
        Queue=_resource("AWS::SQS::Queue"),
        Policy=_resource("AWS::SQS::QueuePolicy", Queues=[{"Ref": "Queue"}], PolicyDocument=document),
        Uploads={**uploads, "DependsOn": "Policy"},
    )


def _table(*indexes: str) -> dict[str, Any]:
    return template(
        Orders=_resource(
            "AWS::DynamoDB::Table",
            AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("id", *indexes)],
            BillingMode="PAY_PER_REQUEST",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            GlobalSecondaryIndexes=[
                {
                    "IndexName": name,
                    "KeySchema": [{"AttributeName": name, "KeyType": "HASH"}],
                    "Projection": {"ProjectionType": "ALL"},
                }
                for name in indexes
            ]
            or {"Ref": "AWS::NoValue"},
        )
    )


class Functions(EmulatorCase):
    def deploy(self, body: dict[str, Any], action: str = "create") -> str:
        status: str = getattr(self, action)("s", body, Capabilities=["CAPABILITY_IAM"])
        return status

    def assert_refused(self, body: dict[str, Any], reason: str) -> None:
        self.assertEqual(self.deploy(body), "ROLLBACK_COMPLETE")
        self.assertIn(reason, self.reasons("s"))
        self.assertEqual(self.aws.all("lambda", "list_event_source_mappings", "EventSourceMappings"), [])

    def test_a_function_reads_a_queue_and_both_go_away(self) -> None:
        self.assertEqual(self.deploy(_worker()), "CREATE_COMPLETE", self.reasons("s"))
        trigger = self.aws.call("lambda", "get_event_source_mapping", UUID=self.physical("s", "Trigger"))
        function = self.aws.call("lambda", "get_function", FunctionName=self.physical("s", "Worker"))
        self.assertEqual(trigger["FunctionArn"], function["Configuration"]["FunctionArn"])
        self.assertRegex(self.physical("s", "Queue"), r"^https://sqs\.eu-west-1\.amazonaws\.com/123456789012/s-Queue-")
        self.delete("s")
        for service, operation, key in (
            ("lambda", "list_functions", "Functions"),
            ("lambda", "list_event_source_mappings", "EventSourceMappings"),
            ("sqs", "list_queues", "QueueUrls"),
        ):
            self.assertEqual(self.aws.all(service, operation, key), [])

    def test_settings_change_in_place(self) -> None:
        body = _worker()
        self.deploy(body)
        before = {name: self.physical("s", name) for name in body["Resources"]}
        resources = body["Resources"]
        resources["Queue"]["Properties"]["VisibilityTimeout"] = 90
        resources["Worker"]["Properties"] |= {"Timeout": 90, "Environment": {"Variables": {"A": "b"}}}
        resources["Worker"]["Properties"]["LoggingConfig"] = {"LogFormat": "JSON"}
        resources["Worker"]["Properties"]["Code"] = {"ZipFile": "def handler(event, context): return 1"}
        resources["Trigger"]["Properties"]["ScalingConfig"] = {"MaximumConcurrency": 5}
        old = self.aws.call("lambda", "get_function_configuration", FunctionName=before["Worker"])
        self.assertEqual(self.deploy(body, "update"), "UPDATE_COMPLETE", self.reasons("s"))
        self.assertEqual({name: self.physical("s", name) for name in before}, before)
        new = self.aws.call("lambda", "get_function_configuration", FunctionName=before["Worker"])
        self.assertNotEqual(new["CodeSha256"], old["CodeSha256"])
        self.assertEqual((new["Timeout"], new["LoggingConfig"]["LogFormat"]), (90, "JSON"))
        trigger = self.aws.call("lambda", "get_event_source_mapping", UUID=before["Trigger"])
        self.assertEqual(trigger["ScalingConfig"], {"MaximumConcurrency": 5})

    def test_a_trigger_of_another_queue_is_another_trigger(self) -> None:
        body = _worker()
        self.deploy(body)
        before = self.physical("s", "Trigger")
        body["Resources"]["Other"] = copy.deepcopy(body["Resources"]["Queue"])
        body["Resources"]["Trigger"]["Properties"]["EventSourceArn"] = _arn("Other")
        body["Resources"]["Role"]["Properties"]["Policies"][0]["PolicyDocument"]["Statement"][0]["Resource"] = "*"
        self.assertEqual(self.deploy(body, "update"), "UPDATE_COMPLETE", self.reasons("s"))
        self.assertNotEqual(self.physical("s", "Trigger"), before)

    def test_a_queue_that_shows_its_messages_again_too_soon(self) -> None:
        body = _worker()
        body["Resources"]["Worker"]["Properties"]["Timeout"] = 61
        self.assert_refused(body, "Queue visibility timeout: 60 seconds is less than Function timeout: 61 seconds")

    def test_a_queue_that_is_not_there(self) -> None:
        body = _worker()
        arn = "arn:aws:sqs:eu-west-1:123456789012:nobody"
        body["Resources"]["Trigger"]["Properties"]["EventSourceArn"] = arn
        self.assert_refused(body, "NonExistentQueue")

    def test_a_function_that_is_not_there(self) -> None:
        body = _worker()
        body["Resources"]["Trigger"]["Properties"]["FunctionName"] = "nobody"
        self.assert_refused(body, "Function not found")

    def test_a_role_that_may_not_read_the_queue(self) -> None:
        body = _worker()
        policy = body["Resources"]["Role"]["Properties"]["Policies"][0]["PolicyDocument"]
        policy["Statement"][0]["Action"] = _READS[:2]
        self.assert_refused(body, "does not have permissions to call GetQueueAttributes on SQS")

    def test_a_role_that_lambda_may_not_assume(self) -> None:
        body = _worker()
        trust = body["Resources"]["Role"]["Properties"]["AssumeRolePolicyDocument"]
        trust["Statement"][0]["Principal"] = {"Service": "ecs-tasks.amazonaws.com"}
        self.assert_refused(body, "cannot be assumed by Lambda")

    def test_batches_of_more_than_ten_need_a_window(self) -> None:
        body = _worker()
        body["Resources"]["Trigger"]["Properties"]["BatchSize"] = 11
        self.assert_refused(body, "Maximum batch window in seconds must be greater than 0")

    def test_a_setting_that_the_handler_does_not_know(self) -> None:
        body = _worker()
        body["Resources"]["Worker"]["Properties"]["SnapStart"] = {"ApplyOn": "PublishedVersions"}
        self.assert_refused(body, "ignores ['SnapStart']")

    def test_a_permission_is_a_statement_of_the_function(self) -> None:
        body = _worker()
        body["Resources"]["Permission"] = _resource(
            "AWS::Lambda::Permission",
            Action="lambda:InvokeFunction",
            FunctionName={"Ref": "Worker"},
            Principal="sns.amazonaws.com",
        )
        self.assertEqual(self.deploy(body), "CREATE_COMPLETE", self.reasons("s"))
        policy = self.aws.call("lambda", "get_policy", FunctionName=self.physical("s", "Worker"))["Policy"]
        self.assertIn(self.physical("s", "Permission"), policy)
        self.assertIn("sns.amazonaws.com", policy)


class Queues(EmulatorCase):
    def test_a_policy_goes_when_its_resource_goes_and_stays_when_the_queue_changes(self) -> None:
        body = _bucket()
        del body["Resources"]["Uploads"]
        self.create("s", body)
        body["Resources"]["Queue"]["Properties"]["DelaySeconds"] = 1
        self.assertEqual(self.update("s", body), "UPDATE_COMPLETE", self.reasons("s"))
        shown = self.queue(self.physical("s", "Queue"))
        self.assertEqual(shown["DelaySeconds"], "1")
        self.assertIn("s3.amazonaws.com", shown["Policy"])
        del body["Resources"]["Policy"]
        self.update("s", body)
        self.assertFalse(self.queue(self.physical("s", "Queue")).get("Policy"))

    def test_a_policy_of_a_queue_that_is_not_there(self) -> None:
        policy = _resource("AWS::SQS::QueuePolicy", Queues=["https://sqs/1/nobody"], PolicyDocument=_statement())
        self.assertEqual(self.create("s", template(Policy=policy)), "ROLLBACK_COMPLETE")
        self.assertIn("does not exist", self.reasons("s"))

    def test_a_dead_letter_queue_that_is_not_there(self) -> None:
        redrive = {"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:nobody", "maxReceiveCount": 3}
        queue = _resource("AWS::SQS::Queue", RedrivePolicy=redrive)
        self.assertEqual(self.create("s", template(Queue=queue)), "ROLLBACK_COMPLETE")
        self.assertIn("Could not find DLQ", self.reasons("s"))

    def test_a_queue_is_encrypted_in_one_way(self) -> None:
        queue = _resource("AWS::SQS::Queue", KmsMasterKeyId="alias/mine", SqsManagedSseEnabled=True)
        self.assertEqual(self.create("s", template(Queue=queue)), "ROLLBACK_COMPLETE")
        self.assertIn("one type of server-side encryption", self.reasons("s"))

    def test_another_name_is_another_queue_and_the_old_one_stays_if_retained(self) -> None:
        old = {**_resource("AWS::SQS::Queue", QueueName="old"), "UpdateReplacePolicy": "Retain"}
        self.create("s", template(Queue=old))
        new = {**_resource("AWS::SQS::Queue", QueueName="new"), "DeletionPolicy": "Retain"}
        self.assertEqual(self.update("s", template(Queue=new)), "UPDATE_COMPLETE", self.reasons("s"))
        self.delete("s")
        names = [url.split("/")[-1] for url in self.aws.all("sqs", "list_queues", "QueueUrls")]
        self.assertEqual(sorted(names), ["new", "old"])

    def test_a_queue_in_order_has_a_name_that_says_so(self) -> None:
        self.create("s", template(Queue=_resource("AWS::SQS::Queue", FifoQueue=True)))
        self.assertTrue(self.physical("s", "Queue").endswith(".fifo"))

    def queue(self, url: str) -> dict[str, str]:
        found = self.aws.call("sqs", "get_queue_attributes", QueueUrl=url, AttributeNames=["All"])
        attributes: dict[str, str] = found["Attributes"]
        return attributes


class Notifications(EmulatorCase):
    def test_a_bucket_tells_a_queue(self) -> None:
        for condition in (
            {},
            {"StringEquals": {"aws:SourceAccount": "123456789012"}},
            {"ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:uploads"}},
        ):
            with self.subTest(condition=condition):
                self.assertEqual(self.create("s", _bucket(**condition)), "CREATE_COMPLETE", self.reasons("s"))
                found = self.aws.call("s3", "get_bucket_notification_configuration", Bucket="uploads")
                self.assertEqual(found["QueueConfigurations"][0]["Events"], ["s3:ObjectCreated:*"])
                self.delete("s")

    def test_it_is_told_nothing_that_its_policy_does_not_admit(self) -> None:
        admitting = _bucket()
        late, other, foreign = (copy.deepcopy(admitting) for _ in range(3))
        del late["Resources"]["Policy"], late["Resources"]["Uploads"]["DependsOn"]
        statement = other["Resources"]["Policy"]["Properties"]["PolicyDocument"]["Statement"][0]
        statement["Principal"] = {"Service": "sns.amazonaws.com"}
        told = foreign["Resources"]["Uploads"]["Properties"]["NotificationConfiguration"]["QueueConfigurations"][0]
        told["Queue"] = "arn:aws:sqs:eu-west-1:123456789012:nobody"
        encrypted = copy.deepcopy(admitting)
        encrypted["Resources"]["Queue"]["Properties"]["KmsMasterKeyId"] = "alias/aws/sqs"
        for name, body in {
            "no policy": late,
            "another service": other,
            "no queue": foreign,
            "another bucket": _bucket(ArnLike={"aws:SourceArn": "arn:aws:s3:::downloads"}),
            "another account": _bucket(StringEquals={"aws:SourceAccount": "210987654321"}),
            "a key that S3 may not use": encrypted,
        }.items():
            with self.subTest(name):
                self.assertEqual(self.create("s", body), "ROLLBACK_COMPLETE")
                self.assertIn("Unable to validate the following destination configurations", self.reasons("s"))
                self.delete("s")

    def test_notifications_end(self) -> None:
        body = _bucket()
        self.create("s", body)
        del body["Resources"]["Uploads"]["Properties"]["NotificationConfiguration"]
        self.assertEqual(self.update("s", body), "UPDATE_COMPLETE", self.reasons("s"))
        found = self.aws.call("s3", "get_bucket_notification_configuration", Bucket="uploads")
        self.assertNotIn("QueueConfigurations", found)

    def test_a_kind_that_the_handler_does_not_know(self) -> None:
        bucket = _resource("AWS::S3::Bucket", NotificationConfiguration={"EventBridgeConfiguration": {}})
        self.assertEqual(self.create("s", template(Uploads=bucket)), "ROLLBACK_COMPLETE")
        self.assertIn("NotificationConfiguration.EventBridgeConfiguration", self.reasons("s"))


class Tables(EmulatorCase):
    def test_indexes_change_one_at_a_time(self) -> None:
        self.assertEqual(self.create("s", _table()), "CREATE_COMPLETE", self.reasons("s"))
        name = self.physical("s", "Orders")
        self.assertEqual(self.update("s", _table("one")), "UPDATE_COMPLETE", self.reasons("s"))
        self.assertEqual(self.update("s", _table("one", "two", "three")), "UPDATE_ROLLBACK_COMPLETE")
        self.assertIn("more than one GSI creation or deletion", self.reasons("s"))
        self.assertEqual(self.physical("s", "Orders"), name)
        table = self.aws.call("dynamodb", "describe_table", TableName=name)["Table"]
        self.assertEqual([index["IndexName"] for index in table["GlobalSecondaryIndexes"]], ["one"])

    def test_an_index_keeps_its_key(self) -> None:
        self.create("s", _table("one"))
        body = _table("one")
        body["Resources"]["Orders"]["Properties"]["GlobalSecondaryIndexes"][0]["Projection"] = {
            "ProjectionType": "KEYS_ONLY"
        }
        self.assertEqual(self.update("s", body), "UPDATE_ROLLBACK_COMPLETE")
        self.assertIn("Cannot update GSI's properties", self.reasons("s"))

    def test_an_attribute_that_no_key_uses(self) -> None:
        body = _table()
        unused = {"AttributeName": "unused", "AttributeType": "S"}
        body["Resources"]["Orders"]["Properties"]["AttributeDefinitions"].append(unused)
        self.assertEqual(self.create("s", body), "ROLLBACK_COMPLETE")
        self.assertIn("AttributeDefinitions", self.reasons("s"))

    def test_recovery_expiry_and_stream(self) -> None:
        body = _table()
        properties = body["Resources"]["Orders"]["Properties"]
        self.create("s", body)
        properties |= {
            "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True},
            "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
            "TimeToLiveSpecification": {"AttributeName": "expires", "Enabled": True},
        }
        body["Outputs"] = {"Stream": {"Value": {"Fn::GetAtt": ["Orders", "StreamArn"]}}}
        self.assertEqual(self.update("s", body), "UPDATE_COMPLETE", self.reasons("s"))
        name = self.physical("s", "Orders")
        self.assertIn(f"table/{name}/stream/", self.describe("s")["Outputs"][0]["OutputValue"])
        expiry = self.aws.call("dynamodb", "describe_time_to_live", TableName=name)["TimeToLiveDescription"]
        self.assertEqual(expiry["AttributeName"], "expires")

    def test_a_protected_table_is_not_deleted(self) -> None:
        body = _table()
        body["Resources"]["Orders"]["Properties"]["DeletionProtectionEnabled"] = True
        self.create("s", body)
        self.delete("s")
        self.assertEqual(self.status("s"), "DELETE_FAILED")


class Policies(EmulatorCase):
    def test_what_is_allowed(self) -> None:
        request = Request("sqs:SendMessage", "arn:q", "s3.amazonaws.com", {"aws:sourceaccount": "1"})
        base = {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "SQS:Send*", "Resource": "*"}
        for more, expected in (
            ({}, True),
            ({"Principal": "*"}, True),
            ({"Principal": {"AWS": "*"}}, True),
            ({"Principal": {"AWS": "123456789012"}}, False),
            ({"Action": ["sqs:ReceiveMessage", "sqs:SendMessage"]}, True),
            ({"Action": "sqs:ReceiveMessage"}, False),
            ({"Resource": "arn:other"}, False),
            ({"Condition": {"StringEquals": {"AWS:SourceAccount": ["1", "2"]}}}, True),
            ({"Condition": {"StringEquals": {"aws:SourceAccount": "2"}}}, False),
            ({"Condition": {"Bool": {"aws:SecureTransport": "true"}}}, True),
        ):
            with self.subTest(more=more):
                self.assertEqual(allows([{"Statement": [{**base, **more}]}], request), expected)
        self.assertFalse(allows([], request))
        self.assertFalse(allows([{"Statement": [base, {**base, "Effect": "Deny"}]}], request))
