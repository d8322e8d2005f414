// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

extension TypeText {
    /// What may stand there.
    func words(_ written: Schema, at path: [String]) -> String {
        let schema = self.schema.resolve(written)
        let values = [schema.enumeration, schema.apiEnumeration, schema.documentedEnumeration].first { !$0.isEmpty }
        if let values { return Self.several(values) }
        if schema.types.contains(.array) {
            return schema.items.map { "list of \(words($0, at: path))" } ?? "list"
        }
        let kinds = slots.filter { $0.path == path }.flatMap(\.kinds)
        if !kinds.isEmpty { return kinds.map(Self.words).distinct.joined(separator: " or ") }
        if slots.contains(where: { $0.path == path && $0.policy != nil }) { return "policy document" }
        let names = schema.properties.keys
        if !names.isEmpty {
            return "object of " + Self.several(names.map { schema.required.contains($0) ? "\($0)*" : $0 })
        }
        return schema.types.members.map { word($0, schema) }.distinct.joined(separator: " or ")
    }

    private func word(_ type: JSONType, _ schema: Schema) -> String {
        switch type {
        case .string: "text"
        case .integer, .number: (type == .integer ? "integer" : "number") + Self.range(schema)
        case .boolean: "true or false"
        case .array: "list"
        case .object, .null: "object"
        }
    }

    private static func range(_ schema: Schema) -> String {
        func text(_ number: Double) -> String { Int64(exactly: number).map { "\($0)" } ?? "\(number)" }
        switch (schema.minimum, schema.maximum) {
        case (let low?, let high?): return " from \(text(low)) to \(text(high))"
        case (let low?, nil): return " from \(text(low))"
        case (nil, let high?): return " to \(text(high))"
        case (nil, nil): return ""
        }
    }

    private static func words(_ kind: SchemaFacts.Kind) -> String {
        switch kind.form {
        case .id: "reference to \(kind.typeName)"
        case .arn: "ARN of \(kind.typeName)"
        case .idOrARN: "reference to \(kind.typeName), or its ARN"
        case .text: "text"
        }
    }

    /// Of many the first.
    private static func several(_ words: [String], most: Int = 8) -> String {
        words.count <= most + 1
            ? words.joined(separator: ", ")
            : words.prefix(most).joined(separator: ", ") + " and \(words.count - most) more"
    }
}
