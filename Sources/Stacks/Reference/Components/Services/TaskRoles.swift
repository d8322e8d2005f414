// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The roles of a task: one for ECS to start it, one for the task itself, neither with more than it needs.
struct TaskRoles: Component {
    let execution: IAM.Role
    let task: IAM.Role

    /// - Parameter exec: where it is recorded what operators do in its containers; nil where none may enter.
    init(_ service: TaskParameters, logGroup: Logs.LogGroup, exec: ExecAudit? = nil) {
        let repositories = [service.image.repository] + (service.tracing.map { [$0.repositoryName.ref] } ?? [])
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
                ] + SecretAccess.policies(service.secrets) + service.stores.startPolicies))
        let policies =
            Self.telemetry(service.tracing) + (exec.map { [$0.permissions] } ?? []) + service.stores.taskPolicies
        task = service.stores.granted(
            to: IAM.Role(
                "\(service.name)TaskRole",
                assumeRolePolicyDocument: Self.trust,
                description: "What the service may do in AWS",
                policies: policies.isEmpty ? nil : .init(policies)))
    }

    /// The same with more that the task may do.
    func allowing(_ change: (IAM.Role) -> IAM.Role) -> TaskRoles { TaskRoles(execution: execution, task: change(task)) }

    private init(execution: IAM.Role, task: IAM.Role) {
        self.execution = execution
        self.task = task
    }

    private static func telemetry(_ tracing: TracingParameters?) -> [IAM.Role.Policy] {
        tracing.map { $0.kind == .applicationSignals ? [Self.tracing, SignalsAgent.policy] : [Self.tracing] } ?? []
    }

    private static func arn(_ repositoryName: Value<String>) -> Value<String> {
        "arn:\(.partition):ecr:\(.region):\(.accountId):repository/\(repositoryName)"
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
