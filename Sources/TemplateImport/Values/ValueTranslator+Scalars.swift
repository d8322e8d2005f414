// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

extension ValueTranslator {
    /// A literal of one text, number or Boolean.
    mutating func scalar(_ node: Node, as type: ValueType, at path: String) -> SwiftExpression {
        guard let text = node.scalarText else {
            return bypass(node, because: "\(node.described) where \(described(type)) is wanted", at: path)
        }
        switch type {
        case .integer:
            if let number = Self.integer(text) { return .code(String(number)) }
        case .duration(let unit):
            if let number = Self.integer(text) { return Self.duration(number, unit) }
        case .number:
            if Self.isNumber(text) { return .code(text) }
        case .boolean:
            if text == "true" || text == "false" { return .code(text) }
            // CloudFormation reads it in any case of its letters.
            if ["true", "false"].contains(text.lowercased()) { return .initialised(.literal(text)) }
        case .nested(let resource, let id):
            if let name = library.resource(resource.full)?.enumCase(text, of: id) { return .code("." + name) }
            return resolved(text) ?? .literal(text)
        default: return resolved(text) ?? .literal(text)
        }
        if let reference = resolved(text) { return reference }
        return bypass(node, because: "text where \(described(type)) is wanted", at: path)
    }

    /// A whole number that is written as Swift would write it.
    static func integer(_ text: String) -> Int? {
        if let number = Int(text), String(number) == text { return number }
        guard text.contains("."), let value = Double(text) else { return nil }
        return Int(exactly: value)
    }

    /// Whether Swift reads a literal of floating point as the same number.
    static func isNumber(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "-") }), (48...57).contains(first),
            let last = text.utf8.last, (48...57).contains(last)
        else { return false }
        return text.utf8.allSatisfy { (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0) }
            && Double(text)?.isFinite == true
    }

    /// In the largest unit that says it without a rest; days stay a number.
    static func duration(_ count: Int, _ unit: SchemaFacts.DurationUnit) -> SwiftExpression {
        let units: [(name: String, factor: Int)] =
            switch unit {
            case .milliseconds: [("hours", 3_600_000), ("minutes", 60_000), ("seconds", 1000)]
            case .seconds: [("days", 86_400), ("hours", 3600), ("minutes", 60)]
            case .minutes: [("days", 1440), ("hours", 60)]
            case .hours: [("days", 24)]
            case .days: []
            }
        for (name, factor) in units where count > 0 && count.isMultiple(of: factor) {
            return .call(.code("." + name), [SwiftArgument(nil, .code(String(count / factor)))])
        }
        return .code(String(count))
    }

    /// What a type is, for people.
    func described(_ type: ValueType) -> String {
        switch type {
        case .text: "text"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "a Boolean"
        case .list: "a list"
        case .map: "an object"
        default: library.spelled(type)
        }
    }
}

extension SwiftExpression {
    /// `.init(value)`
    static func initialised(_ value: SwiftExpression) -> SwiftExpression {
        .call(.code(".init"), [SwiftArgument(nil, value)])
    }

    /// A call of a static member of the type that is wanted.
    static func made(_ member: String, _ arguments: SwiftArgument...) -> SwiftExpression {
        .call(.code("." + member), arguments)
    }
}
