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
    /// How many bytes there are, whether they are kept or only counted.
    private var size = 0
    private let style: Style
    private let keepsText: Bool

    private init(style: Style, keepsText: Bool = true) {
        self.style = style
        self.keepsText = keepsText
    }

    /// The text of a node; the readable one ends with a line feed.
    public static func write(_ node: Node, style: Style = .readable) -> String {
        var writer = JSONWriter(style: style)
        writer.write(node, indentation: 0)
        if style == .readable { writer.append(UInt8(ascii: "\n")) }
        return String(decoding: writer.text, as: UTF8.self)
    }

    /// How many bytes the text of a node has, which is not made for it.
    package static func size(of node: Node, style: Style = .readable) -> Int {
        var writer = JSONWriter(style: style, keepsText: false)
        writer.write(node, indentation: 0)
        return writer.size + (style == .readable ? 1 : 0)
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

    private mutating func append(_ string: String) {
        size += string.utf8.count
        if keepsText { text.append(contentsOf: string.utf8) }
    }

    private mutating func append(_ byte: UInt8) {
        size += 1
        if keepsText { text.append(byte) }
    }

    private mutating func breakLine(_ indentation: Int) {
        guard style == .readable else { return }
        size += 1 + 2 * indentation
        guard keepsText else { return }
        text.append(UInt8(ascii: "\n"))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
    }

    private mutating func writeString(_ value: String) {
        append(UInt8(ascii: "\""))
        // Nearly all text needs no escape, and goes in at once.
        if !value.needsEscapes {
            append(value)
            return append(UInt8(ascii: "\""))
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
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

/// Which nodes read better on one line.
extension JSONWriter {
    private func fitsOnOneLine(_ node: Node) -> Bool { oneLineWidth(of: node) != nil }

    /// The width of a function call, of a tag, or of a list of scalars and function calls; nil for everything else, and
    /// for what is wider than a line.
    private func oneLineWidth(of node: Node) -> Int? {
        let width: Int
        switch node.content {
        case .null, .bool: width = 5
        case .number(let number): width = number.text.utf8.count
        case .string(let value): width = value.utf8.count + 2
        case .array(let elements):
            var total = 2
            for element in elements {
                guard total <= Self.lineWidth, let width = oneLineWidth(of: element) else { return nil }
                total += width + 2
            }
            width = total
        case .object(let object):
            guard object.isEmpty || node.isFunction || object.isTag else { return nil }
            var total = 2
            for member in object.members {
                guard total <= Self.lineWidth, let width = oneLineWidth(of: member.value) else { return nil }
                total += width + member.key.utf8.count + 6
            }
            width = total
        }
        return width <= Self.lineWidth ? width : nil
    }
}

extension Node.Object {
    fileprivate var isTag: Bool { count == 2 && members[0].key == "Key" && members[1].key == "Value" }
}

extension String {
    /// Whether JSON writes a part of it in another way. Without a branch in the loop it looks at many bytes at once.
    fileprivate var needsEscapes: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var found: UInt8 = 0
            for byte in bytes {
                found |= byte < 0x20 ? 1 : 0
                found |= byte == 0x22 ? 1 : 0
                found |= byte == 0x5C ? 1 : 0
                found |= byte == 0x7F ? 1 : 0
            }
            return found != 0
        }
    }
}
