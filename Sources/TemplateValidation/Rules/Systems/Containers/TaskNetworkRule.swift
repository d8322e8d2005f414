// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service's network fits the network mode of its tasks.
enum TaskNetworkRule: SystemRule {
    static let description = RuleDescription(
        "task-network",
        "Network configuration, ports and target groups of a service fit the network mode of its tasks.",
        reason: "ECS refuses the service or the task definition",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "NetworkMode": "awsvpc",
                  "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 256}]
                }
              },
            - "Service": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "Task"}}}
            + "Service": {
            +   "Type": "AWS::ECS::Service",
            +   "Properties": {
            +     "TaskDefinition": {"Ref": "Task"},
            +     "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-0123456789abcdef0"]}}
            +   }
            + }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return ContainerServices(outcome).members.flatMap { member -> [Diagnostic] in
            guard let definition = member.definition, let mode = definition["NetworkMode"].text(default: "bridge")
            else { return [] }
            return configuration(member.service, definition, mode) + targets(member.service, definition, mode, outcome)
        } + outcome.resources(of: "AWS::ECS::TaskDefinition").flatMap { ports($0) }
    }

    private static func configuration(
        _ service: Outcome.Resource, _ definition: Outcome.Resource, _ mode: String
    ) -> [Diagnostic] {
        let value = service["NetworkConfiguration"]["AwsvpcConfiguration"]
        if mode == "awsvpc", value.isAbsent, service["DeploymentController"]["Type"].text(default: "ECS") == "ECS" {
            return [
                error(
                    at: service,
                    "'\(service.logicalID)' has no AwsvpcConfiguration, but '\(definition.logicalID)' is in network "
                        + "mode awsvpc",
                    fix: "set NetworkConfiguration with the subnets of the tasks")
            ]
        }
        guard mode != "awsvpc", !value.isAbsent else { return [] }
        return [
            error(
                at: value,
                "'\(service.logicalID)' has an AwsvpcConfiguration, but '\(definition.logicalID)' is in network mode "
                    + mode,
                fix: "set NetworkMode \"awsvpc\", or remove NetworkConfiguration")
        ]
    }

    private static func targets(
        _ service: Outcome.Resource, _ definition: Outcome.Resource, _ mode: String, _ outcome: Outcome
    ) -> [Diagnostic] {
        let wanted = mode == "awsvpc" ? "ip" : "instance"
        return service["LoadBalancers"].knownElements.compactMap { entry in
            let value = entry["TargetGroupArn"]
            guard let group = outcome.resource(value, of: "AWS::ElasticLoadBalancingV2::TargetGroup"),
                let type = group["TargetType"].text(default: "instance"), type != wanted
            else { return nil }
            return error(
                at: value,
                "target group '\(group.logicalID)' has targets of type \(type), but the tasks of "
                    + "'\(service.logicalID)' are in network mode \(mode)",
                fix: "set TargetType \"\(wanted)\" of '\(group.logicalID)'")
        }
    }

    private static func ports(_ definition: Outcome.Resource) -> [Diagnostic] {
        guard let mode = definition["NetworkMode"].text, mode == "awsvpc" || mode == "host" else { return [] }
        return definition["ContainerDefinitions"].knownElements.flatMap { container -> [Diagnostic] in
            let links = container["Links"]
            let linked =
                links.isGiven
                ? [
                    error(
                        at: links, "a container of '\(definition.logicalID)' has links in network mode \(mode)",
                        fix: "remove Links: containers of one task reach each other at localhost")
                ] : []
            return linked
                + container["PortMappings"].knownElements.compactMap { mapping in
                    guard let host = mapping["HostPort"].number, let own = mapping["ContainerPort"].number,
                        host != own, host != 0 || mode == "host"
                    else { return nil }
                    return error(
                        at: mapping["HostPort"],
                        "a container of '\(definition.logicalID)' maps port \(own) to \(host) of the host in network "
                            + "mode \(mode)",
                        fix: "remove HostPort")
                }
        }
    }
}
