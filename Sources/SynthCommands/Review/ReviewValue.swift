// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A value as a reviewer reads it: JSON, but references by their names, and joined texts as one.
enum ReviewValue {
    /// How many characters of a value are shown.
    private static let most = 160

    static func text(_ node: Node?) -> String {
        guard let node else { return "not set" }
        let text = Self.written(node)
        return text.count <= most ? text : "\(text.prefix(most - 20))… (\(text.count) characters)"
    }

    private static func written(_ node: Node) -> String {
        if let reference = node.reference { return name(reference) }
        if let joined = joined(node) { return joined }
        if let elements = node.arrayValue { return "[\(elements.map(written).joined(separator: ", "))]" }
        if let members = node.objectValue?.members {
            return "{\(members.map { "\($0.key): \(written($0.value))" }.joined(separator: ", "))}"
        }
        return "\(node)"
    }

    private static func name(_ reference: ElementReference) -> String {
        reference.attribute.map { "\(reference.name).\($0)" } ?? reference.name
    }

    /// Parts that nothing stands between, as one text with names in it.
    private static func joined(_ node: Node) -> String? {
        guard let (name, argument) = node.function, name == "Fn::Join", argument[0]?.stringValue == "",
            let parts = argument[1]?.arrayValue
        else { return nil }
        let texts = parts.map { part -> String in
            if let text = part.stringValue { return text }
            if let reference = part.reference { return "${\(self.name(reference))}" }
            return "${\(written(part))}"
        }
        return "\(Node.string(texts.joined()))"
    }
}
