// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A value of a flat table. Two that say the same are the same.
package struct FlatNode: Sendable {
    enum Kind: UInt32 {
        case null, bool
        /// By the number of the string.
        case string
        /// Whole, from 0 to what fits.
        case count
        /// Any other number, by the number of its text.
        case number
        /// By where it stands among the values.
        case array, object
    }

    let table: FlatTable
    let word: UInt32

    static func word(_ kind: Kind, _ payload: UInt32) -> UInt32 { kind.rawValue << 29 | payload }

    static let mostPayload: UInt32 = (1 << 29) - 1

    var kind: Kind? { Kind(rawValue: word >> 29) }
    private var payload: UInt32 { word & Self.mostPayload }

    /// The count of an array or object, and what follows.
    private var content: (count: Int, words: UnsafePointer<UInt32>) {
        let start = table.words + Int(payload)
        return (Int(start[0]), start + 1)
    }

    private func node(_ word: UInt32) -> FlatNode { FlatNode(table: table, word: word) }
}

extension FlatNode: Equatable {
    package static func == (left: Self, right: Self) -> Bool {
        left.word == right.word && left.table.words == right.table.words
    }
}

extension FlatNode {
    package var isObject: Bool { kind == .object }

    package var boolValue: Bool? { kind == .bool ? payload == 1 : nil }

    /// The bytes of a text; nil where it is something else.
    var textBytes: UnsafeBufferPointer<UInt8>? { kind == .string ? table.text(payload) : nil }

    package var stringValue: String? { textBytes.map { String(decoding: $0, as: UTF8.self) } }

    func isText(_ keyword: SchemaKeyword) -> Bool { kind == .string && payload == table.number(of: keyword) }

    /// A whole number that is not negative.
    var countValue: Int? {
        switch kind {
        case .count: Int(payload)
        case .number: numberValue?.quantity?.int(in: 0...Int.max)
        default: nil
        }
    }

    var numberValue: Node.Number? {
        switch kind {
        case .count: Node.Number(Int(payload))
        case .number: Node.Number(text: String(decoding: table.text(payload), as: UTF8.self))
        default: nil
        }
    }

    /// A scalar as text, as CloudFormation converts one to the other.
    var scalarText: String? {
        switch kind {
        case .string: stringValue
        case .count, .number: numberValue?.text
        case .bool: payload == 1 ? "true" : "false"
        default: nil
        }
    }

    /// How many elements or members it has.
    var count: Int { kind == .array || kind == .object ? content.count : 0 }

    /// The element of an index; nil where it is no list.
    func element(_ index: Int) -> FlatNode? { kind == .array ? node(content.words[index]) : nil }

    /// The elements; none where it is something else.
    package var elements: [FlatNode] {
        guard kind == .array else { return [] }
        let (count, words) = content
        return (0..<count).map { node(words[$0]) }
    }

    /// The number of members; none where it is something else.
    var memberCount: Int { kind == .object ? content.count : 0 }

    /// The member of an index, in the order of the keys.
    func member(_ index: Int) -> (key: UnsafeBufferPointer<UInt8>, value: FlatNode) {
        let (count, words) = content
        return (table.text(words[index]), node(words[count + index]))
    }

    /// The keys in order; none where it is something else.
    package var keys: [String] {
        (0..<memberCount).map { String(decoding: member($0).key, as: UTF8.self) }
    }

    subscript(keyword: SchemaKeyword) -> FlatNode? {
        guard kind == .object else { return nil }
        let (count, words) = content
        let wanted = table.number(of: keyword)
        // Keys are in order, and so are the numbers of strings.
        for index in 0..<count where words[index] >= wanted {
            return words[index] == wanted ? node(words[count + index]) : nil
        }
        return nil
    }

    package subscript(key: String) -> FlatNode? {
        var key = key
        return key.withUTF8 { self[bytes: $0] }
    }

    /// By binary search.
    subscript(bytes key: UnsafeBufferPointer<UInt8>) -> FlatNode? {
        guard kind == .object else { return nil }
        let (count, words) = content
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            let order = ByteOrder.compare(key, table.text(words[middle]))
            if order == 0 { return node(words[count + middle]) }
            if order < 0 { high = middle } else { low = middle + 1 }
        }
        return nil
    }

    /// The whole value, made for those who want to keep it.
    package var node: Node {
        switch kind {
        case .bool: .bool(payload == 1)
        case .string: .string(stringValue ?? "")
        case .count, .number: Node(.number(numberValue ?? Node.Number(0)))
        case .array: .array(elements.map(\.node))
        case .object:
            .object(
                (0..<memberCount).map { index in
                    let (key, value) = member(index)
                    return Node.Object.Member(key: String(decoding: key, as: UTF8.self), value: value.node)
                })
        case .null, nil: .null
        }
    }
}
