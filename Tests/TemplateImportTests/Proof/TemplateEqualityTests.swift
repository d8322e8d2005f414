// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel
import Testing

@Suite struct TemplateEqualityTests {
    private func differences(_ first: String, _ second: String, type: String = "AWS::SQS::Queue") throws -> [String] {
        func template(_ properties: String) throws -> Node {
            try Template(json: #"{"Resources": {"It": {"Type": "\#(type)", "Properties": \#(properties)}}}"#).root
        }
        return TemplateEquality.differences(try template(first), try template(second)).map(\.path)
    }

    @Test(arguments: [
        (#"{"DelaySeconds": "30"}"#, #"{"DelaySeconds": 30}"#),
        (#"{"FifoQueue": "true", "QueueName": "a"}"#, #"{"QueueName": "a", "FifoQueue": true}"#),
        (#"{"QueueName": {"Fn::GetAtt": "A.B"}}"#, #"{"QueueName": {"Fn::GetAtt": ["A", "B"]}}"#),
        (#"{"QueueName": {"Fn::Sub": "${A}"}}"#, #"{"QueueName": {"Ref": "A"}}"#),
        (#"{"QueueName": {"Fn::Join": ["", ["a-", {"Ref": "A"}]]}}"#, #"{"QueueName": {"Fn::Sub": "a-${A}"}}"#),
        (
            #"{"QueueName": {"Fn::Sub": ["${X}-b", {"X": {"Fn::ImportValue": "x"}}]}}"#,
            #"{"QueueName": {"Fn::Sub": ["${Y}-b", {"Y": {"Fn::ImportValue": "x"}}]}}"#
        ),
    ])
    func theSameInOtherWords(_ first: String, _ second: String) throws {
        #expect(try differences(first, second) == [])
    }

    @Test(arguments: [
        (#"{"DelaySeconds": 30}"#, #"{"DelaySeconds": 31}"#, "DelaySeconds"),
        (#"{"RedriveAllowPolicy": {"a": "1"}}"#, #"{"RedriveAllowPolicy": {"a": 1}}"#, "RedriveAllowPolicy/a"),
        (#"{"QueueName": {"Ref": "A"}}"#, #"{"QueueName": {"Ref": "B"}}"#, "QueueName"),
        (#"{"QueueName": "a"}"#, #"{}"#, "QueueName"),
        (#"{"QueueName": {"Fn::Sub": "a-${A}"}}"#, #"{"QueueName": {"Fn::Sub": "b-${A}"}}"#, "QueueName"),
    ])
    func whatSaysSomethingElse(_ first: String, _ second: String, _ path: String) throws {
        #expect(try differences(first, second) == ["Resources/It/Properties/\(path)"])
    }

    @Test func formsOfSamAreTypedToo() throws {
        func function(_ size: String, _ threshold: String) -> String {
            #"""
            {"Events": {"E": {"Type": "SNS", "Properties": {
              "SqsSubscription": {"QueueArn": "a", "BatchSize": \#(size)}, "FilterPolicy": {"price": \#(threshold)}}}}}
            """#
        }
        let type = "AWS::Serverless::Function"
        #expect(try differences(function("8", "1"), function("\"8\"", "1"), type: type) == [])
        #expect(
            try differences(function("8", "1"), function("8", "\"1\""), type: type)
                == ["Resources/It/Properties/Events/E/Properties/FilterPolicy/price"])
    }

    @Test func dependenciesAreASetInEitherForm() throws {
        let one = try Template(json: #"{"Resources": {"It": {"Type": "AWS::SNS::Topic", "DependsOn": "A"}}}"#).root
        let list = try Template(json: #"{"Resources": {"It": {"Type": "AWS::SNS::Topic", "DependsOn": ["A"]}}}"#).root
        #expect(TemplateEquality.differences(one, list).isEmpty)
    }

    @Test func whatALoopMakesIsTypedToo() throws {
        func loop(_ delay: String) throws -> Node {
            try Template(
                json: #"""
                    {"Resources": {"Fn::ForEach::Queues": ["Name", ["A"], {
                      "Queue${Name}": {"Type": "AWS::SQS::Queue", "DependsOn": \#(delay == "5" ? #""A""# : #"["A"]"#),
                                       "Properties": {"DelaySeconds": \#(delay)}}}]}}
                    """#
            ).root
        }
        #expect(TemplateEquality.differences(try loop("5"), try loop(#""5""#)) == [])
        #expect(TemplateEquality.differences(try loop("5"), try loop("6")).count == 1)
    }
}
