// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// What the elements of a template are called in Swift: by their logical IDs, unless that cannot be.
struct SwiftNames {
    private var names: [ElementKey: String] = [:]
    private var taken: Set<String>

    /// - Parameter reserved: names that mean something else where the elements stand.
    init(_ keys: some Sequence<ElementKey>, reserved: Set<String> = []) {
        taken = reserved.union(Self.words).union(Identifier.keywords)
        let byRank = Dictionary(grouping: keys, by: \.section)
        for section in Self.ranks {
            for key in byRank[section] ?? [] { names[key] = unused(key) }
        }
    }

    subscript(key: ElementKey) -> String { names[key] ?? Self.mechanical(key.logicalID) }

    /// Those whose names are mentioned most get the plain ones.
    private static let ranks: [Template.Section] = [.resources, .parameters, .conditions, .mappings]

    /// The members of a stack and of a component: a reader would take the one for the other.
    private static let words: Set<String> = [
        "body", "description", "elements", "findings", "keptResources", "name", "tags", "template",
    ]

    private mutating func unused(_ key: ElementKey) -> String {
        let plain = Self.mechanical(key.logicalID)
        let noun = Self.noun(key.section)
        for name in [plain, plain + noun] where !name.isEmpty && taken.insert(name).inserted { return name }
        var number = 2
        while !taken.insert("\(plain)\(noun)\(number)").inserted { number += 1 }
        return "\(plain)\(noun)\(number)"
    }

    /// In lower camel case; nothing where no letter is in it.
    private static func mechanical(_ logicalID: String) -> String {
        let label = Identifier.label(logicalID).filter { $0 != "`" }
        return label.first?.isNumber == true ? "_" + label : label
    }

    private static func noun(_ section: Template.Section) -> String {
        switch section {
        case .parameters: "Parameter"
        case .conditions: "Condition"
        case .mappings: "Mapping"
        default: "Resource"
        }
    }
}
