// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The container and the port that a load balancer sends to are the task's.
enum ServiceContainerRule: SystemRule {
    static let description = RuleDescription(
        "service-container", "The container and the port that a service names are in its task definition.",
        reason: "ECS answers that the container does not exist in the task definition, or has no such port",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "ContainerDefinitions": [
                    {"Name": "web", "Image": "nginx", "Memory": 256, "PortMappings": [{"ContainerPort": 80}]}
                  ]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "TaskDefinition": {"Ref": "Task"},
                  "LoadBalancers": [
                    {
                      "ContainerName": "web",
            -         "ContainerPort": 8080,
            +         "ContainerPort": 80,
                      "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/a1b2c3"
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ContainerServices(system.outcome).members.flatMap { member -> [Diagnostic] in
            guard let definition = member.definition, let containers = ContainerServices.containers(of: definition)
            else { return [] }
            let entries =
                ["LoadBalancers", "ServiceRegistries"].flatMap { member.service[$0].knownElements }
            return entries.compactMap { finding($0, definition, containers) }
                + connections(member.service, definition, containers)
        }
    }

    private static func finding(
        _ entry: PropertyValue, _ definition: Outcome.Resource, _ containers: [(name: String, value: PropertyValue)]
    ) -> Diagnostic? {
        guard let name = entry["ContainerName"].text else { return nil }
        guard let container = containers.first(where: { $0.name == name }) else {
            let names = containers.map { "'\($0.name)'" }.joined(separator: ", ")
            return error(
                at: entry["ContainerName"],
                "'\(entry.element)' names container '\(name)', which '\(definition.logicalID)' does not have",
                why: "ECS answers that the container does not exist in the task definition",
                fix: "name one of \(names)")
        }
        let port = entry["ContainerPort"]
        guard !port.isAbsent, let mappings = container.value["PortMappings"].elements,
            mappings.allSatisfy({ !$0.isUnknown && $0["ContainerPortRange"].isAbsent }),
            mappings.allSatisfy({ $0["ContainerPort"].equals(port) == false })
        else { return nil }
        let ports = mappings.compactMap { $0["ContainerPort"].text }
        return error(
            at: port,
            "'\(entry.element)' sends to port \(port.text ?? "") of container '\(name)', which has "
                + (ports.isEmpty ? "no port" : "port \(ports.joined(separator: ", "))"),
            why: "ECS answers that the container has no such port",
            fix: "add it to PortMappings of '\(name)', or name a port that is there")
    }

    /// Service Connect names ports by their names.
    private static func connections(
        _ service: Outcome.Resource, _ definition: Outcome.Resource,
        _ containers: [(name: String, value: PropertyValue)]
    ) -> [Diagnostic] {
        let mappings = containers.map { $0.value["PortMappings"].elements }
        let names = mappings.flatMap { ($0 ?? []).map { $0["Name"] } }.filter { !$0.isAbsent }
        guard !mappings.contains(where: { $0 == nil }), names.allSatisfy({ $0.text != nil }) else { return [] }
        let configuration = service["ServiceConnectConfiguration"]
        return configuration["Services"].knownElements.compactMap { entry in
            let name = entry["PortName"]
            guard let text = name.text, !names.contains(where: { $0.text == text }) else { return nil }
            return error(
                at: name,
                "'\(service.logicalID)' names port '\(text)', which no container of '\(definition.logicalID)' has",
                why: "ECS refuses the service: it finds no port of that name",
                fix: "give the port mapping the Name \"\(text)\"")
        }
    }
}
