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
            return TaskNeed.all(of: definition, in: system).compactMap { need in
                let missing = need.actions.filter {
                    system.permissions.decision(for: role, doing: $0, on: need.resource) == .denied
                }
                return missing.isEmpty ? nil : finding(missing, need, role, definition, system.permissions)
            }
        }
    }

    private static func finding(
        _ missing: [String], _ need: TaskNeed, _ role: Outcome.Resource, _ definition: Outcome.Resource,
        _ permissions: Permissions
    ) -> Diagnostic {
        let message =
            "a task of '\(definition.logicalID)' cannot \(need.purpose): execution role '\(role.logicalID)' -X-> "
            + missing.joined(separator: ", ")
        let isBare =
            need.bareARN.map { permissions.decision(for: role, doing: missing[0], on: $0) == .allowed } ?? false
        let ending =
            "end the ARN in the policy of '\(role.logicalID)' in '-??????': Secrets Manager adds a hyphen and six "
            + "characters to the name, and without them the policy allows nothing"
        let fix =
            isBare
            ? ending
            : need.fix ?? "allow \(missing.joined(separator: ", ")) in a policy of '\(role.logicalID)'" + need.doubt
        let notes = [Diagnostic.Note(at: need.place.location, "this is what needs it")]
        return need.hasOwnPolicy
            ? warning(at: role, message, fix: fix, notes: notes) : error(at: role, message, fix: fix, notes: notes)
    }
}
