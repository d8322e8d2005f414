// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import TemplateAnalysis

/// What is told of each principal, statement by statement.
@Suite struct AccessListTests {
    static func model(_ resources: String) throws -> AccessModel {
        AccessModel(try Template(json: #"{"Resources": {\#(resources)}}"#).outcomes()[0])
    }

    private func list(_ statements: String, role: String = "", more: String = "") throws -> AccessList {
        let model = try Self.model(
            """
            "Jobs": {"Type": "AWS::SQS::Queue"}, "Orders": {"Type": "AWS::DynamoDB::Table"},
            "Data": {"Type": "AWS::S3::Bucket"}, "Logs": {"Type": "AWS::Logs::LogGroup"},
            "Role": {"Type": "AWS::IAM::Role", "Properties": {\(role) "AssumeRolePolicyDocument": {"Statement":
              [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
              "Policies": [{"PolicyName": "own", "PolicyDocument": {"Statement": [\(statements)]}}]}}
            \(more.isEmpty ? "" : ", \(more)")
            """)
        return model.list(of: try #require(model.outcome["Role"]))
    }

    @Test(arguments: [
        (#""sqs:SendMessage""#, #"{"Fn::GetAtt": "Jobs.Arn"}"#, "write queue 'Jobs'"),
        (
            #"["dynamodb:GetItem", "dynamodb:PutItem"]"#, #"{"Fn::GetAtt": "Orders.Arn"}"#,
            "read and write table 'Orders'"
        ),
        (#""dynamodb:Query""#, #"{"Fn::Sub": "${Orders.Arn}/index/*"}"#, "read the indexes of table 'Orders'"),
        (#""s3:GetObject""#, #"{"Fn::Sub": "${Data.Arn}/*"}"#, "read the objects of bucket 'Data'"),
        (#""s3:GetObject""#, #"{"Fn::Sub": "arn:aws:s3:::${Data}/in/*"}"#, "read objects 'in/*' of bucket 'Data'"),
        (#""logs:PutLogEvents""#, #"{"Fn::Sub": "${Logs.Arn}:*"}"#, "write log group 'Logs'"),
        (#""s3:*""#, #""*""#, "do everything with any resource of s3"),
        (#""ec2:Describe*""#, #""*""#, "list any resource of ec2"),
        (#""kms:CreateGrant""#, #""*""#, "set permissions of any resource of kms"),
        (#""sqs:TagQueue""#, #""arn:aws:sqs:eu-west-1:123456789012:x""#, "tag 'arn:aws:sqs:eu-west-1:123456789012:x'"),
    ])
    func statementsAreToldInWords(_ actions: String, _ resource: String, _ expected: String) throws {
        let list = try list(#"{"Effect": "Allow", "Action": \#(actions), "Resource": \#(resource)}"#)
        #expect(list.entries.map(\.summary) == [expected])
        #expect(list.entries[0].policy == "policy 'own' of 'Role'")
        #expect(list.assumedBy == ["lambda.amazonaws.com"])
    }

    @Test func aStatementIsAnEntryForEachService() throws {
        let list = try list(#"{"Effect": "Allow", "Action": ["sqs:SendMessage", "s3:GetObject"], "Resource": "*"}"#)
        #expect(list.entries.map(\.service) == ["sqs", "s3"])
    }

    @Test func allButSomeActionsAndResources() throws {
        let list = try list(
            """
            {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"},
            {"Effect": "Allow", "Action": "sqs:*", "NotResource": {"Fn::GetAtt": "Jobs.Arn"}}
            """)
        #expect(
            list.entries.map(\.summary) == [
                "do all but iam:* with any resource", "do everything with any resource of sqs but queue 'Jobs'",
            ])
    }

    @Test func whatIsDeniedIsTakenBack() throws {
        let list = try list(
            """
            {"Effect": "Allow", "Action": ["sqs:SendMessage", "sqs:PurgeQueue"], "Resource": "*"},
            {"Effect": "Allow", "Action": "s3:DeleteBucket", "Resource": "*"},
            {"Effect": "Deny", "Action": ["sqs:Purge*", "s3:*"], "Resource": "*"}
            """)
        let reason = "policy 'own' of 'Role' denies it"
        #expect(list.entries[0].refusals == [.init(actions: ["sqs:PurgeQueue"], reason: reason)])
        #expect(!list.entries[0].isRefused)
        #expect(list.entries[1].isRefused)
        #expect(list.denials.map(\.summary) == ["write any resource of sqs", "do everything with any resource of s3"])
    }

    @Test func everythingWithinABoundaryIsWhatTheBoundarySays() throws {
        let list = try list(
            #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#,
            role: #""PermissionsBoundary": {"Ref": "Boundary"},"#,
            more: """
                "Boundary": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement":
                  [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}}}
                """)
        #expect(list.entries.map(\.summary) == ["do everything with any resource of sqs"])
        #expect(list.entries[0].policy == "policy 'own' of 'Role' within managed policy 'Boundary'")
    }

    @Test func whatIsNotKnownIsToldAsThat() throws {
        let list = try list(
            #"{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}"#,
            role: #""ManagedPolicyArns": ["arn:aws:iam::aws:policy/Unheard", {"Fn::ImportValue": "x"}],"#)
        #expect(
            list.unknown.map(\.policy) == [
                "managed policy Unheard of 'Role'", "managed policy ${import x} of 'Role'",
            ])
    }

    @Test func policiesOfAWSAreToldAsFarAsTheyAreKnown() throws {
        let list = try list(
            "",
            role:
                #""ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs"],"#)
        #expect(list.entries.map(\.summary) == ["list, read and write any resource of logs"])
        #expect(list.entries[0].policy == "managed policy AmazonAPIGatewayPushToCloudWatchLogs of 'Role'")
        #expect(list.unknown.isEmpty)
    }

    @Test func whoActsWithARoleIsNamed() throws {
        let list = try list(
            #"{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}"#,
            more: """
                "Worker": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": "Role.Arn"}}},
                "Profile": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": [{"Ref": "Role"}]}},
                "Host": {"Type": "AWS::EC2::Instance", "Properties": {"IamInstanceProfile": {"Ref": "Profile"}}},
                "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties":
                  {"ExecutionRoleArn": {"Fn::GetAtt": "Role.Arn"}}}
                """)
        #expect(list.holders == ["function 'Worker'", "instance 'Host'", "start of tasks of 'Task'"])
    }

    @Test func whatAResourcesPolicyGrantsByName() throws {
        let list = try list(
            #"{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}"#,
            more: """
                "DP": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "Data"}, "PolicyDocument":
                  {"Statement": [{"Effect": "Allow", "Principal": {"AWS": {"Fn::GetAtt": "Role.Arn"}},
                    "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${Data.Arn}/*"}}]}}}
                """)
        #expect(list.entries.map(\.summary) == ["write any resource of sqs", "read the objects of bucket 'Data'"])
        #expect(list.entries[1].policy == "resource policy 'DP'")
    }
}

/// What others may do than those of the template.
@Suite struct OutsideAccessTests {
    private func outside(_ resources: String) throws -> [String] {
        try AccessListTests.model(resources).outside.map { access in
            "\(access.kind.rawValue): \(access.who) \(access.entry.isRefused ? "blocked" : access.entry.summary)"
                + (access.isForAnyAccount ? " for any account" : "")
        }
    }

    private static let function = """
        "F": {"Type": "AWS::Lambda::Function"},
        "U": {"Type": "AWS::Lambda::Url", "Properties": {"TargetFunctionArn": {"Ref": "F"}, "AuthType": "NONE"}}
        """

    @Test func functionsWithAnOpenURL() throws {
        let permission = """
            "P": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": {"Ref": "F"}, "Principal": "*",
              "Action": "lambda:InvokeFunctionUrl", "FunctionUrlAuthType": "NONE"}}
            """
        #expect(try outside("\(Self.function), \(permission)") == ["anybody: anybody invoke function 'F'"])
        #expect(try outside(Self.function) == [])
    }

    @Test(arguments: [
        ("", " for any account"), (#", "SourceAccount": {"Ref": "AWS::AccountId"}"#, ""),
    ])
    func servicesWithoutASource(_ limit: String, _ expected: String) throws {
        let found = try outside(
            """
            "F": {"Type": "AWS::Lambda::Function"},
            "P": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": {"Ref": "F"},
              "Principal": "s3.amazonaws.com", "Action": "lambda:InvokeFunction"\(limit)}}
            """)
        #expect(found == ["service: s3.amazonaws.com invoke function 'F'\(expected)"])
    }

    @Test(arguments: [("", "blocked"), (#", "PublicAccessBlockConfiguration": {"BlockPublicPolicy": false}"#, "")])
    func publicBuckets(_ block: String, _ expected: String) throws {
        let found = try outside(
            """
            "B": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "b"\(block)}},
            "P": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"}, "PolicyDocument":
              {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::b/*"}]}}}
            """)
        #expect(
            found == ["anybody: anybody \(expected.isEmpty ? "read the objects of bucket 'B'" : expected)"])
    }

    @Test func otherAccounts() throws {
        let found = try outside(
            """
            "R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": [
              {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}},
              {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}},
              {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": {"Ref": "AWS::AccountId"}}}]}}}
            """)
        #expect(found == ["account: account 111122223333 assume role 'R'"])
    }
}
