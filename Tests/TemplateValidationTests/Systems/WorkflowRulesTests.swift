// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// State machines beyond how their states are connected, and events.
@Suite struct WorkflowRulesTests {
    private func count(_ rule: String, _ resources: String) throws -> Int {
        let json = #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resources)}}"#
        return try findings(rule, json).count
    }

    private func machine(_ state: String, _ properties: String = "") -> String {
        #""M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": "arn:aws:iam::123456789012:role/r", \#(properties) "Definition": {"StartAt": "S", "States": {"S": {\#(state)}, "E": {"Type": "Succeed"}}}}}, "T": {"Type": "AWS::SNS::Topic"}, "Q": {"Type": "AWS::SQS::Queue"}"#
    }

    @Test(arguments: [
        (#""Type": "Task", "End": true"#, 1), (#""Type": "Task", "Resource": {"Ref": "P"}, "End": true"#, 0),
        (#""Type": "Wait", "Seconds": 3, "Next": "E""#, 0), (#""Type": "Wait", "Next": "E""#, 1),
        (#""Type": "Wait", "Seconds": 3, "Timestamp": "2030-01-01T00:00:00Z", "Next": "E""#, 1),
        (#""Type": "Map", "Next": "E""#, 1), (#""Type": "Parallel", "Next": "E""#, 1),
        (#""Type": {"Ref": "P"}, "Next": "E""#, 0),
        (#""Type": "Pass", "ResultPath": "out", "Next": "E""#, 1),
        (#""Type": "Pass", "ResultPath": null, "Next": "E""#, 0),
        (#""Type": "Pass", "InputPath": "$$.x", "Next": "E""#, 0),
        (#""Type": "Pass", "Parameters": {"a": {"b.$": "c"}}, "Next": "E""#, 1),
        (#""Type": "Pass", "Parameters": {"a": {"b.$": "States.UUID()"}, "c": "d"}, "Next": "E""#, 0),
    ])
    func fieldsOfStates(state: String, expected: Int) throws {
        #expect(try count("state-fields", machine(state)) == expected)
    }

    @Test(arguments: [
        (#"[{"ErrorEquals": ["A"], "Next": "E"}, {"ErrorEquals": ["States.ALL"], "Next": "E"}]"#, 0),
        (#"[{"ErrorEquals": ["States.ALL"], "Next": "E"}, {"ErrorEquals": ["A"], "Next": "E"}]"#, 1),
        (#"[{"ErrorEquals": ["States.ALL", "A"], "Next": "E"}]"#, 1), (#"[{"ErrorEquals": [], "Next": "E"}]"#, 1),
        (#"[{"Next": "E"}]"#, 1), (#"[{"ErrorEquals": ["A"]}]"#, 1), (#"{"Ref": "P"}"#, 0),
    ])
    func catchers(entries: String, expected: Int) throws {
        let state =
            #""Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:f", "Next": "E", "Catch": \#(entries)"#
        #expect(try count("state-fields", machine(state)) == expected)
    }

    @Test(arguments: [
        (#"{"Variable": "$.a", "NumericEquals": 1, "Next": "E"}"#, 0), (#"{"Variable": "$.a", "Next": "E"}"#, 1),
        (#"{"And": [{"Variable": "$.a", "IsPresent": true}], "Next": "E"}"#, 0),
        (#"{"Condition": "{% $x %}", "Next": "E"}"#, 0), (#"{"Variable": "$.a", "NumericEquals": 1}"#, 1),
        (#"{"Variable": "$.a", "StringLessThanEqualsPath": "$.b", "Next": "E"}"#, 0),
    ])
    func choices(choice: String, expected: Int) throws {
        #expect(try count("state-fields", machine(#""Type": "Choice", "Choices": [\#(choice)]"#)) == expected)
    }

    @Test(arguments: [
        ("dynamodb:putItem", "", 0), ("dynamodb:putItems", "", 1), ("dynamodb:putItem.sync", "", 1),
        ("aws-sdk:dynamodb:putItems", "", 0), ("newservice:doIt.sync", "", 0),
        ("sqs:sendMessage.waitForTaskToken", "", 0),
        ("ecs:runTask.sync", "", 0), ("states:startExecution.sync:2", "", 0),
        ("ecs:runTask.sync", #""StateMachineType": "EXPRESS","#, 1),
        ("ecs:runTask", #""StateMachineType": "EXPRESS","#, 0),
        ("ecs:runTask.sync", #""StateMachineType": {"Ref": "P"},"#, 0),
    ])
    func integrations(call: String, properties: String, expected: Int) throws {
        let state = #""Type": "Task", "Resource": "arn:aws:states:::\#(call)", "Next": "E""#
        #expect(try count("state-machine-task", machine(state, properties)) == expected)
    }

    @Test(arguments: [
        (#"{"Ref": "T"}"#, 0), (#"{"Fn::GetAtt": ["T", "TopicName"]}"#, 1), (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, 1),
        (#"{"Ref": "P"}"#, 0), (#""arn:aws:sns:eu-west-1:123456789012:t""#, 0),
    ])
    func whatIsPublishedTo(topic: String, expected: Int) throws {
        let state =
            #""Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": {"TopicArn": "${Topic}"}, "Next": "E""#
        let properties = #""DefinitionSubstitutions": {"Topic": \#(topic)},"#
        #expect(try count("state-machine-task", machine(state, properties)) == expected)
    }

    @Test(arguments: [
        (#""DefinitionSubstitutions": {"Topic": "t"},"#, 0), (#""DefinitionSubstitutions": {"Tpic": "t"},"#, 1),
        ("", 1),
        (#""DefinitionSubstitutions": {"Ref": "P"},"#, 0),
    ])
    func substitutions(properties: String, expected: Int) throws {
        let state =
            #""Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": {"TopicArn": "${Topic}", "Message": "for ${you}"}, "Next": "E""#
        #expect(try count("state-machine-task", machine(state, properties)) == expected)
    }

    private func permitted(_ resource: String, _ substitution: String) -> String {
        #""Q": {"Type": "AWS::SQS::Queue"}, "O": {"Type": "AWS::SQS::Queue"}, "R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "states.amazonaws.com"}, "Action": "sts:AssumeRole"}]}, "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": \#(resource)}]}}]}}, "M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": {"Fn::GetAtt": ["R", "Arn"]}, "DefinitionSubstitutions": {"Url": \#(substitution)}, "DefinitionString": "{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage\", \"Parameters\": {\"QueueUrl\": \"${Url}\"}, \"End\": true}}}"}}"#
    }

    @Test(arguments: [
        (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, #"{"Ref": "Q"}"#, 0),
        (#"{"Fn::GetAtt": ["O", "Arn"]}"#, #"{"Ref": "Q"}"#, 1),
        (#""*""#, #"{"Ref": "Q"}"#, 0), (#"{"Fn::GetAtt": ["O", "Arn"]}"#, #"{"Ref": "P"}"#, 0),
    ])
    func rolesOfWhatIsCalled(resource: String, url: String, expected: Int) throws {
        #expect(try count("state-machine-permission", permitted(resource, url)) == expected)
    }

    @Test(arguments: [
        (#""LoggingConfiguration": {"Level": "ALL"},"#, 1), (#""LoggingConfiguration": {"Level": "OFF"},"#, 0),
        (#""LoggingConfiguration": {"Level": {"Ref": "P"}},"#, 0), (#""DefinitionString": "{}","#, 1),
        (
            #""LoggingConfiguration": {"Level": "ALL", "Destinations": [{"CloudWatchLogsLogGroup": {"LogGroupArn": "arn:aws:logs:eu-west-1:123456789012:log-group:g"}}]},"#,
            1
        ),
        (
            #""LoggingConfiguration": {"Level": "ALL", "Destinations": [{"CloudWatchLogsLogGroup": {"LogGroupArn": "arn:aws:logs:eu-west-1:123456789012:log-group:g:*"}}]},"#,
            0
        ),
        (
            #""LoggingConfiguration": {"Level": "ALL", "Destinations": [{"CloudWatchLogsLogGroup": {"LogGroupArn": {"Ref": "P"}}}]},"#,
            0
        ),
    ])
    func settings(properties: String, expected: Int) throws {
        #expect(try count("state-machine-settings", machine(#""Type": "Pass", "Next": "E""#, properties)) == expected)
    }

    private func rule(_ properties: String, _ target: String = "") -> String {
        #""R": {"Type": "AWS::Events::Rule", "Properties": {\#(properties), "Targets": [{"Id": "a", "Arn": "arn:aws:sqs:eu-west-1:123456789012:q" \#(target)}]}}, "Fifo": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true}}, "Q": {"Type": "AWS::SQS::Queue"}"#
    }

    @Test(arguments: [
        (#"{"source": ["a"], "detail": {"state": [{"prefix": "x"}, null, 3, true]}}"#, 0), (#"{"source": "a"}"#, 1),
        (#"{"source": []}"#, 1), (#"{"detailType": ["a"]}"#, 1), (#"{"detail": {"state": "x"}}"#, 1),
        (#"{"$or": [{"source": ["a"]}, {"detail": {"b": ["c"]}}]}"#, 0), (#"{"source": [{"prefx": "x"}]}"#, 1),
        (#"{"source": {"Ref": "P"}}"#, 0), (#"{"Ref": "P"}"#, 0),
        (#"{"detail": {"a": [{"anything-but": {"prefix": "x"}}], "$or": [{"b": ["c"]}]}}"#, 0),
    ])
    func eventPatterns(pattern: String, expected: Int) throws {
        #expect(try count("event-pattern", rule(#""EventPattern": \#(pattern)"#)) == expected)
    }

    @Test(arguments: [
        (#", "Input": "{\"a\": 1}""#, 0), (#", "Input": "\"text\"""#, 0), (#", "Input": "text""#, 1),
        (#", "Input": {"Ref": "P"}"#, 0), (#", "Input": {"Fn::Sub": "{\"a\": \"${P}\"}"}"#, 0),
        (#", "DeadLetterConfig": {"Arn": {"Fn::GetAtt": ["Fifo", "Arn"]}}"#, 1),
        (#", "DeadLetterConfig": {"Arn": {"Fn::GetAtt": ["Q", "Arn"]}}"#, 0),
    ])
    func eventTargets(target: String, expected: Int) throws {
        #expect(try count("event-target", rule(#""ScheduleExpression": "rate(1 hour)""#, target)) == expected)
    }

    @Test func deadLettersNeedAPolicyToo() throws {
        let target = #", "DeadLetterConfig": {"Arn": {"Fn::GetAtt": ["Q", "Arn"]}}"#
        let resources = rule(#""ScheduleExpression": "rate(1 hour)""#, target)
        let policy =
            #", "P2": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Q"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*", "Condition": {"ArnEquals": {"aws:SourceArn": {"Fn::GetAtt": ["R", "Arn"]}}}}]}}}"#
        #expect(try count("delivery-permission", resources) == 1)
        #expect(try count("delivery-permission", resources + policy) == 0)
    }

    @Test(arguments: [
        (#""Name": "aws.orders""#, 1), (#""Name": "orders""#, 0), (#""Name": "default""#, 1), (#""Name": "a/b""#, 1),
        (#""Name": {"Ref": "P"}"#, 0),
        (#""Name": "aws.partner/example.com/x", "EventSourceName": "aws.partner/example.com/x""#, 0),
    ])
    func eventBuses(properties: String, expected: Int) throws {
        #expect(
            try count("event-bus-name", #""B": {"Type": "AWS::Events::EventBus", "Properties": {\#(properties)}}"#)
                == expected)
    }

    @Test(arguments: [
        (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, 0), (#"{"Ref": "Q"}"#, 1), (#"{"Fn::GetAtt": ["Q", "QueueName"]}"#, 1),
        (#"{"Ref": "T"}"#, 0), (#"{"Fn::GetAtt": ["T", "TopicName"]}"#, 1), (#"{"Ref": "F"}"#, 1),
        (#"{"Fn::GetAtt": ["R", "Arn"]}"#, 1), (#"{"Ref": "P"}"#, 0), (#"{"Fn::GetAtt": ["C", "Arn"]}"#, 0),
    ])
    func targetsByARN(arn: String, expected: Int) throws {
        let resources =
            #""Q": {"Type": "AWS::SQS::Queue"}, "T": {"Type": "AWS::SNS::Topic"}, "F": {"Type": "AWS::Lambda::Function"}, "R": {"Type": "AWS::IAM::Role"}, "C": {"Type": "Custom::Thing"}, "E": {"Type": "AWS::Events::Rule", "Properties": {"Targets": [{"Id": "a", "Arn": \#(arn)}]}}"#
        #expect(try count("receiver-reference", resources) + count("reference-kind", resources) == expected)
    }

    @Test(arguments: [
        (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, 0), (#"{"Ref": "Q"}"#, 1), (#"{"Fn::GetAtt": ["D", "StreamArn"]}"#, 0),
        (#"{"Fn::GetAtt": ["D", "Arn"]}"#, 1), (#"{"Ref": "T"}"#, 1), (#"{"Ref": "P"}"#, 0),
    ])
    func sourcesByARN(arn: String, expected: Int) throws {
        let resources =
            #""Q": {"Type": "AWS::SQS::Queue"}, "T": {"Type": "AWS::SNS::Topic"}, "D": {"Type": "AWS::DynamoDB::Table"}, "E": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": {"FunctionName": "f", "EventSourceArn": \#(arn)}}"#
        #expect(try count("receiver-reference", resources) + count("reference-kind", resources) == expected)
    }

    @Test(arguments: [
        (#""Protocol": "lambda", "RawMessageDelivery": true"#, 1),
        (#""Protocol": "sqs", "RawMessageDelivery": true"#, 0),
        (#""Protocol": {"Ref": "P"}, "RawMessageDelivery": true"#, 0),
        (#""Protocol": "lambda", "RawMessageDelivery": false"#, 0), (#""FilterPolicyScope": "Body""#, 1),
        (#""FilterPolicyScope": "MessageBody""#, 0), (#""FilterPolicyScope": {"Ref": "P"}"#, 0),
        (#""TopicArn": {"Ref": "T"}, "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Fifo", "Arn"]}}"#, 1),
    ])
    func subscriptionOptions(properties: String, expected: Int) throws {
        let resources =
            #""T": {"Type": "AWS::SNS::Topic"}, "Fifo": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true}}, "S": {"Type": "AWS::SNS::Subscription", "Properties": {\#(properties)}}"#
        #expect(try count("subscription-options", resources) == expected)
    }

    @Test(arguments: [
        (#""sourceQueueArns": ["arn:aws:sqs:eu-west-1:123456789012:other"], "redrivePermission": "byQueue""#, "", 1),
        (
            #""sourceQueueArns": ["arn:aws:sqs:eu-west-1:123456789012:mine"], "redrivePermission": "byQueue""#,
            #""QueueName": "mine","#, 0
        ),
        (
            #""sourceQueueArns": ["arn:aws:sqs:eu-west-1:123456789012:stack-Q-1A2B"], "redrivePermission": "byQueue""#,
            "", 0
        ),
        (#""sourceQueueArns": [{"Ref": "P"}], "redrivePermission": "byQueue""#, "", 0),
        (#""sourceQueueArns": ["arn:aws:sqs:eu-west-1:123456789012:other"], "redrivePermission": "allowAll""#, "", 1),
        (#""redrivePermission": "allowAll""#, "", 0),
    ])
    func whoMayUseDeadLetterQueues(policy: String, name: String, expected: Int) throws {
        let resources =
            #""D": {"Type": "AWS::SQS::Queue", "Properties": {"RedriveAllowPolicy": {\#(policy)}}}, "Q": {"Type": "AWS::SQS::Queue", "Properties": {\#(name) "RedrivePolicy": {"maxReceiveCount": 3, "deadLetterTargetArn": {"Fn::GetAtt": ["D", "Arn"]}}}}"#
        #expect(try count("redrive-allow-policy", resources) == expected)
    }

    @Test(arguments: [
        (#""SqsManagedSseEnabled": true, "KmsMasterKeyId": "alias/a""#, 1), (#""KmsMasterKeyId": "alias/a""#, 0),
        (#""SqsManagedSseEnabled": false, "KmsMasterKeyId": "alias/a""#, 0), (#""SqsManagedSseEnabled": true"#, 0),
        (#""SqsManagedSseEnabled": {"Ref": "P"}, "KmsMasterKeyId": "alias/a""#, 0),
    ])
    func queueEncryption(properties: String, expected: Int) throws {
        #expect(
            try count("queue-encryption", #""Q": {"Type": "AWS::SQS::Queue", "Properties": {\#(properties)}}"#)
                == expected)
    }
}
