// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// What a target needs goes by its kind, which a reference or the ARN says.
@Suite struct EventTargetTests {
    private let others = #"""
        , "Q": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true}},
        "Plain": {"Type": "AWS::SQS::Queue"}, "C": {"Type": "AWS::ECS::Cluster"},
        "L": {"Type": "AWS::Logs::LogGroup"}, "S": {"Type": "AWS::Kinesis::Stream"}
        """#

    private func count(_ resource: String) throws -> Int {
        let json = #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resource) \#(others)}}"#
        return try findings("event-target-parameters", json).count
    }

    private func rule(_ arn: String, _ more: String = "") throws -> Int {
        try count(
            #""R": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": \#(arn)\#(more)}]}}"#
        )
    }

    private func schedule(_ arn: String, _ more: String = "") throws -> Int {
        try count(
            #""R": {"Type": "AWS::Scheduler::Schedule", "Properties": {"ScheduleExpression": "rate(1 day)", "FlexibleTimeWindow": {"Mode": "OFF"}, "Target": {"Arn": \#(arn), "RoleArn": "r"\#(more)}}}"#
        )
    }

    @Test(arguments: [
        (#""arn:aws:batch:eu-west-1:123456789012:job-queue/nightly""#, "BatchParameters"),
        (
            #"{"Fn::Sub": "arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-queue/${P}"}"#,
            "BatchParameters"
        ),
        (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, "SqsParameters"),
        (#"{"Fn::Sub": "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:a.fifo"}"#, "SqsParameters"),
        (#"{"Fn::GetAtt": ["C", "Arn"]}"#, "EcsParameters"),
    ])
    func aKindNeedsItsParameters(arn: String, parameters: String) throws {
        #expect(try rule(arn) == 1)
        #expect(try rule(arn, #", "\#(parameters)": {"Fn::If": ["A", {}, {}]}"#) == 0)
        #expect(try schedule(arn) == (parameters == "BatchParameters" ? 0 : 1))
        #expect(try schedule(arn, #", "\#(parameters)": {}"#) == 0)
    }

    @Test(arguments: [
        #"{"Fn::GetAtt": ["S", "Arn"]}"#, #""arn:aws:events:eu-west-1:123456789012:event-bus/default""#,
    ])
    func someAreAskedOfSchedulesOnly(arn: String) throws {
        #expect(try rule(arn) == 0)
        #expect(try schedule(arn) == 1)
    }

    @Test(arguments: [
        #"{"Ref": "P"}"#, #"{"Fn::GetAtt": ["Plain", "Arn"]}"#, #"{"Fn::ImportValue": "q.fifo"}"#,
        #""arn:aws:sqs:eu-west-1:123456789012:plain""#, #""arn:aws:batch:eu-west-1:123456789012:job-definition/a""#,
        #""arn:aws:scheduler:::aws-sdk:sqs:sendMessage""#,
        #""arn:aws:lambda:eu-west-1:123456789012:function:sqs.fifo""#,
    ])
    func othersNeedNothing(arn: String) throws {
        #expect(try rule(arn) == 0)
        #expect(try schedule(arn) == 0)
    }

    @Test(arguments: [
        (#", "Input": "{}""#, 1), (#", "InputPath": "$.detail""#, 1), ("", 0),
        (#", "InputTransformer": {"InputTemplate": "{\"timestamp\": 1, \"message\": \"m\"}"}"#, 0),
    ])
    func aLogGroupGetsTimeAndMessage(input: String, expected: Int) throws {
        let arn = #"{"Fn::Sub": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${L}"}"#
        #expect(try rule(arn, input) == expected)
        #expect(try rule(#"{"Fn::GetAtt": ["L", "Arn"]}"#, input) == expected)
        #expect(try rule(#"{"Fn::GetAtt": ["Plain", "Arn"]}"#, input) == 0)
    }
}
