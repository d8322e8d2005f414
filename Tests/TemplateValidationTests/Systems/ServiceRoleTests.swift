// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Roles that services are given, and what policies are about.
@Suite struct ServiceRoleTests {
    private func count(_ rule: String, _ resources: String) throws -> Int {
        let json = #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(resources)}}"#
        return try findings(rule, json).count
    }

    private func role(_ service: String, _ actions: String, condition: String = "", more: String = "") -> String {
        #""R": {"Type": "AWS::IAM::Role", "Properties": {\#(more) "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "\#(service).amazonaws.com"}, "Action": "sts:AssumeRole" \#(condition)}]}, "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": [\#(actions)], "Resource": "*"}]}}]}}"#
    }

    private static let users: [(String, String, String)] = [
        (
            "vpc-flow-logs",
            #""AWS::EC2::FlowLog", "Properties": {"DeliverLogsPermissionArn": {"Fn::GetAtt": ["R", "Arn"]}}"#,
            #""logs:*""#
        ),
        (
            "apigateway",
            #""AWS::ApiGateway::Account", "Properties": {"CloudWatchRoleArn": {"Fn::GetAtt": ["R", "Arn"]}}"#,
            #""logs:*""#
        ),
        (
            "cloudtrail",
            #""AWS::CloudTrail::Trail", "Properties": {"CloudWatchLogsRoleArn": {"Fn::GetAtt": ["R", "Arn"]}}"#,
            #""logs:*""#
        ),
        (
            "codebuild", #""AWS::CodeBuild::Project", "Properties": {"ServiceRole": {"Fn::GetAtt": ["R", "Arn"]}}"#,
            #""logs:*""#
        ),
        (
            "s3",
            #""AWS::S3::Bucket", "Properties": {"ReplicationConfiguration": {"Role": {"Fn::GetAtt": ["R", "Arn"]}}}"#,
            #""s3:*""#
        ),
        (
            "iot",
            #""AWS::IoT::TopicRule", "Properties": {"TopicRulePayload": {"Actions": [{"Kinesis": {"RoleArn": {"Fn::GetAtt": ["R", "Arn"]}}}]}}"#,
            #""kinesis:PutRecord""#
        ),
        (
            "states",
            #""AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": {"Fn::GetAtt": ["R", "Arn"]}, "LoggingConfiguration": {"Level": "ALL", "Destinations": [{}]}}"#,
            #""logs:*""#
        ),
    ]

