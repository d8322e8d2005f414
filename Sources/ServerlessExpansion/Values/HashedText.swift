// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The JSON that names are hashed from: no white space, keys sorted, nothing but ASCII.
struct HashedText {
    private var text = ""
    private let indentation: Int?

    static func of(_ node: Node) -> String {
        var writer = HashedText(indentation: nil)
        writer.write(node, 0)
        return writer.text
    }

    /// The same on several lines.
    static func lines(of node: Node, indentedBy indentation: Int) -> [String] {
        var writer = HashedText(indentation: indentation)
        writer.write(node, 0)
        return writer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private init(indentation: Int?) { self.indentation = indentation }

    private mutating func write(_ node: Node, _ level: Int) {
        switch node.content {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let number): text += Self.digits(of: number)
        case .string(let value): write(value)
        case .array(let elements):
            list("[", "]", elements, level) { writer, element in writer.write(element, level + 1) }
        case .object(let object):
            let sorted = object.members.sorted {
                $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars)
            }
            list("{", "}", sorted, level) { writer, member in
                writer.write(member.key)
                writer.text += writer.indentation == nil ? ":" : ": "
                writer.write(member.value, level + 1)
            }
        }
    }

    private mutating func list<Item>(
        _ open: String, _ close: String, _ items: [Item], _ level: Int, _ write: (inout HashedText, Item) -> Void
    ) {
        text += open
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            breakLine(level + 1)
            write(&self, item)
        }
        if !items.isEmpty { breakLine(level) }
        text += close
    }

    private mutating func breakLine(_ level: Int) {
        guard let indentation else { return }
        text += "\n" + String(repeating: " ", count: indentation * level)
    }

    private mutating func write(_ value: String) {
        text += "\""
        for unit in value.utf16 {
            switch unit {
            case 0x22: text += "\\\""
            case 0x5C: text += "\\\\"
            case 0x0A: text += "\\n"
            case 0x0D: text += "\\r"
            case 0x09: text += "\\t"
            case 0x08: text += "\\b"
            case 0x0C: text += "\\f"
            case 0x20..<0x80: text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            default:
                let digits = String(unit, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        text += "\""
    }

    private static func digits(of number: Node.Number) -> String {
        if number.quantity != nil, !number.text.contains(where: { ".eE".contains($0) }) { return number.text }
        return number.doubleValue?.description ?? number.text
    }
}
