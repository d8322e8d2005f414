// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What reads well on one line: `!If [IsProduction, !Ref Key, !Ref "AWS::NoValue"]`, and lists of numbers.
struct OneLine {
    /// However far from the margin the line begins, so that nothing is broken anew where it comes to stand deeper.
    static let width = 80

    private var text = ""

    /// Nil for what is more than scalars, or too wide.
    static func text(of node: Node, as role: Role) -> String? {
        var line = OneLine()
        guard let call = TaggedCall(node, as: role) else {
            guard let elements = node.arrayValue, !elements.isEmpty, elements.allSatisfy({ $0.numberValue != nil })
            else { return nil }
            return line.append(node, as: role) ? line.text : nil
        }
        // A text alone is not in brackets, and may stand as it is.
        if let argument = call.argument.stringValue {
            return BlockScalar(argument) == nil ? "\(call.tag) \(Scalar.text(argument))" : nil
        }
        return line.append(call) ? line.text : nil
    }

    private mutating func append(_ call: TaggedCall) -> Bool {
        guard call.argument.objectValue == nil else { return false }
        text += "\(call.tag) "
        return append(call.argument, as: call.argumentRole)
    }

    private mutating func append(_ node: Node, as role: Role) -> Bool {
        if let call = TaggedCall(node, as: role) { return append(call) }
        switch node.content {
        case .string(let value):
            // Counted before it is looked at: a text may be long.
            guard value.utf8.count <= Self.width, BlockScalar(value) == nil else { return false }
            text += Scalar.text(value, inBrackets: true)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += ", " }
                guard append(element, as: role == .conditions ? .condition : .value) else { return false }
            }
            text += "]"
        case .object(let object) where !object.isEmpty: return false
        default: text += Scalar.line(of: node)
        }
        return text.utf8.count <= Self.width
    }
}
