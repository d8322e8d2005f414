// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Text in the making whose parts may be unknown.
package struct JoinedText {
    private var parts: [Node] = []
    /// In bytes; what is unknown counts as a hundred.
    private(set) var length = 0

    package init() {}

    package mutating func append(literal: String) {
        guard !literal.isEmpty else { return }
        length += literal.utf8.count
        if let last = parts.last?.stringValue {
            parts[parts.count - 1] = .string(last + literal)
        } else {
            parts.append(.string(literal))
        }
    }

    package mutating func append(_ node: Node) {
        if let text = node.scalarText { return append(literal: text) }
        for part in node.joinedParts ?? [node] {
            if let text = part.stringValue {
                append(literal: text)
            } else {
                parts.append(part)
                length += 100
            }
        }
    }

    package var node: Node {
        switch parts.count {
        case 0: .string("")
        case 1: parts[0]
        default: .call("Fn::Join", ["", .array(parts)])
        }
    }
}

extension Node {
    /// The parts of a text that is known in part; nil for anything else.
    package var joinedParts: [Node]? {
        guard let (name, argument) = function, name == "Fn::Join", argument[0]?.stringValue == "" else { return nil }
        return argument[1]?.arrayValue
    }
}
