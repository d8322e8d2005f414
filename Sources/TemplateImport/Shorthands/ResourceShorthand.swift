// SPDX-License-Identifier: Apache-2.0

/// The calls of `Shorthands` that make a whole resource, where they make exactly this one.
enum ResourceShorthand {
    /// Nil where no short form says all of it, and nothing else.
    static func expression(_ type: String, _ arguments: [SwiftArgument]) -> SwiftExpression? {
        guard let logicalID = arguments.first, logicalID.label == nil,
            arguments.dropFirst().allSatisfy({ $0.label != nil })
        else { return nil }
        let values = Dictionary(
            arguments.dropFirst().map { ($0.label ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        switch type {
        case "AWS::IAM::Role": return role(logicalID, values)
        case "AWS::DynamoDB::Table": return table(logicalID, values)
        default: return nil
        }
    }

    /// `IAM.Role("Role", assumedBy: "lambda.amazonaws.com", …)`
    private static func role(_ logicalID: SwiftArgument, _ values: [String: SwiftArgument]) -> SwiftExpression? {
        guard Set(values.keys).isSubset(of: ["assumeRolePolicyDocument", "managedPolicyArns", "policies"]),
            let trust = values["assumeRolePolicyDocument"],
            let statement = trust.value.call(of: ".policy")?.only?.value.call(of: ".allow"), statement.count == 2,
            statement[0].value == .literal("sts:AssumeRole"), statement[1].label == "principal",
            let service = statement[1].value.call(of: ".service")?.only
        else { return nil }
        var arguments = [logicalID, SwiftArgument("assumedBy", service.value, at: trust.origin)]
        if let managed = values["managedPolicyArns"] {
            guard case .array(let policies) = managed.value, !policies.isEmpty else { return nil }
            let names = policies.compactMap(managedPolicy)
            guard names.count == policies.count else { return nil }
            arguments.append(
                SwiftArgument("managedPolicies", .array(names.map { .literal($0) }), at: managed.origin))
        }
        if let policies = values["policies"] {
            guard case .array(let list) = policies.value, list.count == 1, let parts = list[0].call(of: ".init"),
                parts.map(\.label) == ["policyDocument", "policyName"], parts[1].value == .literal("permissions"),
                let statements = parts[0].value.call(of: ".policy"), !statements.isEmpty,
                statements.allSatisfy({ $0.label == nil })
            else { return nil }
            arguments.append(SwiftArgument("allowing", statements[0].value, at: policies.origin))
            arguments += statements.dropFirst()
        }
        return .call(.code("IAM.Role"), arguments)
    }

    /// The name of a policy of AWS in an ARN that says so for every partition.
    private static func managedPolicy(_ value: SwiftExpression) -> String? {
        guard case .text(let pieces) = value, pieces.count == 3, pieces[0] == .literal("arn:"),
            pieces[1] == .value(.code(".partition")), case .literal(let end) = pieces[2],
            end.hasPrefix(":iam::aws:policy/")
        else { return nil }
        return String(end.dropFirst(":iam::aws:policy/".count))
    }

    /// `DynamoDB.Table("Orders", partitionKey: .string("customer"), sortKey: .number("time"))`
    private static func table(_ logicalID: SwiftArgument, _ values: [String: SwiftArgument]) -> SwiftExpression? {
        guard Set(values.keys) == ["keySchema", "attributeDefinitions", "billingMode"],
            values["billingMode"]?.value == .code(".payPerRequest"), let schema = values["keySchema"],
            case .array(let keys) = schema.value, case .array(let attributes)? = values["attributeDefinitions"]?.value,
            (1...2).contains(keys.count), keys.count == attributes.count
        else { return nil }
        var arguments = [logicalID]
        for (index, (key, attribute)) in zip(keys, attributes).enumerated() {
            let kind = index == 0 ? ".hash" : ".range"
            guard let key = key.call(of: ".init"), key.map(\.label) == ["attributeName", "keyType"],
                key[1].value == .code(kind), let attribute = attribute.call(of: ".init"),
                attribute.map(\.label) == ["attributeName", "attributeType"],
                attribute[0].value.withoutPlaces == key[0].value.withoutPlaces,
                case .code(let type) = attribute[1].value,
                let name = [".s": ".string", ".n": ".number", ".b": ".binary"][type]
            else { return nil }
            arguments.append(
                SwiftArgument(
                    index == 0 ? "partitionKey" : "sortKey",
                    .call(.code(name), [SwiftArgument(nil, key[0].value)]), at: index == 0 ? schema.origin : nil))
        }
        return .call(.code("DynamoDB.Table"), arguments)
    }
}

extension SwiftExpression {
    /// The arguments of a call of a function.
    func call(of function: String) -> [SwiftArgument]? {
        if case .call(.code(function), let arguments) = self { arguments } else { nil }
    }
}

extension [SwiftArgument] {
    /// The one argument, without a label.
    var only: SwiftArgument? { count == 1 && self[0].label == nil ? self[0] : nil }
}
