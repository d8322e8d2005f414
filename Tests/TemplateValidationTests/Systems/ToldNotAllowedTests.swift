// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@testable import TemplateValidation

/// What a program is told of, and its role lets it do nothing with.
@Suite struct ToldNotAllowedTests {
    private static let trust = """
        "AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
         "Principal": {"Service": "lambda.amazonaws.com"}}]}
        """
    private static let things = """
        "Queue": {"Type": "AWS::SQS::Queue"}, "Other": {"Type": "AWS::SQS::Queue"},
        "Table": {"Type": "AWS::DynamoDB::Table"}, "Bucket": {"Type": "AWS::S3::Bucket"},
        "Secret": {"Type": "AWS::SecretsManager::Secret"}, "Topic": {"Type": "AWS::SNS::Topic"},
        "Value": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/a/b"}},
        "Machine": {"Type": "AWS::StepFunctions::StateMachine"}, "Bus": {"Type": "AWS::Events::EventBus"},
        "Stream": {"Type": "AWS::Kinesis::Stream"}, "Called": {"Type": "AWS::Lambda::Function"},
        "Database": {"Type": "AWS::RDS::DBInstance"},
        """

    /// What is told of a function that has these variables and a role with these statements.
    private func told(
        _ variables: String, statements: String = "", role: String = "", more: String = ""
    ) throws -> [Diagnostic] {
        try findings(
            "told-not-allowed",
            resources: """
                \(Self.things)
                "Role": {"Type": "AWS::IAM::Role", "Properties": {\(Self.trust)\(role),
                 "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [\(statements)]}}]}},
                "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]},
                 "Environment": {"Variables": {\(variables)}}}}\(more)
                """)
    }

    private func allow(_ action: String, _ resource: String) -> String {
        #"{"Effect": "Allow", "Action": "\#(action)", "Resource": \#(resource)}"#
    }

    private static let queueURL = #""URL": {"Ref": "Queue"}"#

