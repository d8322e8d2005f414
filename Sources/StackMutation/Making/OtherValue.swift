// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Another value of the same kind, one that AWS takes as far as the schema says.
struct OtherValue {
    private let schema: Schema?
    private let path: Node.Path

    init(_ schema: Schema?, _ path: Node.Path) {
        self.schema = schema
        self.path = path
    }

    /// Nil where there is none.
    func than(_ node: Node) -> Node? {
        switch node.content {
        case .bool(let value): .bool(!value)
        case .number(let number): otherNumber(number.text).map { Node(.number(Node.Number($0))) }
        case .string(let text): otherText(text).map { .string($0) }
        default: nil
        }
    }

    /// The values that there are, where they are listed.
    static func values(of schema: Schema?) -> [String] {
        guard let schema else { return [] }
        return [schema.enumeration, schema.apiEnumeration, schema.documentedEnumeration].first { !$0.isEmpty } ?? []
    }

    /// The next one of a list.
    private func next(after text: String) -> String? {
        let values = Self.values(of: schema)
        guard values.count > 1, let index = values.firstIndex(of: text) else { return nil }
        return values[(index + 1) % values.count]
    }

    /// Twice as much, or the half where that is too much.
    private func otherNumber(_ text: String) -> Double? {
        if let next = next(after: text) { return Double(next) }
        guard let value = Double(text), value.isFinite, abs(value) < 1e12 else { return nil }
        let most = schema?.maximum ?? .infinity
        let least = schema?.minimum ?? -.infinity
        let isWhole = value == value.rounded()
        return [value * 2, value / 2, value + 1, value - 1].first {
            $0 != value && $0 <= most && $0 >= least && (!isWhole || $0 == $0.rounded())
        }
    }

    private func otherText(_ text: String) -> String? {
        if let next = next(after: text) { return next }
        // By name or number, of which only 0 to 255 and -1 are one; the schema lists none.
        if path.steps.last == .key("IpProtocol") { return text == "tcp" ? "udp" : "tcp" }
        switch text {
        case "": return nil
        case "true": return "false"
        case "false": return "true"
        case "0.0.0.0/0": return "192.0.2.0/24"
        case "::/0": return "2001:db8::/32"
        default: break
        }
        if Int(text) != nil { return otherNumber(text).map { Node.Number($0).text } }
        if isAddressBlock(text) { return text.contains(":") ? "::/0" : "0.0.0.0/0" }
        // What refers to something that is known when it is deployed says nothing by itself.
        if text.contains("{{resolve:") { return nil }
        return "\(text)-other"
    }

    private func isAddressBlock(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, UInt8(parts[1]) != nil else { return false }
        let octets = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets.allSatisfy { UInt8($0) != nil }
            || parts[0].contains(":") && parts[0].allSatisfy { $0.isHexDigit || $0 == ":" }
    }
}
