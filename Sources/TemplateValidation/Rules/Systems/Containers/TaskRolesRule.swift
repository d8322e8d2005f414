// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The application in a task does not have the permissions by which ECS starts the task.
enum TaskRolesRule: SystemRule {
    static let description = RuleDescription(
        "task-roles", "A task has one role for ECS and another for the application.",
        reason: "the application could do what only starting the task needs, as reading secrets and pulling images",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "TaskRoleArn": "arn:aws:iam::123456789012:role/web",
            -     "ExecutionRoleArn": "arn:aws:iam::123456789012:role/web",
            +     "ExecutionRoleArn": "arn:aws:iam::123456789012:role/pull",
                  "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 256}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::TaskDefinition").compactMap { definition in
            let role = definition["TaskRoleArn"]
            guard !role.isAbsent, role.equals(definition["ExecutionRoleArn"]) == true else { return nil }
            return note(
                at: role, "'\(definition.logicalID)' has one role as task role and as execution role",
                fix: "give TaskRoleArn a role of its own")
        }
    }
}
