// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

@testable import SynthCommands

/// The templates that a refactoring is asked for with: the deployed ones, of which nothing but names and places changes.
@Suite struct TemplateRefactoringTests {
    private func stack(
        _ name: String, _ json: String?, wanted: String? = nil, values: [String: String] = [:]
    ) throws -> PresentStack {
        let template = try json.map { try Template(json: $0) }
        let present = try json.map { _ in
            try DeployedStack(
                Answer(
                    Array(
                        #"""
                        {"StackId": "arn:aws:cloudformation:eu-west-1:1:stack/shop-\#(name)/1", "StackName": "shop-\#(name)",
                         "StackStatus": "UPDATE_COMPLETE", "CreationTime": "2026-01-09T21:39:40Z"}
                        """#.utf8), to: AWSCommand(words: ["cloudformation"], region: .euWest1, profile: nil)),
                asked: "shop-\(name)")
        }
        return PresentStack(
            name: name, stackName: "shop-\(name)", present: present,
            deployed: template.map {
                StackPart(
                    name: name, stackName: "shop-\(name)", template: $0,
                    parameters: values.sorted { $0.key < $1.key }.map { ParameterValue(name: $0, value: $1) })
            }, wanted: try wanted.map { try Template(json: $0) },
            physicalIDs: Dictionary(
                uniqueKeysWithValues: (template?.resources ?? []).map { ($0.logicalID, "id-\($0.logicalID)") }))
    }

    private func plan(_ stacks: [PresentStack], _ moves: [Move]) throws -> RefactoringPlan {
        let survey = MoveSurvey(
            moves, Dictionary(uniqueKeysWithValues: stacks.map { ($0.name, $0) }))
        return try RefactoringPlan(survey, order: stacks.map(\.name), region: "eu-west-1")
    }

    private func template(_ plan: RefactoringPlan, _ name: String) throws -> Template {
        try #require(plan.stacks.first { $0.stack.name == name }?.template, "\(plan.refused)")
    }

    private let queue = #"{"Type": "AWS::SQS::Queue"}"#

    @Test func withinAStackOnlyNamesChange() throws {
        let deployed = try stack(
            "web",
            #"""
            {"Parameters": {"Size": {"Type": "Number"}},
             "Resources": {"A": \#(queue), "Old": \#(queue),
              "Role": {"Type": "AWS::IAM::Role", "DependsOn": ["Old", "A"], "Properties": {
                "Path": {"Fn::Sub": "/${Old.QueueName}/${!Old}/${Size}/"}, "Description": {"Ref": "Old"}}}},
             "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Old", "Arn"]}}}}
            """#, wanted: #"{"Resources": {"New": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 9}}}}"#)
        let plan = try plan([deployed], [Move(from: "Old", in: "web", to: "New", in: "web")])
        let expected = try Template(
            json: #"""
                {"Parameters": {"Size": {"Type": "Number"}},
                 "Resources": {"A": \#(queue), "New": \#(queue),
                  "Role": {"Type": "AWS::IAM::Role", "DependsOn": ["New", "A"], "Properties": {
                    "Path": {"Fn::Sub": "/${New.QueueName}/${!Old}/${Size}/"}, "Description": {"Ref": "New"}}}},
                 "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["New", "Arn"]}}}}
                """#)
        #expect(try template(plan, "web") == expected)
        #expect(plan.refused.isEmpty)
        #expect(plan.emptied.isEmpty)
    }

    @Test func betweenStacksReferencesBecomeWhatIsHandedOn() throws {
        let data = try stack(
            "data",
            #"""
            {"Parameters": {"Days": {"Type": "Number"}, "Names": {"Type": "CommaDelimitedList"}},
             "Resources": {"Topic": {"Type": "AWS::SNS::Topic"},
              "Jobs": {"Type": "AWS::SQS::Queue", "DependsOn": "Topic", "Properties": {
                "MessageRetentionPeriod": {"Ref": "Days"}, "Tags": {"Ref": "Names"},
                "QueueName": {"Fn::Sub": "${Topic.TopicName}-${Days}"}}}}}
            """#,
            wanted: #"""
                {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
                 "Outputs": {"TopicName": {"Value": {"Fn::GetAtt": ["Topic", "TopicName"]}, "Export": {"Name": "topic"}}}}
                """#, values: ["Days": "14", "Names": "a, b"])
        let web = try stack("web", #"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#)
        let plan = try plan([data, web], [Move(from: "Jobs", in: "data", to: "Work", in: "web")])
        let moved = try template(plan, "web")
        #expect(moved.resources.map(\.logicalID) == ["T", "Work"])
        let work = try #require(moved.resources.last?.node)
        #expect(work["DependsOn"] == nil)
        #expect(work["Properties"]?["MessageRetentionPeriod"] == "14")
        #expect(work["Properties"]?["Tags"] == ["a", "b"])
        #expect(
            work["Properties"]?["QueueName"] == [
                "Fn::Sub": [
                    "${TopicTopicName}-${Days}",
                    ["TopicTopicName": ["Fn::ImportValue": "topic"], "Days": "14"],
                ]
            ])
        let left = try template(plan, "data")
        #expect(left.resources.map(\.logicalID) == ["Topic"])
        #expect(left[.parameters].map(\.key) == ["Days", "Names"])
        #expect(
            left.root["Outputs"] == [
                "TopicName": [
                    "Value": ["Fn::GetAtt": ["Topic", "TopicName"]], "Export": ["Name": "topic"],
                ]
            ])
    }

    @Test func whatStaysReadsWhatHasLeftByAnOutput() throws {
        let data = try stack(
            "data",
            #"""
            {"Resources": {"Jobs": \#(queue),
              "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"Unit": {"Fn::GetAtt": ["Jobs", "Arn"]}}}}}
            """#)
        let web = try stack("web", #"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#)
        let plan = try plan([data, web], [Move(from: "Jobs", in: "data", to: "Jobs", in: "web")])
        #expect(
            try template(plan, "data").resources.first?.properties["Unit"] == [
                "Fn::GetStackOutput": ["StackName": "shop-web", "OutputName": "MovedJobsArn"]
            ])
        #expect(
            try template(plan, "web").root["Outputs"] == ["MovedJobsArn": ["Value": ["Fn::GetAtt": ["Jobs", "Arn"]]]])
    }

    @Test func outputsGoWithWhatTheyName() throws {
        let data = try stack(
            "data",
            #"""
            {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}, "Jobs": \#(queue)},
             "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Jobs", "Arn"]}, "Export": {"Name": "jobs"}},
                         "Topic": {"Value": {"Ref": "Topic"}}}}
            """#)
        let web = try stack(
            "web",
            #"""
            {"Resources": {"Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"Unit": {"Fn::ImportValue": "jobs"}}}},
             "Outputs": {"Arn": {"Value": "x"}}}
            """#)
        let user = try stack(
            "user",
            #"""
            {"Resources": {"Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
              "Unit": {"Fn::GetStackOutput": {"StackName": "shop-data", "OutputName": "Arn"}}}}, "Old": \#(queue)}}
            """#)
        let plan = try plan(
            [data, web, user],
            [
                Move(from: "Jobs", in: "data", to: "Work", in: "web"),
                Move(from: "Old", in: "user", to: "New", in: "user"),
            ])
        #expect(try template(plan, "data").root["Outputs"] == ["Topic": ["Value": ["Ref": "Topic"]]])
        let moved = try template(plan, "web")
        #expect(
            moved.root["Outputs"] == [
                "Arn": ["Value": "x"],
                "Arn2": ["Value": ["Fn::GetAtt": ["Work", "Arn"]], "Export": ["Name": "jobs"]],
            ])
        #expect(moved.resources.first?.properties["Unit"] == ["Fn::GetAtt": ["Work", "Arn"]])
        #expect(
            try template(plan, "user").resources.first?.properties["Unit"] == [
                "Fn::GetStackOutput": ["StackName": "shop-web", "OutputName": "Arn2"]
            ])
    }

    @Test func aNewStackTakesConditionsAndMappingsAlongAndNoParameters() throws {
        let front = try stack(
            "front",
            #"""
            {"Parameters": {"Stage": {"Type": "String"}},
             "Mappings": {"M": {"prod": {"Days": 9}}},
             "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
             "Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Condition": "IsProd", "Properties": {
               "DelaySeconds": {"Fn::FindInMap": ["M", {"Ref": "Stage"}, "Days"]}}}}}
            """#, values: ["Stage": "prod"])
        let web = try stack("web", nil, wanted: #"{"Description": "The web", "Resources": {"Jobs": \#(queue)}}"#)
        let plan = try plan([front, web], [Move(from: "Jobs", in: "front", to: "Jobs", in: "web")])
        let made = try template(plan, "web")
        #expect(made.root["Description"] == "The web")
        #expect(made[.parameters].isEmpty)
        #expect(made.root["Conditions"] == ["IsProd": ["Fn::Equals": ["prod", "prod"]]])
        #expect(made.root["Mappings"] == ["M": ["prod": ["Days": 9]]])
        #expect(made.resources.first?.properties["DelaySeconds"] == ["Fn::FindInMap": ["M", "prod", "Days"]])
        #expect(plan.emptied.map(\.name) == ["front"])
        #expect(try template(plan, "front").resources.map(\.type) == ["AWS::CloudFormation::WaitConditionHandle"])
    }

    private func conditional(_ name: String, stage: String) throws -> PresentStack {
        try stack(
            name,
            #"""
            {"Parameters": {"Stage": {"Type": "String"}},
             "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
             "Resources": {"T": {"Type": "AWS::SNS::Topic"},
               "\#(name)": {"Type": "AWS::SQS::Queue", "Condition": "IsProd"}}}
            """#, values: ["Stage": stage])
    }

    @Test func aConditionThatDecidesOtherwiseThereIsNoneToGoUnder() throws {
        let moves = [Move(from: "A", in: "A", to: "A", in: "B")]
        let refused = try plan([try conditional("A", stage: "prod"), try conditional("B", stage: "test")], moves)
        #expect(
            refused.refused.first?.reason.contains("'IsProd' names parameters whose values in 'B' are others") == true)
        #expect(refused.moves.isEmpty)
        let moved = try plan([try conditional("A", stage: "prod"), try conditional("B", stage: "prod")], moves)
        #expect(moved.moves == moves)
    }

    @Test func aNewStackTakesOneConditionOfAName() throws {
        let moves = ["A", "B"].map { Move(from: $0, in: $0, to: $0, in: "C") }
        let new = try stack("C", nil, wanted: #"{"Resources": {"A": \#(queue), "B": \#(queue)}}"#)
        let plan = try plan(
            [try conditional("A", stage: "prod"), try conditional("B", stage: "test"), new], moves)
        #expect(plan.moves == [moves[0]])
        #expect(plan.refused.first?.reason.contains("'IsProd' is one thing in 'B' and another elsewhere") == true)
    }

    private struct Obstacle: Sendable, CustomTestStringConvertible {
        let resource: String
        let reason: String
        var sections = ""
        var wanted = #"{"Type": "AWS::SQS::Queue"}"#
        var testDescription: String { reason }
    }

    @Test(arguments: [
        Obstacle(
            resource: #"{"Type": "AWS::Route53::RecordSet"}"#, reason: "does not support AWS::Route53::RecordSet",
            wanted: #"{"Type": "AWS::Route53::RecordSet"}"#),
        Obstacle(resource: #"{"Type": "Custom::Thing"}"#, reason: "custom resource"),
        Obstacle(resource: #"{"Type": "AWS::CloudFormation::Stack"}"#, reason: "nested stack"),
        Obstacle(resource: #"{"Type": "AWS::CloudFormation::WaitConditionHandle"}"#, reason: "wait condition"),
        Obstacle(resource: #"{"Type": "AWS::SNS::Topic"}"#, reason: "that is another thing"),
        Obstacle(
            resource: #"{"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Sub": "${AWS::StackName}-q"}}}"#,
            reason: "it names AWS::StackName"),
        Obstacle(
            resource: #"{"Type": "AWS::SQS::Queue", "Condition": "C"}"#, reason: "the condition 'C'",
            sections: #""Conditions": {"C": {"Fn::Equals": ["a", "a"]}},"#),
        Obstacle(
            resource: #"{"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Secret"}}}"#,
            reason: "the parameter 'Secret', whose value is not to be seen",
            sections: #""Parameters": {"Secret": {"Type": "String", "NoEcho": true}},"#),
        Obstacle(
            resource: #"{"Type": "AWS::SQS::Queue"}"#, reason: "the macro AWS::Serverless",
            sections: #""Transform": "AWS::Serverless-2016-10-31","#),
    ])
    private func whatCannotBeMovedIsToldWithItsReason(obstacle: Obstacle) throws {
        let data = try stack(
            "data",
            #"{\#(obstacle.sections) "Resources": {"T": {"Type": "AWS::SNS::Topic"}, "Old": \#(obstacle.resource)}}"#)
        let web = try stack(
            "web", #"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#,
            wanted: #"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}, "New": \#(obstacle.wanted)}}"#)
        let plan = try plan([data, web], [Move(from: "Old", in: "data", to: "New", in: "web")])
        #expect(plan.moves.isEmpty)
        #expect(plan.stacks.isEmpty)
        #expect(plan.refused.count == 1)
        #expect(plan.refused.first?.reason.contains(obstacle.reason) == true, "\(plan.refused)")
    }

    @Test func stacksThatWouldNeedEachOtherAreRefused() throws {
        let data = try stack(
            "data",
            #"""
            {"Resources": {"A": \#(queue),
              "B": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "A"}}},
              "C": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "B"}}}}}
            """#)
        let web = try stack("web", #"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#)
        let plan = try plan([data, web], [Move(from: "B", in: "data", to: "B", in: "web")])
        #expect(plan.refused.first?.reason.contains("would each need something of the other") == true)
        #expect(plan.moves.isEmpty)
    }

    @Test func oneThatCannotMoveDoesNotHoldTheOthers() throws {
        let web = try stack(
            "web", #"{"Resources": {"Old": \#(queue), "OldIp": {"Type": "AWS::EC2::EIP"}}}"#)
        let plan = try plan(
            [web],
            [
                Move(from: "OldIp", in: "web", to: "NewIp", in: "web"),
                Move(from: "Old", in: "web", to: "New", in: "web"),
            ])
        #expect(plan.moves.map(\.newID) == ["New"])
        #expect(plan.refused.map(\.move.newID) == ["NewIp"])
        #expect(try template(plan, "web").resources.map(\.logicalID) == ["New", "OldIp"])
    }
}
