// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Makes a flat table of a value. The same value gives the same bytes.
package struct FlatTableWriter {
    /// By bytes: texts that Swift takes for the same may differ in them.
    private let numbers: [[UInt8]: UInt32]
    private let strings: [[UInt8]]
    private var values: [UInt32] = []
    private var places: [[UInt32]: UInt32] = [:]
    private let root: Node

    /// Of a key that stands twice in an object the first counts.
    package init(_ root: Node) {
        self.root = root
        var found = Set(SchemaKeyword.allCases.map { Array($0.text.utf8) })
        Self.collect(root, into: &found)
        strings = found.sorted { $0.lexicographicallyPrecedes($1) }
        numbers = Dictionary(uniqueKeysWithValues: strings.enumerated().map { ($1, UInt32($0)) })
    }

    /// The bytes of the table.
    package mutating func bytes() -> [UInt8] {
        let root = word(self.root)
        var offsets: [UInt32] = [0]
        for string in strings { offsets.append(offsets[offsets.count - 1] + UInt32(string.count)) }
        let places = UInt32(Self.firstPlace + values.count)
        let header: [FlatTable.Header: UInt32] = [
            .format: FlatTable.format, .keywords: UInt32(SchemaKeyword.allCases.count), .strings: places,
            .bytes: places + UInt32(offsets.count), .root: root,
        ]
        let words =
            FlatTable.Header.allCases.map { header[$0] ?? 0 } + SchemaKeyword.allCases.map { number($0.text) }
            + values + offsets
        return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
            + strings.flatMap { $0 }
    }

    private static func collect(_ node: Node, into found: inout Set<[UInt8]>) {
        switch node.content {
        case .string(let text): found.insert(Array(text.utf8))
        case .number(let number) where count(number) == nil: found.insert(Array(number.text.utf8))
        case .array(let elements): for element in elements { collect(element, into: &found) }
        case .object(let object):
            for member in object.members {
                found.insert(Array(member.key.utf8))
                collect(member.value, into: &found)
            }
        case .null, .bool, .number: break
        }
    }

    private static func count(_ number: Node.Number) -> UInt32? {
        guard let count = UInt32(number.text), count <= FlatNode.mostPayload, String(count) == number.text else {
            return nil
        }
        return count
    }

    private static let firstPlace = FlatTable.headerCount + SchemaKeyword.allCases.count

    private func number(_ text: String) -> UInt32 { numbers[Array(text.utf8)] ?? 0 }

    private mutating func word(_ node: Node) -> UInt32 {
        switch node.content {
        case .null: return FlatNode.word(.null, 0)
        case .bool(let value): return FlatNode.word(.bool, value ? 1 : 0)
        case .string(let text): return FlatNode.word(.string, number(text))
        case .number(let value):
            return Self.count(value).map { FlatNode.word(.count, $0) } ?? FlatNode.word(.number, number(value.text))
        case .array(let elements):
            let words = elements.map { word($0) }
            return FlatNode.word(.array, place([UInt32(words.count)] + words))
        case .object(let object):
            var seen: Set<UInt32> = []
            let members = object.members.map { (key: number($0.key), value: $0.value) }
                .filter { seen.insert($0.key).inserted }
                .sorted { $0.key < $1.key }
            let words = members.map { word($0.value) }
            return FlatNode.word(.object, place([UInt32(words.count)] + members.map(\.key) + words))
        }
    }

    /// What was written already is not written again.
    private mutating func place(_ words: [UInt32]) -> UInt32 {
        if let known = places[words] { return known }
        let place = UInt32(Self.firstPlace + values.count)
        values += words
        places[words] = place
        return place
    }
}

extension FlatTable {
    /// A table made at run time, for what the program learns once: it lives as long as the program does.
    init(of node: Node) {
        var writer = FlatTableWriter(node)
        let bytes = writer.bytes()
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: bytes.count, alignment: MemoryLayout<UInt32>.alignment)
        memory.copyMemory(from: bytes, byteCount: bytes.count)
        self.init(UnsafePointer(memory.bindMemory(to: UInt32.self, capacity: bytes.count / 4)))
    }
}
