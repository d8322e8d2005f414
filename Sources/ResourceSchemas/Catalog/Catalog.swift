// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog
import TemplateModel

/// The schemas of all resource types of AWS's CloudFormation registry, as they stand in the binary.
///
/// Nothing is read before it is asked for.
package enum Catalog {
    /// The schema of a type as JSON; nil when there is no such type.
    package static func schema(of typeName: String) -> Node? { flatSchema(of: typeName)?.node }

    static func flatSchema(of typeName: String) -> FlatNode? { CatalogTable[.types]?[typeName] }

    package static func contains(_ typeName: String) -> Bool { flatSchema(of: typeName) != nil }

    /// The names of all types, sorted.
    package static var typeNames: [String] { CatalogTable[.types]?.keys ?? [] }

    /// The day of AWS's API models that the schemas' `apiEnum` come from, as `2026-11-20`.
    package static var apiModelDate: String? { provenance?["apiModels"]?["modelDate"]?.stringValue }

    /// The day of the schemas themselves: AWS may have added properties and types since.
    package static var schemaDate: String? { (provenance?["schemaDate"]?.stringValue?.prefix(10)).map(String.init) }

    private static let provenance: Node? = {
        let text = UnsafeBufferPointer(start: schema_provenance_text(), count: schema_provenance_count())
        return try? JSONReader.read(Array(text), file: "PROVENANCE.json")
    }()
}
