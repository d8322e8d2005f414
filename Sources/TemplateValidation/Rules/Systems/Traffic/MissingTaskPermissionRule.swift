// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The execution role may do what ECS does in its name before a task runs.
enum MissingTaskPermissionRule: SystemRule {
    static let description = RuleDescription(
        "missing-task-permission",
        "The execution role of a task may pull its image, write its logs and read its secrets.",
        reason: "ECS stops the task before it runs, with AccessDeniedException",
        example: """
              "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "ecs-tasks.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
                  "Policies": [
                    {
                      "PolicyName": "Pull",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
            -           "Statement": [{"Effect": "Allow", "Action": "ecr:DescribeImages", "Resource": "*"}]
            +           "Statement": [{"Effect": "Allow", "Action": "ecr:*", "Resource": "*"}]
                      }
                    }
                  ]
                }
              },
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "RequiresCompatibilities": ["FARGATE"],
                  "NetworkMode": "awsvpc",
                  "Cpu": "256",
                  "Memory": "512",
                  "ExecutionRoleArn": {"Fn::GetAtt": ["Role", "Arn"]},
                  "ContainerDefinitions": [
                    {"Name": "web", "Image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1"}
                  ]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "LaunchType": "FARGATE",
                  "TaskDefinition": {"Ref": "Task"},
                  "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-00000001"]}}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::TaskDefinition").flatMap { definition -> [Diagnostic] in
            guard let role = system.outcome.resource(definition["ExecutionRoleArn"], of: "AWS::IAM::Role")
            else { return [] }
            return needs(of: definition, in: system.outcome).compactMap { need in
                let missing = need.actions.filter {
                    system.permissions.decision(for: role, doing: $0, on: need.resource) == .denied
                }
                return missing.isEmpty ? nil : finding(missing, need, role, definition)
            }
        }
    }

    private struct Need {
        let purpose: String
        let actions: [String]
        /// Nil when it is enough that the action is allowed on anything.
        let resource: PropertyValue?
        let place: PropertyValue
        /// Whether the policy of the resource, which others write, can allow it too.
        var hasOwnPolicy = false
        /// The advice instead of allowing the actions.
        var fix: String?
        var doubt = ""
    }

    private static func finding(
        _ missing: [String], _ need: Need, _ role: Outcome.Resource, _ definition: Outcome.Resource
    ) -> Diagnostic {
        let message =
            "a task of '\(definition.logicalID)' cannot \(need.purpose): execution role '\(role.logicalID)' -X-> "
            + missing.joined(separator: ", ")
        let fix = need.fix ?? "allow \(missing.joined(separator: ", ")) in a policy of '\(role.logicalID)'" + need.doubt
        let notes = [Diagnostic.Note(at: need.place.location, "this is what needs it")]
        return need.hasOwnPolicy
            ? warning(at: role, message, fix: fix, notes: notes) : error(at: role, message, fix: fix, notes: notes)
    }

    private static func needs(of definition: Outcome.Resource, in outcome: Outcome) -> [Need] {
        let needs = definition["ContainerDefinitions"].knownElements.flatMap { container in
            imageNeeds(container["Image"], outcome) + logNeeds(container["LogConfiguration"], outcome)
                + (container["Secrets"].knownElements + container["LogConfiguration"]["SecretOptions"].knownElements)
                .flatMap { secretNeeds($0["ValueFrom"], outcome) }
        }
        var seen: Set<[String]> = []
        return needs.filter { seen.insert($0.actions + [$0.resource?.resolved?.description ?? ""]).inserted }
    }

    private static func imageNeeds(_ image: PropertyValue, _ outcome: Outcome) -> [Need] {
        guard RunningTask.registry(of: image, in: outcome) == .ecr else { return [] }
        let purpose = "pull its image"
        return [
            // The token is of no repository: only a statement about everything allows it.
            Need(
                purpose: purpose, actions: ["ecr:GetAuthorizationToken"],
                resource: image.evaluated(.string("arn:aws:ecr:::token")), place: image),
            Need(
                purpose: purpose, actions: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], resource: nil,
                place: image, hasOwnPolicy: true),
        ]
    }

    private static func logNeeds(_ logs: PropertyValue, _ outcome: Outcome) -> [Need] {
        guard logs["LogDriver"].text == "awslogs" else { return [] }
        let options = logs["Options"]
        let group = outcome.resource(options["awslogs-group"]).map { $0.attribute("Arn") }
        let creation = options["awslogs-create-group"].bool == true ? ["logs:CreateLogGroup"] : []
        return [
            Need(
                purpose: "write its logs", actions: creation + ["logs:CreateLogStream", "logs:PutLogEvents"],
                resource: group, place: options["awslogs-group"])
        ]
    }

    private static func secretNeeds(_ value: PropertyValue, _ outcome: Outcome) -> [Need] {
        guard let service = TaskPaths.service(holding: value, in: outcome) else { return [] }
        let isSecret = service == "secretsmanager"
        if let name = value.text, !isSecret, !name.contains(":") {
            let secret = outcome.resources(of: "AWS::SecretsManager::Secret").first { $0["Name"].text == name }
            return [
                Need(
                    purpose: "read its secrets", actions: ["ssm:GetParameters"], resource: nil, place: value,
                    fix: secret.map {
                        "write { \"Ref\": \"\($0.logicalID)\" }, the ARN of the secret '\(name)': a name means a "
                            + "parameter of Systems Manager"
                    },
                    doubt: "; where '\(name)' is a secret, write its ARN: a name means a parameter of Systems Manager")
            ]
        }
        return [
            Need(
                purpose: "read its secrets",
                actions: [isSecret ? "secretsmanager:GetSecretValue" : "ssm:GetParameters"],
                resource: isSecret && value.resource != nil ? value : nil, place: value, hasOwnPolicy: isSecret)
        ]
    }
}
