// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A task on Fargate has an execution role for what ECS itself does for it.
enum ExecutionRoleRule: SystemRule {
    static let description = RuleDescription(
        "execution-role", "A task that takes logs, private images or secrets from AWS has an execution role.",
        reason: "ECS answers that the task definition needs an execution role",
        example: """
            - "Logs": {"Type": "AWS::Logs::LogGroup"},
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "RequiresCompatibilities": ["FARGATE"],
                  "NetworkMode": "awsvpc",
                  "Cpu": "256",
                  "Memory": "512",
                  "ContainerDefinitions": [
            -       {
            -         "Name": "web",
            -         "Image": "nginx",
            -         "LogConfiguration": {
            -           "LogDriver": "awslogs",
            -           "Options": {
            -             "awslogs-group": {"Ref": "Logs"},
            -             "awslogs-region": "eu-west-1",
            -             "awslogs-stream-prefix": "web"
            -           }
            -         }
            -       }
            +       {"Name": "web", "Image": "public.ecr.aws/nginx/nginx:1"}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let fargate = Set(ContainerServices(outcome).fargateDefinitions.map(\.logicalID))
        return outcome.resources(of: "AWS::ECS::TaskDefinition").compactMap { definition in
            guard definition["ExecutionRoleArn"].isAbsent else { return nil }
            for container in definition["ContainerDefinitions"].knownElements {
                guard let (value, what) = need(container, isFargate: fargate.contains(definition.logicalID), outcome)
                else { continue }
                return error(
                    at: value,
                    "container '\(container["Name"].text ?? "")' has \(what), but '\(definition.logicalID)' has no "
                        + "ExecutionRoleArn",
                    fix: "give the task a role that ecs-tasks.amazonaws.com may assume")
            }
            return nil
        }
    }

    private static func need(
        _ container: PropertyValue, isFargate: Bool, _ outcome: Outcome
    ) -> (PropertyValue, String)? {
        if container["Secrets"].isGiven, !container["Secrets"].isUnknown { return (container["Secrets"], "secrets") }
        guard isFargate else { return nil }
        let log = container["LogConfiguration"]
        if log["LogDriver"].text == "awslogs" { return (log, "logs in CloudWatch Logs") }
        if log["SecretOptions"].isGiven { return (log, "secrets for its logs") }
        let image = container["Image"]
        let isPrivate = image.parts?.contains { part in
            if let text = part.stringValue { return text.contains(".dkr.ecr.") }
            guard let reference = part.reference, reference.isOfAttribute else { return false }
            return outcome[reference.name]?.type == "AWS::ECR::Repository"
        }
        return isPrivate == true ? (image, "an image of ECR") : nil
    }
}
