// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// What must be there before something starts.
@Suite struct OrderRulesTests {
    private static func resource(
        _ name: String, _ type: String, _ properties: String = "", after: String? = nil
    ) -> String {
        let dependency = after.map { #""DependsOn": "\#($0)", "# } ?? ""
        return #""\#(name)": {"Type": "AWS::\#(type)", \#(dependency)"Properties": {\#(properties)}}"#
    }

    private func severities(_ rule: String, _ resources: [String]) throws -> [Diagnostic.Severity] {
        try findings(rule, "{\"Resources\": {\(resources.joined(separator: ", "))}}").map(\.severity)
    }

    private static func document(_ action: String, on resource: String = #""*""#) -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "\#(action)", "Resource": \#(resource)}]}"#
    }

    private static func policy(_ action: String, on resource: String = #""*""#) -> String {
        self.resource(
            "Policy", "IAM::Policy",
            #""PolicyName": "p", "Roles": [{"Ref": "Role"}], "PolicyDocument": \#(document(action, on: resource))"#)
    }

    private static func function(_ more: String = "", after: String? = nil) -> String {
        resource(
            "Function", "Lambda::Function",
            #""Role": {"Fn::GetAtt": ["Role", "Arn"]}, "PackageType": "Image", "Code": {"ImageUri": "a"}\#(more)"#,
            after: after)
    }

    private static let role = resource("Role", "IAM::Role")
    private static let queue = resource("Queue", "SQS::Queue")
    private static let queueARN = #"{"Fn::GetAtt": ["Queue", "Arn"]}"#

    @Test(arguments: [
        ("sqs:*", nil, Diagnostic.Severity.warning), ("sqs:*", "Policy", nil), ("s3:GetObject", nil, nil),
    ])
    func mappingsWaitForWhatReads(action: String, after: String?, severity: Diagnostic.Severity?) throws {
        let mapping = Self.resource(
            "Mapping", "Lambda::EventSourceMapping",
            #""FunctionName": {"Fn::GetAtt": ["Function", "Arn"]}, "EventSourceArn": \#(Self.queueARN)"#, after: after)
        let resources = [
            Self.role, Self.queue, Self.policy(action, on: Self.queueARN), Self.function(), mapping,
        ]
        #expect(try severities("policy-before-use", resources) == (severity.map { [$0] } ?? []))
    }

    @Test func whatTheRoleMayAlreadyIsNotWaitedFor() throws {
        let role = Self.resource(
            "Role", "IAM::Role",
            #""Policies": [{"PolicyName": "own", "PolicyDocument": \#(Self.document("sqs:*"))}]"#)
        let function = Self.function(#", "DeadLetterConfig": {"TargetArn": \#(Self.queueARN)}"#)
        #expect(try severities("policy-before-use", [role, Self.queue, Self.policy("sqs:*"), function]) == [])
        #expect(
            try severities("policy-before-use", [Self.role, Self.queue, Self.policy("sqs:*"), function]) == [.warning])
    }

    @Test func aPolicyAfterWhatNeedsItIsRefused() throws {
        let policy = Self.resource(
            "Policy", "IAM::Policy",
            #""PolicyName": {"Fn::Sub": "${Function}-policy"}, "Roles": [{"Ref": "Role"}], "PolicyDocument": \#(Self.document("sqs:SendMessage"))"#
        )
        let function = Self.function(#", "DeadLetterConfig": {"TargetArn": \#(Self.queueARN)}"#)
        #expect(try severities("policy-before-use", [Self.role, Self.queue, policy, function]) == [.error])
    }

    @Test(arguments: [
        ("logs:PutLogEvents", nil, []), ("ec2:DescribeImages", nil, [Diagnostic.Severity.warning]),
        ("ec2:DescribeImages", "Policy", []),
    ])
    func customResourcesWaitForWhatTheirFunctionsMay(
        action: String, after: String?, expected: [Diagnostic.Severity]
    ) throws {
        let custom = Self.resource(
            "Custom", "CloudFormation::CustomResource", #""ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]}"#,
            after: after)
        let resources = [Self.role, Self.policy(action), Self.function(), custom]
        #expect(try severities("policy-before-use", resources) == expected)
    }

    @Test(arguments: [("ExecutionRoleArn", Diagnostic.Severity.warning), ("TaskRoleArn", .note)])
    func servicesWaitForWhatTheirTasksMay(property: String, severity: Diagnostic.Severity) throws {
        let resources = [
            Self.role, Self.policy("ecr:*"),
            Self.resource(
                "Task", "ECS::TaskDefinition",
                #""ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 128}], "\#(property)": {"Fn::GetAtt": ["Role", "Arn"]}"#
            ),
        ]
        func service(after: String?) -> String {
            Self.resource("Service", "ECS::Service", #""TaskDefinition": {"Ref": "Task"}"#, after: after)
        }
        #expect(try severities("policy-before-use", resources + [service(after: nil)]) == [severity])
        #expect(try severities("policy-before-use", resources + [service(after: "Policy")]) == [])
    }

    private static let arn = #"{"Fn::GetAtt": ["Function", "Arn"]}"#

    /// What tries the call of a function at once, with the principal that calls.
    private static let callers = [
        (type: "SecretsManager::RotationSchedule", properties: #""RotationLambdaARN": \#(arn)"#, by: "secretsmanager"),
        (
            type: "Logs::SubscriptionFilter", properties: #""FilterPattern": "", "DestinationArn": \#(arn)"#,
            by: "logs.eu-west-1"
        ),
        (
            type: "ElasticLoadBalancingV2::TargetGroup",
            properties: #""TargetType": "lambda", "Targets": [{"Id": \#(arn)}]"#, by: "elasticloadbalancing"
        ),
        (
            type: "Config::ConfigRule",
            properties: #""Source": {"Owner": "CUSTOM_LAMBDA", "SourceIdentifier": \#(arn)}"#, by: "config"
        ),
    ]

    @Test(arguments: callers.indices)
    func callersWaitForTheirPermission(index: Int) throws {
        let caller = Self.callers[index]
        func found(after: String?, by service: String, _ more: String = "") throws -> [Diagnostic.Severity] {
            let permission = Self.resource(
                "Permission", "Lambda::Permission",
                #""Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "Function"}, "Principal": "\#(service).amazonaws.com"\#(more)"#
            )
            let user = Self.resource("User", caller.type, caller.properties, after: after)
            return try severities("permission-before-use", [Self.role, Self.function(), permission, user])
        }
        #expect(try found(after: nil, by: caller.by) == [.warning])
        #expect(try found(after: "Permission", by: caller.by) == [])
        #expect(try found(after: nil, by: "apigateway") == [])
        #expect(try found(after: nil, by: caller.by, #", "SourceArn": {"Ref": "User"}"#) == [.error])
    }

    private static let named: [(use: String, target: String)] = [
        (
            use: resource("Use", "Logs::MetricFilter", #""LogGroupName": "/shop""#),
            target: resource("Named", "Logs::LogGroup", #""LogGroupName": "/shop""#)
        ),
        (
            use: resource("Use", "AppSync::Resolver", #""ApiId": "a", "DataSourceName": "items""#),
            target: resource("Named", "AppSync::DataSource", #""ApiId": "a", "Name": "items""#)
        ),
        (
            use: resource("Use", "ECS::Cluster", #""ServiceConnectDefaults": {"Namespace": "shop"}"#),
            target: resource("Named", "ServiceDiscovery::HttpNamespace", #""Name": "shop""#)
        ),
        (
            use: resource("Use", "IAM::Policy", #""Roles": ["other", {"Fn::Sub": "${AWS::StackName}-role"}]"#),
            target: resource(
                "Named", "IAM::Role", #""RoleName": {"Fn::Join": ["", [{"Ref": "AWS::StackName"}, "-role"]]}"#)
        ),
        (
            use: resource("Use", "Glue::Table", #""DatabaseName": "lake""#),
            target: resource("Named", "Glue::Database", #""DatabaseInput": {"Name": "lake"}"#)
        ),
    ]

    @Test(arguments: named.indices)
    func namesAreWaitedFor(index: Int) throws {
        let (use, target) = Self.named[index]
        #expect(try severities("name-before-use", [use, target]) == [.warning])
        let waiting = use.replacing(#""Properties""#, with: #""DependsOn": "Named", "Properties""#)
        #expect(try severities("name-before-use", [waiting, target]) == [])
        // By way of another resource, too.
        let late = use.replacing(#""Properties""#, with: #""DependsOn": "Between", "Properties""#)
        let between = Self.resource("Between", "SQS::Queue", after: "Named")
        #expect(try severities("name-before-use", [late, target, between]) == [])
    }

    @Test func otherNamesAreOfOtherThings() throws {
        let target = Self.resource("Named", "AppSync::DataSource", #""ApiId": "a", "Name": "items""#)
        for api in [#""a", "DataSourceName": "orders""#, #""b", "DataSourceName": "items""#] {
            let use = Self.resource("Use", "AppSync::Resolver", #""ApiId": \#(api)"#)
            #expect(try severities("name-before-use", [use, target]) == [])
        }
        let reference = Self.resource(
            "Use", "AppSync::Resolver", #""ApiId": "a", "DataSourceName": {"Fn::GetAtt": ["Named", "Name"]}"#)
        #expect(try severities("name-before-use", [reference, target]) == [])
    }
}
