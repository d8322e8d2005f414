// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@testable import TemplateValidation

/// What the conditions around a value exclude is never looked at.
@Suite struct OwnConditionTests {
    /// A subnet whose range is a parameter without a useful default, under a condition.
    private func subnet(_ condition: String, type: String = "String", more: String = "") -> String {
        """
        {
          "Parameters": {"Range": {"Type": "\(type)", "Default": ""}, "Stage": {"Type": "String", "Default": "dev"}},
          "Conditions": {"Made": \(condition)\(more)},
          "Resources": {
            "Subnet": {
              "Type": "AWS::EC2::Subnet", "Condition": "Made",
              "Properties": {"VpcId": "vpc-0123456789abcdef0", "CidrBlock": {"Ref": "Range"}}
            }
          }
        }
        """
    }

    private static let isEmpty = #"{"Fn::Equals": [{"Ref": "Range"}, ""]}"#

    @Test(arguments: [
        #"{"Fn::Not": [\#(isEmpty)]}"#,
        #"{"Fn::And": [{"Fn::Equals": [{"Ref": "Stage"}, "prod"]}, {"Fn::Not": [\#(isEmpty)]}]}"#,
        #"{"Fn::Not": [{"Fn::Or": [\#(isEmpty), {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}]}]}"#,
        #"{"Fn::Not": [{"Fn::Equals": [{"Fn::Join": ["", ["x", {"Ref": "Range"}]]}, "x"]}]}"#,
        #"{"Fn::Equals": [{"Ref": "Range"}, "10.0.0.0/24"]}"#,
    ])
    func aDefaultThatTheConditionExcludesIsNoValue(condition: String) throws {
        #expect(try findings("format", subnet(condition)).isEmpty)
    }

    @Test func conditionsUponConditionsExcludeToo() throws {
        let more = #", "IsEmpty": \#(Self.isEmpty), "IsGiven": {"Fn::Not": [{"Condition": "IsEmpty"}]}"#
        #expect(try findings("format", subnet(#"{"Condition": "IsGiven"}"#, more: more)).isEmpty)
        #expect(try findings("format", subnet(#"{"Condition": "IsEmpty"}"#, more: more)).count == 1)
    }

