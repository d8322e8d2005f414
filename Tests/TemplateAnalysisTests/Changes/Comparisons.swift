// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Two states of stacks, from JSON.
enum Comparisons {
    static func part(
        _ resources: String, name: String = "s", outputs: String = "{}", parameters: String = "{}",
        values: [String: String] = [:]
    ) throws -> StackPart {
        let json = #"{"Parameters": \#(parameters), "Resources": {\#(resources)}, "Outputs": \#(outputs)}"#
        return StackPart(
            name: name, stackName: "shop-\(name)", template: try Template(json: json),
            parameters: values.map { ParameterValue(name: $0, value: $1) })
    }

    static func of(_ old: [StackPart], _ new: [StackPart]) -> SystemComparison {
        SystemComparison(
            from: JoinedStacks(old, region: "eu-west-1"), to: JoinedStacks(new, region: "eu-west-1"),
            isOneStack: old.count == 1 && new.count == 1)
    }

    static func of(_ old: String, _ new: String) throws -> SystemComparison { of([try part(old)], [try part(new)]) }
}
