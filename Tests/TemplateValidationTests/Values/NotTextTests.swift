// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// Lists, objects and Booleans where CloudFormation wants one text.
@Suite struct NotTextTests {
    private func severities(
        topic: String = #""orders""#, output: String = #"{"Ref": "Topic"}"#, condition: String? = nil,
        resource: String = #"{"Type": "AWS::SNS::Topic"}"#
    ) throws -> [Diagnostic.Severity] {
        try findings(
            "not-text",
            """
            {
              "Parameters": {
                "Names": {"Type": "CommaDelimitedList", "Default": "a,b"},
                "Stored": {"Type": "AWS::SSM::Parameter::Value<List<String>>", "Default": "/names"},
                "Port": {"Type": "Number", "Default": 80}
              },
              "Mappings": {"M": {"a": {"list": ["x"], "text": "x"}, "b": {"list": ["y"], "text": "y"}}},
              \(condition.map { "\"Conditions\": {\"C\": \($0)}," } ?? "")
              "Resources": {
                "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": \(topic)}},
                "More": \(resource)
              },
              "Outputs": {"O": {"Value": \(output)}}
            }
            """
        ).map(\.severity)
    }

    @Test(arguments: [
        #"{"Fn::Sub": "of ${Names}"}"#, #"{"Fn::Sub": "of ${Vpc.CidrBlockAssociations}"}"#,
        #"{"Fn::Sub": ["of ${N}", {"N": {"Ref": "Names"}}]}"#, #"{"Fn::Sub": ["of ${N}", {"N": ["a"]}]}"#,
        #"{"Fn::Sub": "${Stored}"}"#, #"{"Fn::Sub": "${AWS::NotificationARNs}"}"#,
        #"{"Fn::Join": [",", ["a", {"Ref": "Names"}]]}"#, #"{"Fn::Join": [",", [{"Fn::GetAZs": ""}]]}"#,
        #"{"Fn::Join": [",", [{"Fn::FindInMap": ["M", {"Ref": "AWS::AccountId"}, "list"]}]]}"#,
        #"{"Fn::Select": [0, {"Fn::Split": [",", {"Ref": "Names"}]}]}"#, #"{"Fn::Base64": {"Ref": "Names"}}"#,
        #"{"Fn::ImportValue": {"Fn::Split": [",", "a,b"]}}"#,
    ])
    func listsAreNoText(value: String) throws {
        #expect(try severities(topic: value) == [.error])
    }

    @Test(arguments: [
        #"{"Fn::Sub": ["of ${N}", {"N": {"Fn::Join": [",", {"Ref": "Names"}]}}]}"#,
        #"{"Fn::Join": [",", {"Ref": "Names"}]}"#,
        #"{"Fn::Sub": "port ${Port}"}"#, #"{"Fn::Join": [":", ["a", {"Ref": "Port"}, 8080]]}"#,
        #"{"Fn::Select": [0, {"Ref": "Names"}]}"#,
        #"{"Fn::Select": [0, {"Fn::Split": [",", {"Fn::Sub": "a,${Port}"}]}]}"#,
        #"{"Fn::FindInMap": ["M", {"Ref": "AWS::AccountId"}, "text"]}"#, #"{"Fn::Sub": "${!Names}"}"#,
    ])
    func textAndNumbersAre(value: String) throws {
        #expect(try severities(topic: value).isEmpty)
    }

    @Test func outputsShowOneText() throws {
        #expect(try severities(output: #"{"Ref": "Names"}"#) == [.error])
        #expect(try severities(output: #"{"Fn::GetAtt": ["Vpc", "CidrBlockAssociations"]}"#) == [.error])
        #expect(try severities(output: #"{"Fn::GetAtt": ["Vpc", "EnableDnsHostnames"]}"#) == [.error])
        #expect(try severities(output: #"{"Fn::GetAtt": ["Vpc", "VpcId"]}"#).isEmpty)
        #expect(try severities(output: "true").isEmpty)
    }

    @Test func booleansWithinTextAreDoubtful() throws {
        #expect(try severities(topic: #"{"Fn::Sub": "dns ${Vpc.EnableDnsSupport}"}"#) == [.warning])
    }

    @Test func conditionsCompareTexts() throws {
        #expect(try severities(condition: #"{"Fn::Equals": [{"Ref": "Names"}, ""]}"#) == [.error])
        #expect(try severities(condition: #"{"Fn::Not": [{"Fn::Equals": ["", ["a"]]}]}"#) == [.error])
        #expect(try severities(condition: #"{"Fn::Equals": [{"Fn::Join": ["", {"Ref": "Names"}]}, ""]}"#).isEmpty)
        #expect(try severities(condition: #"{"Fn::Equals": [{"Ref": "Port"}, 80]}"#).isEmpty)
    }

    @Test func aRuleComparesTextsToo() throws {
        func found(_ value: String) throws -> [String?] {
            try findings(
                "not-text",
                """
                {
                  "Parameters": {"Names": {"Type": "CommaDelimitedList", "Default": "a,b"}},
                  "Rules": {
                    "IsNamed": {
                      "Assertions": [
                        {"Assert": {"Fn::Equals": [\(value), "a"]}},
                        {"Assert": {"Fn::EachMemberIn": [{"Ref": "Names"}, ["a", "b"]]}}
                      ]
                    }
                  },
                  "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}
                }
                """
            ).map(\.element)
        }
        #expect(try found(#"{"Ref": "Names"}"#) == ["IsNamed"])
        #expect(try found(#""b""#).isEmpty)
    }

    @Test func aListThatAPropertyRefusesIsToldOnce() throws {
        let found = try findings(
            "wrong-type",
            """
            {
              "Parameters": {"Names": {"Type": "CommaDelimitedList", "Default": "a,b"}},
              "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Names"}}}}
            }
            """)
        #expect(found.map(\.severity) == [.error])
        #expect(found.first?.fix == "make one text of it with Fn::Join, or choose one with Fn::Select")
    }

    private static func stack(_ value: String) -> String {
        """
        {
          "Type": "AWS::CloudFormation::Stack",
          "Properties": {"TemplateURL": "https://b.s3.amazonaws.com/t.json", "Parameters": \(value)}
        }
        """
    }

    private static func function(_ value: String) -> String {
        """
        {
          "Type": "AWS::Lambda::Function",
          "Properties": {
            "Runtime": "nodejs22.x", "Handler": "index.handler", "Code": {"ZipFile": "…"},
            "Role": "arn:aws:iam::123456789012:role/r", "Environment": {"Variables": \(value)}
          }
        }
        """
    }

    @Test(arguments: [
        (#"{"Ids": {"Ref": "Names"}}"#, [Diagnostic.Severity.error]), (#"{"Ids": ["a"]}"#, [.error]),
        (#"{"Ids": {"Fn::Join": [",", {"Ref": "Names"}]}, "Count": 1, "Is": true}"#, []),
        (#"{"Fn::If": ["C", {"Ids": {"Ref": "Names"}}, {"Ref": "AWS::NoValue"}]}"#, [.error]),
        (#"{"Ids": {"Fn::If": ["C", {"Ref": "Names"}, "a"]}}"#, [.error]),
        (#"{"Fn::If": ["C", {"Ids": "a"}, {"Ref": "AWS::NoValue"}]}"#, []),
    ])
    func nestedStacksAndFunctionsAreGivenTexts(value: String, expected: [Diagnostic.Severity]) throws {
        let condition = #"{"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-west-1"]}"#
        #expect(try severities(condition: condition, resource: Self.stack(value)) == expected)
        #expect(try severities(condition: condition, resource: Self.function(value)) == expected)
    }
}
