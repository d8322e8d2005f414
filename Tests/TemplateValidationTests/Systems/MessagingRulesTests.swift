// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct MessagingRulesTests {
    private func count(_ rule: String, _ resources: String) throws -> Int {
        let json = #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resources)}}"#
        return try findings(rule, json).count
    }

    private func queue(_ id: String, _ properties: String = "") -> String {
        #""\#(id)": {"Type": "AWS::SQS::Queue", "Properties": {\#(properties)}}"#
    }

    @Test(arguments: [
        (#""FifoQueue": true, "QueueName": "a.fifo""#, 0), (#""FifoQueue": true"#, 0), (#""QueueName": "a""#, 0),
        (#""FifoQueue": true, "QueueName": "a""#, 1), (#""QueueName": "a.fifo""#, 1),
        (#""FifoQueue": {"Ref": "P"}, "QueueName": "a.fifo""#, 0),
        (#""FifoQueue": true, "QueueName": {"Ref": "P"}"#, 0),
        (#""FifoQueue": true, "QueueName": {"Fn::Sub": "${AWS::StackName}-a"}"#, 1),
        (#""ContentBasedDeduplication": true"#, 1), (#""ContentBasedDeduplication": false"#, 0),
        (#""FifoQueue": true, "ContentBasedDeduplication": true"#, 0), (#""DeduplicationScope": "queue""#, 1),
        (#""FifoQueue": false"#, 1), (#""FifoQueue": "false", "QueueName": "a""#, 1),
    ])
    func fifoQueues(properties: String, expected: Int) throws {
        #expect(try count("fifo-settings", queue("Q", properties)) == expected)
    }

    @Test(arguments: [
        (#"{"deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}, "maxReceiveCount": 3}"#, "", 0),
        (#"{"deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}}"#, "", 1), (#"{"maxReceiveCount": 3}"#, "", 1),
        (#"{"deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}, "maxReceiveCount": 0}"#, "", 1),
        (#"{"deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}, "maxReceiveCount": 3}"#, #""FifoQueue": true"#, 1),
        (
            #"{"deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}, "maxReceiveCount": 3}"#,
            #""MessageRetentionPeriod": 3600"#, 1
        ),
        (
            #"{"deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}, "maxReceiveCount": 3}"#,
            #""MessageRetentionPeriod": 1209600"#, 0
        ),
        (
            #"{"deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}, "maxReceiveCount": 3}"#,
            #""RedriveAllowPolicy": {"redrivePermission": "denyAll"}"#, 1
        ),
        (#"{"Ref": "P"}"#, "", 0),
        (#"{"deadLetterTargetArn": {"Ref": "P"}, "maxReceiveCount": {"Ref": "P"}}"#, #""FifoQueue": true"#, 0),
    ])
    func deadLetters(policy: String, letters: String, expected: Int) throws {
        let resources = queue("D", letters) + ", " + queue("Q", #""RedrivePolicy": \#(policy)"#)
        #expect(try count("redrive-policy", resources) == expected)
    }

    private func subscription(_ topic: String, _ properties: String) -> String {
        #""T": {"Type": "AWS::SNS::Topic", "Properties": {\#(topic)}}, "Fifo": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true}}, "Q": {"Type": "AWS::SQS::Queue"}, "S": {"Type": "AWS::SNS::Subscription", "Properties": {"TopicArn": {"Ref": "T"}, \#(properties)}}"#
    }

    @Test(arguments: [
        ("", #""Protocol": "email", "Endpoint": "a@b.c""#, 0), ("", #""Protocol": "mail", "Endpoint": "a@b.c""#, 1),
        ("", #""Protocol": "https", "Endpoint": "http://a""#, 1),
        ("", #""Protocol": "https", "Endpoint": "https://a""#, 0),
        ("", #""Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Q", "Arn"]}"#, 0),
        ("", #""Protocol": "lambda", "Endpoint": {"Fn::GetAtt": ["Q", "Arn"]}"#, 1),
        ("", #""Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Fifo", "Arn"]}"#, 1),
        (#""FifoTopic": true"#, #""Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Fifo", "Arn"]}"#, 0),
        (#""FifoTopic": true"#, #""Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Q", "Arn"]}"#, 0),
        (#""FifoTopic": true"#, #""Protocol": "sms", "Endpoint": "+4912345""#, 1), ("", #""Protocol": "email""#, 1),
        ("", #""Protocol": {"Ref": "P"}, "Endpoint": {"Ref": "P"}"#, 0),
        ("", #""Protocol": "email", "Endpoint": "a@b.c", "FilterPolicy": {"kind": ["a"]}"#, 0),
        ("", #""Protocol": "email", "Endpoint": "a@b.c", "FilterPolicy": {"kind": "a"}"#, 1),
        ("", #""Protocol": "firehose", "Endpoint": "arn:aws:firehose:eu-west-1:123456789012:deliverystream/a""#, 1),
    ])
    func subscriptions(topic: String, properties: String, expected: Int) throws {
        #expect(try count("subscription", subscription(topic, properties)) == expected)
    }

    private static let senders: [(String, String, String)] = [
        (
            "sns", "sqs:SendMessage",
            #""X": {"Type": "AWS::SNS::Topic"}, "S": {"Type": "AWS::SNS::Subscription", "Properties": {"TopicArn": {"Ref": "X"}, "Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Q", "Arn"]}}}"#
        ),
        (
            "s3", "sqs:SendMessage",
            #""X": {"Type": "AWS::S3::Bucket", "Properties": {"NotificationConfiguration": {"QueueConfigurations": [{"Event": "s3:ObjectCreated:*", "Queue": {"Fn::GetAtt": ["Q", "Arn"]}}]}}}"#
        ),
        (
            "events", "sqs:SendMessage",
            #""X": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": {"Fn::GetAtt": ["Q", "Arn"]}}]}}"#
        ),
    ]

    private func policy(_ statement: String, queues: String = #"[{"Ref": "Q"}]"#) -> String {
        #", "Policy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": \#(queues), "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", \#(statement)}]}}}"#
    }

    @Test(arguments: senders)
    func queuesLetServicesSend(service: String, action: String, sender: String) throws {
        let start = queue("Q") + ", " + sender
        let rule = "delivery-permission"
        #expect(try count(rule, start) == 1)
        let principal = #""Principal": {"Service": "\#(service).amazonaws.com"}"#
        #expect(try count(rule, start + policy(#"\#(principal), "Action": "sqs:SendMessage", "Resource": "*""#)) == 0)
        #expect(
            try count(
                rule,
                start + policy(#""Principal": "*", "Action": "SQS:*", "Resource": {"Fn::GetAtt": ["Q", "Arn"]}"#)) == 0)
        #expect(try count(rule, start + policy(#"\#(principal), "Action": "sqs:Receive*", "Resource": "*""#)) == 1)
        let other = #""Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*""#
        #expect(try count(rule, start + policy(other)) == 1)
        #expect(try count(rule, start + policy(other, queues: #"{"Ref": "P"}"#)) == 0)
        #expect(try count(rule, start + policy(#""Principal": {"Ref": "P"}, "Action": "sqs:*", "Resource": "*""#)) == 0)
    }

    @Test func aTargetWithARoleNeedsNoPolicy() throws {
        let rule = Self.senders[2].2.replacing(#""Id": "a","#, with: #""Id": "a", "RoleArn": {"Ref": "P"},"#)
        #expect(try count("delivery-permission", queue("Q") + ", " + rule) == 0)
    }

    @Test func alarmsPublishUnlessAPolicyTakesItAway() throws {
        let alarm =
            #""T": {"Type": "AWS::SNS::Topic"}, "A": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"AlarmActions": [{"Ref": "T"}]}}"#
        #expect(try count("delivery-permission", alarm) == 0)
        func policy(_ service: String) -> String {
            #", "TP": {"Type": "AWS::SNS::TopicPolicy", "Properties": {"Topics": [{"Ref": "T"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "\#(service).amazonaws.com"}, "Action": "sns:Publish", "Resource": {"Ref": "T"}}]}}}"#
        }
        #expect(try count("delivery-permission", alarm + policy("events")) == 1)
        #expect(try count("delivery-permission", alarm + policy("cloudwatch")) == 0)
    }

    @Test(arguments: [
        (#"{"AWS": {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:root"}}"#, 1), (#"{"Service": "sns.amazonaws.com"}"#, 0),
        (#"{"Service": "s3.amazonaws.com"}"#, 1), (#"{"Service": {"Ref": "P"}}"#, 0), (#""*""#, 0),
    ])
    func keysOfQueues(principal: String, expected: Int) throws {
        let key =
            #", "K": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(principal), "Action": "kms:*", "Resource": "*"}]}}}, "Alias": {"Type": "AWS::KMS::Alias", "Properties": {"AliasName": "alias/a", "TargetKeyId": {"Ref": "K"}}}"#
        for reference in [#"{"Ref": "K"}"#, #"{"Fn::GetAtt": ["K", "Arn"]}"#, #"{"Ref": "Alias"}"#] {
            let resources = queue("Q", #""KmsMasterKeyId": \#(reference)"#) + ", " + Self.senders[0].2 + key
            #expect(try count("delivery-encryption", resources) == expected)
        }
        #expect(
            try count("delivery-encryption", queue("Q", #""KmsMasterKeyId": {"Ref": "P"}"#) + ", " + Self.senders[0].2)
                == 0)
    }

    @Test(arguments: [
        (#""Targets": []"#, 1), (#""EventPattern": {"source": ["a"]}"#, 0), (#""EventPattern": {"Ref": "P"}"#, 0),
        (#""ScheduleExpression": "rate(1 day)", "EventBusName": "custom""#, 1),
        (#""ScheduleExpression": "rate(1 day)", "EventBusName": "default""#, 0),
        (#""ScheduleExpression": "rate(1 day)", "EventBusName": {"Ref": "P"}"#, 0),
        (#""ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": "a"}, {"Id": "a", "Arn": "b"}]"#, 1),
        (
            #""ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": "a", "Input": "1", "InputPath": "$"}]"#,
            1
        ),
        (
            #""ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "1", "Arn": "a"}, {"Id": "2", "Arn": "a"}, {"Id": "3", "Arn": "a"}, {"Id": "4", "Arn": "a"}, {"Id": "5", "Arn": "a"}, {"Id": "6", "Arn": "a"}]"#,
            1
        ),
        (#""ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": {"Fn::GetAtt": ["K", "Arn"]}}]"#, 1),
        (
            #""ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": {"Fn::GetAtt": ["K", "Arn"]}, "RoleArn": {"Ref": "P"}}]"#,
            0
        ),
    ])
    func rules(properties: String, expected: Int) throws {
        let resources =
            #""R": {"Type": "AWS::Events::Rule", "Properties": {\#(properties)}}, "K": {"Type": "AWS::Kinesis::Stream"}"#
        #expect(try count("event-rule", resources) == expected)
    }

    @Test(arguments: [
        ("rate(1 minute)", 0), ("rate(5 minutes)", 0), ("rate(1 minutes)", 1), ("rate(5 minute)", 1),
        ("rate(0 minutes)", 1),
        ("rate(5 seconds)", 1), ("rate(5)", 1), ("every day", 1), ("cron(0 12 * * ? *)", 0),
        ("cron(0/15 * * * ? *)", 0),
        ("cron(0 12 ? * MON-FRI *)", 0), ("cron(0 12 * * * *)", 1), ("cron(0 12 ? * ? *)", 1), ("cron(0 12 * * ?)", 1),
        ("cron(60 12 * * ? *)", 1), ("cron(0 8 L * ? 2027)", 0), ("cron(0 8 ? * 6L *)", 0), ("cron(0 8 ? * 0 *)", 1),
        ("at(2027-01-01T00:00:00)", 1),
    ])
    func schedules(schedule: String, expected: Int) throws {
        let rule = #""R": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "\#(schedule)"}}"#
        #expect(try count("schedule-expression", rule) == expected)
    }

    @Test func schedulersHaveTimesToo() throws {
        func schedule(_ text: String) -> String {
            #""R": {"Type": "AWS::Scheduler::Schedule", "Properties": {"ScheduleExpression": "\#(text)"}}"#
        }
        #expect(try count("schedule-expression", schedule("at(2027-01-01T00:00:00)")) == 0)
        #expect(try count("schedule-expression", schedule("cron(0 12 * * *)")) == 1)
    }

    private func role(_ action: String, _ resource: String, service: String) -> String {
        #", "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "\#(service).amazonaws.com"}, "Action": "sts:AssumeRole"}]}, "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": \#(action), "Resource": \#(resource)}]}}]}}"#
    }

    @Test(arguments: [
        (#"["ecs:RunTask", "iam:PassRole"]"#, #""*""#, "FARGATE", 0), (#"["ecs:RunTask"]"#, #""*""#, "FARGATE", 2),
        (#"["iam:PassRole"]"#, #""*""#, "FARGATE", 1), (#"["ecs:RunTask"]"#, #""*""#, "EC2", 1),
        (#"["ecs:*", "iam:*"]"#, #"["*", {"Ref": "P"}]"#, "FARGATE", 0),
        (#"["ecs:*", "iam:*"]"#, #"{"Fn::GetAtt": ["Execution", "Arn"]}"#, "FARGATE", 1),
        (#"["ecs:*", "iam:*"]"#, #"{"Ref": "P"}"#, "FARGATE", 0),
    ])
    func whoRunsATaskPassesItsRoles(actions: String, resource: String, kind: String, expected: Int) throws {
        let resources =
            #""C": {"Type": "AWS::ECS::Cluster"}, "Execution": {"Type": "AWS::IAM::Role"}, "Own": {"Type": "AWS::IAM::Role"}, "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"RequiresCompatibilities": ["\#(kind)"], "ExecutionRoleArn": {"Fn::GetAtt": ["Execution", "Arn"]}, "TaskRoleArn": {"Fn::GetAtt": ["Own", "Arn"]}}}, "E": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": {"Fn::GetAtt": ["C", "Arn"]}, "RoleArn": {"Fn::GetAtt": ["Role", "Arn"]}, "EcsParameters": {"TaskDefinitionArn": {"Ref": "Task"}}}]}}"#
        let role = role(actions, resource, service: "events")
        #expect(try count("target-permission", resources + role) == expected)
    }

    private func machine(_ definition: String) -> String {
        #""M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": {"Fn::GetAtt": ["Role", "Arn"]}, \#(definition)}}, "F": {"Type": "AWS::Lambda::Function"}, "G": {"Type": "AWS::Lambda::Function"}"#
    }

    @Test(arguments: [
        (#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}"#, nil),
        (#"{"StartAt": "B", "States": {"A": {"Type": "Pass", "End": true}}}"#, "StartAt is 'B', which does not exist"),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}"#,
            "the state 'A' leads to 'B', which does not exist"
        ),
        (#"{"StartAt": "A", "States": {"A": {"Type": "Pass"}}}"#, "the state 'A' has neither Next nor End"),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A", "End": true}}}"#,
            "the state 'A' has Next and End"
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Taks", "End": true}}}"#,
            "the state 'A' has the type 'Taks', which does not exist"
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}, "B": {"Type": "Fail"}}}"#,
            "nothing leads to the state 'B'"
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "C"}], "Default": "B"}, "B": {"Type": "Fail"}}}"#,
            "the state 'A' leads to 'C', which does not exist"
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "r", "End": true, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B"}]}, "B": {"Type": "Fail"}}}"#,
            nil
        ),
        (
            #"{"StartAt": "A", "States": {"A": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass"}}}}}}"#,
            "the state 'I' has neither Next nor End"
        ),
        (#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": {"Ref": "P"}}, "B": {"Type": "Fail"}}}"#, nil),
        (#"{"StartAt": "A", "States": {"Ref": "P"}}"#, nil), (#"{"Ref": "P"}"#, nil),
    ])
    func definitions(definition: String, message: String?) throws {
        let json =
            #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(machine(#""Definition": \#(definition)"#))}}"#
        #expect(try findings("state-machine", json).map(\.message) == (message.map { ["in 'M', \($0)"] } ?? []))
    }

    @Test(arguments: [
        (#""{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\"}}}""#, 1), (#""{\"StartAt\": ""#, 1),
        (#""{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\": ${wait}, \"End\": true}}}""#, 0),
        (#"{"Fn::Sub": "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"${P}\"}}}"}"#, 0),
        (#"{"Fn::Sub": "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Result\": ${P}}}}"}"#, 0),
        (
            #"{"Fn::Sub": "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \"${F.Arn}\"}}}"}"#,
            1
        ),
    ])
    func definitionsAsText(definition: String, expected: Int) throws {
        #expect(try count("state-machine", machine(#""DefinitionString": \#(definition)"#)) == expected)
    }

    @Test(arguments: [
        ("${F.Arn}", "lambda:InvokeFunction", #"{"Fn::GetAtt": ["F", "Arn"]}"#, 0),
        ("${F.Arn}", "lambda:InvokeFunction", #"{"Fn::GetAtt": ["G", "Arn"]}"#, 1),
        ("${F.Arn}", "lambda:InvokeFunction", #"{"Ref": "P"}"#, 0), ("${F.Arn}", "lambda:Get*", #""*""#, 1),
        ("arn:${AWS::Partition}:states:::ecs:runTask.sync", "ecs:RunTask", #""*""#, 0),
        ("arn:${AWS::Partition}:states:::ecs:runTask.sync", "ecs:StopTask", #""*""#, 1),
        ("arn:aws:states:::states:startExecution.sync:2", "sns:Publish", #""*""#, 1),
        ("arn:aws:states:::aws-sdk:sqs:sendMessage", "sns:Publish", #""*""#, 0), ("${P}", "sns:Publish", #""*""#, 0),
    ])
    func rolesOfMachines(task: String, action: String, resource: String, expected: Int) throws {
        let definition =
            #"{"Fn::Sub": "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \"\#(task)\", \"End\": true}}}"}"#
        let resources =
            machine(#""DefinitionString": \#(definition)"#) + role(#""\#(action)""#, resource, service: "states")
        #expect(try count("state-machine-permission", resources) == expected)
    }

    @Test(arguments: [("iam:PassRole", 0), ("ecs:StopTask", 1)])
    func aMachinePassesTheTaskItsRole(action: String, expected: Int) throws {
        let definition =
            #"{"Fn::Sub": "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::ecs:runTask.sync\", \"Parameters\": {\"TaskDefinition\": \"${Task}\"}, \"End\": true}}}"}"#
        let task =
            #", "Execution": {"Type": "AWS::IAM::Role"}, "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ExecutionRoleArn": {"Fn::GetAtt": ["Execution", "Arn"]}}}"#
        let resources =
            machine(#""DefinitionString": \#(definition)"#) + task
            + role(#"["ecs:RunTask", "\#(action)"]"#, #""*""#, service: "states")
        #expect(try count("state-machine-permission", resources) == expected)
    }

    @Test(arguments: [("s3:Put*", #""*""#, 0), ("s3:Get*", #""*""#, 1), ("s3:Get*", #"{"Ref": "P"}"#, 1)])
    func rolesOfDeliveryStreams(action: String, resource: String, expected: Int) throws {
        let stream =
            #""D": {"Type": "AWS::KinesisFirehose::DeliveryStream", "Properties": {"ExtendedS3DestinationConfiguration": {"BucketARN": {"Ref": "P"}, "RoleARN": {"Fn::GetAtt": ["Role", "Arn"]}}}}"#
        let role = role(#""\#(action)""#, resource, service: "firehose")
        #expect(try count("delivery-stream-permission", stream + role) == expected)
    }

    @Test(arguments: [
        ("sqs:*", "target-permission", 0), ("sqs:*", "event-source-permission", 0),
        ("sqs:ReceiveMessage", "target-permission", 1), ("sqs:SendMessage", "event-source-permission", 1),
    ])
    func pipesReadAndSendWithTheirRole(action: String, rule: String, expected: Int) throws {
        let pipe =
            #", "Pipe": {"Type": "AWS::Pipes::Pipe", "Properties": {"RoleArn": {"Fn::GetAtt": ["Role", "Arn"]}, "Source": {"Fn::GetAtt": ["A", "Arn"]}, "Target": {"Fn::GetAtt": ["B", "Arn"]}}}"#
        let role = role(#""\#(action)""#, #""*""#, service: "pipes")
        #expect(try count(rule, queue("A") + ", " + queue("B") + pipe + role) == expected)
    }
}
