// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What only one resource of a type can have: its primary identifier where a template says it, or its name.
package struct Identity: Sendable, Hashable {
    package struct Part: Sendable, Hashable {
        /// The names that lead to the property.
        package let path: [String]
        /// Whether it may be left out: two that leave it out agree in it.
        package let isOptional: Bool
    }

    package let parts: [Part]

    /// The identities of a type, as identities.txt has them.
    package static func all(of typeName: String) -> [Identity] {
        CatalogTable[.identities]?[typeName]?.elements.map { identity in
            Identity(parts: identity.elements.compactMap { $0.stringValue.map(Part.init) })
        } ?? []
    }
}

extension Identity.Part {
    fileprivate init(_ word: String) {
        isOptional = word.hasSuffix("?")
        path = word.split(separator: ".").map { $0.hasSuffix("?") ? String($0.dropLast()) : String($0) }
    }
}
