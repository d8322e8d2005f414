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

    /// The slot at the path of a value in a resource of a type; its first step is `Properties`.
    package static func slot(of typeName: String, at path: Node.Path) -> Slot? {
        let names = path.namesInSlots
        return CatalogTable[.slots]?[typeName]?.elements.first { slot in
            guard let path = slot.element(0), path.count == names.count else { return false }
            return names.indices.allSatisfy { index in
                path.element(index)?.textBytes.map {
                    $0.elementsEqual(names[index].utf8) || $0.elementsEqual(CollectionOfOne(UInt8(ascii: "*")))
                } ?? false
            }
        }.flatMap(Slot.init)
    }

    /// The types that have slots, sorted.
    package static var typeNames: [String] { CatalogTable[.slots]?.keys ?? [] }

    /// The types that any slot refers to.
    package static var kinds: Set<String> {
        Set(typeNames.flatMap { slots(of: $0) }.flatMap { $0.kinds.map(\.typeName) })
    }
}

extension Node.Path {
    /// The names on the way from `Properties`, whatever lists and conditions are between.
    fileprivate var namesInSlots: [String] {
        steps.dropFirst().compactMap { step in
            if case .key(let key) = step, key != "Fn::If" { key } else { nil }
        }
    }
}
