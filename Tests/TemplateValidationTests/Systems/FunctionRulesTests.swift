// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct FunctionRulesTests {
    private func template(_ resources: String) -> String {
        #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resources)}}"#
    }

    private func function(_ properties: String, role: String = #"{"Ref": "P"}"#) -> String {
        #""F": {"Type": "AWS::Lambda::Function", "Properties": {\#(properties) "Role": \#(role)}}"#
    }

    private let code = #""Code": {"S3Bucket": "b", "S3Key": "k"}, "Handler": "index.h", "Runtime": "python3.13","#

    private func role(_ policies: String, managed: String = "") -> String {
        #", "R": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [\#(policies)], "ManagedPolicyArns": [\#(managed)], "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}}"#
    }

    private let myRole = #"{"Fn::GetAtt": ["R", "Arn"]}"#

    @Test(arguments: [
        (#""Code": {"ImageUri": "i"}, "PackageType": "Image", "Handler": "a.b","#, 1),
        (#""Code": {"ImageUri": "i"}, "PackageType": "Image","#, 0),
        (#""Code": {"ImageUri": "i"},"#, 1), (#""Code": {"S3Bucket": "b", "S3Key": "k"},"#, 2),
        (#""Code": {"ImageUri": "i"}, "PackageType": {"Ref": "P"},"#, 0),
        (#""Code": {"ZipFile": "x"}, "Handler": "index.h", "Runtime": "python3.13","#, 0),
        (#""Code": {"ZipFile": "x"}, "Handler": "app.h", "Runtime": "nodejs22.x","#, 1),
        (#""Code": {"ZipFile": "x"}, "Handler": "app.h", "Runtime": "nodejs22.x", "Layers": [{"Ref": "P"}],"#, 0),
        (#""Code": {"ZipFile": "x"}, "Handler": "index.h", "Runtime": "java21","#, 1),
        (#""Code": {"S3Bucket": "b", "S3Key": "k"}, "Handler": "a", "Runtime": "java21", "Timeout": 901,"#, 1),
        (
            #""Code": {"S3Bucket": "b", "S3Key": "k"}, "Handler": "a", "Runtime": "java21", "Layers": ["1", "2", "3", "4", "5", "6"],"#,
            1
        ),
    ])
    func packages(properties: String, count: Int) throws {
        #expect(try findings("function-package", template(function(properties))).count == count)
    }

    @Test(arguments: [
        (#"{"AWS_REGION": "x"}"#, 1), (#"{"REGION": "x", "AWS_NODEJS_CONNECTION_REUSE_ENABLED": "1"}"#, 0),
        (#"{"Ref": "P"}"#, 0), (#"{"LONG": "\#(String(repeating: "x", count: 4096))"}"#, 1),
    ])
    func environments(variables: String, count: Int) throws {
        let json = template(function(#"\#(code) "Environment": {"Variables": \#(variables)},"#))
        #expect(try findings("function-environment", json).count == count)
    }

    @Test(arguments: [
        (#"{"SubnetIds": ["subnet-00000001"]}"#, 1), (#"{"SecurityGroupIds": ["sg-00000001"], "SubnetIds": []}"#, 1),
        (#"{"SecurityGroupIds": [], "SubnetIds": []}"#, 0), (#"{"SubnetIds": {"Ref": "P"}}"#, 0), (#"{"Ref": "P"}"#, 0),
    ])
    func networksHaveBothHalves(network: String, count: Int) throws {
        let json = template(function(#"\#(code) "VpcConfig": \#(network),"#))
        #expect(try findings("function-network", json).count == count)
    }

    @Test(arguments: [
        (#""arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole""#, 1),
        (#""arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole""#, 0), (#"{"Ref": "P"}"#, 0),
        ("", 1),
    ])
    func aFunctionInANetworkMayMakeInterfaces(managed: String, count: Int) throws {
        let network = #"\#(code) "VpcConfig": {"SubnetIds": ["subnet-00000001"], "SecurityGroupIds": ["sg-00000001"]},"#
        let json = template(function(network, role: myRole) + role("", managed: managed))
        #expect(try findings("function-network", json).count == count)
    }

    private func mapping(_ source: String, _ properties: String = "") -> String {
        #", "M": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": {\#(properties) "FunctionName": {"Ref": "F"}, "EventSourceArn": \#(source)}}"#
    }

    private let queues = """
        , "Q": {"Type": "AWS::SQS::Queue"},
        "Fifo": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true}}, "K": {"Type": "AWS::Kinesis::Stream"},
        "D": {"Type": "AWS::DynamoDB::Table", "Properties": {"StreamSpecification": {"StreamViewType": "KEYS_ONLY"}}},
        "D2": {"Type": "AWS::DynamoDB::Table", "Properties": {}}
        """

    @Test(arguments: [
        (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, "", 0), (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, #""BatchSize": 11,"#, 1),
        (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, #""BatchSize": 11, "MaximumBatchingWindowInSeconds": {"Ref": "P"},"#, 0),
        (#"{"Fn::GetAtt": ["Fifo", "Arn"]}"#, #""BatchSize": 11,"#, 1),
        (#"{"Fn::GetAtt": ["Fifo", "Arn"]}"#, #""MaximumBatchingWindowInSeconds": 5,"#, 1),
        (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, #""StartingPosition": "LATEST","#, 1),
        (#"{"Fn::GetAtt": ["K", "Arn"]}"#, "", 1),
        (#"{"Fn::GetAtt": ["K", "Arn"]}"#, #""StartingPosition": "LATEST","#, 0),
        (#"{"Fn::GetAtt": ["D", "StreamArn"]}"#, #""StartingPosition": "AT_TIMESTAMP","#, 1),
        (#"{"Fn::GetAtt": ["D", "StreamArn"]}"#, #""StartingPosition": "LATEST","#, 0),
        (#"{"Fn::GetAtt": ["D2", "StreamArn"]}"#, #""StartingPosition": "LATEST","#, 1), (#"{"Ref": "P"}"#, "", 0),
        (#"{"Fn::Sub": "arn:aws:kinesis:${AWS::Region}:${AWS::AccountId}:stream/s"}"#, "", 1),
    ])
    func settingsOfMappings(source: String, properties: String, count: Int) throws {
        let json = template(function(code) + queues + mapping(source, properties))
        #expect(try findings("event-source", json).count == count)
    }

    @Test(arguments: [
        ("", "", 0), (#""Timeout": 30,"#, "", 0), (#""Timeout": 31,"#, "", 1),
        (#""Timeout": 31,"#, #""VisibilityTimeout": 31"#, 0), ("", #""VisibilityTimeout": 2"#, 1),
        (#""Timeout": {"Ref": "P"},"#, "", 0), (#""Timeout": 31,"#, #""VisibilityTimeout": {"Ref": "P"}"#, 0),
    ])
    func messagesStayHidden(function timeout: String, queue: String, count: Int) throws {
        let json = template(
            function(code + timeout) + #", "Q": {"Type": "AWS::SQS::Queue", "Properties": {\#(queue)}}"#
                + mapping(#"{"Fn::GetAtt": ["Q", "Arn"]}"#))
        #expect(try findings("visibility-timeout", json).count == count)
    }

    private func policy(_ actions: String, _ resource: String) -> String {
        #"{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": [\#(actions)], "Resource": \#(resource)}]}}"#
    }

    @Test(arguments: [
        ("sqs:*", #""*""#, "Q", 0), ("sqs:*", #"{"Fn::GetAtt": ["Q", "Arn"]}"#, "Q", 0),
        ("sqs:*", #"{"Fn::GetAtt": ["Fifo", "Arn"]}"#, "Q", 1), ("sqs:ReceiveMessage", #""*""#, "Q", 1),
        ("sqs:*", #"{"Ref": "P"}"#, "Q", 0), ("kinesis:Get*", #"{"Fn::GetAtt": ["K", "Arn"]}"#, "K", 0),
        ("kinesis:PutRecord", #"{"Fn::GetAtt": ["K", "Arn"]}"#, "K", 1),
        ("dynamodb:*", #"{"Fn::GetAtt": ["D", "Arn"]}"#, "D", 1),
        ("dynamodb:*", #"{"Fn::Sub": "${D.Arn}/stream/*"}"#, "D", 0),
        ("dynamodb:*", #"{"Fn::GetAtt": ["D", "StreamArn"]}"#, "D", 0),
    ])
    func rolesReadTheirSources(action: String, resource: String, source: String, count: Int) throws {
        let attribute = source == "D" ? "StreamArn" : "Arn"
        let json = template(
            function(code, role: myRole) + queues + role(policy(#""\#(action)""#, resource))
                + mapping(#"{"Fn::GetAtt": ["\#(source)", "\#(attribute)"]}"#))
        #expect(try findings("event-source-permission", json).count == count)
    }

    @Test func aManagedPolicyGivesTheRightToRead() throws {
        let managed = #""arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole""#
        let json = template(
            function(code, role: myRole) + queues + role("", managed: managed)
                + mapping(#"{"Fn::GetAtt": ["Q", "Arn"]}"#))
        #expect(try findings("event-source-permission", json) == [])
    }

    private func permission(_ principal: String, _ source: String? = nil, function: String = #"{"Ref": "F"}"#) -> String
    {
        #", "Permission": {"Type": "AWS::Lambda::Permission", "Properties": {\#(source.map { #""SourceArn": \#($0),"# } ?? "") "Action": "lambda:InvokeFunction", "FunctionName": \#(function), "Principal": \#(principal)}}"#
    }

    private static let triggers: [(String, String)] = [
        (
            "sns",
            #""T": {"Type": "AWS::SNS::Topic"}, "X": {"Type": "AWS::SNS::Subscription", "Properties": {"Protocol": "lambda", "TopicArn": {"Ref": "T"}, "Endpoint": {"Fn::GetAtt": ["F", "Arn"]}}}"#
        ),
        (
            "events",
            #""X": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 day)", "Targets": [{"Id": "a", "Arn": {"Fn::GetAtt": ["F", "Arn"]}}]}}"#
        ),
        (
            "s3",
            #""X": {"Type": "AWS::S3::Bucket", "Properties": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": {"Fn::GetAtt": ["F", "Arn"]}}]}}}"#
        ),
        (
            "logs",
            #""X": {"Type": "AWS::Logs::SubscriptionFilter", "Properties": {"LogGroupName": "l", "FilterPattern": "", "DestinationArn": {"Fn::GetAtt": ["F", "Arn"]}}}"#
        ),
        (
            "apigateway",
            #""X": {"Type": "AWS::ApiGateway::Method", "Properties": {"HttpMethod": "GET", "RestApiId": "a", "ResourceId": "r", "Integration": {"Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": {"Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${F.Arn}/invocations"}}}}"#
        ),
        (
            "cognito-idp",
            #""X": {"Type": "AWS::Cognito::UserPool", "Properties": {"LambdaConfig": {"PreSignUp": {"Fn::GetAtt": ["F", "Arn"]}}}}"#
        ),
    ]

    @Test(arguments: triggers)
    func triggersNeedAPermission(service: String, trigger: String) throws {
        let start = function(code) + ", " + trigger
        #expect(try findings("invoke-permission", template(start)).count == 1)
        #expect(try findings("invoke-permission", template(start + permission(#""config.amazonaws.com""#))).count == 1)
        let principal = #""\#(service).amazonaws.com""#
        #expect(try findings("invoke-permission", template(start + permission(principal))) == [])
        #expect(try findings("invoke-permission", template(start + permission(#"{"Ref": "P"}"#))) == [])
        #expect(
            try findings(
                "invoke-permission", template(start + permission(principal, function: #"{"Fn::GetAtt": ["F", "Arn"]}"#))
            )
                == [])
        #expect(
            try findings("invoke-permission", template(start + permission(principal, function: #"{"Ref": "P"}"#))) == []
        )
    }

    @Test func thePermissionIsForTheSource() throws {
        let start = function(code) + ", " + Self.triggers[0].1 + #", "Other": {"Type": "AWS::SNS::Topic"}"#
        let sns = #""sns.amazonaws.com""#
        #expect(try findings("invoke-permission", template(start + permission(sns, #"{"Ref": "T"}"#))) == [])
        #expect(try findings("invoke-permission", template(start + permission(sns, #"{"Ref": "Other"}"#))).count == 1)
        let rule = function(code) + ", " + Self.triggers[1].1
        let events = #""events.amazonaws.com""#
        #expect(
            try findings("invoke-permission", template(rule + permission(events, #"{"Fn::GetAtt": ["X", "Arn"]}"#)))
                == [])
        let wild = #"{"Fn::Sub": "arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/*"}"#
        #expect(try findings("invoke-permission", template(rule + permission(events, wild))) == [])
    }

    @Test(arguments: [("sqs:SendMessage", 0), ("sqs:ReceiveMessage", 1)])
    func deadLettersAreSentWithTheRole(action: String, count: Int) throws {
        let json = template(
            function(#"\#(code) "DeadLetterConfig": {"TargetArn": {"Fn::GetAtt": ["Q", "Arn"]}},"#, role: myRole)
                + queues
                + role(policy(#""\#(action)""#, #""*""#)))
        #expect(try findings("function-destination", json).count == count)
    }

    @Test func anAliasStandsForAVersionOfItsFunction() throws {
        let other = function(code).replacing(#""F""#, with: #""G""#)
        func alias(_ name: String) -> String {
            template(
                """
                \(function(code)), \(other), "V": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref":
                "\(name)"}}}, "A": {"Type": "AWS::Lambda::Alias", "Properties": {"Name": "a", "FunctionName": {"Ref": "F"},
                "FunctionVersion": {"Fn::GetAtt": ["V", "Version"]}}}
                """)
        }
        #expect(try findings("function-version", alias("F")) == [])
        #expect(try findings("function-version", alias("G")).count == 1)
    }

    @Test func anAPIGivesUpAfter29Seconds() throws {
        func template(_ timeout: String, _ more: String = "") -> String {
            let method = Self.triggers[4].1.replacing(
                #""Type": "AWS_PROXY","#, with: #""Type": "AWS_PROXY",\#(more)"#)
            return self.template(function(#"\#(code) "Timeout": \#(timeout),"#) + ", " + method)
        }
        #expect(try findings("integration-timeout", template("29")) == [])
        #expect(try findings("integration-timeout", template("30")).count == 1)
        #expect(try findings("integration-timeout", template(#"{"Ref": "P"}"#)) == [])
        #expect(try findings("integration-timeout", template("60", #""TimeoutInMillis": 60000,"#)) == [])
    }

    @Test(arguments: [
        ("", 1), (#""arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole""#, 0), (#"{"Ref": "P"}"#, 0),
        (#""arn:aws:iam::123456789012:policy/logs""#, 0),
    ])
    func functionsWriteTheirLogs(managed: String, count: Int) throws {
        let json = template(function(code, role: myRole) + role("", managed: managed))
        #expect(try findings("function-logging", json).count == count)
    }

    @Test(arguments: [
        (#"{"Fn::GetAtt": ["Q", "Arn"]}"#, 1), (#"{"Ref": "T"}"#, 1), (#"{"Fn::GetAtt": ["S", "Arn"]}"#, 0),
        (#""arn:aws:sqs:eu-west-1:123456789012:late.fifo""#, 1), (#""arn:aws:sqs:eu-west-1:123456789012:late""#, 0),
        (#"{"Ref": "P"}"#, 0), (#"{"Fn::ImportValue": "late.fifo"}"#, 0),
    ])
    func whatFailedGoesToAStandardQueue(target: String, count: Int) throws {
        let receivers = #"""
            "Q": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true}}, "S": {"Type": "AWS::SQS::Queue"},
            "T": {"Type": "AWS::SNS::Topic", "Properties": {"FifoTopic": true, "TopicName": "a.fifo"}}
            """#
        func severities(_ resource: String) throws -> [Diagnostic.Severity] {
            try findings("fifo-destination", template("\(receivers), \(resource)")).map(\.severity)
        }
        func config(_ name: String) -> String {
            #""C": {"Type": "AWS::Lambda::EventInvokeConfig", "Properties": {"FunctionName": "f", "Qualifier": "$LATEST", "DestinationConfig": {"\#(name)": {"Destination": \#(target)}}}}"#
        }
        let errors = Array(repeating: Diagnostic.Severity.error, count: count)
        #expect(try severities(config("OnFailure")) == errors)
        #expect(try severities(config("OnSuccess")) == errors.map { _ in .warning })
        #expect(try severities(function(#"\#(code) "DeadLetterConfig": {"TargetArn": \#(target)},"#)) == errors)
    }
}
