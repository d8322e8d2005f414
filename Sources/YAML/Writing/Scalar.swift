// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Values on one line.
enum Scalar {
    /// The text of a value that is no list and no object, or an empty one.
    static func line(of node: Node) -> String {
        switch node.content {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let number): text(of: number)
        case .string(let value): text(value)
        case .array: "[]"
        case .object: "{}"
        }
    }

    /// A number as YAML 1.1 and 1.2 write it: with an exponent it has a fraction, and the exponent a sign.
    private static func text(of number: Node.Number) -> String {
        let parts = number.text.split(maxSplits: 1, whereSeparator: { $0 == "e" || $0 == "E" })
        guard parts.count == 2, let sign = parts[1].first else { return number.text }
        let mantissa = parts[0].contains(".") ? String(parts[0]) : parts[0] + ".0"
        return "\(mantissa)e\(sign == "+" || sign == "-" ? "" : "+")\(parts[1])"
    }

    /// A text, in quotes where it needs some.
    ///
    /// - Parameter inBrackets: whether it stands in a list on one line, where more needs quotes.
    static func text(_ value: String, inBrackets: Bool = false) -> String {
        if value.unicodeScalars.contains(where: { $0.needsEscape }) { return escaped(value) }
        if PlainText.isPlain(value, inBrackets: inBrackets) { return value }
        let needsEscapes = value.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        return needsEscapes ? singleQuoted(value) : "\"\(value)\""
    }

    private static func singleQuoted(_ value: String) -> String {
        var result = "'"
        for scalar in value.unicodeScalars {
            if scalar == "'" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }

    private static func escaped(_ value: String) -> String {
        var result = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.needsEscape {
                    let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
                    result += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}

extension Unicode.Scalar {
    /// Whether YAML has it in no text without an escape, or takes it for the end of a line or nothing at all. Beyond the
    /// first plane everything can be printed.
    var needsEscape: Bool {
        switch value {
        case 0x20...0x7E: false
        case 0..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
