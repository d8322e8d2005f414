// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

/// What a template leaves open, or does not record.
@Suite struct ExposureRulesTests {
    private func severities(_ rule: String, _ resources: String) throws -> [Diagnostic.Severity] {
        let template = try Template(
            json: #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resources)}}"#)
        return Validator.diagnostics(for: ValidationInput(template: template)).filter { $0.rule == rule }.map(
            \.severity)
    }

    @Test(arguments: [("6", 1), ("7", 1), ("8", 0), (#"{"Ref": "P"}"#, 0)])
    func passwordsHaveALength(length: String, count: Int) throws {
        let json =
            #""U": {"Type": "AWS::Cognito::UserPool", "Properties": {"Policies": {"PasswordPolicy": {"MinimumLength": \#(length)}}}}"#
        #expect(try severities("user-sign-in", json).count == count)
    }

    @Test(arguments: [
        (#"["implicit"]"#, "true", 1), (#"["code", "implicit"]"#, "true", 1), (#"["code"]"#, "true", 0),
        (#"["implicit"]"#, "false", 0), (#"[{"Ref": "P"}]"#, "true", 0),
    ])
    func tokensAreNotInAddresses(flows: String, isOn: String, count: Int) throws {
        let json =
            #""U": {"Type": "AWS::Cognito::UserPool"}, "C": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "U"}, "AllowedOAuthFlowsUserPoolClient": \#(isOn), "AllowedOAuthFlows": \#(flows), "AllowedOAuthScopes": ["openid"], "CallbackURLs": ["https://a.example.com/"]}}"#
        #expect(try severities("user-sign-in", json).count == count)
    }

    @Test(arguments: [
        (#""AWS::CloudTrail::Trail", "Properties": {"IsLogging": false, "S3BucketName": "logs"}"#, 1),
        (#""AWS::CloudTrail::Trail", "Properties": {"IsLogging": true, "S3BucketName": "logs"}"#, 0),
        (#""AWS::CloudTrail::Trail", "Properties": {"IsLogging": {"Ref": "P"}, "S3BucketName": "logs"}"#, 0),
        (#""AWS::GuardDuty::Detector", "Properties": {"Enable": false}"#, 1),
        (
            #""AWS::OpenSearchService::Domain", "Properties": {"LogPublishingOptions": {"AUDIT_LOGS": {"Enabled": false}}}"#,
            1
        ),
        (#""AWS::OpenSearchService::Domain", "Properties": {"LogPublishingOptions": {}}"#, 0),
    ])
    func logsAreNotSwitchedOff(resource: String, count: Int) throws {
        #expect(try severities("audit-logging", #""R": {"Type": \#(resource)}"#).count == count)
    }

    @Test(arguments: [
        ("/var/run/docker.sock", 1), ("/run/containerd/containerd.sock", 1), ("/", 1), ("/var/run/", 1),
        ("/var/lib/data", 0), ("/var/run/secrets", 0), ("/proc/", 0),
    ])
    func containersDoNotCommandTheirHost(path: String, count: Int) throws {
        let json =
            #""T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Volumes": [{"Name": "v", "Host": {"SourcePath": "\#(path)"}}, {"Name": "w", "Host": {"SourcePath": {"Ref": "P"}}}, {"Name": "x"}], "ContainerDefinitions": [{"Name": "a", "Image": "b", "Memory": 64}]}}"#
        #expect(try severities("container-privileges", json).count == count)
    }

    @Test(arguments: [
        (#""Encrypted": false"#, 1), (#""Encrypted": true"#, 0), (#""VolumeSize": 8"#, 0),
        (#""Encrypted": {"Ref": "P"}"#, 0),
    ])
    func disksAreEncrypted(disk: String, count: Int) throws {
        let mappings = #""BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {\#(disk)}}]"#
        let json =
            #""L": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": {\#(mappings)}}}, "I": {"Type": "AWS::EC2::Instance", "Properties": {"ImageId": "ami-0123456789abcdef0", \#(mappings)}}"#
        #expect(try severities("unencrypted-data", json).count == 2 * count)
    }

    @Test(arguments: [
        (#", "TransitEncryption": "DISABLED""#, [Diagnostic.Severity.warning]), ("", [.note]),
        (#", "TransitEncryption": "ENABLED""#, []), (#", "TransitEncryption": {"Ref": "P"}"#, []),
    ])
    func filesAreEncryptedOnTheirWay(setting: String, expected: [Diagnostic.Severity]) throws {
        let json =
            #""T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Volumes": [{"Name": "v", "EFSVolumeConfiguration": {"FilesystemId": "fs-0123456789abcdef0"\#(setting)}}], "ContainerDefinitions": [{"Name": "a", "Image": "b", "Memory": 64}]}}"#
        #expect(try severities("unencrypted-data", json) == expected)
    }

    @Test(arguments: [("NONE", 1), ("AWS_IAM", 0)])
    func addressesOfFunctionsAskWhoCalls(type: String, count: Int) throws {
        let json =
            #""A": {"Type": "AWS::Lambda::Url", "Properties": {"AuthType": "\#(type)", "TargetFunctionArn": "arn:aws:lambda:eu-west-1:123456789012:function:f"}}"#
        #expect(try severities("unguarded-api", json) == Array(repeating: .note, count: count))
    }

    /// A browser sends no token with what it asks beforehand.
    @Test(arguments: [("OPTIONS /{proxy+}", 0), ("GET /orders", 1)])
    func preflightOfAGuardedAPIIsOpen(key: String, count: Int) throws {
        let json =
            #""A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}}, "R": {"Type": "AWS::ApiGatewayV2::Route", "Properties": {"ApiId": {"Ref": "A"}, "RouteKey": "$default", "AuthorizationType": "AWS_IAM"}}, "O": {"Type": "AWS::ApiGatewayV2::Route", "Properties": {"ApiId": {"Ref": "A"}, "RouteKey": "\#(key)"}}"#
        #expect(try severities("unguarded-api", json) == Array(repeating: .warning, count: count))
    }

    @Test(arguments: [
        (#""s3.amazonaws.com""#, 1), (#""s3.amazonaws.com", "SourceAccount": {"Ref": "AWS::AccountId"}"#, 0),
        (#""events.amazonaws.com", "SourceArn": {"Ref": "P"}"#, 0), (#""elasticloadbalancing.amazonaws.com""#, 0),
        (#"{"Ref": "P"}"#, 0), (#""123456789012""#, 0), (#""alexa-appkit.amazon.com", "EventSourceToken": "a""#, 0),
    ])
    func servicesInvokeFunctionsForThisAccount(principal: String, count: Int) throws {
        let json =
            #""Y": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction", "FunctionName": "f", "Principal": \#(principal)}}"#
        #expect(try severities("any-account", json).count == count)
    }

    @Test(arguments: [
        (#"{"Service": "sns.amazonaws.com"}"#, "", 1),
        (#"{"Service": ["sns.amazonaws.com", "sqs.amazonaws.com"]}"#, "", 1),
        (#"{"Service": "sns.amazonaws.com"}"#, #", "Condition": {"ArnLike": {"aws:SourceArn": {"Ref": "P"}}}"#, 0),
        (#"{"AWS": "123456789012"}"#, "", 0), (#"{"Service": {"Ref": "P"}}"#, "", 0),
    ])
    func servicesSendForThisAccount(principal: String, condition: String, count: Int) throws {
        let json =
            #""Q": {"Type": "AWS::SQS::Queue"}, "Y": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Q"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(principal), "Action": "sqs:SendMessage", "Resource": {"Fn::GetAtt": ["Q", "Arn"]}\#(condition)}]}}}"#
        #expect(try severities("any-account", json).count == count)
    }

    @Test func aPublicBucketIsWorthKnowing() throws {
        func found(_ more: String, action: String = "s3:GetObject") throws -> [Diagnostic.Severity] {
            try severities(
                "open-principal",
                #""B": {"Type": "AWS::S3::Bucket", "Properties": {"PublicAccessBlockConfiguration": {"BlockPublicPolicy": false, "RestrictPublicBuckets": false}\#(more)}}, "Y": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "\#(action)", "Resource": {"Fn::Sub": "${B.Arn}/*"}}]}}}"#
            )
        }
        #expect(try found("") == [.note])
        #expect(try found(#", "WebsiteConfiguration": {"IndexDocument": "index.html"}"#) == [])
        #expect(try found("", action: "s3:PutObject") == [.warning])
    }

    @Test(arguments: [
        (#""set -e\nexport DB_PASSWORD=Tr0ub4dor-3\n""#, 1), (#""mysql --password='Tr0ub4dor-3' shop\n""#, 1),
        (#"{"Fn::Sub": "echo \"DB_PASSWORD=Tr0ub4dor-3\" >> /etc/app"}"#, 1),
        (#"{"Fn::Join": ["", ["DB_PASSWORD=Tr0ub4dor-3\n", "x"]]}"#, 1),
        (#"{"Fn::Join": ["", ["DB_PASSWORD=prefix-", {"Ref": "P"}]]}"#, 0),
        (#"{"Fn::Join": ["", ["DB_PASSWORD='", {"Ref": "P"}, "'\n"]]}"#, 0), (#"{"Fn::Sub": "DB_PASSWORD=${P}\n"}"#, 0),
        (#""DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id a)\n""#, 0),
        (#""DB_PASSWORD=\"$(cat /run/password)\"\n""#, 0),
        (#""TOKEN=`curl -X PUT http://169.254.169.254/latest/api/token`\n""#, 0),
        (#""PASSWORD=\n""#, 0), (#""aws ecr get-login-password | docker login --password-stdin\n""#, 0),
        (#""PASSWORD_FILE=/run/password\n""#, 0),
    ])
    func userDataHoldNoSecrets(script: String, count: Int) throws {
        let json =
            #""I": {"Type": "AWS::EC2::Instance", "Properties": {"ImageId": "ami-0123456789abcdef0", "UserData": {"Fn::Base64": \#(script)}}}"#
        #expect(try severities("literal-secret", json).count == count)
    }
}
