import AWS
import StackDSL

/// What ECS may do to start a task, and what the task itself may do: two roles, neither with more than it needs.
struct TaskRoles: Component {
    let execution: IAM.Role
    let task: IAM.Role

    init(repositoryName: Parameter<Value<String>>, logGroup: Logs.LogGroup) {
        let repository: Value<String> =
            "arn:\(.partition):ecr:\(.region):\(.accountId):repository/\(repositoryName.ref)"
        execution = IAM.Role(
            "ExecutionRole",
            assumeRolePolicyDocument: Self.trust,
            description: "Pulls the image and opens log streams before the task runs",
            policies: [
                .init(
                    policyDocument: .policy(
                        // The token is the account's: this action knows no resource.
                        .allow("ecr:GetAuthorizationToken", on: ["*"]),
                        .allow(
                            "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
                            on: [repository])),
                    policyName: "PullImage"),
                .init(
                    policyDocument: .policy(
                        .allow("logs:CreateLogStream", "logs:PutLogEvents", on: ["\(logGroup.arn)"])),
                    policyName: "WriteLogs"),
            ])
        task = IAM.Role(
            "TaskRole",
            assumeRolePolicyDocument: Self.trust,
            description: "What the service may do in AWS: nothing yet")
    }

    var body: some StackContent {
        execution
        task
    }

    /// Only ECS, and only for tasks of this account and region.
    private static let trust: Document = .policy(
        .allow(
            "sts:AssumeRole", principal: .service("ecs-tasks.amazonaws.com"),
            when: [
                .stringEquals("aws:SourceAccount", "\(.accountId)"),
                .arnLike("aws:SourceArn", "arn:\(.partition):ecs:\(.region):\(.accountId):*"),
            ]))
}
