// SPDX-License-Identifier: Apache-2.0

/// Writes a node as JSON text; the same node gives the same bytes everywhere.
public struct JSONWriter {
    /// How much white space there is.
    public enum Style: Sendable {
        /// Two-space indentation; a short function call or list of scalars stays on its line.
        case readable
        /// No white space.
        case compact
    }

    static let lineWidth = 100

    private var text: [UInt8] = []
    private let style: Style

    private init(style: Style) { self.style = style }

    /// The text of a node; the readable one ends with a line feed.
    public static func write(_ node: Node, style: Style = .readable) -> String {
        var writer = JSONWriter(style: style)
        writer.write(node, indentation: 0)
        if style == .readable { writer.text.append(UInt8(ascii: "\n")) }
        return String(decoding: writer.text, as: UTF8.self)
    }

    private mutating func write(_ node: Node, indentation: Int) {
        switch node.content {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .number(let number): append(number.text)
        case .string(let value): writeString(value)
        case .array(let elements):
            let isOneLine = style == .readable && fitsOnOneLine(node)
            writeList("[", elements, "]", indentation, isOneLine: isOneLine) { writer, element, indentation in
                writer.write(element, indentation: indentation)
            }
        case .object(let object):
            let isOneLine = style == .readable && fitsOnOneLine(node)
            writeList("{", object.members, "}", indentation, isOneLine: isOneLine) { writer, member, indentation in
                writer.writeString(member.key)
                writer.append(writer.style == .compact ? ":" : ": ")
                writer.write(member.value, indentation: indentation)
            }
        }
    }

    private mutating func writeList<Item>(
        _ open: String, _ items: [Item], _ close: String, _ indentation: Int, isOneLine: Bool,
        _ writeItem: (inout JSONWriter, Item, Int) -> Void
    ) {
        append(open)
        for (index, item) in items.enumerated() {
            if index > 0 { append(isOneLine ? ", " : ",") }
            if !isOneLine { breakLine(indentation + 1) } else if index == 0, open == "{" { append(" ") }
            writeItem(&self, item, indentation + 1)
        }
        if !items.isEmpty {
            if !isOneLine { breakLine(indentation) } else if open == "{" { append(" ") }
        }
        append(close)
    }

    private mutating func append(_ string: String) { text.append(contentsOf: string.utf8) }

    private mutating func breakLine(_ indentation: Int) {
        guard style == .readable else { return }
        text.append(UInt8(ascii: "\n"))
        for _ in 0..<indentation { append("  ") }
    }

    private mutating func writeString(_ value: String) {
        append("\"")
        // Nearly all text needs no escape, and goes in at once.
        if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) {
            append(value)
            return append("\"")
        }
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "\r"): append("\\r")
            case UInt8(ascii: "\t"): append("\\t")
            case 0..<0x20, 0x7F:
                let hex = String(byte, radix: 16)
                append("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
            default: text.append(byte)
            }
        }
        append("\"")
    }
}

/// Which nodes read better on one line.
extension JSONWriter {
    private func fitsOnOneLine(_ node: Node) -> Bool { (oneLineWidth(of: node) ?? .max) <= Self.lineWidth }

    /// The width of a function call, of a tag, or of a list of scalars and function calls; nil for everything else.
    private func oneLineWidth(of node: Node) -> Int? {
        switch node.content {
        case .null, .bool: return 5
        case .number(let number): return number.text.utf8.count
        case .string(let value): return value.utf8.count + 2
        case .array(let elements): return sum(elements.map { oneLineWidth(of: $0) })
        case .object(let object):
            guard object.isEmpty || node.function != nil || object.keys == ["Key", "Value"] else { return nil }
            return sum(
                object.members.map { member in oneLineWidth(of: member.value).map { $0 + member.key.utf8.count + 4 } })
        }
    }

    private func sum(_ widths: [Int?]) -> Int? {
        var total = 2
        for width in widths {
            guard let width, total <= Self.lineWidth else { return nil }
            total += width + 2
        }
        return total
    }
}
