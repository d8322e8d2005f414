// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The members of an object schema, those of its alternatives included.
///
/// `oneOf` and its like say which members go together. A Swift type cannot, so it has them all, and those are required
/// that every alternative requires.
struct ObjectShape {
    private(set) var names: [String] = []
    private(set) var schemas: [String: Node] = [:]
    private(set) var required: Set<String> = []

    init(_ schema: Node, in type: TypeSchema, depth: Int = 0) {
        for member in schema["properties"]?.objectValue?.members ?? [] { add(member.key, member.value) }
        required = Set((schema["required"]?.arrayValue ?? []).compactMap(\.stringValue))
        guard depth < 8 else { return }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let alternatives = (schema[keyword]?.arrayValue ?? []).map { alternative in
                let target = alternative["$ref"]?.stringValue.flatMap(type.target)?.schema
                return ObjectShape(target ?? alternative, in: type, depth: depth + 1)
            }
            for alternative in alternatives {
                for name in alternative.names { add(name, alternative.schemas[name] ?? .object([])) }
            }
            guard let first = alternatives.first else { continue }
            required.formUnion(
                keyword == "allOf"
                    ? alternatives.reduce(into: []) { $0.formUnion($1.required) }
                    : alternatives.reduce(into: first.required) { $0.formIntersection($1.required) })
        }
    }

    private mutating func add(_ name: String, _ schema: Node) {
        guard let known = schemas[name] else {
            names.append(name)
            schemas[name] = schema
            return
        }
        if known != schema { schemas[name] = Self.merged(known, schema) }
    }

    /// The schema of both: the values of two enumerations, any text for two strings, anything for the rest.
    private static func merged(_ left: Node, _ right: Node) -> Node {
        if left.objectValue?.isEmpty == true { return right }
        if right.objectValue?.isEmpty == true { return left }
        guard left["type"] == right["type"], left["type"] == "string" else {
            // A branch that only narrows the same thing says nothing new about its shape.
            return right["type"] == nil && right["$ref"] == nil ? left : .object([])
        }
        guard let leftValues = values(left), let rightValues = values(right) else { return ["type": "string"] }
        let added = rightValues.filter { !leftValues.contains($0) }
        return .object(["type": "string", "enum": .array(leftValues + added)])
    }

    private static func values(_ schema: Node) -> [Node]? { schema["enum"]?.arrayValue ?? schema["const"].map { [$0] } }
}
