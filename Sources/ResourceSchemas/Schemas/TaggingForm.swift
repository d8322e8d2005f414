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

    /// Nil for a type that cannot be tagged, or in a form of its own, or is not in the catalogue.
    package init?(ofType typeName: String) {
        guard let schema = Catalog.flatSchema(of: typeName) else { return nil }
        self.init(schema)
    }

    /// Nil for a type that cannot be tagged, or in a form of its own.
    init?(_ schema: FlatNode) {
        let tagging = schema[.tagging]
        guard tagging?[.taggable]?.boolValue != false, schema[.taggable]?.boolValue != false else { return nil }
        let path = tagging?[.tagProperty]?.stringValue ?? "/properties/Tags"
        guard path.hasPrefix("/properties/") else { return nil }
        property = String(path.dropFirst("/properties/".count))
        let type = ResourceSchema("", schema, origin: .catalogue)
        guard let declared = type.properties.properties[property],
            !type.isReadOnly([.key(property)])
        else { return nil }
        let shape = type.resolve(declared)
        switch shape.types {
        case .object where shape.properties.isEmpty: style = .map
        case .array:
            guard let item = shape.items.map(type.resolve), item.properties["Key"] != nil,
                item.properties["Value"] != nil
            else { return nil }
            let atLaunch = Node.Object.Member(key: "PropagateAtLaunch", value: .bool(true))
            style = .list(extra: item.properties["PropagateAtLaunch"] == nil ? [] : [atLaunch])
        default: return nil
        }
    }
}
