// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The containers of a task have room in it.
enum ContainerResourcesRule: SystemRule {
    static let description = RuleDescription(
        "container-resources", "The containers of a task have memory, and together no more than the task.",
        reason: "ECS refuses the task definition",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "Cpu": "256",
                  "Memory": "512",
            -     "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 1024}]
            +     "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 512}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::TaskDefinition").flatMap { definition -> [Diagnostic] in
            let containers = definition["ContainerDefinitions"].knownElements.filter { !$0.isUnknown }
            let memory = definition["Memory"].text.flatMap { FargateSizeRule.units($0, "gb") }
            let cpu = definition["Cpu"].text.flatMap { FargateSizeRule.units($0, "vcpu") }
            return containers.flatMap { one($0, definition, memory) } + sum(containers, definition, memory, cpu)
        }
    }

    private static func one(
        _ container: PropertyValue, _ definition: Outcome.Resource, _ taskMemory: Quantity?
    ) -> [Diagnostic] {
        let memory = container["Memory"]
        let reservation = container["MemoryReservation"]
        let name = container["Name"].text ?? ""
        if memory.isAbsent, reservation.isAbsent, definition["Memory"].isAbsent {
            return [
                error(
                    at: container, "neither container '\(name)' nor its task '\(definition.logicalID)' has memory",
                    fix: "set Memory or MemoryReservation of the container, or Memory of the task")
            ]
        }
        if let hard = memory.number, let soft = reservation.number, hard < soft {
            return [
                error(
                    at: reservation, "container '\(name)' reserves \(soft) MiB, but may have \(hard)",
                    fix: "raise Memory or lower MemoryReservation")
            ]
        }
        if let hard = memory.number, let taskMemory, hard > taskMemory {
            return [
                error(
                    at: memory,
                    "container '\(name)' has \(hard) MiB of memory, its task '\(definition.logicalID)' \(taskMemory)",
                    fix: "raise Memory of the task or lower the container's")
            ]
        }
        return []
    }

    private static func sum(
        _ containers: [PropertyValue], _ definition: Outcome.Resource, _ memory: Quantity?, _ cpu: Quantity?
    ) -> [Diagnostic] {
        let reserved = containers.compactMap { $0["MemoryReservation"].number ?? $0["Memory"].number }.reduce(.zero, +)
        let shares = containers.compactMap { $0["Cpu"].number }.reduce(.zero, +)
        var found: [Diagnostic] = []
        if let memory, containers.count > 1, reserved > memory {
            found.append(
                error(
                    at: definition["Memory"],
                    "the containers of '\(definition.logicalID)' reserve \(reserved) MiB of memory, the task has "
                        + "\(memory)",
                    fix: "raise Memory of the task or lower the containers'"))
        }
        if let cpu, shares > cpu {
            found.append(
                error(
                    at: definition["Cpu"],
                    "the containers of '\(definition.logicalID)' have \(shares) CPU units, the task \(cpu)",
                    fix: "raise Cpu of the task or lower the containers'"))
        }
        return found
    }
}