    @Test func itIsToldOfWhomWhatAndByWhichRole() throws {
        let finding = try #require(try told(Self.queueURL).first)
        #expect(finding.severity == .warning)
        #expect(
            finding.message
                == "'Function' is told of the queue 'Queue' by URL, and its role 'Role' may do nothing with it")
        #expect(
            finding.fix
                == #"allow what it does with it, as {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "#
                + #"{"Fn::GetAtt": ["Queue", "Arn"]}}, in a policy of 'Role', or leave it out"#)
        #expect(finding.path.description == "Properties.Environment.Variables.URL")
        #expect(finding.notes.map(\.message) == ["'Role' is made here"])
    }

    @Test(arguments: [
        (#"{"Ref": "Table"}"#, "table 'Table'"), (#"{"Fn::GetAtt": ["Table", "Arn"]}"#, "table 'Table'"),
        (#"{"Ref": "Bucket"}"#, "bucket 'Bucket'"), (#"{"Fn::Sub": "${Bucket}"}"#, "bucket 'Bucket'"),
        (#"{"Fn::Sub": "s3://${Bucket}/in/"}"#, "bucket 'Bucket'"), (#"{"Ref": "Secret"}"#, "secret 'Secret'"),
        (#"{"Ref": "Topic"}"#, "topic 'Topic'"), (#"{"Ref": "Value"}"#, "parameter 'Value'"),
        (#"{"Ref": "Machine"}"#, "state machine 'Machine'"), (#"{"Ref": "Bus"}"#, "event bus 'Bus'"),
        (#"{"Ref": "Stream"}"#, "stream 'Stream'"), (#"{"Fn::GetAtt": ["Called", "Arn"]}"#, "function 'Called'"),
        (#"{"Fn::GetAtt": ["Database", "MasterUserSecret.SecretArn"]}"#, "secret of 'Database'"),
    ])
    func whateverIsUsedByItsName(value: String, what: String) throws {
        let found = try told(#""NAME": \#(value)"#)
        #expect(
            found.map(\.message) == [
                "'Function' is told of the \(what) by NAME, and its role 'Role' may do nothing with it"
            ])
    }

    @Test(arguments: [
        #"{"Fn::GetAtt": ["Bucket", "DomainName"]}"#, #"{"Fn::GetAtt": ["Database", "Endpoint.Address"]}"#,
        #"{"Ref": "Database"}"#, #"{"Fn::Sub": "https://${Bucket}.example.com"}"#, #"{"Ref": "P"}"#, #""text""#,
        #"{"Fn::GetAtt": ["Table", "StreamArn"]}"#,
    ])
    func whatIsNotUsedByItsNameIsNotJudged(value: String) throws {
        #expect(try told(#""NAME": \#(value)"#).isEmpty)
    }

    @Test(arguments: [
        #"{"Effect": "Allow", "Action": "sqs:GetQueueUrl", "Resource": {"Fn::GetAtt": ["Queue", "Arn"]}}"#,
        #"{"Effect": "Allow", "Action": "SQS:*", "Resource": "*"}"#,
        #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#,
        #"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#,
        #"{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": {"Ref": "P"}}"#,
        #"{"Effect": "Allow", "Action": {"Ref": "P"}, "Resource": "*"}"#,
        #"{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:*:*:stack-*"}"#,
        // It may hand the name on to whom it gives a role, or take on another role.
        #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}"#,
        #"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}"#,
        #"{"Ref": "P"}"#,
    ])
    func aStatementThatMayAllowSomethingIsEnough(statement: String) throws {
        #expect(try told(Self.queueURL, statements: statement).isEmpty)
    }

    @Test(arguments: [
        #"{"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}"#,
        #"{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}"#,
        #"{"Effect": "Allow", "Action": "sqs:*", "Resource": {"Fn::GetAtt": ["Other", "Arn"]}}"#,
        #"{"Effect": "Allow", "Action": "sqs:ListQueues", "Resource": "*"}"#,
    ])
    func aStatementAboutSomethingElseIsNot(statement: String) throws {
        #expect(try told(Self.queueURL, statements: statement).count == 1)
    }

    @Test func whatIsInItCounts() throws {
        let bucket = #""NAME": {"Ref": "Bucket"}"#
        #expect(try told(bucket, statements: allow("s3:GetObject", #"{"Fn::Sub": "${Bucket.Arn}/in/*"}"#)).isEmpty)
        let table = #""NAME": {"Ref": "Table"}"#
        let index = #"{"Fn::Sub": "arn:aws:dynamodb:*:*:table/${Table}/index/*"}"#
        #expect(try told(table, statements: allow("dynamodb:Query", index)).isEmpty)
        let stream = allow("dynamodb:GetRecords", #"{"Fn::GetAtt": ["Table", "StreamArn"]}"#)
        #expect(try told(table, statements: stream).isEmpty)
        #expect(try told(table, statements: allow("dynamodb:ListStreams", "\"*\"")).count == 1)
    }

    @Test(arguments: [
        (#", "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"]"#, 0),
        (#", "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AdministratorAccess"]"#, 0),
        (#", "ManagedPolicyArns": ["arn:aws:iam::aws:policy/NobodyKnowsIt"]"#, 0),
        (#", "ManagedPolicyArns": [{"Ref": "P"}]"#, 0), (#", "ManagedPolicyArns": {"Ref": "P"}"#, 0),
        (#", "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]"#, 1),
    ])
    func aManagedPolicyCountsAsFarAsItIsKnown(role: String, count: Int) throws {
        #expect(try told(Self.queueURL, role: role).count == count)
    }

    @Test func policiesThatStandByThemselvesCount() throws {
        func policy(_ roles: String, _ resource: String) -> String {
            """
            , "Policy": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "q", "Roles": [\(roles)],
             "PolicyDocument": {"Statement": [\(allow("sqs:SendMessage", resource))]}}}
            """
        }
        let queue = #"{"Fn::GetAtt": ["Queue", "Arn"]}"#
        #expect(try told(Self.queueURL, more: policy(#"{"Ref": "Role"}"#, queue)).isEmpty)
        #expect(try told(Self.queueURL, more: policy(#"{"Ref": "P"}"#, queue)).isEmpty)
        #expect(
            try told(Self.queueURL, more: policy(#"{"Ref": "Role"}"#, #"{"Fn::GetAtt": ["Other", "Arn"]}"#)).count == 1)
        #expect(try told(Self.queueURL, more: policy(#""another""#, queue)).count == 1)
    }

    @Test(arguments: [
        (#"{"AWS": {"Fn::GetAtt": ["Role", "Arn"]}}"#, 0), (#""*""#, 0), (#"{"AWS": "123456789012"}"#, 0),
        (#"{"Service": "sns.amazonaws.com"}"#, 1),
    ])
    func theResourcesOwnPolicyMayLetItIn(principal: String, count: Int) throws {
        let policy = """
            , "Policy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Queue"}], "PolicyDocument":
             {"Statement": [{"Effect": "Allow", "Principal": \(principal), "Action": "sqs:*", "Resource": "*"}]}}}
            """
        #expect(try told(Self.queueURL, more: policy).count == count)
    }

    @Test func aFunctionMayBeLetInByItsPermissions() throws {
        func permission(_ principal: String) -> String {
            """
            , "Permission": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction",
             "FunctionName": {"Ref": "Called"}, "Principal": \(principal)}}
            """
        }
        let variable = #""CALLED": {"Ref": "Called"}"#
        #expect(try told(variable, more: permission(#"{"Ref": "AWS::AccountId"}"#)).isEmpty)
        #expect(try told(variable, more: permission(#""s3.amazonaws.com""#)).count == 1)
    }

    @Test func whatNobodyCanSeeIsNotJudged() throws {
        let stack =
            #", "Stack": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://x.y/z"}}"#
        #expect(try told(Self.queueURL, more: stack).isEmpty)
        #expect(try told(#"\#(Self.queueURL), "AWS_ACCESS_KEY_ID": "AKIA""#).isEmpty)
        func elsewhere(_ role: String) throws -> [Diagnostic] {
            try findings(
                "told-not-allowed",
                resources: """
                    \(Self.things) "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Role": \(role),
                     "Environment": {"Variables": {\(Self.queueURL)}}}}
                    """)
        }
        #expect(try elsewhere(#"{"Ref": "P"}"#).isEmpty)
        #expect(try elsewhere(#"{"Fn::ImportValue": "role"}"#).isEmpty)
        let macro = try findings(
            "told-not-allowed",
            """
            {"Transform": "Own", "Resources": {\(Self.things) "Role": {"Type": "AWS::IAM::Role", "Properties": {\(Self.trust)}},
             "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]},
             "Environment": {"Variables": {\(Self.queueURL)}}}}}}
            """)
        #expect(macro.isEmpty)
    }

    @Test func eachThingIsToldOnce() throws {
        #expect(
            try told(#""A": {"Ref": "Queue"}, "B": {"Fn::GetAtt": ["Queue", "Arn"]}, "C": {"Ref": "Other"}"#).count == 2
        )
    }

    /// Other programs, each told of the queue by one word.
    @Test(arguments: [
        (
            "AWS::ECS::TaskDefinition",
            #""TaskRoleArn": ROLE, "ContainerDefinitions": [{"Name": "c", "Environment": [{"Name": "URL", "Value": QUEUE}]}]"#,
            "by URL"
        ),
        (
            "AWS::ECS::TaskDefinition",
            #""TaskRoleArn": ROLE, "ContainerDefinitions": [{"Name": "c", "Command": ["-q", QUEUE]}]"#,
            "by an argument"
        ),
        (
            "AWS::CodeBuild::Project",
            #""ServiceRole": ROLE, "Environment": {"EnvironmentVariables": [{"Name": "URL", "Value": QUEUE}]}"#,
            "by URL"
        ),
        (
            "AWS::AppRunner::Service",
            #""InstanceConfiguration": {"InstanceRoleArn": ROLE}, "SourceConfiguration": {"ImageRepository": {"ImageConfiguration": {"RuntimeEnvironmentVariables": [{"Name": "URL", "Value": QUEUE}]}}}"#,
            "by URL"
        ),
        (
            "AWS::Batch::JobDefinition", #""ContainerProperties": {"JobRoleArn": ROLE, "Command": [QUEUE]}"#,
            "by an argument"
        ),
        ("AWS::Glue::Job", #""Role": ROLE, "DefaultArguments": {"--queue": QUEUE}"#, "by --queue"),
        ("AWS::StepFunctions::StateMachine", #""RoleArn": ROLE, "DefinitionSubstitutions": {"Url": QUEUE}"#, "by Url"),
    ])
    func everyProgramIsRead(type: String, properties: String, how: String) throws {
        let given = properties.replacing("ROLE", with: #"{"Fn::GetAtt": ["Role", "Arn"]}"#)
            .replacing("QUEUE", with: #"{"Ref": "Queue"}"#)
        func found(_ statements: String) throws -> [Diagnostic] {
            try findings(
                "told-not-allowed",
                resources: """
                    "Queue": {"Type": "AWS::SQS::Queue"}, "Role": {"Type": "AWS::IAM::Role", "Properties": {\(Self.trust),
                     "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [\(statements)]}}]}},
                    "Program": {"Type": "\(type)", "Properties": {\(given)}}
                    """)
        }
        #expect(
            try found("").map(\.message) == [
                "'Program' is told of the queue 'Queue' \(how), and its role 'Role' may do nothing with it"
            ])
        #expect(try found(allow("sqs:SendMessage", "\"*\"")).isEmpty)
    }

    @Test func theScriptOfAnInstanceIsRead() throws {
        func found(_ statements: String) throws -> [Diagnostic] {
            try findings(
                "told-not-allowed",
                resources: """
                    "Bucket": {"Type": "AWS::S3::Bucket"}, "Role": {"Type": "AWS::IAM::Role", "Properties": {\(Self.trust),
                     "Policies": [{"PolicyName": "p", "PolicyDocument": {"Statement": [\(statements)]}}]}},
                    "Profile": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": [{"Ref": "Role"}]}},
                    "Instance": {"Type": "AWS::EC2::Instance", "Properties": {"IamInstanceProfile": {"Ref": "Profile"},
                     "UserData": {"Fn::Base64": {"Fn::Sub": "aws s3 cp s3://${Bucket}/a . # ${AWS::Region}"}}}}
                    """)
        }
        #expect(
            try found("").map(\.message) == [
                "'Instance' is told of the bucket 'Bucket' by its user data, and its role 'Role' may do nothing with it"
            ])
        #expect(try found(allow("s3:GetObject", "\"*\"")).isEmpty)
    }

    @Test func aTaskOnFargateWithoutARoleMayDoNothing() throws {
        func found(_ compatibilities: String) throws -> [String] {
            try findings(
                "told-not-allowed",
                resources: """
                    \(Self.things) "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
                     "RequiresCompatibilities": [\(compatibilities)], "ContainerDefinitions": [
                     {"Name": "c", "Environment": [{"Name": "URL", "Value": {"Ref": "Queue"}}]}]}}
                    """
            ).map(\.message)
        }
        #expect(
            try found("\"FARGATE\"") == [
                "'Task' is told of the queue 'Queue' by URL, and it has no role, so that it may do nothing with it"
            ])
        #expect(try found("\"EC2\"").isEmpty)
        #expect(try found("\"EC2\", \"FARGATE\"").isEmpty)
    }

    /// A function of SAM that is told of the queue, by its properties.
    private func serverless(_ properties: String, _ more: String = "") throws -> [Diagnostic] {
        try findings(
            "told-not-allowed",
            """
            {"Transform": "AWS::Serverless-2016-10-31", "Resources": {\(Self.things)
             "Function": {"Type": "AWS::Serverless::Function", "Properties": {"Handler": "a.b", "Runtime": "python3.13",
              "Environment": {"Variables": {\(Self.queueURL)}}\(properties)}}\(more)}}
            """)
    }

    @Test(arguments: [
        ("", 1), (#", "Policies": []"#, 1), (#", "Policies": "AWSLambdaBasicExecutionRole""#, 1),
        (#", "Policies": ["AmazonSQSFullAccess"]"#, 0), (#", "Policies": "NobodyKnowsIt""#, 0),
        (#", "Policies": [{"SQSSendMessagePolicy": {"QueueName": {"Fn::GetAtt": ["Queue", "QueueName"]}}}]"#, 0),
        (#", "Policies": [{"SQSSendMessagePolicy": {"QueueName": {"Fn::GetAtt": ["Other", "QueueName"]}}}]"#, 1),
        (#", "Policies": [{"DynamoDBCrudPolicy": {"TableName": {"Ref": "Table"}}}]"#, 1),
        (
            #", "Policies": {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": {"Fn::GetAtt": ["Queue", "Arn"]}}]}"#,
            0
        ),
        (#", "Policies": [{"Statement": [{"Effect": "Allow", "Action": "sns:*", "Resource": "*"}]}]"#, 1),
        (#", "Policies": {"Ref": "P"}"#, 0), (#", "Role": {"Ref": "P"}"#, 0),
        (#", "Events": {"E": {"Type": "SQS", "Properties": {"Queue": {"Fn::GetAtt": ["Queue", "Arn"]}}}}"#, 0),
        (#", "Events": {"E": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}}}"#, 1),
        (#", "DeadLetterQueue": {"Type": "SQS", "TargetArn": {"Fn::GetAtt": ["Queue", "Arn"]}}"#, 0),
    ])
    func samMakesARoleOfPolicies(properties: String, count: Int) throws {
        let found = try serverless(properties)
        #expect(found.count == count)
        if let finding = found.first {
            #expect(
                finding.message
                    == "'Function' is told of the queue 'Queue' by URL, and the role that SAM makes for it may do nothing with it"
            )
        }
    }

    /// The queue has no name of its own, so that it never has this one; that shows in what SAM makes.
    @Test func policyTemplatesOfAnotherQueueAreSeenThrough() throws {
        let found = try serverless(#", "Policies": [{"SQSSendMessagePolicy": {"QueueName": "queue"}}]"#)
        #expect(
            found.map(\.message) == [
                "'Function' is told of the queue 'Queue' by URL, and its role 'FunctionRole' may do nothing with it"
            ])
    }

    @Test func connectorsAndApplicationsOfSAMAreNotSeenThrough() throws {
        let connector = """
            , "C": {"Type": "AWS::Serverless::Connector", "Properties": {"Source": {"Id": "Function"},
             "Destination": {"Id": "Queue"}, "Permissions": ["Write"]}}
            """
        #expect(try serverless("", connector).isEmpty)
        let application = #", "A": {"Type": "AWS::Serverless::Application", "Properties": {"Location": "a.yaml"}}"#
        #expect(try serverless("", application).isEmpty)
        let role = """
            , "Role": {"Type": "AWS::IAM::Role", "Properties": {\(Self.trust)}}
            """
        #expect(try serverless(#", "Role": {"Fn::GetAtt": ["Role", "Arn"]}"#, role).count == 1)
    }

    /// Each statement that is advised says what it is about, and is enough.
    @Test(arguments: [
        ("Table", #"{"Fn::GetAtt": ["Table", "Arn"]}"#),
        ("Bucket", #"{"Fn::Join": ["/", [{"Fn::GetAtt": ["Bucket", "Arn"]}, "*"]]}"#),
        ("Topic", #"{"Ref": "Topic"}"#), ("Secret", #"{"Ref": "Secret"}"#),
        (
            "Value",
            #"{"Fn::Sub": ["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${Name}", {"Name": {"Ref": "Value"}}]}"#
        ),
    ])
    func theStatementThatIsAdvisedIsEnough(name: String, resource: String) throws {
        let variable = #""NAME": {"Ref": "\#(name)"}"#
        let fix = try #require(try told(variable).first?.fix)
        #expect(fix.contains(resource), "\(fix)")
        let statement = try #require(fix.firstRange(of: "{").map { fix[$0.lowerBound...] })
        let end = try #require(statement.firstRange(of: ", in a policy"))
        #expect(try told(variable, statements: String(statement[..<end.lowerBound])).isEmpty)
    }

    @Test func itCanBeSilenced() throws {
        let json = """
            {"Resources": {\(Self.things) "Role": {"Type": "AWS::IAM::Role", "Properties": {\(Self.trust)}},
             "Function": {"Type": "AWS::Lambda::Function", "Metadata": {"StackDSL": {"Ignore": [
              {"Rule": "told-not-allowed", "Reason": "it only writes the name into its answer"}]}},
              "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}, "Environment": {"Variables": {\(Self.queueURL)}}}}}}
            """
        #expect(try findings("told-not-allowed", json).isEmpty)
        #expect(try findings("silence", json).isEmpty)
    }
}
