// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    mutating func string() throws(Failure) -> String {
        let opening = cursor.position
        cursor.advance()
        let start = cursor.position
        let isASCII = cursor.skipPlainText()
        if cursor.current == UInt8(ascii: "\"") {
            let text = isASCII ? cursor.text(from: start) : try checked(cursor.bytes[start..<cursor.position], opening)
            cursor.advance()
            return text
        }
        return try stringWithEscapes(cursor.bytes[start..<cursor.position], opening)
    }

    private mutating func stringWithEscapes(
        _ beginning: ArraySlice<UInt8>, _ opening: Int
    ) throws(Failure) -> String {
        var text = Array(beginning)
        while let byte = cursor.current {
            switch byte {
            case UInt8(ascii: "\""):
                cursor.advance()
                return try checked(text[...], opening)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20:
                throw cursor.failure("a control character in a string must be written as an escape")
            default:
                text.append(byte)
                cursor.advance()
            }
        }
        let begin = cursor.location(of: opening)
        throw cursor.failure("the string that begins at line \(begin.line), column \(begin.column) never ends")
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        let place = cursor.location
        cursor.advance()
        guard let byte = cursor.current else { throw cursor.failure("the text ends within an escape") }
        cursor.advance()
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(place)
        default: throw cursor.failure("no such escape", at: place)
        }
    }

    private mutating func unicodeEscape(_ place: SourceLocation) throws(Failure) -> Unicode.Scalar {
        let first = try hexadecimal(place)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), cursor.take(UInt8(ascii: "\\")), cursor.take(UInt8(ascii: "u")) else {
            throw cursor.failure("half of a surrogate pair stands alone", at: place)
        }
        let second = try hexadecimal(place)
        guard UTF16.isTrailSurrogate(second) else {
            throw cursor.failure("half of a surrogate pair stands alone", at: place)
        }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func hexadecimal(_ place: SourceLocation) throws(Failure) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = cursor.current, let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
                throw cursor.failure("\\u takes four hexadecimal digits", at: place)
            }
            value = value << 4 | UInt16(digit)
            cursor.advance()
        }
        return value
    }

    private func checked(_ bytes: ArraySlice<UInt8>, _ opening: Int) throws(Failure) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.elementsEqual(bytes) else {
            throw cursor.failure("the string is not UTF-8", at: cursor.location(of: opening))
        }
        return text
    }
}
