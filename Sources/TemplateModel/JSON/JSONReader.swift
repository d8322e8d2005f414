// SPDX-License-Identifier: Apache-2.0

/// Reads JSON text (RFC 8259) into nodes that know their line and column.
///
/// Strict, because CloudFormation is: no comments, no trailing commas, no second value. Memory and time are linear in
/// the text, and nesting is bounded, so that hostile text is an error and never a crash.
public struct JSONReader {
    /// Why the text is not JSON, and where.
    public typealias Failure = SyntaxFailure

    /// Deeper than any real template; the bound keeps recursion off the end of the stack.
    static let maximumDepth = 256

    var cursor: Cursor
    private var depth = 0

    private init(_ bytes: [UInt8], file: String) { cursor = Cursor(bytes, file: file) }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: one JSON value.
    ///   - file: what places are of.
    /// - Throws: a `Failure` where the text is not JSON.
    public static func read(_ text: String, file: String = "<json>") throws(Failure) -> Node {
        try read(Array(text.utf8), file: file)
    }

    /// Reads bytes of UTF-8, after a byte order mark or without one.
    ///
    /// - Parameters:
    ///   - bytes: one JSON value.
    ///   - file: what places are of.
    /// - Throws: a `Failure` where the bytes are not JSON.
    public static func read(_ bytes: [UInt8], file: String = "<json>") throws(Failure) -> Node {
        var reader = JSONReader(bytes, file: file)
        reader.cursor.skipByteOrderMark()
        reader.cursor.skipSpace()
        let node = try reader.value()
        reader.cursor.skipSpace()
        guard reader.cursor.current == nil else { throw reader.cursor.failure("there is more text after the value") }
        return node
    }

    private mutating func value() throws(Failure) -> Node {
        let origin = cursor.location
        let content: Node.Content
        switch cursor.current {
        case UInt8(ascii: "{"): content = .object(try object())
        case UInt8(ascii: "["): content = .array(try array())
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): content = .number(try number())
        case UInt8(ascii: "t"): content = try word("true", .bool(true))
        case UInt8(ascii: "f"): content = try word("false", .bool(false))
        case UInt8(ascii: "n"): content = try word("null", .null)
        default: throw cursor.unexpected("a value")
        }
        return Node(content, origin: origin)
    }

    private mutating func object() throws(Failure) -> Node.Object {
        try enter()
        defer { depth -= 1 }
        var members: [Node.Object.Member] = []
        cursor.skipSpace()
        if cursor.take(UInt8(ascii: "}")) { return Node.Object() }
        while true {
            cursor.skipSpace()
            guard cursor.current == UInt8(ascii: "\"") else { throw cursor.unexpected("a key in double quotes") }
            let key = try string()
            cursor.skipSpace()
            guard cursor.take(UInt8(ascii: ":")) else { throw cursor.unexpected("':'") }
            cursor.skipSpace()
            members.append(Node.Object.Member(key: key, value: try value()))
            cursor.skipSpace()
            if cursor.take(UInt8(ascii: "}")) { return Node.Object(members) }
            guard cursor.take(UInt8(ascii: ",")) else { throw cursor.unexpected("',' or '}'") }
        }
    }

    private mutating func array() throws(Failure) -> [Node] {
        try enter()
        defer { depth -= 1 }
        var elements: [Node] = []
        cursor.skipSpace()
        if cursor.take(UInt8(ascii: "]")) { return [] }
        while true {
            cursor.skipSpace()
            elements.append(try value())
            cursor.skipSpace()
            if cursor.take(UInt8(ascii: "]")) { return elements }
            guard cursor.take(UInt8(ascii: ",")) else { throw cursor.unexpected("',' or ']'") }
        }
    }

    private mutating func enter() throws(Failure) {
        guard depth < Self.maximumDepth else { throw cursor.failure("nested deeper than \(Self.maximumDepth) levels") }
        depth += 1
        cursor.advance()
    }

    private mutating func word(_ word: String, _ content: Node.Content) throws(Failure) -> Node.Content {
        for byte in word.utf8 {
            guard cursor.take(byte) else { throw cursor.unexpected("'\(word)'") }
        }
        return content
    }

    private mutating func number() throws(Failure) -> Node.Number {
        let start = cursor.position
        _ = cursor.take(UInt8(ascii: "-"))
        if !cursor.take(UInt8(ascii: "0")) { try digits() }
        if cursor.take(UInt8(ascii: ".")) { try digits() }
        if cursor.take(UInt8(ascii: "e")) || cursor.take(UInt8(ascii: "E")) {
            if !cursor.take(UInt8(ascii: "+")) { _ = cursor.take(UInt8(ascii: "-")) }
            try digits()
        }
        return Node.Number(text: cursor.text(from: start))
    }

    private mutating func digits() throws(Failure) {
        guard let byte = cursor.current, isDigit(byte) else { throw cursor.unexpected("a digit") }
        while let byte = cursor.current, isDigit(byte) { cursor.advance() }
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
