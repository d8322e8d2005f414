// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The limits that a schema sets for a value beyond its type, as short sentences for its documentation.
enum Limits {
    static func sentences(_ schema: Node, in type: TypeSchema) -> [String] {
        var node = schema
        var chain = [schema]
        while chain.count < 6, let target = node["$ref"]?.stringValue.flatMap(type.target)?.schema {
            node = target
            chain.append(target)
        }
        let merged = Facts(chain)
        return merged.sentences + (merged["items"].map { elementSentences($0, in: type) } ?? [])
    }

    private static func elementSentences(_ items: Node, in type: TypeSchema) -> [String] {
        let target = items["$ref"]?.stringValue.flatMap(type.target)?.schema
        return Facts([items] + (target.map { [$0] } ?? [])).sentences.map { "Each: \($0)" }
    }

    /// The keywords of a schema and of what it refers to, the nearest first.
    private struct Facts {
        private let chain: [Node]

        init(_ chain: [Node]) { self.chain = chain }

        subscript(keyword: String) -> Node? {
            for node in chain {
                if let value = node[keyword] { return value }
            }
            return nil
        }

        var sentences: [String] {
            let sentences: [String?] = [
                range("Length", "minLength", "maxLength"),
                range("Items", "minItems", "maxItems"),
                range("Entries", "minProperties", "maxProperties"),
                range("Range", "minimum", "maximum"),
                number("exclusiveMinimum").map { "More than \($0)." },
                number("exclusiveMaximum").map { "Less than \($0)." },
                number("multipleOf").map { "A multiple of \($0)." },
                self["uniqueItems"]?.boolValue == true ? "No item twice." : nil,
                allowedNumbers,
                pattern,
                self["default"].flatMap(defaultText),
            ]
            return sentences.compactMap { $0 }
        }

        private func number(_ keyword: String) -> String? { self[keyword]?.numberValue?.text }

        private func range(_ label: String, _ minimum: String, _ maximum: String) -> String? {
            switch (number(minimum), number(maximum)) {
            case (let low?, let high?): low == high ? "\(label) \(low)." : "\(label) \(low) to \(high)."
            // That a length or a count is not negative goes without saying.
            case ("0", nil) where minimum != "minimum": nil
            case (let low?, nil): "\(label) at least \(low)."
            case (nil, let high?): "\(label) at most \(high)."
            case (nil, nil): nil
            }
        }

        private var allowedNumbers: String? {
            let numbers = (self["enum"]?.arrayValue ?? []).compactMap { $0.numberValue?.text }
            return numbers.isEmpty ? nil : "One of \(numbers.joined(separator: ", "))."
        }

        private var pattern: String? {
            guard let pattern = self["pattern"]?.stringValue, pattern.utf8.count <= 200 else { return nil }
            let isPrintable = pattern.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) && $0 != "`" }
            return isPrintable ? "Pattern `\(pattern)`." : nil
        }

        private func defaultText(_ value: Node) -> String? {
            switch value.content {
            case .string(let text): text.isEmpty || text.utf8.count > 60 ? nil : "Default `\(text)`."
            case .number(let number): "Default \(number.text)."
            case .bool(let flag): "Default \(flag)."
            default: nil
            }
        }
    }
}
