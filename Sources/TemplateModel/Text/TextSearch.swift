// SPDX-License-Identifier: Apache-2.0

/// Searching for a text by its bytes. These stand before the standard library's own, which compare by characters and
/// bring the machinery of regular expressions.
extension StringProtocol {
    /// Whether the text stands somewhere within this one.
    package func contains(_ text: String) -> Bool { firstRange(of: text) != nil }

    /// Where the text stands first within this one.
    package func firstRange(of text: String) -> Range<Index>? {
        var text = text
        let found = text.withUTF8 { text in
            guard let found = utf8.withContiguousStorageIfAvailable({ Self.firstRange(of: text, in: $0) }) else {
                var own = String(self)
                return own.withUTF8 { Self.firstRange(of: text, in: $0) }
            }
            return found
        }
        guard let range = found else { return nil }
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return start..<utf8.index(start, offsetBy: range.count)
    }

    private static func firstRange(
        of text: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Range<Int>? {
        guard let first = text.first else { return 0..<0 }
        var start = 0
        while start + text.count <= bytes.count {
            if bytes[start] == first {
                var length = 1
                while length < text.count, bytes[start + length] == text[length] { length += 1 }
                if length == text.count { return start..<start + length }
            }
            start += 1
        }
        return nil
    }
}
