// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import TemplateAnalysis

/// How policies of all kinds decide together about one request.
@Suite struct AccessAnswerTests {
    /// A role with one policy in a template of more.
    private func model(_ statements: String, role: String = "", more: String = "") throws -> AccessModel {
        AccessModel(
            try Template(
                json: """
                    {"Parameters": {"P": {"Type": "String"}}, "Resources": {
                      "Jobs": {"Type": "AWS::SQS::Queue"},
                      "Data": {"Type": "AWS::S3::Bucket"},
                      "Role": {"Type": "AWS::IAM::Role", "Properties": {\(role) "AssumeRolePolicyDocument": {},
                        "Policies": [{"PolicyName": "own", "PolicyDocument": {"Statement": [\(statements)]}}]}}
                      \(more.isEmpty ? "" : ", \(more)")}}
                    """
            ).outcomes()[0])
    }

    private func answer(
        _ action: String, on resource: String, _ statements: String, role: String = "", more: String = "",
        by name: String = "Role"
    ) throws -> AccessAnswer {
        let model = try model(statements, role: role, more: more)
        return model.answer(name, action, on: .string(resource)) { [$0] }
    }

    private static let sending = #"{"Effect": "Allow", "Action": "sqs:Send*", "Resource": {"Fn::GetAtt": "Jobs.Arn"}}"#