    @Test(arguments: users)
    func rolesOfServices(service: String, user: String, actions: String) throws {
        let resource = #", "U": {"Type": \#(user)}"#
        #expect(try count("service-role-permission", role(service, actions) + resource) == 0)
        #expect(try count("service-role-permission", role(service, #""sqs:Nothing""#) + resource) == 1)
        let unknown = role(service, #""sqs:Nothing""#, more: #""ManagedPolicyArns": [{"Ref": "P"}],"#)
        #expect(try count("service-role-permission", unknown + resource) == 0)
    }

    @Test func aBuildWithoutLogsNeedsNone() throws {
        let project =
            #", "U": {"Type": "AWS::CodeBuild::Project", "Properties": {"ServiceRole": {"Fn::GetAtt": ["R", "Arn"]}, "LogsConfig": {"CloudWatchLogs": {"Status": "DISABLED"}}}}"#
        #expect(try count("service-role-permission", role("codebuild", #""s3:*""#) + project) == 0)
    }

    @Test(arguments: [
        (#"{"ArnLike": {"aws:SourceArn": "arn:aws:ecs:eu-west-1:123456789012:*"}}"#, 0),
        (#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::reports"}}"#, 1),
        (#"{"ArnLike": {"aws:SourceArn": {"Ref": "P"}}}"#, 0),
        (#"{"StringEquals": {"aws:SourceAccount": "123456789012"}}"#, 0),
        (
            #"{"ArnLike": {"aws:SourceArn": {"Fn::Sub": "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*"}}}"#,
            0
        ),
    ])
    func sourcesOfTrust(condition: String, expected: Int) throws {
        let task =
            #", "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"TaskRoleArn": {"Fn::GetAtt": ["R", "Arn"]}}}"#
        let resources = role("ecs-tasks", #""s3:*""#, condition: #", "Condition": \#(condition)"#) + task
        #expect(try count("untrusting-role", resources) == expected)
    }

    private func policy(_ statements: String...) -> String {
        #""B": {"Type": "AWS::S3::Bucket"}, "Q": {"Type": "AWS::SQS::Queue"}, "T": {"Type": "AWS::SNS::Topic"}, "L": {"Type": "AWS::Logs::LogGroup"}, "M": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ","))]}}}"#
    }

    @Test(arguments: [
        (#""*""#, 0), (#""arn:aws:s3:::a""#, 0), (#""a/*""#, 1), (#"{"Ref": "B"}"#, 1), (#"{"Ref": "Q"}"#, 1),
        (#"{"Ref": "T"}"#, 0), (#"{"Fn::Sub": "${B}/*"}"#, 1), (#"{"Fn::Sub": "${B.Arn}/*"}"#, 0),
        (#"{"Fn::Sub": "arn:${AWS::Partition}:s3:::a"}"#, 0), (#"{"Ref": "P"}"#, 0), (#"{"Fn::Sub": "${P}/*"}"#, 0),
        (#"{"Fn::GetAtt": ["T", "TopicName"]}"#, 1),
    ])
    func resourcesAreARNs(resource: String, expected: Int) throws {
        let statement = #"{"Effect": "Allow", "Action": "s3:*", "Resource": \#(resource)}"#
        #expect(try count("policy-resource", policy(statement)) == expected)
    }

    @Test(arguments: [
        ("s3:GetObject", #"{"Fn::GetAtt": ["B", "Arn"]}"#, 1), ("s3:GetObject", #"{"Fn::Sub": "${B.Arn}/*"}"#, 0),
        ("s3:GetObject", #"[{"Fn::GetAtt": ["B", "Arn"]}, {"Fn::Sub": "${B.Arn}/*"}]"#, 0),
        ("s3:ListBucket", #"{"Fn::Sub": "${B.Arn}/*"}"#, 1), ("s3:ListBucket", #"{"Fn::GetAtt": ["B", "Arn"]}"#, 0),
        ("s3:GetObject", #""arn:aws:s3:::a*""#, 0), ("s3:*", #"{"Fn::GetAtt": ["B", "Arn"]}"#, 0),
        ("s3:GetObject", #"{"Ref": "P"}"#, 0), ("s3:GetObject", #"{"Fn::Sub": "arn:aws:s3:::${P}"}"#, 0),
        ("s3:GetObject", #""arn:aws:s3:eu-west-1:123456789012:accesspoint/a/object/*""#, 0),
        ("logs:PutLogEvents", #"{"Fn::GetAtt": ["L", "Arn"]}"#, 0),
        ("logs:PutLogEvents", #"{"Fn::Sub": "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${L}"}"#, 1),
        ("logs:PutLogEvents", #"{"Fn::Sub": "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${L}:*"}"#, 0),
        ("logs:PutLogEvents", #""arn:aws:logs:*:*:log-group:/aws/*""#, 0),
    ])
    func levelsOfResources(action: String, resource: String, expected: Int) throws {
        let statement = #"{"Effect": "Allow", "Action": "\#(action)", "Resource": \#(resource)}"#
        #expect(try count("resource-level", policy(statement)) == expected)
    }

    @Test func anotherStatementMayAllowTheAction() throws {
        let sloppy = #"{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": {"Fn::GetAtt": ["B", "Arn"]}}"#
        let right = #"{"Effect": "Allow", "Action": ["s3:Get*"], "Resource": {"Fn::Sub": "${B.Arn}/*"}}"#
        #expect(try count("resource-level", policy(sloppy, right)) == 0)
    }

    @Test(arguments: [
        (#""iam:PassRole""#, #""*""#, "", 1), (#""iam:PassRole""#, #"{"Fn::GetAtt": ["B", "Arn"]}"#, "", 0),
        (
            #""iam:PassRole""#, #""*""#,
            #", "Condition": {"StringEquals": {"iam:PassedToService": "ecs.amazonaws.com"}}"#, 0
        ),
        (#""sts:AssumeRole""#, #""*""#, "", 1), (#"["iam:PutRolePolicy", "iam:AttachRolePolicy"]"#, #""*""#, "", 1),
        (#""iam:GetRole""#, #""*""#, "", 0), (#""sts:AssumeRole""#, #"{"Ref": "P"}"#, "", 0),
    ])
    func escalation(action: String, resource: String, condition: String, expected: Int) throws {
        let statement = #"{"Effect": "Allow", "Action": \#(action), "Resource": \#(resource) \#(condition)}"#
        #expect(try count("privilege-escalation", policy(statement)) == expected)
    }

    @Test(arguments: [
        ("AmazonECSTaskExecutionRolePolicy", 1), ("service-role/AmazonECSTaskExecutionRolePolicy", 0),
        ("service-role/AmazonSSMManagedInstanceCore", 1), ("AmazonSSMManagedInstanceCore", 0), ("SomethingNew", 0),
    ])
    func managedPolicies(name: String, expected: Int) throws {
        let arn = #""ManagedPolicyArns": [{"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/\#(name)"}],"#
        #expect(try count("managed-policy-name", role("ec2", #""s3:*""#, more: arn)) == expected)
    }

    @Test(arguments: [
        (#""N": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": ["a"]}}"#, 0),
        (#""N": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": ["a", "b"]}}"#, 1),
        (#""N": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": {"Ref": "P"}}}"#, 0),
        (#""I": {"Type": "AWS::EC2::Instance", "Properties": {"IamInstanceProfile": {"Ref": "R"}}}"#, 1),
        (#""I": {"Type": "AWS::EC2::Instance", "Properties": {"IamInstanceProfile": {"Ref": "P"}}}"#, 0),
        (
            #""N": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"InstanceProfileName": {"Ref": "R"}, "Roles": [{"Ref": "R"}]}}, "I": {"Type": "AWS::EC2::Instance", "Properties": {"IamInstanceProfile": {"Ref": "R"}}}"#,
            0
        ),
    ])
    func instanceProfiles(resources: String, expected: Int) throws {
        #expect(try count("instance-profile", role("ec2", #""s3:*""#) + ", " + resources) == expected)
    }

    @Test(arguments: [("logs.eu-west-1.amazonaws.com", 0), ("sns.amazonaws.com", 1)])
    func keysOfLogGroups(service: String, expected: Int) throws {
        let resources =
            #""K": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "kms:*", "Resource": "*"}, {"Effect": "Allow", "Principal": {"Service": "\#(service)"}, "Action": ["kms:Encrypt*", "kms:Decrypt*", "kms:GenerateDataKey*"], "Resource": "*"}]}}}, "L": {"Type": "AWS::Logs::LogGroup", "Properties": {"KmsKeyId": {"Fn::GetAtt": ["K", "Arn"]}}}"#
        #expect(try count("service-key", resources) == expected)
    }

    @Test(arguments: [
        (#""sns:Publish""#, #"{"Ref": "T"}"#, 0), (#""SNS:Publish""#, #""*""#, 0),
        (#""sqs:SendMessage""#, #"{"Ref": "T"}"#, 1),
        (#""sns:Publish""#, #"{"Ref": "O"}"#, 1), (#""sns:Publish""#, #"[{"Ref": "O"}, {"Ref": "T"}]"#, 0),
        (#""sns:Publish""#, #"{"Ref": "P"}"#, 0), (#""sns:Publish""#, #""arn:aws:sns:eu-west-1:123456789012:a""#, 1),
        (#""sns:Publish""#, #""arn:aws:sns:eu-west-1:123456789012:stack-T-X1""#, 0),
    ])
    func policiesOfTopics(action: String, resource: String, expected: Int) throws {
        let resources =
            #""T": {"Type": "AWS::SNS::Topic"}, "O": {"Type": "AWS::SNS::Topic"}, "TP": {"Type": "AWS::SNS::TopicPolicy", "Properties": {"Topics": [{"Ref": "T"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": \#(action), "Resource": \#(resource)}]}}}"#
        #expect(try count("resource-policy-scope", resources) == expected)
    }

    private func function(_ properties: String) -> String {
        #""F": {"Type": "AWS::Lambda::Function", "Properties": {\#(properties)}}"#
    }

    @Test(arguments: [
        (#""FileSystemConfigs": [{}]"#, 1), (#""FileSystemConfigs": []"#, 0), ("", 0),
        (#""FileSystemConfigs": [{}], "VpcConfig": {"SubnetIds": {"Ref": "P"}}"#, 0),
        (#""FileSystemConfigs": [{}], "VpcConfig": {"SubnetIds": []}"#, 1), (#""FileSystemConfigs": {"Ref": "P"}"#, 0),
    ])
    func fileSystems(properties: String, expected: Int) throws {
        #expect(try count("function-files", function(properties)) == expected)
    }

    @Test(arguments: [
        (#"{"Ref": "F"}"#, #"{"Fn::GetAtt": ["Q", "Arn"]}"#, 1),
        (#"{"Ref": "F"}"#, #"{"Fn::GetAtt": ["O", "Arn"]}"#, 0),
        (#"{"Ref": "P"}"#, #"{"Fn::GetAtt": ["Q", "Arn"]}"#, 0),
    ])
    func repeatedSources(name: String, source: String, expected: Int) throws {
        let resources =
            #""Q": {"Type": "AWS::SQS::Queue"}, "O": {"Type": "AWS::SQS::Queue"}, "A": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": {"FunctionName": {"Ref": "F"}, "EventSourceArn": {"Fn::GetAtt": ["Q", "Arn"]}}}, "Z": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": {"FunctionName": \#(name), "EventSourceArn": \#(source)}}, "#
        #expect(try count("repeated-event-source", resources + function("")) == expected)
    }

    @Test(arguments: [
        ("*/*", 0), ("*/GET/orders/*", 0), ("*/GET/orders/{id}", 0), ("*/*/orders/*", 0), ("*/DELETE/orders/*", 1),
        ("*/GET/items/*", 1), ("prod/GET/orders/*", 0), ("*", 0), ("${P}/GET/orders/*", 0),
    ])
    func permissionsOfMethods(source: String, expected: Int) throws {
        let resources =
            #""A": {"Type": "AWS::ApiGateway::RestApi"}, "Orders": {"Type": "AWS::ApiGateway::Resource", "Properties": {"RestApiId": {"Ref": "A"}, "ParentId": {"Fn::GetAtt": ["A", "RootResourceId"]}, "PathPart": "orders"}}, "Order": {"Type": "AWS::ApiGateway::Resource", "Properties": {"RestApiId": {"Ref": "A"}, "ParentId": {"Ref": "Orders"}, "PathPart": "{id}"}}, "G": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "A"}, "ResourceId": {"Ref": "Order"}, "HttpMethod": "GET", "Integration": {"Type": "AWS_PROXY", "Uri": {"Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${F.Arn}/invocations"}}}}, "L": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "apigateway.amazonaws.com", "SourceArn": {"Fn::Sub": "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${A}/\#(source)"}}}, "#
        #expect(try count("invoke-permission", resources + function("")) == expected)
    }

    @Test(arguments: [
        ("*/*", 0), ("*/*/orders", 0), ("*/GET/orders", 0), ("$default/GET/orders", 0), ("*/POST/orders", 1),
        ("*/*/items", 1),
    ])
    func permissionsOfRoutes(source: String, expected: Int) throws {
        let resources =
            #""A": {"Type": "AWS::ApiGatewayV2::Api"}, "I": {"Type": "AWS::ApiGatewayV2::Integration", "Properties": {"ApiId": {"Ref": "A"}, "IntegrationType": "AWS_PROXY", "IntegrationUri": {"Fn::GetAtt": ["F", "Arn"]}}}, "R": {"Type": "AWS::ApiGatewayV2::Route", "Properties": {"ApiId": {"Ref": "A"}, "RouteKey": "GET /orders", "Target": {"Fn::Sub": "integrations/${I}"}}}, "L": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "apigateway.amazonaws.com", "SourceArn": {"Fn::Sub": "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${A}/\#(source)"}}}, "#
        #expect(try count("invoke-permission", resources + function("")) == expected)
    }
}
