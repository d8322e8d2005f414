// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct RepeatedIdentityTests {
    private func count(_ type: String, _ first: String, _ second: String) throws -> Int {
        try findings(
            "repeated-identity",
            resources: #"""
                "A": {"Type": "AWS::\#(type)", "Properties": {\#(first)}},
                "B": {"Type": "AWS::\#(type)", "Properties": {\#(second)}},
                "V": {"Type": "AWS::EC2::VPC"}, "W": {"Type": "AWS::EC2::VPC"}
                """#
        ).count
    }

    @Test(arguments: [
        ("SSM::Parameter", #""Name": "/web/port""#), ("S3::Bucket", #""BucketName": "files-of-mine""#),
        ("IAM::Role", #""RoleName": {"Fn::Sub": "${AWS::StackName}-worker"}"#),
        ("SQS::Queue", #""QueueName": "orders""#), ("SNS::Topic", #""TopicName": "orders""#),
        ("SecretsManager::Secret", #""Name": "db""#), ("Logs::LogGroup", #""LogGroupName": "/a""#),
        ("CloudWatch::Alarm", #""AlarmName": "a""#), ("Lambda::Function", #""FunctionName": "f""#),
        ("ElasticLoadBalancingV2::TargetGroup", #""Name": "web""#), ("KMS::Alias", #""AliasName": "alias/a""#),
        ("Events::Rule", #""Name": "nightly""#), ("StepFunctions::StateMachine", #""StateMachineName": "m""#),
        ("ECS::Service", #""Cluster": {"Ref": "C"}, "ServiceName": "web""#),
        ("EC2::SecurityGroup", #""GroupName": "web", "VpcId": {"Ref": "V"}"#),
        ("S3::BucketPolicy", #""Bucket": {"Ref": "Files"}"#),
        ("CloudFront::OriginAccessControl", #""OriginAccessControlConfig": {"Name": "a"}"#),
        ("ServiceDiscovery::PrivateDnsNamespace", #""Name": "local", "Vpc": {"Ref": "V"}"#),
        ("ApiGateway::BasePathMapping", #""DomainName": "api.example.com""#),
    ])
    func oneIdentityIsOfOneResource(type: String, properties: String) throws {
        #expect(try count(type, properties, properties) == 1)
    }

    @Test(arguments: [
        ("SSM::Parameter", #""Name": "/a""#, #""Name": "/b""#), ("SQS::Queue", "", ""),
        (
            "IAM::Role", #""RoleName": {"Fn::Sub": "${AWS::StackName}-a"}"#,
            #""RoleName": {"Fn::Sub": "${AWS::StackName}-b"}"#
        ),
        ("Events::Rule", #""Name": "n", "EventBusName": "a""#, #""Name": "n", "EventBusName": "b""#),
        (
            "EC2::SecurityGroup", #""GroupName": "w", "VpcId": {"Ref": "V"}"#,
            #""GroupName": "w", "VpcId": {"Ref": "W"}"#
        ),
        ("Batch::JobDefinition", #""JobDefinitionName": "j""#, #""JobDefinitionName": "j""#),
        (
            "ApiGateway::BasePathMapping", #""DomainName": "a.example.com""#,
            #""DomainName": "a.example.com", "BasePath": "x""#
        ),
        ("CloudWatch::Alarm", #""AlarmName": {"Ref": "AWS::NoValue"}"#, #""AlarmName": {"Ref": "AWS::NoValue"}"#),
        ("S3::Bucket", #""BucketName": """#, #""BucketName": """#),
    ])
    func otherIdentitiesAreApart(type: String, first: String, second: String) throws {
        #expect(try count(type, first, second) == 0)
    }

    @Test func someTypesShareTheirNames() throws {
        let resources = #"""
            "A": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "orders"}},
            "B": {"Type": "AWS::DynamoDB::GlobalTable", "Properties": {"TableName": "orders"}},
            "C": {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": "orders"}},
            "D": {"Type": "AWS::Serverless::Function", "Properties": {"FunctionName": "orders"}}
            """#
        #expect(try findings("repeated-identity", resources: resources).map(\.element) == ["B", "D"])
    }

    @Test func theSameParameterMakesTheSameName() throws {
        let template = #"""
            {
              "Parameters": {"Name": {"Type": "String"}, "Other": {"Type": "String", "Default": "queue-a"}},
              "Resources": {
                "A": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Name"}}},
                "B": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Sub": "${Name}"}}},
                "C": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Other"}}},
                "D": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Join": ["-", ["queue", "a"]]}}}
              }
            }
            """#
        #expect(try findings("repeated-identity", template).map(\.element) == ["B", "D"])
    }

    @Test func conditionsThatExcludeEachOtherKeepThemApart() throws {
        func template(_ second: String) -> String {
            #"""
            {
              "Parameters": {"Stage": {"Type": "String", "Default": "dev"}},
              "Conditions": {
                "Live": {"Fn::Equals": [{"Ref": "Stage"}, "live"]}, "NotLive": {"Fn::Not": [{"Condition": "Live"}]}
              },
              "Resources": {
                "A": {"Type": "AWS::SSM::Parameter", "Condition": "Live", "Properties": {"Name": "/a", "Type": "String", "Value": "x"}},
                "B": {"Type": "AWS::SSM::Parameter", "Condition": "\#(second)", "Properties": {"Name": "/a", "Type": "String", "Value": "y"}}
              }
            }
            """#
        }
        #expect(try findings("repeated-identity", template("NotLive")).isEmpty)
        #expect(try findings("repeated-identity", template("Live")).count == 1)
    }

    private func records(_ first: String, _ second: String) throws -> Int {
        try findings(
            "repeated-record",
            resources: #"""
                "Z": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.com"}},
                "A": {"Type": "AWS::Route53::RecordSet", "Properties": {"HostedZoneId": {"Ref": "Z"}, \#(first)}},
                "G": {"Type": "AWS::Route53::RecordSetGroup", "Properties": {"HostedZoneId": {"Ref": "Z"}, "RecordSets": [{\#(second)}]}}
                """#
        ).count
    }

    @Test func aRecordIsMadeOnce() throws {
        let a = #""Name": "www.example.com", "Type": "A""#
        #expect(try records(a, #""Name": "WWW.example.com.", "Type": "A""#) == 1)
        #expect(try records(a, #""Name": "www.example.com", "Type": "AAAA""#) == 0)
        #expect(try records(a + #", "SetIdentifier": "x""#, a + #", "SetIdentifier": "y""#) == 0)
        #expect(try records(a + #", "SetIdentifier": "x""#, a + #", "SetIdentifier": "x""#) == 1)
    }
}
