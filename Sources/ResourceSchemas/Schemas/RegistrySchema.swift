// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A resource type's schema as the registry of an account answers it: for what is newer than the catalogue, or another
/// organisation's.
package struct RegistrySchema: Sendable {
    package let typeName: String
    package let node: Node

    /// Nil for what is no resource type's schema.
    package init?(_ node: Node) {
        guard let typeName = node["typeName"]?.stringValue, node["properties"]?.objectValue != nil else { return nil }
        let parts = typeName.split(separator: "::", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.typeName = typeName
        self.node = node
    }
}

/// The schemas that are given, before those of the catalogue.
package struct KnownSchemas: Sendable {
    private let given: [String: FlatNode]

    package init(_ given: [RegistrySchema] = []) {
        self.given = Dictionary(
            given.compactMap { schema in FlatTable(of: schema.node).root.map { (schema.typeName, $0) } },
            uniquingKeysWith: { _, last in last })
    }

    package func schema(of typeName: String) -> ResourceSchema? {
        if let own = given[typeName] { return ResourceSchema(typeName, own, origin: .given) }
        return Catalog.flatSchema(of: typeName).map { ResourceSchema(typeName, $0, origin: .catalogue) }
    }

    /// Nil for a type that cannot be tagged, in a form of its own, or not known.
    package func taggingForm(of typeName: String) -> TaggingForm? {
        (given[typeName] ?? Catalog.flatSchema(of: typeName)).flatMap(TaggingForm.init)
    }
}
