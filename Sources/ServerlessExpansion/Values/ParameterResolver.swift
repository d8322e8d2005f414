// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Puts the values of parameters, or of mappings, where a template asks for them.
struct ParameterResolver {
    let parameters: [String: Node]
    let mappings: Node.Object

    /// With the values of parameters in place of `Ref` and within the text of `Fn::Sub`.
    func resolved(_ node: Node, depth: Int = 0) -> Node {
        guard depth < 200 else { return node }
        let own = call(node)
        switch own.content {
        case .array(let elements):
            return Node(.array(elements.map { resolved($0, depth: depth + 1) }), origin: own.origin)
        case .object(let object):
            return Node(
                .object(.init(object.members.map { .init(key: $0.key, value: resolved($0.value, depth: depth + 1)) })),
                origin: own.origin, references: own.references)
        default: return own
        }
    }

    private func call(_ node: Node) -> Node {
        guard let (name, argument) = node.function else { return node }
        if name == "Ref" { return argument.stringValue.flatMap { parameters[$0] } ?? node }
        guard name == "Fn::Sub" else { return node }
        if let text = argument.stringValue { return .call(name, .string(substituted(text))) }
        guard var parts = argument.arrayValue, let text = parts.first?.stringValue else { return node }
        parts[0] = .string(substituted(text))
        return .call(name, .array(parts))
    }

    private func substituted(_ text: String) -> String {
        SubstitutedNames.replacing(text) { parameters[$0]?.scalarText }
    }

    /// With the values of mappings too, as far as their keys are texts.
    func lookedUp(_ node: Node) -> Node { looked(resolved(node)) }

    private func looked(_ node: Node, depth: Int = 0) -> Node {
        guard depth < 200 else { return node }
        if let (name, argument) = node.function, name == "Fn::FindInMap", let keys = argument.arrayValue,
            keys.count == 3
        {
            let names = keys.compactMap { looked($0, depth: depth + 1).stringValue }
            if names.count == 3, let value = mappings[names[0]]?[names[1]]?[names[2]] { return value }
            return node
        }
        switch node.content {
        case .array(let elements):
            return Node(.array(elements.map { looked($0, depth: depth + 1) }), origin: node.origin)
        case .object(let object):
            let members = object.members.map {
                Node.Object.Member(key: $0.key, value: looked($0.value, depth: depth + 1))
            }
            return Node(.object(.init(members)), origin: node.origin)
        default: return node
        }
    }
}

/// The names within the text of an `Fn::Sub`.
enum SubstitutedNames {
    /// The text with other texts in place of some names; those that stay nil stay as they are.
    static func replacing(_ text: String, _ replacement: (String) -> String?) -> String {
        guard text.contains("${") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "${") {
            result += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
                return result + rest[start.lowerBound...]
            }
            let name = String(rest[start.upperBound..<end])
            result += replacement(name) ?? "${\(name)}"
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
