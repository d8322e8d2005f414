// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Value<String> {
    /// A document as JSON text, with the expressions in it filled in by `Fn::Sub`: for properties that take JSON as a
    /// string, as a dashboard's body does.
    ///
    /// Unlike `toJsonString` it needs no transform. What an expression yields is not escaped, so it must be a name, an
    /// ID, an ARN or a number.
    public static func json(_ document: Document) -> Self {
        var text = Substitution()
        text.append(json: document.node)
        return Self(node: text.node)
    }
}

extension Substitution {
    fileprivate mutating func append(json node: Node) {
        if node.function != nil { return appendQuoted(node) }
        switch node.content {
        case .array(let elements):
            append(text: "[")
            for (index, element) in elements.enumerated() {
                if index > 0 { append(text: ",") }
                append(json: element)
            }
            append(text: "]")
        case .object(let object):
            append(text: "{")
            for (index, member) in object.members.enumerated() {
                append(text: (index > 0 ? "," : "") + JSONWriter.write(.string(member.key), style: .compact) + ":")
                append(json: member.value)
            }
            append(text: "}")
        default: append(text: JSONWriter.write(node, style: .compact))
        }
    }

    private mutating func appendQuoted(_ node: Node) {
        append(text: "\"")
        append(node)
        append(text: "\"")
    }
}
