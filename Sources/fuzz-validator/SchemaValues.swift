// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackMutation
import TemplateModel

/// Makes values that a schema allows, or nearly: enough for a rule to look at them.
struct SchemaValues {
    private let schema: Node
    /// The logical IDs that texts may refer to.
    private let names: [String]

    init?(_ type: String, names: [String]) {
        guard let schema = Catalog.schema(of: type) else { return nil }
        self.schema = schema
        self.names = names
    }

    /// Properties of a resource: those that are required, and some others.
    func properties(_ random: inout SplitMix) -> Node { object(schema, 0, &random) }

    private func object(_ shape: Node, _ depth: Int, _ random: inout SplitMix) -> Node {
        let required = Set((shape["required"]?.arrayValue ?? []).compactMap(\.stringValue))
        var members: [Node.Object.Member] = []
        for property in shape["properties"]?.objectValue?.members ?? [] {
            guard required.contains(property.key) || random.once(in: 2 + depth * 2) else { continue }
            members.append(.init(key: property.key, value: value(property.value, depth + 1, &random)))
        }
        return Node(.object(Node.Object(members)))
    }

    private func value(_ shape: Node, _ depth: Int, _ random: inout SplitMix) -> Node {
        if depth > 5 { return "x" }
        if let name = shape["$ref"]?.stringValue?.split(separator: "/").last.map(String.init) {
            return value(schema["definitions"]?[name] ?? [:], depth + 1, &random)
        }
        if let choices = shape["enum"]?.arrayValue, !choices.isEmpty { return random.pick(choices) }
        if let choices = shape["oneOf"]?.arrayValue ?? shape["anyOf"]?.arrayValue, !choices.isEmpty,
            shape["properties"] == nil
        {
            return value(random.pick(choices), depth + 1, &random)
        }
        switch shape["type"]?.stringValue ?? shape["type"]?[0]?.stringValue {
        case "boolean": return .bool(random.once(in: 2))
        case "integer", "number": return .number(random.pick([0, 1, 30, 80, 443, 1024, 65_535]))
        case "array": return .array((0...random.below(2)).map { _ in value(shape["items"] ?? [:], depth + 1, &random) })
        case "object": return object(shape, depth, &random)
        default: return text(&random)
        }
    }

    private func text(_ random: inout SplitMix) -> Node {
        if !names.isEmpty, random.once(in: 2) {
            let name = random.pick(names)
            return random.once(in: 2) ? ["Ref": .string(name)] : ["Fn::GetAtt": [.string(name), "Arn"]]
        }
        return random.pick([
            "x", "10.0.0.0/16", "*", "80", "tcp", "arn:aws:iam::123456789012:role/r", "rate(5 minutes)", "GET /a",
            "true",
        ])
    }
}
