// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// A position in the text that knows its line.
    struct Cursor {
        let bytes: [UInt8]
        private let file: String
        private(set) var position = 0
        private var line = 1
        private var lineStart = 0

        init(_ bytes: [UInt8], file: String) {
            self.bytes = bytes
            self.file = file
        }

        var current: UInt8? { position < bytes.count ? bytes[position] : nil }

        var location: SourceLocation { location(of: position) }

        /// The place of a position on the line at hand.
        func location(of position: Int) -> SourceLocation {
            SourceLocation(file: file, line: line, column: position - lineStart + 1)
        }

        mutating func advance() { position += 1 }

        mutating func take(_ byte: UInt8) -> Bool {
            guard current == byte else { return false }
            position += 1
            return true
        }

        /// Moves to the first byte that does not stand for itself within a string.
        ///
        /// - Returns: whether all that was passed is ASCII.
        mutating func skipPlainText() -> Bool {
            let start = position
            var isASCII = true
            position = bytes.withUnsafeBufferPointer { buffer in
                var index = start
                while index < buffer.count {
                    let byte = buffer[index]
                    if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
                    if byte >= 0x80 { isASCII = false }
                    index += 1
                }
                return index
            }
            return isASCII
        }

        mutating func skipByteOrderMark() {
            guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
            position = 3
            lineStart = 3
        }

        mutating func skipSpace() {
            while let byte = current {
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
                case UInt8(ascii: "\n"):
                    position += 1
                    line += 1
                    lineStart = position
                default: return
                }
            }
        }

        func text(from start: Int) -> String { String(decoding: bytes[start..<position], as: UTF8.self) }

        func failure(_ message: String, at place: SourceLocation? = nil) -> Failure {
            Failure(message: message, location: place ?? location)
        }

        func unexpected(_ expected: String) -> Failure {
            guard let byte = current else { return failure("the text ends where \(expected) should stand") }
            let found = (0x21...0x7E).contains(byte) ? "'\(Character(UnicodeScalar(byte)))'" : "byte \(byte)"
            return failure("expected \(expected), found \(found)")
        }
    }
}
