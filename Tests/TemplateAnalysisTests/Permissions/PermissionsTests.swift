// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

@Suite struct PermissionsTests {
    private func permissions(_ resources: String) throws -> Permissions {
        Permissions(
            try Template(json: #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resources)}}"#).outcomes()[
                0])
    }

    private let queues = """
        "A": {"Type": "AWS::SQS::Queue"}, "B": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "b"}},
        "Q": {"Type": "X", "Properties": {"A": {"Fn::GetAtt": ["A", "Arn"]}, "B": {"Fn::GetAtt": "B.Arn"}}},
        """

    /// The decision on sending to a queue by a role that has one statement.
    private func decision(_ statement: String, on queue: String?, more: String = "", role: String = "") throws
        -> Permissions.Decision
    {
        let permissions = try permissions(
            """
            \(queues) "Role": {"Type": "AWS::IAM::Role", "Properties": {\(role) "AssumeRolePolicyDocument": {},
            "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [\(statement)]}}]}} \(more)
            """)
        let role = try #require(permissions.outcome["Role"])
        return permissions.decision(
            for: role, doing: "sqs:SendMessage", on: queue.flatMap { permissions.outcome["Q"]?[$0] })
    }

    @Test(arguments: [
        (#""Action": "sqs:SendMessage", "Resource": "*""#, Permissions.Decision.allowed),
        (#""Action": ["s3:*", "SQS:send*"], "Resource": {"Fn::GetAtt": ["A", "Arn"]}"#, .allowed),
        (#""Action": "sqs:*", "Resource": {"Fn::Sub": "${A.Arn}"}"#, .allowed),
        (#""Action": "sqs:*", "Resource": "arn:aws:sqs:*:*:*"}"#.replacing("}", with: ""), .allowed),
        (#""NotAction": "iam:*", "Resource": "*""#, .allowed),
        (#""Action": "*", "Resource": "*", "Condition": {"Bool": {"a": "b"}}"#, .allowed),
        (#""Action": "sqs:ReceiveMessage", "Resource": "*""#, .denied),
        (#""Action": "sqs:*", "Resource": {"Fn::GetAtt": ["B", "Arn"]}"#, .denied),
        (#""Action": "sqs:*", "Resource": "arn:aws:sqs:*:*:stack-A-1B2C""#, .unknown),
        (#""Action": "sqs:*", "Resource": {"Fn::Sub": "arn:aws:sns:*:${AWS::AccountId}:*"}"#, .denied),
        (#""Action": "sqs:*", "Resource": {"Ref": "P"}"#, .unknown),
        (#""Action": {"Ref": "P"}, "Resource": "*""#, .unknown),
        (#""Action": "sqs:*", "Resource": {"Fn::Sub": "arn:aws:sqs:*:*:${P}"}"#, .unknown),
    ])
    func statementsAreReadWithTheirWildcards(statement: String, expected: Permissions.Decision) throws {
        #expect(try decision(#"{"Effect": "Allow", \#(statement)}"#, on: "A") == expected)
    }

    @Test func aQueueIsKnownByItsNameToo() throws {
        let named = #"{"Effect": "Allow", "Action": "sqs:*", "Resource": "arn:aws:sqs:*:*:b"}"#
        #expect(try decision(named, on: "B") == .allowed)
        let other = #"{"Effect": "Allow", "Action": "sqs:*", "Resource": {"Fn::Sub": "arn:aws:sqs:*:*:bb"}}"#
        #expect(try decision(other, on: "B") == .denied)
    }

    @Test func whatIsDeniedIsDenied() throws {
        let all = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}, "#
        #expect(try decision(all + #"{"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}"#, on: "A") == .denied)
        #expect(
            try decision(
                all + #"{"Effect": "Deny", "Action": "sqs:*", "Resource": "*", "Condition": {"a": {"b": "c"}}}"#,
                on: "A")
                == .unknown)
        #expect(
            try decision(all + #"{"Effect": "Deny", "Action": "sqs:*", "Resource": "arn:aws:sqs:*:*:b"}"#, on: nil)
                == .allowed)
    }

    private let nothing = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#

    @Test(arguments: [
        (#""ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"],"#, Permissions.Decision.allowed),
        (
            #""ManagedPolicyArns": [{"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"}],"#,
            .denied
        ),
        (#""ManagedPolicyArns": ["arn:aws:iam::aws:policy/Other"],"#, .unknown),
        (#""ManagedPolicyArns": ["arn:aws:iam::123456789012:policy/AmazonSQSFullAccess"],"#, .unknown),
        (#""ManagedPolicyArns": [{"Ref": "P"}],"#, .unknown),
        (#""ManagedPolicyArns": [{"Ref": "Managed"}],"#, .allowed),
        ("", .denied),
    ])
    func managedPoliciesCount(role: String, expected: Permissions.Decision) throws {
        let more = """
            , "Managed": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement":
            {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}}}}
            """
        #expect(try decision(nothing, on: "A", more: more, role: role) == expected)
    }

    @Test(arguments: [
        (#"AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "Role"}]"#, Permissions.Decision.allowed),
        (#"AWS::IAM::ManagedPolicy", "Properties": {"Roles": [{"Ref": "Role"}]"#, .allowed),
        (#"AWS::IAM::RolePolicy", "Properties": {"RoleName": {"Ref": "Role"}"#, .allowed),
        (#"AWS::IAM::Policy", "Properties": {"Roles": ["named"]"#, .allowed),
        (#"AWS::IAM::Policy", "Properties": {"Roles": ["other"]"#, .denied),
        (#"AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "P"}]"#, .unknown),
    ])
    func policiesOfTheirOwnCount(policy: String, expected: Permissions.Decision) throws {
        let more = """
            , "Own": {"Type": "\(policy), "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage",
            "Resource": {"Fn::GetAtt": ["A", "Arn"]}}]}}}
            """
        #expect(try decision(nothing, on: "A", more: more, role: #""RoleName": "named","#) == expected)
    }

    @Test func aNestedStackMayAllowMore() throws {
        let stack =
            #", "Nested": {"Type": "AWS::CloudFormation::Stack", "Properties": {"Parameters": {"R": {"Ref": "Role"}}}}"#
        #expect(try decision(nothing, on: "A", more: stack) == .unknown)
    }

    @Test func aBoundaryLimits() throws {
        let all = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
        let boundary = #""PermissionsBoundary": "arn:aws:iam::aws:policy/service-role/AWSLambdaRole","#
        #expect(try decision(all, on: "A", role: boundary) == .denied)
        #expect(try decision(all, on: "A", role: #""PermissionsBoundary": {"Ref": "P"},"#) == .unknown)
    }

    @Test(arguments: [
        (#"{"Service": "lambda.amazonaws.com"}"#, true), (#"{"Service": ["ec2.amazonaws.com"]}"#, false),
        (#"{"Service": {"Fn::Sub": "lambda.${AWS::URLSuffix}"}}"#, nil),
        (#"{"Service": {"Fn::Sub": "ec2.${AWS::URLSuffix}"}}"#, false),
        (#"{"Service": "lambda.eu-west-1.amazonaws.com"}"#, true), (#"{"Service": {"Ref": "P"}}"#, nil),
        (#"{"AWS": "arn:aws:iam::123456789012:root"}"#, false), (#"{"AWS": "*"}"#, true),
    ])
    func trust(principal: String, expected: Bool?) throws {
        let permissions = try permissions(
            """
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": [
            {"Effect": "Allow", "Principal": \(principal), "Action": "sts:AssumeRole"}]}}}
            """)
        #expect(
            permissions.trusts(service: "lambda.amazonaws.com", try #require(permissions.outcome["Role"])) == expected)
    }

    @Test(arguments: [
        (#""Principal": "*", "Action": "SQS:SendMessage", "Resource": "*""#, Permissions.Decision.allowed),
        (
            #""Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:*", "Resource": {"Fn::GetAtt": ["A", "Arn"]}"#,
            .allowed
        ),
        (
            #""Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:*", "Resource": "*", "Condition": {"ArnEquals": {"aws:SourceArn": {"Ref": "Topic"}}}"#,
            .allowed
        ),
        (
            #""Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:*", "Resource": "*", "Condition": {"ArnEquals": {"aws:SourceArn": {"Ref": "Other"}}}"#,
            .denied
        ),
        (#""Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:*", "Resource": "*""#, .denied),
        (
            #""Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:*", "Resource": {"Fn::Sub": "${A.Arn}x"}"#,
            .denied
        ),
        (#""Principal": {"Service": {"Ref": "P"}}, "Action": "sqs:*", "Resource": "*""#, .unknown),
    ])
    func policiesOfQueues(statement: String, expected: Permissions.Decision) throws {
        let permissions = try permissions(
            """
            \(queues) "Topic": {"Type": "AWS::SNS::Topic"}, "Other": {"Type": "AWS::SNS::Topic"},
            "R": {"Type": "X", "Properties": {"T": {"Ref": "Topic"}}},
            "Policy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "A"}],
            "PolicyDocument": {"Statement": [{"Effect": "Allow", \(statement)}]}}}
            """)
        let queue = try #require(permissions.outcome["A"])
        #expect(
            permissions.decision(
                forService: "sns.amazonaws.com", doing: "sqs:SendMessage", on: queue,
                from: permissions.outcome["R"]?["T"]) == expected)
        let other = try #require(permissions.outcome["B"])
        #expect(
            permissions.decision(forService: "sns.amazonaws.com", doing: "sqs:SendMessage", on: other, from: nil)
                == .denied)
    }

    @Test(arguments: [
        (#""Principal": "s3.amazonaws.com", "Action": "lambda:InvokeFunction""#, Permissions.Decision.allowed),
        (#""Principal": "sns.amazonaws.com", "Action": "lambda:InvokeFunction""#, .denied),
        (#""Principal": "s3.amazonaws.com", "Action": "lambda:GetFunction""#, .denied),
        (#""Principal": {"Ref": "P"}, "Action": "lambda:InvokeFunction""#, .unknown),
        (
            #""Principal": "s3.amazonaws.com", "Action": "lambda:InvokeFunction", "SourceArn": "arn:aws:s3:::other""#,
            .denied
        ),
        (
            #""Principal": "s3.amazonaws.com", "Action": "lambda:InvokeFunction", "SourceArn": "arn:aws:s3:::bucket""#,
            .allowed
        ),
    ])
    func permissionsOfFunctions(permission: String, expected: Permissions.Decision) throws {
        let permissions = try permissions(
            """
            "F": {"Type": "AWS::Lambda::Function"}, "B": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "bucket"}},
            "R": {"Type": "X", "Properties": {"B": {"Fn::GetAtt": ["B", "Arn"]}}},
            "Permission": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": {"Fn::GetAtt": ["F", "Arn"]},
            \(permission)}}
            """)
        #expect(
            permissions.decision(
                forService: "s3.amazonaws.com", doing: "lambda:InvokeFunction",
                on: try #require(permissions.outcome["F"]), from: permissions.outcome["R"]?["B"]) == expected)
    }

    @Test(arguments: [
        (#"{"Fn::GetAtt": ["L", "Arn"]}"#, Permissions.Decision.allowed), (#""*""#, .allowed),
        (#"{"Fn::Sub": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${L}:*"}"#, .unknown),
        (#"{"Fn::Sub": "arn:aws:logs:*:*:log-group:${L}:log-stream:*"}"#, .unknown),
        (#"{"Fn::GetAtt": ["M", "Arn"]}"#, .unknown), (#"{"Fn::Sub": "arn:aws:s3:::${L}"}"#, .denied),
        (#"{"Fn::Sub": "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:/other"}"#, .denied),
    ])
    func streamsOfLogGroups(resource: String, expected: Permissions.Decision) throws {
        let permissions = try permissions(
            """
            "L": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/mine"}},
            "M": {"Type": "AWS::Logs::LogGroup"}, "Q": {"Type": "X", "Properties": {"L": {"Fn::GetAtt": ["L", "Arn"]}}},
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [{"PolicyName": "p", "PolicyDocument":
            {"Statement": [{"Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": \(resource)}]}}]}}
            """)
        let role = try #require(permissions.outcome["Role"])
        #expect(
            permissions.decision(for: role, doing: "logs:PutLogEvents", on: permissions.outcome["Q"]?["L"]) == expected)
    }
}
