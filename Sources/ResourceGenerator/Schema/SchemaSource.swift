// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Where the generator takes its facts from: the catalog in the binary, or a test's own schemas.
package struct SchemaSource: Sendable {
    /// The names of all types that there are, sorted.
    package let typeNames: [TypeName]

    package let facts: SchemaFacts

    package let uses: UseFacts

    /// The types that slots of any type refer to.
    let slotKinds: @Sendable () -> Set<String>

    private let read: @Sendable (String) -> Node?

    package init(
        typeNames: [String], facts: SchemaFacts, uses: UseFacts = UseFacts(),
        slotKinds: @escaping @Sendable () -> Set<String> = { [] },
        schema: @escaping @Sendable (String) -> Node?
    ) {
        self.typeNames = typeNames.compactMap(TypeName.init).sorted()
        self.facts = facts
        self.uses = uses
        self.slotKinds = slotKinds
        read = schema
    }

    /// AWS's registry, as it stands in the binary, and the types of SAM.
    package static let catalog = SchemaSource(
        typeNames: Catalog.typeNames + ServerlessCatalog.typeNames, facts: .shared, uses: .shared,
        slotKinds: { SlotTable.kinds },
        schema: { Catalog.schema(of: $0) ?? ServerlessCatalog.node(of: $0) })

    package func schema(of type: TypeName) -> TypeSchema? {
        read(type.full).map { TypeSchema(type: type, root: $0, facts: facts) }
    }
}

/// The schema of one resource type, and what is known beside it.
package struct TypeSchema: Sendable {
    package let type: TypeName
    package let root: Node
    package let facts: SchemaFacts

    /// The target of a `$ref`, with the definition's name; nil for a `$ref` to nothing.
    func target(of reference: String) -> (name: String, schema: Node, isDefinition: Bool)? {
        let parts = reference.split(separator: "/").map(String.init)
        guard parts.count == 3, parts[0] == "#", let schema = root[parts[1]]?[parts[2]] else { return nil }
        return (parts[2], schema, parts[1] == "definitions")
    }

    /// The paths that a keyword lists, as `readOnlyProperties` does, each in its steps.
    func paths(_ keyword: String) -> [[String]] {
        (root[keyword]?.arrayValue ?? []).compactMap(\.stringValue).map { pointer in
            pointer.split(separator: "/").dropFirst().map(String.init)
        }
    }

    /// The one property that identifies a thing of the type; nil when it takes several.
    var identifier: [String]? {
        let paths = paths("primaryIdentifier")
        return paths.count == 1 ? paths[0] : nil
    }

    /// The property that holds the resource's tags.
    var tagProperty: String? {
        root["tagging"]?["tagProperty"]?.stringValue?.split(separator: "/").last.map(String.init)
    }
}