    @Test func whatAllowsIsNamedWithItsPlace() throws {
        let answer = try answer("sqs:SendMessage", on: "Jobs", Self.sending)
        #expect(answer == .allowed)
        #expect(answer.place?.path.description == "Properties.Policies[0].PolicyDocument.Statement[0]")
        #expect(
            "\(answer)".hasPrefix(
                "role 'Role' may do sqs:SendMessage on queue 'Jobs': policy 'own' of 'Role' allows it ("))
    }

    @Test func whatNothingAllowsIsDenied() throws {
        let answer = try answer("sqs:DeleteMessage", on: "Jobs", Self.sending)
        #expect(answer == .denied)
        #expect("\(answer)" == "role 'Role' may not do sqs:DeleteMessage on queue 'Jobs': nothing allows it")
    }

    @Test func denialsWin() throws {
        let denied = try answer(
            "sqs:SendMessage", on: "Jobs",
            Self.sending + #", {"Effect": "Deny", "NotAction": "sqs:ReceiveMessage", "Resource": "*"}"#)
        #expect(denied == .denied)
        #expect(denied.reason == "policy 'own' of 'Role' denies it")
        let elsewhere = try answer(
            "sqs:SendMessage", on: "Jobs",
            Self.sending + #", {"Effect": "Deny", "Action": "*", "NotResource": {"Fn::GetAtt": "Jobs.Arn"}}"#)
        #expect(elsewhere == .allowed)
    }

    @Test func aDenialOfTheResourcesPolicyWinsToo() throws {
        let policy = """
            "QP": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Jobs"}], "PolicyDocument":
              {"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*"}]}}}
            """
        let answer = try answer("sqs:SendMessage", on: "Jobs", Self.sending, more: policy)
        #expect(answer == .denied)
        #expect(answer.reason == "resource policy 'QP' denies it")
    }

    @Test func aDenialOfRequestsWithoutTLSIsNoneOfOthers() throws {
        let policy = """
            "QP": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Jobs"}], "PolicyDocument":
              {"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*",
                "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}}
            """
        #expect(try answer("sqs:SendMessage", on: "Jobs", Self.sending, more: policy) == .allowed)
    }

    @Test func aDenialForAllButOneRoleIsNoneOfThatRole() throws {
        func policy(_ role: String) -> String {
            """
            "QP": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Jobs"}], "PolicyDocument":
              {"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*",
                "Condition": {"ArnNotEquals": {"aws:PrincipalArn": {"Fn::GetAtt": "\(role).Arn"}}}}]}}},
            "Other": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}}
            """
        }
        #expect(try answer("sqs:SendMessage", on: "Jobs", Self.sending, more: policy("Role")) == .allowed)
        #expect(try answer("sqs:SendMessage", on: "Jobs", Self.sending, more: policy("Other")) == .denied)
    }

    @Test func aResourcesPolicyAllowsByItself() throws {
        let policy = """
            "QP": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Jobs"}], "PolicyDocument":
              {"Statement": [{"Effect": "Allow", "Principal": {"AWS": {"Fn::GetAtt": "Role.Arn"}},
                "Action": "sqs:PurgeQueue", "Resource": "*"}]}}}
            """
        #expect(try answer("sqs:PurgeQueue", on: "Jobs", Self.sending, more: policy) == .allowed)
        let bounded = #""PermissionsBoundary": {"Ref": "Boundary"},"#
        let boundary = """
            , "Boundary": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement":
              [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}}
            """
        #expect(
            try answer("sqs:PurgeQueue", on: "Jobs", Self.sending, role: bounded, more: policy + boundary) == .denied)
    }

    @Test(arguments: [
        ("sqs:*", Permissions.Decision.allowed), ("s3:*", .denied), ("sqs:ReceiveMessage", .denied),
    ])
    func aBoundaryIsTheMost(_ actions: String, _ expected: Permissions.Decision) throws {
        let answer = try answer(
            "sqs:SendMessage", on: "Jobs", Self.sending, role: #""PermissionsBoundary": {"Ref": "Boundary"},"#,
            more: """
                "Boundary": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement":
                  [{"Effect": "Allow", "Action": "\(actions)", "Resource": "*"}]}}}
                """)
        #expect(answer.decision == expected)
        if expected == .denied { #expect(answer.reason == "the permissions boundary does not allow it") }
    }

    @Test func anUnknownPolicyMayAllowAnything() throws {
        let answer = try answer(
            "sqs:DeleteMessage", on: "Jobs", Self.sending,
            role: #""ManagedPolicyArns": ["arn:aws:iam::123456789012:policy/Other"],"#)
        #expect(answer == .unknown)
        #expect(answer.reason == "managed policy Other of 'Role' may allow it")
        #expect(
            try self.answer(
                "sqs:SendMessage", on: "Jobs", #"{"Effect": "Allow", "Action": {"Ref": "P"}, "Resource": "*"}"#)
                == .unknown)
    }

    @Test func policiesOfAWSAllowWhatTheyAreKnownToAllow() throws {
        let role = #""ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"],"#
        let reading = try answer("s3:GetObject", on: "Data", Self.sending, role: role)
        #expect(reading == .allowed)
        #expect(reading.reason == "managed policy AmazonS3ReadOnlyAccess of 'Role' allows it")
        #expect(try answer("s3:PutObject", on: "Data", Self.sending, role: role) == .unknown)
        let connecting = #""ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"],"#
        let answer = try answer("ssmmessages:OpenDataChannel", on: "*", Self.sending, role: connecting)
        #expect(answer == .allowed)
        #expect(answer.reason == "managed policy AmazonSSMManagedInstanceCore of 'Role' allows it")
    }

    @Test func conditionsAreTold() throws {
        let answer = try answer(
            "s3:ListBucket", on: "Data",
            #"""
            {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*", "Condition": {
              "StringLike": {"s3:prefix": ["in/*"]}, "StringEquals": {"aws:SourceVpce": "vpce-1"}}}
            """#)
        #expect(answer == .allowed)
        #expect(
            answer.conditions == [
                "the prefix that is listed is like 'in/*'",
                "the VPC endpoint that the call comes through is 'vpce-1'",
            ])
    }

    @Test func aConditionThatNeverHoldsAllowsNothing() throws {
        let answer = try answer(
            "sqs:SendMessage", on: "Jobs",
            #"""
            {"Effect": "Allow", "Action": "sqs:*", "Resource": "*",
              "Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}
            """#)
        #expect(answer == .denied)
    }

    @Test(arguments: [
        (#"{"Fn::GetAtt": "Data.Arn"}"#, "s3:ListBucket", Permissions.Decision.allowed),
        (#"{"Fn::GetAtt": "Data.Arn"}"#, "s3:GetObject", .denied),
        (#"{"Fn::Sub": "${Data.Arn}/*"}"#, "s3:GetObject", .allowed),
        (#"{"Fn::Sub": "${Data.Arn}/*"}"#, "s3:ListBucket", .denied),
        (#"{"Fn::Sub": "${Data.Arn}/in/*"}"#, "s3:GetObject", .unknown),
    ])
    func objectsAreNotTheBucket(_ resource: String, _ action: String, _ expected: Permissions.Decision) throws {
        let statement = #"{"Effect": "Allow", "Action": "s3:*", "Resource": \#(resource)}"#
        #expect(try answer(action, on: "Data", statement).decision == expected)
    }

    private static func key(_ principal: String) -> String {
        """
        "Key": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Statement": [{"Effect": "Allow",
          "Principal": {"AWS": \(principal)}, "Action": "kms:*", "Resource": "*"}]}}}
        """
    }

    private static let root = #"{"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}"#
    private static let decrypting = #"{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*"}"#

    @Test func aKeyIsOpenToWhomItsPolicyLetsIn() throws {
        #expect(try answer("kms:Decrypt", on: "Key", Self.decrypting, more: Self.key(Self.root)) == .allowed)
        #expect(try answer("kms:Encrypt", on: "Key", Self.decrypting, more: Self.key(Self.root)) == .denied)
        let other = try answer(
            "kms:Decrypt", on: "Key", Self.decrypting, more: Self.key(#""arn:aws:iam::111122223333:root""#))
        #expect(other == .unknown)
        let direct = try answer(
            "kms:Encrypt", on: "Key", Self.decrypting, more: Self.key(#"{"Fn::GetAtt": "Role.Arn"}"#))
        #expect(direct == .allowed)
        let service = """
            "Key": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Statement": [{"Effect": "Allow",
              "Principal": {"Service": "logs.amazonaws.com"}, "Action": "kms:*", "Resource": "*"}]}}}
            """
        let closed = try answer("kms:Decrypt", on: "Key", Self.decrypting, more: service)
        #expect(closed == .denied)
        #expect(closed.reason == "the key policy of 'Key' does not allow it")
    }

    @Test func whatIsEncryptedTakesTheKey() throws {
        let queue = """
            "Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"KmsKeyId": {"Ref": "Key"}}},
            \(Self.key(Self.root))
            """
        let reading = #"{"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "*"}"#
        let without = try answer("secretsmanager:GetSecretValue", on: "Secret", reading, more: queue)
        #expect(without == .denied)
        #expect(without.reason == "it takes kms:Decrypt on key 'Key': nothing allows it")
        let both = "\(reading), \(Self.decrypting)"
        #expect(try answer("secretsmanager:GetSecretValue", on: "Secret", both, more: queue) == .allowed)
    }

    @Test func aRoleIsAssumedByWhomItTrusts() throws {
        func target(_ principal: String) -> String {
            """
            "Target": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement":
              [{"Effect": "Allow", "Principal": {"AWS": \(principal)}, "Action": "sts:AssumeRole"}]}}}
            """
        }
        let assuming = #"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}"#
        #expect(try answer("sts:AssumeRole", on: "Target", assuming, more: target(Self.root)) == .allowed)
        #expect(try answer("sts:AssumeRole", on: "Target", Self.sending, more: target(Self.root)) == .denied)
        #expect(
            try answer("sts:AssumeRole", on: "Target", Self.sending, more: target(#"{"Fn::GetAtt": "Role.Arn"}"#))
                == .allowed)
        let untrusting = try answer(
            "sts:AssumeRole", on: "Target", assuming, more: target(#""arn:aws:iam::111122223333:role/x""#))
        #expect(untrusting == .denied)
    }

    @Test func usersHaveWhatTheirGroupsHave() throws {
        let users = """
            "Team": {"Type": "AWS::IAM::Group", "Properties": {"Policies": [{"PolicyName": "team",
              "PolicyDocument": {"Statement": [\(Self.sending)]}}]}},
            "User": {"Type": "AWS::IAM::User", "Properties": {"Groups": [{"Ref": "Team"}]}},
            "Late": {"Type": "AWS::IAM::User"},
            "Adding": {"Type": "AWS::IAM::UserToGroupAddition", "Properties":
              {"GroupName": {"Ref": "Team"}, "Users": [{"Ref": "Late"}]}}
            """
        for name in ["Team", "User", "Late"] {
            #expect(try answer("sqs:SendMessage", on: "Jobs", Self.sending, more: users, by: name) == .allowed)
        }
        #expect(try answer("sqs:DeleteMessage", on: "Jobs", Self.sending, more: users, by: "User") == .denied)
    }

    @Test func whatActsWithTheRoleIsAskedAsTheRole() throws {
        let function = """
            "Worker": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": "Role.Arn"}}},
            "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"TaskRoleArn": {"Fn::GetAtt": "Role.Arn"},
              "ExecutionRoleArn": {"Fn::GetAtt": "Start.Arn"}}},
            "Service": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "Task"}}},
            "Start": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}}
            """
        for name in ["Worker", "Task", "Service"] {
            #expect(try answer("sqs:SendMessage", on: "Jobs", Self.sending, more: function, by: name) == .allowed)
        }
    }

    @Test func servicesAndAnybodyAskByThePolicyOfTheResource() throws {
        let policy = """
            "QP": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Jobs"}], "PolicyDocument":
              {"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
                "Action": "sqs:SendMessage", "Resource": "*"},
               {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sqs:GetQueueUrl", "Resource": "*"}]}}}
            """
        func ask(_ who: String, _ action: String) throws -> AccessAnswer {
            try answer(action, on: "Jobs", Self.sending, more: policy, by: who)
        }
        #expect(try ask("sns.amazonaws.com", "sqs:SendMessage") == .allowed)
        #expect(try ask("events.amazonaws.com", "sqs:SendMessage") == .denied)
        #expect(try ask("*", "sqs:SendMessage") == .denied)
        #expect(try ask("111122223333", "sqs:SendMessage") == .denied)
        #expect(try ask("111122223333", "sqs:GetQueueUrl") == .allowed)
    }

    @Test func namesThatAreNotThereHaveNoAnswer() throws {
        let answer = try answer("sqs:SendMessage", on: "Jobz", Self.sending)
        #expect(answer == .unknown)
        #expect(answer.reason == "there is no 'Jobz'; did you mean 'Jobs'?")
        #expect(try self.answer("sqs:SendMessage", on: "Jobs", Self.sending, by: "Data") == .unknown)
    }

    @Test func endpointsLetThroughWhatTheirPolicySays() throws {
        func network(_ actions: String) -> String {
            """
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            "Subnet": {"Type": "AWS::EC2::Subnet", "Properties":
              {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
            "Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "Vpc"},
              "ServiceName": "com.amazonaws.eu-west-1.sqs", "VpcEndpointType": "Interface",
              "PrivateDnsEnabled": true, "SubnetIds": [{"Ref": "Subnet"}], "PolicyDocument": {"Statement":
                [{"Effect": "Allow", "Principal": "*", "Action": "\(actions)", "Resource": "*"}]}}},
            "Worker": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": "Role.Arn"},
              "VpcConfig": {"SubnetIds": [{"Ref": "Subnet"}], "SecurityGroupIds": ["sg-1"]}}}
            """
        }
        #expect(try answer("sqs:SendMessage", on: "Jobs", Self.sending, more: network("sqs:*")) == .allowed)
        let refused = try answer("sqs:SendMessage", on: "Jobs", Self.sending, more: network("sqs:ReceiveMessage"))
        #expect(refused == .denied)
        #expect(refused.reason == "the endpoint policy of 'Endpoint' does not let it pass")
    }
}

extension AccessAnswer {
    fileprivate static func == (left: AccessAnswer, right: Permissions.Decision) -> Bool { left.decision == right }
}
