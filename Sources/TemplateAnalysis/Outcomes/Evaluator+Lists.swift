// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Functions of lists.
extension Evaluator {
    func selected(_ argument: Node, _ walk: inout ReferenceWalk) -> Node? {
        guard let first = argument[0], let second = argument[1], let index = value(of: first, &walk)?.scalarText,
            let list = value(of: second, &walk)
        else { return nil }
        if let elements = list.arrayValue, let position = Int(index) {
            return elements.indices.contains(position) ? value(of: elements[position], &walk) : nil
        }
        return .call("Fn::Select", [.string(index), list])
    }

    func blocks(_ argument: Node, _ walk: inout ReferenceWalk) -> Node? {
        guard let text = argument[0].flatMap({ value(of: $0, &walk) })?.scalarText, let block = IPv4Block(text),
            let count = argument[1].flatMap({ value(of: $0, &walk) })?.scalarText.flatMap({ Quantity($0) }),
            let bits = argument[2].flatMap({ value(of: $0, &walk) })?.scalarText.flatMap({ Quantity($0) })
        else { return nil }
        return block.divided(into: count, hostBits: bits).map { .array($0.map { .string($0.description) }) }
    }
}
