// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A policy that AWS maintains, by what it allows on every resource.
struct ManagedPolicy: Sendable {
    /// Its path, as `service-role/AWSLambdaRole`.
    let path: String
    let actions: [String]
    /// Whether it allows nothing else.
    let isComplete: Bool
    private let exceptions: [String]
    /// The services that it is about, where that is certain.
    private let services: [String]?

    /// Nil for any policy that is not in the table.
    ///
    /// - Parameter arn: its ARN, or the end of it.
    init?(arn: String) {
        let marker = ":aws:policy/"
        guard let start = arn.utf8.indices.first(where: { arn[$0...].hasPrefix(marker) }) else { return nil }
        let name = String(arn[start...].dropFirst(marker.utf8.count))
        path = name
        if let actions = Self.complete[name] {
            (self.actions, isComplete, exceptions, services) = (actions, true, [], nil)
        } else if let actions = Self.partial[name] {
            (self.actions, isComplete, exceptions, services) = (actions, false, [], Self.services[name])
        } else if name == "PowerUserAccess" {
            (actions, isComplete, exceptions, services) = (
                ["*"], false, ["iam:*", "organizations:*", "account:*"], nil
            )
        } else if ManagedPolicyDocuments.has(name) {
            (actions, isComplete, exceptions, services) = ([], false, [], nil)
        } else {
            return nil
        }
    }

    /// What it says, as far as AWS has not changed it since; nil where only its actions are known.
    var document: Node? { isComplete ? nil : ManagedPolicyDocuments.document(of: path) }

    /// Whether it allows an action; nil when the table does not know.
    func allows(_ action: String) -> Bool? {
        func matches(_ patterns: [String]) -> Bool {
            patterns.contains { PartialString.isMatch($0.utf8, action.utf8) }
        }
        if matches(actions) && !matches(exceptions) { return true }
        if isComplete { return false }
        guard let services else { return nil }
        return services.contains { action.hasPrefix("\($0):") } ? nil : false
    }

    /// Whether it may allow any action of a service.
    func mayAllow(service: String) -> Bool {
        if actions.contains(where: { $0 == "*" || $0.hasPrefix("\(service):") }) { return true }
        return isComplete ? false : services?.contains(service) ?? true
    }
}

extension ManagedPolicy {
    private static let logs = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
    private static let interfaces = [
        "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
        "ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses",
    ]
    private static let pull = [
        "ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer",
        "ecr:BatchGetImage",
    ]

    /// The services of policies that AWS extends, but not to other services.
    private static let services: [String: [String]] = [
        "AmazonEC2ContainerRegistryReadOnly": ["ecr"],
        "service-role/AWSLambdaDynamoDBExecutionRole": ["dynamodb", "logs"],
        "service-role/AWSLambdaENIManagementAccess": ["ec2"],
        "service-role/AWSLambdaKinesisExecutionRole": ["kinesis", "logs"],
        "service-role/AWSLambdaVPCAccessExecutionRole": ["ec2", "logs"],
    ]

    /// The policies whose every action is known.
    private static let complete: [String: [String]] = [
        "AdministratorAccess": ["*"],
        "AmazonKinesisFullAccess": ["kinesis:*"],
        "AmazonSQSFullAccess": ["sqs:*"],
        "AmazonSQSReadOnlyAccess": [
            "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ListDeadLetterSourceQueues", "sqs:ListQueues",
            "sqs:ListMessageMoveTasks", "sqs:ListQueueTags",
        ],
        "AWSXRayDaemonWriteAccess": [
            "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets",
            "xray:GetSamplingStatisticSummaries",
        ],
        "CloudWatchLambdaInsightsExecutionRolePolicy": logs,
        "service-role/AmazonECSTaskExecutionRolePolicy": pull + ["logs:CreateLogStream", "logs:PutLogEvents"],
        "service-role/AWSLambdaBasicExecutionRole": logs,
        "service-role/AWSLambdaRole": ["lambda:InvokeFunction"],
        "service-role/AWSLambdaSQSQueueExecutionRole":
            ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"] + logs,
    ]

    /// The policies of which some actions are known, or which AWS extends now and then.
    private static let partial: [String: [String]] = [
        "AmazonDynamoDBFullAccess": ["dynamodb:*"],
        "AmazonEC2ContainerRegistryReadOnly": pull,
        "AmazonS3FullAccess": ["s3:*", "s3-object-lambda:*"],
        "AmazonS3ReadOnlyAccess": ["s3:Get*", "s3:List*"],
        "AmazonSNSFullAccess": ["sns:*"],
        "AWSLambda_FullAccess": ["lambda:*"],
        "AWSStepFunctionsFullAccess": ["states:*"],
        "CloudWatchLogsFullAccess": ["logs:*"],
        "service-role/AmazonEC2ContainerServiceEventsRole": ["ecs:RunTask", "iam:PassRole"],
        "service-role/AWSLambdaDynamoDBExecutionRole":
            [
                "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator",
                "dynamodb:ListStreams",
            ] + logs,
        "service-role/AWSLambdaENIManagementAccess": interfaces,
        "service-role/AWSLambdaKinesisExecutionRole":
            [
                "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords",
                "kinesis:GetShardIterator", "kinesis:ListShards", "kinesis:ListStreams", "kinesis:SubscribeToShard",
            ] + logs,
        "service-role/AWSLambdaVPCAccessExecutionRole": logs + interfaces,
    ]
}
