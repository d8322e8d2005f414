// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// What the module `AWS` has, for those who generate the rest of it elsewhere.
package struct TypedModule: Sendable, Hashable {
    /// The types that it has whole.
    package let types: Set<TypeName>
    /// The types of which it has no more than what references need.
    package let kinds: Set<TypeName>

    package init(types: Set<TypeName>, kinds: Set<TypeName>) {
        self.types = types
        self.kinds = kinds
    }

    /// That of this version, as it stands in the binary.
    package static let aws = TypedModule(text: TypedCatalog.text)

    static let path = "Sources/SchemaCatalog/typed.txt"

    init(text: String) {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        func names(_ word: String) -> Set<TypeName> {
            Set(lines.filter { $0.last.map(String.init) == word }.compactMap { TypeName(String($0[0])) })
        }
        self.init(types: names("type"), kinds: names("kind"))
    }

    var text: String {
        let lines = types.map { "\($0.full) type\n" } + kinds.map { "\($0.full) kind\n" }
        return lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
    }
}

/// The module that types are generated for.
package enum TargetModule: Sendable, Hashable {
    /// One that holds everything itself, as `AWS` does.
    case whole
    /// One that has what another module lacks.
    case beside(TypedModule)
}
