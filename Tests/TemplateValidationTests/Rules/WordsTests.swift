// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

/// Advice that was reported as wrong.
@Suite struct WordsTests {
    @Test func aSecretNamedWhereItsARNBelongs() throws {
        func template(_ secret: String) -> String {
            """
            {"Resources": {\(secret)
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"},
            "Action": "sts:AssumeRole"}]}}},
            "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "ExecutionRoleArn": {"Fn::GetAtt": ["Role", "Arn"]}, "ContainerDefinitions": [{"Name": "web",
            "Image": "nginx", "Memory": 128, "Secrets": [{"Name": "P", "ValueFrom": "shop/password"}]}]}}}}
            """
        }
        let secret = #""Password": {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "shop/password"}},"#
        let own = try findings("missing-task-permission", template(secret))
        #expect(own.map(\.fix).first?.hasPrefix(#"write { "Ref": "Password" }"#) == true)
        let foreign = try findings("missing-task-permission", template(""))
        #expect(foreign.map(\.fix).first?.contains("where 'shop/password' is a secret, write its ARN") == true)
    }

    @Test(arguments: ["literal-reference", "wrong-type", "distribution-certificate"])
    func noValueAsTextIsToldOnce(rule: String) throws {
        let found = try findings(
            rule,
            """
            {"Resources": {"D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {
            "Enabled": true, "Aliases": "AWS::NoValue"}}}}}
            """)
        #expect(found.map(\.fix) == (rule == "literal-reference" ? [#"write { "Ref": "AWS::NoValue" }"#] : []))
    }

    @Test func aCircleIsOpenedWhereItIs() throws {
        func fix(
            _ first: String, _ second: String, _ member: String = #""Properties": {"X": {"Ref": "A"}}"#
        ) throws -> String? {
            try findings(
                "circular-dependency",
                """
                {"Resources": {"A": {"Type": "\(first)", "Properties": {"X": {"Ref": "B"}}},
                "B": {"Type": "\(second)", \(member)}}}
                """
            ).first?.fix
        }
        let group = "AWS::EC2::SecurityGroup"
        #expect(try fix(group, group)?.contains("AWS::EC2::SecurityGroupIngress") == true)
        #expect(try fix("AWS::IAM::Role", "AWS::Lambda::Function")?.contains("AWS::IAM::RolePolicy") == true)
        #expect(try fix("AWS::S3::Bucket", "AWS::Lambda::Permission")?.contains("BucketName") == true)
        #expect(try fix("AWS::SQS::Queue", "AWS::SNS::Topic")?.contains("AWS::SQS::QueuePolicy") == true)
        #expect(try fix(group, "AWS::EC2::Instance")?.contains("out of the security group") == true)
        #expect(try fix("AWS::EC2::Instance", "AWS::EC2::VPC") == "remove one of the references")
        let waiting = #""DependsOn": "A""#
        #expect(try fix("AWS::IAM::Role", "AWS::Lambda::Function", waiting) == "remove DependsOn 'A' from 'B'")
    }

    @Test func nearALimitIsNotOverIt() throws {
        let topics = (1...486).map { #""T\#($0)": {"Type": "AWS::SNS::Topic"}"# }.joined(separator: ",")
        let found = try findings("limits", #"{"Resources": {\#(topics)}}"#)
        #expect(found.map(\.severity) == [.note])
        #expect(found.first?.reason == "CloudFormation takes 500: there is room for 14 more")
    }

    @Test func namesOfAMapHaveAForm() throws {
        let found = try findings(
            "unknown-property",
            """
            {"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {
            "Role": "arn:aws:iam::123456789012:role/r", "Code": {"ZipFile": "1"}, "Environment": {"Variables": {"Q": "1"}}}}}}
            """)
        #expect(found.map(\.message) == ["'F' at Properties.Environment.Variables.Q: 'Q' is not a name that it takes"])
        #expect(found.first?.fix.hasPrefix("begin with a letter, and take two characters at least") == true)
    }

    @Test func eachFaultHasTheAnswerOfItsOwn() throws {
        let endpoint = """
            {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "V"}, "VpcEndpointType": "Interface",
            "ServiceName": "com.amazonaws.eu-west-1.sqs", "PrivateDnsEnabled": true}}
            """
        let found = try findings(
            "private-dns",
            """
            {"Resources": {"V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16",
            "EnableDnsHostnames": true}}, "A": \(endpoint), "B": \(endpoint)}}
            """)
        #expect(found.count == 1)
        #expect(found.first?.reason.contains("conflicting DNS domain") == true)
        #expect(found.first?.reason.contains("enableDnsSupport") == false)
    }
}
