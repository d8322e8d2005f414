// SPDX-License-Identifier: Apache-2.0

/// Literals of text as Swift reads them back.
struct SwiftLiteral {
    private let pieces: [SwiftExpression.TextPiece]
    /// `#` or nothing: text with many backslashes or quotes reads better in raw literals.
    private let hash: String

    init(_ pieces: [SwiftExpression.TextPiece]) {
        self.pieces = pieces
        hash = Self.hash(pieces)
    }

    /// Whether it is better read as several lines.
    var hasSeveralLines: Bool {
        pieces.contains { piece in
            if case .literal(let text) = piece { text.utf8.contains(UInt8(ascii: "\n")) } else { false }
        } && !endsWithItsOnlyLineFeed
    }

    private var endsWithItsOnlyLineFeed: Bool {
        var count = 0
        for case .literal(let text) in pieces { count += text.utf8.count { $0 == UInt8(ascii: "\n") } }
        guard count == 1, case .literal(let last)? = pieces.last else { return false }
        return last.utf8.last == UInt8(ascii: "\n")
    }

    /// All on one line.
    var oneLine: String { "\(hash)\"" + content("\"") + "\"\(hash)" }

    /// Between three quotes, with what is longer than a line broken where Swift joins it again.
    ///
    /// - Parameter indentation: of the lines.
    func lines(indentation: Int) -> String {
        let margin = String(repeating: " ", count: indentation)
        let room = SwiftPrinter.width - indentation
        var result = "\(hash)\"\"\"\n"
        for line in wholeLines {
            for part in Self.broken(line, room: room, continuation: "\\\(hash)") {
                result += part.isEmpty ? "\n" : margin + part + "\n"
            }
        }
        return result + margin + "\"\"\"\(hash)"
    }

    /// The lines of the text, each in atoms that must not be broken: an escape, an interpolation.
    private var wholeLines: [[String]] {
        var lines: [[String]] = [[]]
        for piece in pieces {
            switch piece {
            case .value(let expression):
                lines[lines.count - 1].append("\\\(hash)(" + SwiftPrinter.oneLine(expression) + ")")
            case .literal(let text):
                for scalar in text.unicodeScalars {
                    if scalar == "\n" {
                        lines.append([])
                    } else {
                        lines[lines.count - 1].append(escaped(scalar, quote: ""))
                    }
                }
            }
        }
        return lines.map(protected)
    }

    /// Three quotes would end the literal, and white space at the end of a line is what editors take away.
    private func protected(_ line: [String]) -> [String] {
        var line = line
        if hash.isEmpty {
            var quotes = 0
            for index in line.indices {
                quotes = line[index] == "\"" ? quotes + 1 : 0
                if quotes == 3 {
                    line[index] = "\\\""
                    quotes = 0
                }
            }
        }
        if line.last == " " { line[line.count - 1] = "\\\(hash)u{20}" }
        if line.last == "\t" { line[line.count - 1] = "\\\(hash)t" }
        return line
    }

    private static func broken(_ atoms: [String], room: Int, continuation: String) -> [String] {
        guard atoms.reduce(0, { $0 + $1.count }) > room else { return [atoms.joined()] }
        var parts: [String] = []
        var start = 0
        var length = 0
        var lastSpace: Int?
        var index = 0
        while index < atoms.count {
            if length + atoms[index].count > room - continuation.count - 1, index > start {
                let end = lastSpace.map { $0 + 1 } ?? index
                parts.append(atoms[start..<end].joined() + continuation)
                start = end
                index = end
                length = 0
                lastSpace = nil
                continue
            }
            length += atoms[index].count
            if atoms[index] == " ", index > start { lastSpace = index }
            index += 1
        }
        return parts + [atoms[start...].joined()]
    }

    private func content(_ quote: Unicode.Scalar) -> String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text.unicodeScalars.map { escaped($0, quote: quote) }.joined()
            case .value(let expression): "\\\(hash)(" + SwiftPrinter.oneLine(expression) + ")"
            }
        }.joined()
    }

    /// - Parameter quote: what would end the literal.
    private func escaped(_ scalar: Unicode.Scalar, quote: Unicode.Scalar?) -> String {
        let escape = "\\\(hash)"
        switch scalar {
        case "\"": return quote == scalar && hash.isEmpty ? "\\\"" : "\""
        case "\\": return hash.isEmpty ? "\\\\" : "\\"
        case "\n": return escape + "n"
        case "\t": return escape + "t"
        case "\r": return escape + "r"
        case _ where scalar.isInvisible: return escape + "u{\(String(scalar.value, radix: 16))}"
        default: return String(scalar)
        }
    }

    private func escaped(_ scalar: Unicode.Scalar, quote: String) -> String { escaped(scalar, quote: nil) }

    /// `#` where it spares escapes and nothing in the text would end or begin something with it.
    private static func hash(_ pieces: [SwiftExpression.TextPiece]) -> String {
        var backslashes = 0
        var quotes = 0
        var hasLines = false
        var endsRaw = false
        for piece in pieces {
            guard case .literal(let text) = piece else { continue }
            var previous: Unicode.Scalar?
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\\": backslashes += 1
                case "\"": quotes += 1
                case "\n": hasLines = true
                case "#": endsRaw = endsRaw || previous == "\"" || previous == "\\"
                default: break
                }
                previous = scalar
            }
        }
        return !endsRaw && (backslashes > 0 || (!hasLines && quotes > 1)) ? "#" : ""
    }
}

extension Unicode.Scalar {
    /// What a reader does not see, or sees elsewhere than it stands.
    fileprivate var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        case .spaceSeparator: self != " "
        default: false
        }
    }
}
