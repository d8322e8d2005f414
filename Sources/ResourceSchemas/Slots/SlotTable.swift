// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The table of slots: the kinds that those of every type refer to, and which are policy documents, where certain.
///
/// `slots.txt` has it, one slot a line, derived from the schemas and `facts.txt` by `generate-resources --slots`; read
/// where it lies in the catalogue's table.
package enum SlotTable {
    /// The slots of a type, in the order of their lines; none for a type that does not exist.
    package static func slots(of typeName: String) -> [Slot] {
        CatalogTable[.slots]?[typeName]?.elements.compactMap(Slot.init) ?? []
    }

    /// The types that have slots, sorted.
    package static var typeNames: [String] { CatalogTable[.slots]?.keys ?? [] }

    /// The types that any slot refers to.
    package static var kinds: Set<String> {
        Set(typeNames.flatMap { slots(of: $0) }.flatMap { $0.kinds.map(\.typeName) })
    }
}

extension [Slot] {
    /// The slot at the path of a value in a template, whose first step is `Properties`.
    package func slot(at path: Node.Path) -> Slot? {
        let names = path.steps.dropFirst().compactMap { step in
            if case .key(let key) = step, key != "Fn::If" { key } else { nil }
        }
        return first { slot in
            slot.path.count == names.count && zip(slot.path, names).allSatisfy { $0 == $1 || $0 == "*" }
        }
    }
}
