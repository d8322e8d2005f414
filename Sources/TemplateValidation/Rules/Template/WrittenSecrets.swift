// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Secrets that stand where everybody reads them.
package enum WrittenSecrets {
    /// Shorter pieces of a text that a function puts together could be a part of anything.
    private static let leastPiece = 6

    /// Whether a property or a variable of that name has a secret for its value.
    package static func isSecret(_ text: String, named name: String) -> Bool {
        LiteralSecretRule.isSecret(text, named: name)
    }

    /// The texts of a template that are secrets: in its resources, and in the parameters and mappings that they take
    /// them from.
    ///
    /// - Parameter values: those that its parameters have.
    package static func texts(in template: Template, given values: [ParameterValue] = []) -> [String] {
        var found: [String] = []
        for resource in template.resources {
            resource.node["Properties"]?.walk { node, path in
                if case .key(let name)? = path.steps.last { found += texts(of: node, named: name, template, values) }
                if let name = node["Name"]?.stringValue, let value = node["Value"] {
                    found += texts(of: value, named: name, template, values)
                }
                if let password = node.stringValue.flatMap(password(inAddress:)) { found.append(password) }
            }
        }
        return found
    }

    /// That of an address as `postgres://user:password@host/name`.
    private static func password(inAddress text: String) -> String? {
        guard let scheme = text.firstRange(of: "://") else { return nil }
        let authority = text[scheme.upperBound...].prefix { !"/?#".contains($0) }
        guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else {
            return nil
        }
        let password = String(authority[authority.index(after: colon)..<at])
        return password.isEmpty || password.contains("${") || password.contains("{{") ? nil : password
    }

    private static func texts(of node: Node, named name: String, _ template: Template, _ values: [ParameterValue])
        -> [String]
    {
        if let text = node.stringValue { return isSecret(text, named: name) ? [text] : [] }
        guard node.isFunction else { return [] }
        return pieces(of: node, template, values).filter { isSecret($0, named: name) && $0.utf8.count >= leastPiece }
    }

    /// What a function puts its text together from.
    private static func pieces(of node: Node, _ template: Template, _ values: [ParameterValue]) -> [String] {
        if let text = node.stringValue { return [text] }
        func pieces(_ nodes: some Sequence<Node>) -> [String] {
            nodes.flatMap { Self.pieces(of: $0, template, values) }
        }
        guard let (function, argument) = node.function else { return pieces(node.arrayValue ?? []) }
        switch function {
        case "Ref":
            guard let name = argument.stringValue,
                let parameter = template[.parameters].first(where: { $0.key == name }),
                parameter.value["Type"]?.stringValue == "String"
            else { return [] }
            return values.filter { $0.name == name }.map(\.value)
                + [parameter.value["Default"]?.stringValue].compactMap(\.self)
        case "Fn::Sub":
            let text = argument.stringValue ?? argument[0]?.stringValue ?? ""
            let literals = SubstitutionText(text).segments.compactMap { segment in
                if case .literal(let literal) = segment { literal } else { nil }
            }
            return literals + pieces(argument[1]?.objectValue?.members.map(\.value) ?? [])
        case "Fn::Join":
            let parts = pieces(argument[1]?.arrayValue ?? [])
            return parts + [parts.joined(separator: argument[0]?.stringValue ?? "")]
        case "Fn::FindInMap":
            guard let map = argument[0]?.stringValue, let key = argument[2]?.stringValue,
                let rows = template.root["Mappings"]?[map]?.objectValue?.members
            else { return [] }
            return rows.compactMap { $0.value[key]?.stringValue }
        case "Fn::Base64": return Self.pieces(of: argument, template, values)
        case "Fn::If", "Fn::Select", "Fn::Split": return pieces((argument.arrayValue ?? []).dropFirst())
        default: return []
        }
    }
}
