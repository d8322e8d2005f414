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
    private let given: [String: Node]

    package init(_ given: [RegistrySchema] = []) {
        self.given = Dictionary(given.map { ($0.typeName, $0.node) }, uniquingKeysWith: { _, last in last })
    }

    /// The schema of a type as JSON; nil when it is neither given nor in the catalogue.
    package func node(of typeName: String) -> Node? { given[typeName] ?? Catalog.schema(of: typeName) }

    package func schema(of typeName: String) -> ResourceSchema? {
        node(of: typeName).map { ResourceSchema(typeName, $0, origin: given[typeName] == nil ? .catalogue : .given) }
    }
}
