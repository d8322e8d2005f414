// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    /// Any JSON, with expressions in it.
    mutating func document(_ node: Node, at path: String) -> SwiftExpression {
        switch node.content {
        case .null: return .code(".null")
        case .bool(let value): return .code("\(value)")
        case .number(let number):
            if let value = Self.integer(number.text) { return .code(String(value)) }
            if Self.isNumber(number.text) { return .code(number.text) }
            return bypass(node, because: "a number that Swift cannot say", at: path)
        case .string(let text): return resolved(text) ?? .literal(text)
        case .array(let elements):
            return .array(elements.enumerated().map { documentElement($1, at: "\(path)/\($0)") })
        case .object(let object):
            if let policy = policy(node, at: path) { return policy }
            properties += object.count
            return .dictionary(
                object.members.map { member in
                    SwiftEntry(
                        .literal(member.key), documentElement(member.value, at: "\(path)/\(member.key)"),
                        at: member.value.origin)
                })
        }
    }

    private mutating func documentElement(_ node: Node, at path: String) -> SwiftExpression {
        guard let (name, argument) = node.function else { return document(node, at: path) }
        if let call = call(name, argument, node, as: .document, at: path) { return call }
        // A call that the DSL does not have is JSON too.
        unchecked.append(
            Unchecked(path: path, cause: "\(name) is written in a way that the types do not have"))
        properties += 1
        return .dictionary([SwiftEntry(.literal(name), documentElement(argument, at: "\(path)/\(name)"))])
    }
}
