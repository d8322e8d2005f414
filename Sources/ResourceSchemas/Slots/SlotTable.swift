// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog
import TemplateModel

/// The table of slots: the kinds that those of every type refer to, and which are policy documents, where certain.
///
/// `slots.txt` has it, one slot a line, derived from the schemas and `facts.txt` by `generate-resources --slots`. Like
/// the schemas, its lines are found by binary search and read when they are asked for.
package enum SlotTable {
    /// The slots of a type, by path; none for a type that does not exist.
    package static func slots(of typeName: String) -> [Slot] {
        var prefix = typeName + " "
        let count = prefix.utf8.count
        var position = prefix.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { slot_catalog_find($0.baseAddress, $0.count) }
        }
        let text = UnsafeBufferPointer(start: slot_catalog_text(), count: slot_catalog_count())
        var slots: [Slot] = []
        while position < text.count {
            let next = slot_catalog_next_line(position)
            let line = text[position..<(next - 1)]
            guard line.starts(with: prefix.utf8) else { break }
            let words = String(decoding: line.dropFirst(count), as: UTF8.self).split(separator: " ")
            if let slot = Slot(words: words) { slots.append(slot) }
            position = next
        }
        return slots
    }

    /// The types that any slot refers to.
    package static var kinds: Set<String> {
        Set(
            text.split(separator: "\n").flatMap { line in
                Slot(words: line.split(separator: " ").dropFirst().map { $0 })?.kinds.map(\.typeName) ?? []
            })
    }

    /// The whole table as text.
    package static var text: String {
        String(decoding: UnsafeBufferPointer(start: slot_catalog_text(), count: slot_catalog_count()), as: UTF8.self)
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
