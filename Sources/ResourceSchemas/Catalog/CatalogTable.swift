// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog
import TemplateModel

/// The facts about types that programs ask for again and again, as a flat table in the binary: `catalog.table`, which
/// `generate-resources --catalog` makes of the texts beside it.
enum CatalogTable {
    private static let root = FlatTable(
        UnsafeRawPointer(catalog_table()).assumingMemoryBound(to: UInt32.self)
    ).root

    static subscript(section: CatalogSection) -> FlatNode? { root?[section.rawValue] }
}

/// The parts of the catalogue's table. All but the references are objects by the name of the type or policy.
package enum CatalogSection: String, CaseIterable, Sendable {
    /// The schemas of the registry: schemas.txt.
    case types
    /// What SAM rewrites: serverless.txt.
    case serverless
    /// What only one resource can have: identities.txt.
    case identities
    /// What policies of AWS say, by path: managed-policy-documents.txt.
    case policies
    /// What Ref and Fn::GetAtt yield: facts.txt.
    case references
    /// What properties refer to: slots.txt.
    case slots
}
