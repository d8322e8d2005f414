// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A node as a literal of `Node` or `Document`, for what has no type.
enum NodeLiteral {
    static func expression(_ node: Node) -> SwiftExpression {
        switch node.content {
        case .null: .code(".null")
        case .bool(let value): .code("\(value)")
        case .number(let number): .code(number.text)
        case .string(let text): .literal(text)
        case .array(let elements): .array(elements.map(expression))
        case .object(let object):
            .dictionary(object.members.map { SwiftEntry(.literal($0.key), expression($0.value)) })
        }
    }
}
