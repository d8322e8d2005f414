// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

/// `${…}` that nothing reads, and 'AWS::NoValue' as text.
@Suite struct LiteralReferenceTests {
    private func found(_ type: String, _ properties: String) throws -> [Diagnostic] {
        try findings(
            "literal-reference",
            """
            {
              "Parameters": {"Stage": {"Type": "String", "Default": "dev"}},
              "Conditions": {"C": {"Fn::Equals": [{"Ref": "Stage"}, "dev"]}},
              "Resources": {
                "Orders": {"Type": "AWS::SNS::Topic"}, "R": {"Type": "\(type)", "Properties": \(properties)}
              }
            }
            """)
    }

    @Test(arguments: [
        #""in ${AWS::Region}""#, #""arn:aws:s3:::orders-${Stage}/*""#, #""${Orders.TopicName}""#,
        #"{"Fn::Join": ["", ["a", "${Stage}"]]}"#, #"{"Fn::Sub": ["${A}", {"A": "${AWS::Region}"}]}"#,
    ])
    func nobodyReadsPlainText(value: String) throws {
        #expect(try found("AWS::SNS::Topic", #"{"DisplayName": \#(value)}"#).map(\.severity) == [.warning])
    }

    @Test(arguments: [
        #"{"Fn::Sub": "in ${AWS::Region}"}"#, #"{"Fn::Sub": ["${Stage}", {}]}"#, #"{"Fn::Sub": "${!AWS::Region}"}"#,
        #""${aws:username} ${Other} ${stageVariables.url}""#,
    ])
    func whatIsReadOrIsNoNameOfTheTemplateIsLeftAlone(value: String) throws {
        #expect(try found("AWS::SNS::Topic", #"{"DisplayName": \#(value)}"#).isEmpty)
    }

    @Test func programsHaveVariablesOfTheirOwn() throws {
        let script = #"{"UserData": {"Fn::Base64": "set -e\necho ${Stage}"}, "ImageId": "ami-0123456789abcdef0"}"#
        #expect(try found("AWS::EC2::Instance", script).isEmpty)
        #expect(try found("AWS::EC2::Instance", script.replacing("Stage", with: "AWS::Region")).count == 1)
        #expect(
            try found(
                "AWS::StepFunctions::StateMachine",
                """
                {
                  "RoleArn": "arn:aws:iam::123456789012:role/r", "DefinitionString": "{\\"StartAt\\": \\"${Stage}\\"}",
                  "DefinitionSubstitutions": {"Stage": "A"}
                }
                """
            ).isEmpty)
        #expect(
            try found(
                "AWS::CloudFormation::StackSet",
                #"{"StackSetName": "s", "PermissionModel": "SELF_MANAGED", "TemplateBody": "Resources: ${AWS::Region}"}"#
            ).isEmpty)
    }

    @Test(arguments: [
        (#""Properties": {"DisplayName": "${Orders}"}"#, 1),
        (#""Properties": {"Description": "in ${AWS::Region}"}"#, 1),
        (
            #""Metadata": {"AWS::CloudFormation::Init": {"config": {"files": {"/a": {"content": "${AWS::StackId}\n"}}}}}"#,
            1
        ),
        (#""Metadata": {"AWS::CloudFormation::Init": {"config": {"files": {"/a": {"content": "${Stage}"}}}}}"#, 0),
        (#""Metadata": {"Remark": "in ${AWS::Region}"}, "DependsOn": ["Orders"]"#, 0),
    ])
    func remarksAreNoValues(body: String, expected: Int) throws {
        let found = try findings(
            "literal-reference",
            """
            {
              "Parameters": {"Stage": {"Type": "String", "Default": "dev", "Description": "of ${AWS::Region}"}},
              "Resources": {
                "Orders": {"Type": "AWS::SNS::Topic"}, "R": {"Type": "AWS::Lambda::Function", \(body)}
              },
              "Outputs": {"O": {"Value": {"Ref": "Orders"}, "Description": "in ${AWS::Region}"}}
            }
            """)
        #expect(found.count == expected)
    }

    @Test func whereNoFunctionIsReadTheTextIsPutTogetherElsewhere() throws {
        let found = try findings(
            "literal-reference",
            """
            {
              "Parameters": {
                "Bucket": {"Type": "String", "Default": "logs-${AWS::AccountId}"},
                "Label": {"Type": "String", "Default": "${Bucket}"}
              },
              "Mappings": {"Names": {"dev": {"topic": "orders-${AWS::Region}"}}},
              "Resources": {"Orders": {"Type": "AWS::SNS::Topic"}}
            }
            """)
        #expect(found.map(\.element) == ["Bucket", "Names"])
        #expect(Set(found.compactMap(\.fix)) == ["no function is read there: put the text together where it is used"])
    }

    @Test func noValueAsTextIsRefusedWhereNoTextCanBe() throws {
        let list = try found("AWS::EC2::VPC", #"{"Tags": {"Fn::If": ["C", [], "AWS::NoValue"]}}"#)
        #expect(list.map(\.severity) == [.error])
        #expect(list.first?.fix == #"write { "Ref": "AWS::NoValue" }"#)
        let text = try found("AWS::SNS::Topic", #"{"DisplayName": "AWS::NoValue"}"#)
        #expect(text.map(\.severity) == [.warning])
        #expect(try found("AWS::SNS::Topic", #"{"DisplayName": {"Ref": "AWS::NoValue"}}"#).isEmpty)
    }

    @Test func inSwiftItIsSaidWhatToWrite() {
        let stage = Parameter<Value<String>>("Stage")
        let found = TestStack {
            stage
            SNS.Topic("Plain", displayName: "in ${AWS::Region}")
            SNS.Topic("Mixed", displayName: "\(stage.ref) in ${AWS::AccountId}")
            SNS.Topic("Named", displayName: "of ${Stage}")
            SNS.Topic("None", displayName: "AWS::NoValue")
            SNS.Topic("Right", displayName: "\(stage.ref) in \(.region)")
        }.findings("literal-reference")
        #expect(found.map(\.element) == ["Plain", "Mixed", "Named", "None"])
        #expect(
            found.map(\.fix) == [
                #"write \(.region)"#, #"write \(.accountId)"#, #"interpolate what 'Stage' names, as \(topic.ref)"#,
                "write .noValue",
            ])
    }
}
