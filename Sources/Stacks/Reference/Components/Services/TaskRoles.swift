// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The roles of a task: one for ECS to start it, one for the task itself, neither with more than it needs.
struct TaskRoles: Component {
    let execution: IAM.Role
    let task: IAM.Role

    init(_ service: ServiceParameters, logGroup: Logs.LogGroup) {
        let repositories = [service.repositoryName] + (service.tracing.map { [$0.repositoryName] } ?? [])
        execution = IAM.Role(
            "\(service.name)ExecutionRole",
            assumeRolePolicyDocument: Self.trust,
            description: "Pulls the image and opens log streams before the task runs",
            policies: .init(
                [
                    .init(
                        policyDocument: .policy(
                            // The token is the account's: this action knows no resource.
                            .allow("ecr:GetAuthorizationToken", on: ["*"]),
                            .allow(
                                "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
                                on: .init(repositories.map(Self.arn)))),
                        policyName: "PullImage"),
                    .init(
                        policyDocument: .policy(
                            .allow("logs:CreateLogStream", "logs:PutLogEvents", on: ["\(logGroup.arn)"])),
                        policyName: "WriteLogs"),
                ] + SecretAccess.policies(service.secrets)))
        task = IAM.Role(
            "\(service.name)TaskRole",
            assumeRolePolicyDocument: Self.trust,
            description: "What the service may do in AWS",
            policies: service.tracing == nil ? nil : [Self.tracing])
    }

    private static func arn(_ repositoryName: Parameter<Value<String>>) -> Value<String> {
        "arn:\(.partition):ecr:\(.region):\(.accountId):repository/\(repositoryName.ref)"
    }

    /// Only ECS, and only for tasks of this account and region.
    private static let trust: Document = .policy(
        .allow(
            "sts:AssumeRole", principal: .service("ecs-tasks.amazonaws.com"),
            when: [
                .stringEquals("aws:SourceAccount", "\(.accountId)"),
                .arnLike("aws:SourceArn", "arn:\(.partition):ecs:\(.region):\(.accountId):*"),
            ]))

    /// X-Ray's actions know no resource.
    private static let tracing = IAM.Role.Policy(
        policyDocument: .policy(
            .allow(
                "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules",
                "xray:GetSamplingTargets", "xray:GetSamplingStatisticSummaries", on: ["*"])),
        policyName: "SendTraces")
}
