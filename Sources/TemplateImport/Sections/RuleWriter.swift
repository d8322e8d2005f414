// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A rule as the call that makes it; nil for one that has more than conditions and assertions.
enum RuleWriter {
    static func expression(
        _ logicalID: String, _ node: Node, _ conditions: inout ConditionWriter
    ) -> SwiftExpression? {
        guard let members = node.objectValue?.members, let assertions = node["Assertions"]?.arrayValue,
            !assertions.isEmpty, members.allSatisfy({ ["RuleCondition", "Assertions"].contains($0.key) })
        else { return nil }
        let path = "Rules/\(logicalID)"
        var arguments = [SwiftArgument(nil, .literal(logicalID))]
        if let condition = node["RuleCondition"] {
            arguments.append(
                SwiftArgument(
                    "when", conditions.expression(condition, at: "\(path)/RuleCondition"), at: condition.origin))
        }
        for assertion in assertions {
            guard let asserted = assertion["Assert"], let members = assertion.objectValue?.members,
                members.allSatisfy({ ["Assert", "AssertDescription"].contains($0.key) })
            else { return nil }
            var parts = [SwiftArgument(nil, conditions.expression(asserted, at: "\(path)/Assertions"))]
            if let description = assertion["AssertDescription"] {
                guard let text = description.stringValue else { return nil }
                parts.append(SwiftArgument(nil, .literal(text)))
            }
            arguments.append(SwiftArgument(nil, .call(.code(".assert"), parts), at: assertion.origin))
        }
        return .call(.code("Rule"), arguments)
    }
}
