// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct PolicyRulesTests {
    private func managed(_ statement: String, version: String = #""Version": "2012-10-17","#) -> String {
        #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {"P1": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {\#(version) "Statement": [\#(statement)]}}}}}"#
    }

    private func role(trust: String, properties: String = "", more: String = "") -> String {
        #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {\#(properties) "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [\#(trust)]}}} \#(more)}}"#
    }

    private let trust =
        #"{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}"#

    @Test(arguments: [
        (
            #"{"Effect": "Permit", "Action": "s3:*", "Resource": "*"}"#,
            "the effect 'Permit' is neither 'Allow' nor 'Deny'"
        ),
        (#"{"Action": "s3:*", "Resource": "*"}"#, "a statement has no Effect"),
        (#"{"Effect": "Allow", "Resource": "*"}"#, "a statement has no Action"),
        (#"{"Effect": "Allow", "Action": "s3:*"}"#, "a statement has no Resource"),
        (#"{"Effect": "Allow", "Action": "s3:*", "Ressource": "*"}"#, "'Ressource' is not an element of a statement"),
        (
            #"{"Effect": "Allow", "Action": "s3:*", "NotAction": "s3:*", "Resource": "*"}"#,
            "a statement has Action and NotAction"
        ),
        (
            #"{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}"#,
            "a statement of this policy cannot have Principal"
        ),
    ])
    func statementsOfIdentities(statement: String, message: String) throws {
        #expect(try findings("policy-statement", managed(statement)).map(\.message) == [message])
    }

    /// IAM has taken `ALLOW`, as LocalStack's recordings of AWS show.
    @Test func anEffectInOtherLettersIsDoubted() throws {
        let found = try findings(
            "policy-statement", managed(#"{"Effect": "ALLOW", "Action": "s3:*", "Resource": "*"}"#))
        #expect(found.map(\.message) == ["the effect 'ALLOW' is not written 'Allow'"])
        #expect(found.map(\.severity) == [.warning])
    }

    @Test(arguments: [
        #"{"Effect": "Deny", "NotAction": "s3:*", "NotResource": "*"}"#, #"{"Ref": "P"}"#,
        #"{"Effect": {"Ref": "P"}, "Action": {"Ref": "P"}, "Resource": {"Ref": "P"}, "Sid": {"Ref": "P"}}"#,
        #"{"Fn::Transform": {"Name": "M"}}"#,
    ])
    func statementsThatAreFineOrUnknown(statement: String) throws {
        for rule in ["policy-statement", "policy-condition", "policy-sid", "policy-principal"] {
            #expect(try findings(rule, managed(statement)) == [])
        }
    }

    @Test func aTrustPolicyHasAPrincipalAndNoResource() throws {
        let found = try findings(
            "policy-statement",
            role(trust: #"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}"#))
        #expect(
            found.map(\.message) == ["a statement has no Principal", "a statement of this policy cannot have Resource"])
    }

    @Test func aKeyPolicyNeedsAPrincipal() throws {
        let key =
            #"{"Resources": {"K": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}}}}}"#
        #expect(try findings("policy-statement", key).map(\.message) == ["a statement has no Principal"])
    }

    @Test(arguments: [
        (#""Version": "2012-10-18","#, Diagnostic.Severity.error), (#""Version": "2008-10-17","#, .warning),
        ("", .warning),
    ])
    func versions(version: String, severity: Diagnostic.Severity) throws {
        let statement = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/${aws:username}"}"#
        #expect(try findings("policy-version", managed(statement, version: version)).map(\.severity) == [severity])
    }

    @Test func oldVersionsAreFineWithoutVariables() throws {
        let statement = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#
        #expect(try findings("policy-version", managed(statement, version: "")) == [])
    }

    @Test func statementIDsRepeat() throws {
        let one = #"{"Sid": "A", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#
        #expect(try findings("policy-sid", managed(one)) == [])
        #expect(
            try findings("policy-sid", managed("\(one), \(one)")).map(\.message) == ["two statements have the ID 'A'"])
    }

    @Test(arguments: [
        (#"{"StringEqual": {"a:b": "c"}}"#, true), (#"{"StringEquals": "x"}"#, true), (#""x""#, true),
        (#"{"ForAllValues:StringEquals": {"a:b": ["c"]}}"#, false), (#"{"StringLikeIfExists": {"a:b": "c"}}"#, false),
        (#"{"ForAnyValue:ArnLikeIfExists": {"a:b": "c"}}"#, false), (#"{"Null": {"a:b": true}}"#, false),
        (#"{"stringequals": {"a:b": "c"}}"#, false), (#"{"Ref": "P"}"#, false),
        (#"{"StringEquals": {"Fn::Transform": {"Name": "M"}}}"#, false),
    ])
    func conditions(condition: String, isWrong: Bool) throws {
        let statement = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": \#(condition)}"#
        #expect(try findings("policy-condition", managed(statement)).isEmpty == !isWrong)
    }

    @Test(arguments: [
        (#"{"Service": "lambda"}"#, "did you mean 'lambda.amazonaws.com'?"),
        (#"{"Service": "ec2.amazonws.com"}"#, "did you mean 'ec2.amazonaws.com'?"),
        (#"{"Service": ["ec2.amazonaws.eu", "ec2.amazonaws.com.cn"]}"#, nil),
        (#"{"Services": "ec2.amazonaws.com"}"#, "did you mean 'Service'?"),
        (#"{"Service": ["alexa-appkit.amazon.com", "ec2.amazonaws.com.cn", {"Ref": "P"}]}"#, nil),
        (#"{"AWS": ["123456789012", "*", {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:root"}]}"#, nil),
        (#""*""#, nil), (#"{"Federated": "cognito-identity.amazonaws.com"}"#, nil),
        (#""123456789012""#, #"write {"AWS": …} or {"Service": …}; only '*' stands alone"#),
        (
            #"{"AWS": "arn:aws:iam::123456789012:role/*"}"#,
            "name each identity, or admit the account and compare aws:PrincipalArn in a Condition with ArnLike"
        ),
    ])
    func principals(principal: String, fix: String?) throws {
        let statement = #"{"Effect": "Allow", "Principal": \#(principal), "Action": "sts:AssumeRole"}"#
        #expect(try findings("policy-principal", role(trust: statement)).map(\.fix) == (fix.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("sqs:SendMesage", "did you mean 'sqs:SendMessage'?"),
        ("sqs:RecieveMessage", "did you mean 'sqs:ReceiveMessage'?"),
        ("sqss:SendMessage", "did you mean 'sqs:SendMessage'?"), ("sqs:Snd*", "look up the actions of 'sqs'"),
        ("SendMessage", "write it as service:action, as 'sqs:SendMessage'"), ("sqs:sendmessage", nil), ("*", nil),
        ("SQS:*", nil), ("s3:Get*Tagging", nil), ("*:*", nil), ("SNS:Receive", nil), ("iam:PassRole", nil),
        ("elasticloadbalancing:DescribeLoadBalancers", nil), ("ec2:Describe?ubnets", nil),
    ])
    func actions(action: String, fix: String?) throws {
        let statement = #"{"Effect": "Allow", "Action": ["\#(action)"], "Resource": "*"}"#
        #expect(try findings("unknown-action", managed(statement)).map(\.fix) == (fix.map { [$0] } ?? []))
    }

    @Test func inlinePoliciesOfARoleCountTogether() throws {
        func policy(_ letter: String, _ count: Int) -> String {
            let text = String(repeating: letter, count: count)
            return
                #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": ["arn:aws:sqs:*:*:\#(text)", {"Ref": "P"}]}]}"#
        }
        func template(_ count: Int) -> String {
            role(
                trust: trust,
                properties: #""Policies": [{"PolicyName": "p", "PolicyDocument": \#(policy("a", count))}],"#,
                more:
                    #", "Q": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "q", "Roles": [{"Ref": "R"}], "PolicyDocument": \#(policy("b", 5000))}}"#
            )
        }
        #expect(try findings("policy-size", template(4900)) == [])
        #expect(try findings("policy-size", template(5100)).map(\.element) == ["R"])
    }

    @Test(arguments: [
        ("lambda.amazonaws.com", 0), ("ec2.amazonaws.com", 1),
    ])
    func rolesOfServices(principal: String, count: Int) throws {
        let trust = #"{"Effect": "Allow", "Principal": {"Service": "\#(principal)"}, "Action": "sts:AssumeRole"}"#
        let function =
            #", "F": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"ZipFile": "x"}, "Role": {"Fn::GetAtt": "R.Arn"}}}"#
        #expect(try findings("untrusting-role", role(trust: trust, more: function)).count == count)
        let rule =
            #", "E": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": {"Ref": "P"}, "RoleArn": {"Fn::GetAtt": "R.Arn"}}]}}"#
        #expect(try findings("untrusting-role", role(trust: trust, more: rule)).count == 1)
    }

    @Test func aRoleOfAnInstanceTrustsEC2() throws {
        let more =
            #", "I": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": [{"Ref": "R"}]}}, "L": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": {"IamInstanceProfile": {"Arn": {"Fn::GetAtt": ["I", "Arn"]}}}}}"#
        #expect(try findings("untrusting-role", role(trust: trust, more: more)).map(\.element) == ["I"])
    }

    @Test(arguments: [
        ("aws:SourceAcount", "did you mean 'aws:SourceAccount'?"),
        ("aws:PrincipleTag/Team", "did you mean 'aws:PrincipalTag/Team'?"),
        ("s3:prefx", "did you mean 's3:prefix'?"), ("kms:ViaServce", "did you mean 'kms:ViaService'?"),
    ])
    func keysThatAreNearlyOnes(key: String, fix: String) throws {
        let statement =
            #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"\#(key)": "a"}}}"#
        #expect(try findings("condition-key", managed(statement)).map(\.fix) == [fix])
    }

    @Test(arguments: [
        "AWS:SourceAccount", "aws:sourceaccount", "aws:RequestTag/a:b", "aws:ResourceTag/aws:cloudformation:stack-name",
        "kms:EncryptionContext:aws:s3:arn", "s3:ExistingObjectTag/a", "aws:SomethingQuiteNew", "newservice:Key",
        "token.actions.githubusercontent.com:sub", "cognito-identity.amazonaws.com:aud", "saml:aud",
        "ec2:ResourceTag/a",
        "oidc.eks.eu-west-1.amazonaws.com/id/A:sub", "lambda:FunctionArn", "iam:PassedToService", "nonsense",
    ])
    func keysThatAreOrMayBe(key: String) throws {
        let statement =
            #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"\#(key)": "a"}}}"#
        #expect(try findings("condition-key", managed(statement)) == [])
    }

    @Test(arguments: [
        ("snss.amazonaws.com", 1), ("lamda.amazonaws.com", 1), ("event.amazonaws.com", 1),
        ("ecs-task.amazonaws.com", 1),
        ("sns.amazonaws.com", 0), ("logs.eu-west-1.amazonaws.com", 0), ("ses.amazonaws.com", 0),
        ("dms.amazonaws.com", 0),
        ("delivery.logs.amazonaws.com", 0), ("somethingnew.amazonaws.com", 0), ("states.eu-west-1.amazonaws.com.cn", 0),
        ("config-conforms.amazonaws.com", 0), ("edgelambda.amazonaws.com", 0), ("ec2.amazonaws.com.cn", 0),
        ("resources.cloudformation.amazonaws.com", 0), ("lex.amazonaws.com", 0), ("translate.amazonaws.com", 0),
    ])
    func servicesThatAreNearlyOnes(service: String, count: Int) throws {
        let trust = #"{"Effect": "Allow", "Principal": {"Service": "\#(service)"}, "Action": "sts:AssumeRole"}"#
        #expect(try findings("policy-principal", role(trust: trust)).count == count)
    }

    @Test(arguments: [
        (
            "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRol",
            "did you mean 'policy/service-role/AWSLambdaBasicExecutionRole'?"
        ),
        ("arn:aws:iam::aws:policy/AmazonSQSFullAcess", "did you mean 'policy/AmazonSQSFullAccess'?"),
        (
            "arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole",
            "write 'policy/service-role/AWSLambdaBasicExecutionRole'"
        ),
        ("arn:aws:iam::aws:policy/job-function/ReadOnlyAccess", "write 'policy/ReadOnlyAccess'"),
    ])
    func policiesOfAWSThatDoNotExist(arn: String, fix: String) throws {
        let found = try findings(
            "managed-policy-name", role(trust: trust, properties: #""ManagedPolicyArns": ["\#(arn)"],"#))
        #expect(found.map(\.fix) == [fix])
    }

    @Test(arguments: [
        "AmazonSSMReadOnlyAccess", "AmazonRDSFullAccess", "job-function/ViewOnlyAccess", "AWSSomethingNewAccess",
    ])
    func policiesOfAWSThatDoOrMay(path: String) throws {
        let arn = "arn:aws:iam::aws:policy/\(path)"
        let found = try findings(
            "managed-policy-name", role(trust: trust, properties: #""ManagedPolicyArns": ["\#(arn)"],"#))
        #expect(found == [])
    }

    @Test(arguments: [
        (#"{"Fn::GetAtt": ["G", "Arn"]}"#, 1), (#""arn:aws:iam::123456789012:group/readers""#, 1),
        (#"{"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:group/readers"}"#, 1),
        (#""arn:aws:iam::123456789012:role/group/reader""#, 0), (#"{"Fn::GetAtt": ["U", "Arn"]}"#, 0),
        (#"{"Ref": "P"}"#, 0),
    ])
    func aGroupIsNoPrincipal(principal: String, count: Int) throws {
        let more = #", "G": {"Type": "AWS::IAM::Group"}, "U": {"Type": "AWS::IAM::User"}"#
        let trust = #"{"Effect": "Allow", "Principal": {"AWS": \#(principal)}, "Action": "sts:AssumeRole"}"#
        #expect(try findings("policy-principal", role(trust: trust, more: more)).count == count)
    }

    @Test(arguments: [
        ("*:Describe*", 1), ("ec?:RunInstances", 1), ("dynamodb*:TagResource", 1), ("*", 0), ("*:*", 0),
        ("ec2:*", 0),
    ])
    func theServiceOfAnActionIsNamed(action: String, count: Int) throws {
        let statement = #"{"Effect": "Allow", "Action": "\#(action)", "Resource": "*"}"#
        #expect(try findings("unknown-action", managed(statement)).count == count)
    }

    @Test(arguments: [
        (#"["elasticfilesystem:ClientWrite"]"#, 1), (#"["elasticfilesystem:ClientRootAccess"]"#, 1),
        (#"["elasticfilesystem:ClientWrite", "elasticfilesystem:ClientMount"]"#, 0),
        (#""elasticfilesystem:Client*""#, 0),
        (#""elasticfilesystem:ClientMount""#, 0), (#""elasticfilesystem:DescribeMountTargets""#, 0),
        (#"["elasticfilesystem:ClientWrite", {"Ref": "P"}]"#, 0),
    ])
    func whoWritesFilesMountsThem(actions: String, count: Int) throws {
        func policy(_ statements: String) -> String {
            #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {"F": {"Type": "AWS::EFS::FileSystem", "Properties": {"FileSystemPolicy": {"Version": "2012-10-17", "Statement": [\#(statements)]}}}}}"#
        }
        let one = #"{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": \#(actions)}"#
        let found = try findings("file-system-policy", policy(one))
        #expect(found.map(\.severity) == Array(repeating: .warning, count: count))
        let other = #"{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "elasticfilesystem:ClientMount"}"#
        #expect(try findings("file-system-policy", policy("\(one), \(other)")).isEmpty)
    }

    @Test func anARNStandsAlone() throws {
        let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        let properties = #""ManagedPolicyArns": ["arn:aws:iam::aws:policy/\#(arn)"],"#
        let found = try findings("managed-policy-name", role(trust: trust, properties: properties))
        #expect(found.map(\.fix) == ["write '\(arn)' alone"])
    }

    @Test(arguments: [
        ("SQS::QueuePolicy", "Queues", #"{"Ref": "Q"}"#, #"{"Ref": "Q"}"#, 1),
        ("SQS::QueuePolicy", "Queues", #"{"Ref": "Q"}"#, #"{"Ref": "Other"}"#, 0),
        ("SNS::TopicPolicy", "Topics", #"{"Ref": "Q"}, {"Ref": "Other"}"#, #"{"Ref": "Other"}"#, 1),
        ("SNS::TopicPolicy", "Topics", #"{"Ref": "Q"}, {"Ref": "Q"}"#, #"{"Ref": "Other"}"#, 0),
    ])
    func oneOfTwoPoliciesStays(type: String, list: String, first: String, second: String, count: Int) throws {
        func policy(_ name: String, _ targets: String) -> String {
            #""\#(name)": {"Type": "AWS::\#(type)", "Properties": {"\#(list)": [\#(targets)]}}"#
        }
        let topic = type.hasPrefix("SNS") ? "SNS::Topic" : "SQS::Queue"
        let targets = ["Q", "Other"].map { #""\#($0)": {"Type": "AWS::\#(topic)"}"# }
        let resources = (targets + [policy("A", first), policy("B", second)]).joined(separator: ", ")
        let found = try findings("repeated-policy", "{\"Resources\": {\(resources)}}")
        #expect(found.map(\.element) == Array(repeating: "B", count: count))
        #expect(found.allSatisfy { $0.severity == .warning })
    }
}