    @Test func aConditionOfSomethingElseExcludesNothing() throws {
        let found = try findings("format", subnet(#"{"Fn::Equals": [{"Ref": "Stage"}, "prod"]}"#))
        #expect(found.map(\.severity) == [.warning])
    }

    @Test func givenValuesDecideWhetherTheResourceIsLookedAt() throws {
        let template = try Template(json: subnet(#"{"Fn::Not": [\#(Self.isEmpty)]}"#), file: "t.json")
        func severities(_ value: String) -> [Diagnostic.Severity] {
            let values = ValidationInput.Parameters(values: [ParameterValue(name: "Range", value: value)])
            return Validator.diagnostics(for: ValidationInput(template: template, parameters: values))
                .filter { $0.rule == "format" }.map(\.severity)
        }
        #expect(severities("").isEmpty)
        #expect(severities("10.0.0.0/24").isEmpty)
        #expect(severities("10.0.0.0/99") == [.error])
    }

    @Test(arguments: [
        #"{"Fn::Join": ["", {"Ref": "Groups"}]}"#, #"{"Fn::Select": [0, {"Ref": "Groups"}]}"#,
    ])
    func anEmptyListIsExcludedByWhatFunctionsMakeOfIt(text: String) throws {
        let found = try findings(
            "item-count",
            """
            {
              "Parameters": {"Groups": {"Type": "CommaDelimitedList", "Default": ""}},
              "Conditions": {"Made": {"Fn::Not": [{"Fn::Equals": [\(text), ""]}]}},
              "Resources": {
                "Link": {
                  "Type": "AWS::ElasticLoadBalancingV2::Listener", "Condition": "Made",
                  "Properties": {
                    "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/a/b",
                    "Certificates": [{"CertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/a"}],
                    "DefaultActions": {"Ref": "Groups"}
                  }
                }
              }
            }
            """)
        #expect(found.isEmpty)
    }

    @Test func alternativesAreTriedUnderTheSameConditions() throws {
        let found = try findings(
            "alternatives",
            """
            {
              "Parameters": {"Arn": {"Type": "String", "Default": ""}},
              "Conditions": {"HasArn": {"Fn::Not": [{"Fn::Equals": [{"Ref": "Arn"}, ""]}]}},
              "Resources": {
                "Target": {
                  "Type": "AWS::BedrockAgentCore::GatewayTarget", "Condition": "HasArn",
                  "Properties": {
                    "Name": "tools", "GatewayIdentifier": "abcdefghij-0123456789",
                    "TargetConfiguration": {
                      "Mcp": {
                        "Lambda": {
                          "LambdaArn": "arn:aws:lambda:us-east-1:123456789012:function:f",
                          "ToolSchema": {"S3": {"Uri": "s3://b/k"}}
                        }
                      }
                    },
                    "CredentialProviderConfigurations": [
                      {
                        "CredentialProviderType": "API_KEY",
                        "CredentialProvider": {"ApiKeyCredentialProvider": {"ProviderArn": {"Ref": "Arn"}}}
                      }
                    ]
                  }
                }
              }
            }
            """)
        #expect(found.isEmpty)
    }

    private func exports(_ first: String, _ second: String) throws -> [Diagnostic.Severity] {
        try findings(
            "output",
            """
            {
              "Parameters": {"Stage": {"Type": "String", "Default": "dev"}, "Zone": {"Type": "String", "Default": "a"}},
              "Conditions": {
                "IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                "IsTest": {"Fn::Not": [{"Condition": "IsProd"}]},
                "IsZoned": {"Fn::Equals": [{"Ref": "Zone"}, "a"]}
              },
              "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
              "Outputs": {
                "A": {\(first) "Value": {"Ref": "Topic"}, "Export": {"Name": "topic"}},
                "B": {\(second) "Value": {"Ref": "Topic"}, "Export": {"Name": "topic"}}
              }
            }
            """
        ).map(\.severity)
    }

    @Test func exportsOfOneNameMayExcludeEachOther() throws {
        #expect(try exports(#""Condition": "IsProd","#, #""Condition": "IsTest","#).isEmpty)
        #expect(try exports(#""Condition": "IsProd","#, #""Condition": "IsZoned","#) == [.warning])
        #expect(try exports("", "") == [.error])
    }

    @Test func keysThatGivenValuesNameAreLookedUpWhereTheyAreAskedFor() throws {
        let template = try Template(
            json: """
                {
                  "Parameters": {"Stage": {"Type": "String"}},
                  "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
                  "Mappings": {"Names": {"prod": {"topic": "orders"}}},
                  "Resources": {
                    "Always": {
                      "Type": "AWS::SNS::Topic",
                      "Properties": {"TopicName": {"Fn::FindInMap": ["Names", {"Ref": "Stage"}, "topic"]}}
                    },
                    "InProd": {
                      "Type": "AWS::SNS::Topic", "Condition": "IsProd",
                      "Properties": {"TopicName": {"Fn::FindInMap": ["Names", {"Ref": "Stage"}, "topic"]}}
                    }
                  }
                }
                """, file: "t.json")
        let values = ValidationInput.Parameters(values: [ParameterValue(name: "Stage", value: "dev")])
        let found = Validator.diagnostics(for: ValidationInput(template: template, parameters: values))
            .filter { $0.rule == "mapping-key" }
        #expect(found.map(\.element) == ["Always"])
    }

    @Test func outputsOfOneNestedStackAreTwoThings() throws {
        func route(_ output: String) -> String {
            """
            {
              "Type": "AWS::EC2::Route",
              "Properties": {
                "DestinationCidrBlock": "0.0.0.0/0", "TransitGatewayId": "tgw-0123456789abcdef0",
                "RouteTableId": {"Fn::GetAtt": ["Net", "\(output)"]}
              }
            }
            """
        }
        let found = try findings(
            "route-target",
            """
            {
              "Resources": {
                "Net": {
                  "Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://b.s3.amazonaws.com/t.json"}
                },
                "A": \(route("Outputs.Inner")), "B": \(route("Outputs.Outer"))
              }
            }
            """)
        #expect(found.isEmpty)
    }
}
