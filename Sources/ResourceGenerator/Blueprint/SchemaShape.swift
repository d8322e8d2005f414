// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The shape that a schema describes, when all its ways of saying it are read.
enum SchemaShape {
    case reference(String)
    case string
    case enumeration([String])
    case integer
    case number
    case boolean
    case array(Node)
    case object
    case map([Node])
    case document

    init(_ schema: Node, in type: TypeSchema) {
        if let reference = schema["$ref"]?.stringValue {
            self = .reference(reference)
        } else if let wrapped = Self.soleAlternative(schema) {
            self = SchemaShape(wrapped, in: type)
        } else {
            self = Self.plain(schema, in: type)
        }
    }

    private static func plain(_ schema: Node, in type: TypeSchema) -> SchemaShape {
        if let members = schema["properties"]?.objectValue, !members.isEmpty, !Self.types(schema).contains("array") {
            return .object
        }
        if let patterns = schema["patternProperties"]?.objectValue, !patterns.isEmpty {
            return .map(patterns.members.map(\.value))
        }
        if let items = schema["items"] { return .array(items) }
        if let values = enumeration(schema) { return .enumeration(values) }
        if schema["format"] == "json" { return .document }
        return common(alternatives(schema, in: type), types(schema)) ?? scalar(schema)
    }

    private static func scalar(_ schema: Node) -> SchemaShape {
        let types = types(schema)
        if types.contains("object") {
            guard types.count == 1, let values = schema["additionalProperties"], values.objectValue != nil else {
                return .document
            }
            return .map([values])
        }
        // The registry says of some numbers and Booleans that text will do: so it does of every one.
        switch Set(types).subtracting(["string", "null"]) {
        case ["integer"]: return .integer
        case ["number"], ["number", "integer"]: return .number
        case ["boolean"]: return .boolean
        case ["array"]: return .array(.object([]))
        case []: return isText(schema, types) ? .string : .document
        default: return .document
        }
    }

    private static func isText(_ schema: Node, _ types: [String]) -> Bool {
        types.contains("string") || schema["format"] != nil || schema["pattern"] != nil || schema["maxLength"] != nil
            || schema["relationshipRef"] != nil
    }

    static func types(_ schema: Node) -> [String] {
        let type = schema["type"]
        return type?.arrayValue?.compactMap(\.stringValue) ?? type?.stringValue.map { [$0] } ?? []
    }

    /// The values, when the schema, one of its alternatives, the API's model or the documentation lists them: another
    /// alternative is a pattern for the same.
    private static func enumeration(_ schema: Node) -> [String]? {
        let isString = types(schema) == ["string"] || schema["type"] == nil
        let alternatives = (schema["anyOf"]?.arrayValue ?? []) + (schema["oneOf"]?.arrayValue ?? [])
        for candidate in [schema] + alternatives {
            let keywords = ["enum", "enumCaseInsensitive", "apiEnum", "apiEnumCaseInsensitive", "documentedEnum"]
            let listed = keywords.lazy.compactMap { candidate[$0] }.first
            let values = listed?.arrayValue ?? candidate["const"].map { [$0] } ?? []
            let texts = values.compactMap(\.stringValue)
            if isString, !texts.isEmpty, texts.count == values.count { return texts }
        }
        return nil
    }

    /// The shape that the alternatives have in common, when the schema itself does not say more.
    private static func common(_ alternatives: [Node], _ types: [String]) -> SchemaShape? {
        guard types.isEmpty || types == ["object"] else { return nil }
        if alternatives.contains(where: { $0["properties"]?.objectValue?.isEmpty == false }) { return .object }
        let areTexts = !alternatives.isEmpty && alternatives.allSatisfy { self.types($0) == ["string"] }
        return types.isEmpty && areTexts ? .string : nil
    }

    private static func alternatives(_ schema: Node, in type: TypeSchema) -> [Node] {
        alternatives(schema).map { $0["$ref"]?.stringValue.flatMap(type.target)?.schema ?? $0 }
    }

    private static func alternatives(_ schema: Node) -> [Node] {
        ["oneOf", "anyOf", "allOf"].flatMap { schema[$0]?.arrayValue ?? [] }
    }

    /// The alternative that says it all, when the others only add a default or admit any JSON.
    private static func soleAlternative(_ schema: Node) -> Node? {
        guard schema["type"] == nil, schema["properties"] == nil else { return nil }
        let telling = alternatives(schema).filter { alternative in
            alternative["$ref"] != nil || alternative["type"] != nil && alternative["format"] != "json"
        }
        return telling.count == 1 ? telling[0] : nil
    }
}
