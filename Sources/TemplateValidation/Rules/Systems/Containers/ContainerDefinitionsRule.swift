// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The containers of a task fit each other.
enum ContainerDefinitionsRule: SystemRule {
    static let description = RuleDescription(
        "container-definitions", "The containers of a task have names of their own, and name what the task has.",
        reason: "ECS refuses the task definition",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
            +     "Volumes": [{"Name": "data"}],
                  "ContainerDefinitions": [
                    {
                      "Name": "web",
                      "Image": "nginx",
                      "Memory": 256,
                      "MountPoints": [{"SourceVolume": "data", "ContainerPath": "/data"}]
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::TaskDefinition").flatMap { definition -> [Diagnostic] in
            guard let containers = ContainerServices.containers(of: definition) else { return [] }
            let names = containers.map(\.name)
            var found: [Diagnostic] = []
            var seen: Set<String> = []
            for (name, container) in containers where !seen.insert(name).inserted {
                found.append(
                    error(
                        at: container["Name"], "two containers of '\(definition.logicalID)' are called '\(name)'",
                        fix: "give each a name of its own"))
            }
            if !containers.isEmpty, containers.allSatisfy({ $0.value["Essential"].bool == false }) {
                found.append(
                    error(
                        at: definition, "no container of '\(definition.logicalID)' is essential",
                        fix: "set Essential of the main container to true"))
            }
            return found + containers.flatMap { mounts($0.value, definition, names) + order($0.value, containers) }
        }
    }

    private static func mounts(
        _ container: PropertyValue, _ definition: Outcome.Resource, _ names: [String]
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let volumes = definition["Volumes"].elements
        if let volumes, volumes.allSatisfy({ $0["Name"].text != nil }) {
            for mount in container["MountPoints"].knownElements {
                guard let name = mount["SourceVolume"].text, !volumes.contains(where: { $0["Name"].text == name })
                else { continue }
                found.append(
                    error(
                        at: mount["SourceVolume"], "'\(definition.logicalID)' has no volume '\(name)'",
                        fix: "add it to Volumes"))
            }
        }
        for source in container["VolumesFrom"].knownElements {
            guard let name = source["SourceContainer"].text, !names.contains(name) else { continue }
            found.append(
                error(
                    at: source["SourceContainer"], "'\(definition.logicalID)' has no container '\(name)'",
                    fix: "name one of its containers"))
        }
        return found
    }

    private static func order(
        _ container: PropertyValue, _ containers: [(name: String, value: PropertyValue)]
    ) -> [Diagnostic] {
        container["DependsOn"].knownElements.compactMap { dependency in
            guard let name = dependency["ContainerName"].text, let own = container["Name"].text else { return nil }
            guard let other = containers.first(where: { $0.name == name })?.value, name != own else {
                return error(
                    at: dependency["ContainerName"],
                    "container '\(own)' waits for '\(name)', which is no other container",
                    fix: "name another container of the task")
            }
            switch dependency["Condition"].text {
            case "HEALTHY" where other["HealthCheck"].isAbsent:
                return error(
                    at: dependency, "container '\(own)' waits until '\(name)' is healthy, which has no HealthCheck",
                    fix: "give '\(name)' a HealthCheck: the one of its image does not count")
            case "COMPLETE" where other["Essential"].bool(default: true) == true,
                "SUCCESS" where other["Essential"].bool(default: true) == true:
                return error(
                    at: dependency, "container '\(own)' waits until '\(name)' has ended, which is essential",
                    fix: "set Essential of '\(name)' to false")
            default: return nil
            }
        }
    }
}
