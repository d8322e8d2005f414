// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service's tasks are made for what it runs them on.
enum LaunchTypeRule: SystemRule {
    static let description = RuleDescription(
        "launch-type", "A task definition is for the launch type of the services that run it.",
        reason:
            "the task definition is not checked for what it runs on, and ECS refuses the service unless it happens to fit",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
            -     "RequiresCompatibilities": ["EC2"],
            +     "RequiresCompatibilities": ["FARGATE"],
                  "NetworkMode": "awsvpc",
                  "Cpu": "256",
                  "Memory": "512",
                  "ContainerDefinitions": [{"Name": "web", "Image": "nginx"}]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "TaskDefinition": {"Ref": "Task"},
                  "LaunchType": "FARGATE",
                  "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-0123456789abcdef0"]}}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html",
        evidence: .thread("buildkite-plugins/ecs-deploy-buildkite-plugin#34"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return ContainerServices(outcome).members.compactMap { member in
            guard let launch = member.launch, let definition = member.definition,
                let kinds = definition["RequiresCompatibilities"].elements?.map(\.text), !kinds.isEmpty,
                !kinds.contains(nil)
            else { return nil }
            let service = member.service
            let isFargate = launch == .fargate
            let wanted = isFargate ? "FARGATE" : service["LaunchType"].text(default: "EC2") ?? ""
            guard ["FARGATE", "EC2", "EXTERNAL"].contains(wanted), !kinds.contains(wanted),
                isFargate || !kinds.contains("MANAGED_INSTANCES")
            else { return nil }
            let type = service["LaunchType"]
            return warning(
                at: type.isAbsent ? service["CapacityProviderStrategy"] : type,
                "'\(service.logicalID)' runs on \(name(of: wanted)), but '\(definition.logicalID)' is for "
                    + kinds.compactMap { $0 }.joined(separator: " and "),
                fix: "add \"\(wanted)\" to RequiresCompatibilities of '\(definition.logicalID)', or change where the "
                    + "service runs")
        }
    }

    private static func name(of type: String) -> String {
        switch type {
        case "FARGATE": "Fargate"
        case "EC2": "EC2 instances"
        default: "external instances"
        }
    }
}
