// SPDX-License-Identifier: Apache-2.0

/// JSON values in one block of memory that are read where they lie: nothing is parsed, and nothing is made of what
/// nobody asks for.
///
/// The block is words of 32 bits, then the bytes of all strings:
///
/// | Words | What |
/// |---|---|
/// | 5 | ``Header`` |
/// | one for each `SchemaKeyword` | the number of the string that it is |
/// | many | arrays and objects, each once: a count, the keys of an object in order, the values |
/// | one for each string, and one | where the string begins among the bytes; strings are sorted by their bytes |
///
/// A value is a word: its kind in the three bits on top (``FlatNode/Kind``), below what it is, or where.
package struct FlatTable: @unchecked Sendable {
    enum Header: Int, CaseIterable {
        /// What layout it is, and how many keywords there are.
        case format, keywords
        /// The word where the places of strings begin, and the one where their bytes do.
        case strings, bytes
        case root
    }

    static let headerCount = 5

    /// Changes with the layout.
    static let format: UInt32 = 0x5344_4C02

    /// It lives as long as the program: in its text, or made once a run.
    let words: UnsafePointer<UInt32>

    /// - Parameter words: of the layout above, never freed.
    init(_ words: UnsafePointer<UInt32>) { self.words = words }

    private func place(_ part: Header) -> UnsafePointer<UInt32> { words + Int(words[part.rawValue]) }

    /// Nil for what is no table of this layout.
    package var root: FlatNode? {
        guard words[Header.format.rawValue] == Self.format,
            words[Header.keywords.rawValue] == UInt32(SchemaKeyword.allCases.count)
        else { return nil }
        return FlatNode(table: self, word: words[Header.root.rawValue])
    }

    func number(of keyword: SchemaKeyword) -> UInt32 { words[Self.headerCount + Int(keyword.rawValue)] }

    /// The bytes of a string.
    func text(_ number: UInt32) -> UnsafeBufferPointer<UInt8> {
        let place = place(.strings) + Int(number)
        let bytes = UnsafeRawPointer(self.place(.bytes)).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: bytes + Int(place[0]), count: Int(place[1] - place[0]))
    }
}
