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
/// | one for each string, and one | where the string begins among the bytes; strings are sorted by their bytes |
/// | the rest | arrays and objects, each once: a count, the keys of an object in order, the values |
///
/// A value is a word: its kind in the three bits on top (``FlatNode/Kind``), below what it is, or where.
package struct FlatTable: @unchecked Sendable {
    enum Header: Int, CaseIterable {
        case format, keywords, strings, values, root
    }

    /// Changes with the layout.
    static let format: UInt32 = 0x5344_4C01

    /// It lives as long as the program: in its text, or made once a run.
    let words: UnsafePointer<UInt32>

    /// - Parameter words: of the layout above, never freed.
    init(_ words: UnsafePointer<UInt32>) { self.words = words }

    private func count(_ part: Header) -> Int { Int(words[part.rawValue]) }

    private var keywords: UnsafePointer<UInt32> { words + Header.allCases.count }
    private var strings: UnsafePointer<UInt32> { keywords + count(.keywords) }
    var values: UnsafePointer<UInt32> { strings + count(.strings) + 1 }
    private var bytes: UnsafePointer<UInt8> {
        UnsafeRawPointer(values + count(.values)).assumingMemoryBound(to: UInt8.self)
    }

    /// Nil for what is no table of this layout.
    package var root: FlatNode? {
        guard words[Header.format.rawValue] == Self.format, count(.keywords) == SchemaKeyword.allCases.count else {
            return nil
        }
        return FlatNode(table: self, word: words[Header.root.rawValue])
    }

    func number(of keyword: SchemaKeyword) -> UInt32 { keywords[Int(keyword.rawValue)] }

    /// The bytes of a string.
    func text(_ number: UInt32) -> UnsafeBufferPointer<UInt8> {
        let start = strings[Int(number)]
        return UnsafeBufferPointer(start: bytes + Int(start), count: Int(strings[Int(number) + 1] - start))
    }
}
