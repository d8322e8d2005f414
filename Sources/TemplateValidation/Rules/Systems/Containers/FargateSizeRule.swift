// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// CPU and memory of a Fargate task are one of the pairs that there are.
enum FargateSizeRule: SystemRule {
    static let description = RuleDescription(
        "fargate-size", "CPU and memory of a task on Fargate are a pair that Fargate has.",
        reason: "ECS answers \"No Fargate configuration exists for given values\"",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "RequiresCompatibilities": ["FARGATE"],
                  "NetworkMode": "awsvpc",
                  "Cpu": "256",
            -     "Memory": "4096",
            +     "Memory": "1024",
                  "ContainerDefinitions": [{"Name": "web", "Image": "nginx"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html")

    /// In MiB, by CPU units.
    private static let sizes: [Quantity: [Quantity]] = [
        256: [512, 1024, 2048],
        512: steps(of: 1024, from: 1024, through: 4096),
        1024: steps(of: 1024, from: 2048, through: 8192),
        2048: steps(of: 1024, from: 4096, through: 16_384),
        4096: steps(of: 1024, from: 8192, through: 30_720),
        8192: steps(of: 4096, from: 16_384, through: 61_440),
        16_384: steps(of: 8192, from: 32_768, through: 122_880),
    ]

    private static func steps(of step: Int, from first: Int, through last: Int) -> [Quantity] {
        stride(from: first, through: last, by: step).map { Quantity($0) }
    }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ContainerServices(system.outcome).fargateDefinitions.flatMap { definition -> [Diagnostic] in
            let missing = ["Cpu", "Memory"].filter { definition[$0].isAbsent }
            if !missing.isEmpty {
                return [
                    error(
                        at: definition,
                        "'\(definition.logicalID)' runs on Fargate and has no \(missing.joined(separator: " and "))",
                        fix: "set \(missing.joined(separator: " and ")) of the task")
                ]
            }
            guard let cpu = definition["Cpu"].text.flatMap({ units($0, "vcpu") }), cpu <= 16_384 else { return [] }
            guard let allowed = sizes[cpu] else {
                return [
                    error(
                        at: definition["Cpu"], "'\(definition.logicalID)' has \(cpu) CPU units, which Fargate has not",
                        fix: "take one of \(sizes.keys.sorted(by: <).map { "\($0)" }.joined(separator: ", "))")
                ]
            }
            guard let memory = definition["Memory"].text.flatMap({ units($0, "gb") }), !allowed.contains(memory) else {
                return []
            }
            return [
                error(
                    at: definition["Memory"],
                    "'\(definition.logicalID)' has \(memory) MiB of memory with \(cpu) CPU units",
                    fix: "with \(cpu) CPU units take \(text(of: allowed)) MiB")
            ]
        }
    }

    private static func text(of allowed: [Quantity]) -> String {
        guard allowed.count > 3, let first = allowed.first, let last = allowed.last else {
            return allowed.map { "\($0)" }.joined(separator: ", ")
        }
        return "\(first) to \(last) in steps of \(allowed[1] - first)"
    }

    /// `1024`, `1 vCPU` or `.5 vCPU`: a unit stands for 1,024.
    static func units(_ text: String, _ unit: String) -> Quantity? {
        let text = text.lowercased().filter { $0 != " " }
        if let plain = Quantity(text) { return plain }
        guard text.hasSuffix(unit) else { return nil }
        let number = text.dropLast(unit.count)
        return Double(number.hasPrefix(".") ? "0" + number : String(number)).flatMap { Quantity(exactly: $0 * 1024) }
    }
}
