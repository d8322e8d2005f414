// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Under which property a type takes tags, and how they are written there.
package struct TaggingForm: Sendable {
    package enum Style: Sendable {
        /// Objects of `Key` and `Value`, with these members besides.
        case list(extra: [Node.Object.Member])
        case map
    }

    package let property: String
    package let style: Style

    /// Nil for a type that cannot be tagged, or in a form of its own.
    package init?(schema: Node) {
        guard schema["tagging"]?["taggable"]?.boolValue != false, schema["taggable"]?.boolValue != false else {
            return nil
        }
        let path = schema["tagging"]?["tagProperty"]?.stringValue ?? "/properties/Tags"
        guard path.hasPrefix("/properties/") else { return nil }
        property = String(path.dropFirst("/properties/".count))
        guard let declared = schema["properties"]?[property] else { return nil }
        let isReadOnly = schema["readOnlyProperties"]?.arrayValue?.contains(.string(path)) ?? false
        guard !isReadOnly else { return nil }
        let shape = Self.resolved(declared, schema)
        switch shape["type"]?.stringValue {
        case "object" where shape["properties"] == nil: style = .map
        case "array":
            let item = Self.resolved(shape["items"] ?? .null, schema)
            let names = item["properties"]?.objectValue?.keys ?? []
            guard names.contains("Key"), names.contains("Value") else { return nil }
            let atLaunch = Node.Object.Member(key: "PropagateAtLaunch", value: .bool(true))
            style = .list(extra: names.contains("PropagateAtLaunch") ? [atLaunch] : [])
        default: return nil
        }
    }

    private static func resolved(_ node: Node, _ schema: Node) -> Node {
        guard let path = node["$ref"]?.stringValue, path.hasPrefix("#/definitions/") else { return node }
        return schema["definitions"]?[String(path.dropFirst("#/definitions/".count))] ?? node
    }
}
