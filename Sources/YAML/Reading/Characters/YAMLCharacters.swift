// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a text in YAML may be made of, looked at once so that the reader need not.
///
/// See <https://yaml.org/spec/1.1/#c-printable>.
enum YAMLCharacters {
    /// - Returns: where the text begins: behind its byte order mark.
    /// - Throws: where the text is not UTF-8 or holds what YAML does not admit.
    static func check(_ bytes: [UInt8], file: String) throws(SyntaxFailure) -> Int {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let start = SourceLocation(file: file, line: 1, column: 1)
            throw SyntaxFailure(
                message: "the file is UTF-16, and templates are UTF-8: save it as UTF-8", location: start)
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let (position, problem) = firstProblem(bytes, from: start) {
            throw SyntaxFailure(message: problem, location: place(of: position, in: bytes, from: start, file))
        }
        return start
    }

    private static func firstProblem(_ bytes: [UInt8], from start: Int) -> (Int, String)? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0x20, byte < 0x7F {
                    index += 1
                } else if byte < 0x80 {
                    guard byte == 0x09 || byte == 0x0A || byte == 0x0D else { return (index, control(byte)) }
                    index += 1
                } else {
                    guard let (scalar, length) = decode(bytes, index) else {
                        return (index, "the text is not UTF-8: save the file as UTF-8")
                    }
                    if let problem = problem(scalar) { return (index, problem) }
                    index += length
                }
            }
            return nil
        }
    }

    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int)? {
        let first = UInt32(bytes[index])
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0, index + length <= bytes.count else { return nil }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = UInt32(bytes[index + offset])
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | byte & 0x3F
        }
        let least: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
        guard value >= least[length], Unicode.Scalar(value) != nil else { return nil }
        return (value, length)
    }

    private static func problem(_ scalar: UInt32) -> String? {
        switch scalar {
        case 0x85, 0x2028, 0x2029:
            "U+\(String(scalar, radix: 16, uppercase: true)) ends a line for CloudFormation and for no editor: "
                + "write it as an escape within double quotes, or take it away"
        case 0x80..<0xA0, 0xFFFE, 0xFFFF:
            "the control character U+\(String(scalar, radix: 16, uppercase: true)) is not allowed in YAML: "
                + "take it away, or write it as an escape within double quotes"
        default: nil
        }
    }

    private static func control(_ byte: UInt8) -> String {
        let hexadecimal = String(byte, radix: 16, uppercase: true)
        return "the control character \\x\(byte < 16 ? "0" : "")\(hexadecimal) is not allowed in YAML: take it away, "
            + "or write it as an escape within double quotes"
    }

    private static func place(of position: Int, in bytes: [UInt8], from start: Int, _ file: String) -> SourceLocation {
        var cursor = YAMLCursor(Array(bytes[..<position]), from: start, file: file)
        while !cursor.isAtEnd {
            if !cursor.takeLineBreak() { cursor.advance() }
        }
        return cursor.location
    }
}
