// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Whoever is to enter the containers of a service can.
enum ServiceExecRule: SystemRule {
    static let description = RuleDescription(
        "service-exec", "A service with ECS Exec has a task role that may open channels, and a container to write to.",
        reason: "aws ecs execute-command answers TargetNotConnectedException",
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
                      "PolicyName": "Exec",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
            -           "Statement": [{"Effect": "Allow", "Action": "ssmmessages:OpenDataChannel", "Resource": "*"}]
            +           "Statement": [{"Effect": "Allow", "Action": "ssmmessages:*", "Resource": "*"}]
                      }
                    }
                  ]
                }
              },
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "TaskRoleArn": {"Fn::GetAtt": ["Role", "Arn"]},
                  "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 256}]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {"TaskDefinition": {"Ref": "Task"}, "EnableExecuteCommand": true}
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html")

    private static let actions = ["CreateControlChannel", "CreateDataChannel", "OpenControlChannel", "OpenDataChannel"]
        .map { "ssmmessages:\($0)" }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ContainerServices(system.outcome).members.flatMap { member -> [Diagnostic] in
            guard member.service["EnableExecuteCommand"].bool == true, let definition = member.definition else {
                return []
            }
            return role(of: definition, member.service, system) + shut(definition, member.service)
        }
    }

    private static func role(
        of definition: Outcome.Resource, _ service: Outcome.Resource, _ system: SystemModel
    ) -> [Diagnostic] {
        let place = service["EnableExecuteCommand"]
        guard !definition["TaskRoleArn"].isAbsent else {
            return [
                error(
                    at: place, "'\(service.logicalID)' has ECS Exec, and '\(definition.logicalID)' has no task role",
                    why: "ECS refuses the service: a valid taskRoleArn is not being used",
                    fix: "give '\(definition.logicalID)' a TaskRoleArn that may \(actions.joined(separator: ", "))")
            ]
        }
        guard let role = system.outcome.resource(definition["TaskRoleArn"], of: "AWS::IAM::Role") else { return [] }
        let missing = actions.filter { system.permissions.decision(for: role, doing: $0) == .denied }
        guard !missing.isEmpty else { return [] }
        return [
            error(
                at: role,
                "'\(service.logicalID)' has ECS Exec: task role '\(role.logicalID)' -X-> \(missing.joined(separator: ", "))",
                fix: "allow them on \"*\" in a policy of '\(role.logicalID)'",
                notes: [.init(at: place.location, "this is what needs it")])
        ]
    }

    /// People mount volumes where the agent writes, so this is no certain fault.
    private static func shut(_ definition: Outcome.Resource, _ service: Outcome.Resource) -> [Diagnostic] {
        guard let containers = definition["ContainerDefinitions"].elements, let first = containers.first,
            containers.allSatisfy({
                $0["ReadonlyRootFilesystem"].bool == true && $0["MountPoints"].knownElements.isEmpty
            })
        else { return [] }
        return [
            warning(
                at: first["ReadonlyRootFilesystem"],
                "'\(service.logicalID)' has ECS Exec, and every container of '\(definition.logicalID)' has a read-only root "
                    + "file system",
                why: "the agent that lets operators in has to write there, which is not supported",
                fix: "take EnableExecuteCommand out, or ReadonlyRootFilesystem of the container to enter")
        ]
    }
}
