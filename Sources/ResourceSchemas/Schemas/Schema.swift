// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A JSON Schema as the registry writes them, read once so that values are compared quickly.
package final class Schema: Sendable {
    /// The name of the definition that this stands for; everything else is then empty.
    package let reference: String?
    package let types: Set<JSONType>
    package let enumeration: [Node]
    package let isEnumerationCaseInsensitive: Bool
    /// The values that AWS's model of the API lists where the schema takes any text: it may be older than the API.
    package let apiEnumeration: [String]
    package let isAPIEnumerationCaseInsensitive: Bool
    /// The values that only the documentation lists.
    package let documentedEnumeration: [String]
    package let pattern: String?
    package let format: String?
    package let minLength: Int?
    package let maxLength: Int?
    package let minimum: Double?
    package let maximum: Double?
    package let exclusiveMinimum: Double?
    package let exclusiveMaximum: Double?
    package let items: Schema?
    package let minItems: Int?
    package let maxItems: Int?
    package let uniqueItems: Bool
    package let properties: [String: Schema]
    package let patternProperties: [(pattern: String, schema: Schema)]
    /// Whether members that are not named may stand in the object, and what they must be.
    package let allowsAdditional: Bool
    package let additional: Schema?
    package let required: [String]
    package let requiredXor: [String]
    package let requiredOr: [String]
    package let dependentRequired: [String: [String]]
    package let dependentExcluded: [String: [String]]
    package let minProperties: Int?
    package let maxProperties: Int?
    package let oneOf: [Schema]
    package let anyOf: [Schema]
    package let allOf: [Schema]
    package let not: Schema?
    /// The forms that the value's `Type` chooses from.
    package let byType: [String: Schema]
    package let condition: (if: Schema, then: Schema?, else: Schema?)?

    init(_ node: Node) {
        reference = node["$ref"]?.stringValue.flatMap { path in
            path.hasPrefix("#/definitions/") ? String(path.dropFirst("#/definitions/".count)) : nil
        }
        let named = node["type"]?.arrayValue ?? node["type"].map { [$0] } ?? []
        types = Set(named.compactMap { $0.stringValue.flatMap(JSONType.init) })
        enumeration =
            (node["enum"]?.arrayValue ?? []) + (node["enumCaseInsensitive"]?.arrayValue ?? [])
            + (node["const"].map { [$0] } ?? [])
        isEnumerationCaseInsensitive = node["enumCaseInsensitive"] != nil
        apiEnumeration = Self.names(node["apiEnum"] ?? node["apiEnumCaseInsensitive"])
        isAPIEnumerationCaseInsensitive = node["apiEnumCaseInsensitive"] != nil
        documentedEnumeration = Self.names(node["documentedEnum"])
        pattern = node["pattern"]?.stringValue
        format = node["format"]?.stringValue
        minLength = Self.count(node["minLength"])
        maxLength = Self.count(node["maxLength"])
        minimum = node["minimum"]?.numberValue?.doubleValue
        maximum = node["maximum"]?.numberValue?.doubleValue
        exclusiveMinimum = node["exclusiveMinimum"]?.numberValue?.doubleValue
        exclusiveMaximum = node["exclusiveMaximum"]?.numberValue?.doubleValue
        items = node["items"].flatMap { $0.objectValue == nil ? nil : Schema($0) }
        minItems = Self.count(node["minItems"])
        maxItems = Self.count(node["maxItems"])
        uniqueItems = node["uniqueItems"]?.boolValue ?? false
        properties = Self.schemas(node["properties"])
        patternProperties = (node["patternProperties"]?.objectValue?.members ?? []).map { ($0.key, Schema($0.value)) }
        allowsAdditional = node["additionalProperties"]?.boolValue ?? true
        additional =
            node["additionalProperties"]?.objectValue == nil ? nil : node["additionalProperties"].map(Schema.init)
        required = Self.names(node["required"])
        requiredXor = Self.names(node["requiredXor"])
        requiredOr = Self.names(node["requiredOr"])
        dependentRequired = Self.nameLists(node["dependentRequired"], node["dependencies"])
        dependentExcluded = Self.nameLists(node["dependentExcluded"])
        minProperties = Self.count(node["minProperties"])
        maxProperties = Self.count(node["maxProperties"])
        oneOf = Self.list(node["oneOf"])
        anyOf = Self.list(node["anyOf"])
        allOf = Self.list(node["allOf"])
        not = node["not"].map(Schema.init)
        byType = Self.schemas(node["byType"])
        condition = node["if"].map { (Schema($0), node["then"].map(Schema.init), node["else"].map(Schema.init)) }
    }

    /// Whether the schema names members at all: one that does not takes any object.
    package var namesMembers: Bool { !properties.isEmpty || !patternProperties.isEmpty }

    private static func schemas(_ node: Node?) -> [String: Schema] {
        Dictionary(
            (node?.objectValue?.members ?? []).map { ($0.key, Schema($0.value)) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func count(_ node: Node?) -> Int? { node?.quantity?.int(in: 0...Int.max) }

    private static func list(_ node: Node?) -> [Schema] { (node?.arrayValue ?? []).map(Schema.init) }

    private static func names(_ node: Node?) -> [String] { (node?.arrayValue ?? []).compactMap(\.stringValue) }

    private static func nameLists(_ nodes: Node?...) -> [String: [String]] {
        var lists: [String: [String]] = [:]
        for node in nodes {
            for member in node?.objectValue?.members ?? [] where member.value.arrayValue != nil {
                lists[member.key] = names(member.value)
            }
        }
        return lists
    }
}

/// The types that JSON Schema names.
package enum JSONType: String, Sendable {
    case string
    case integer
    case number
    case boolean
    case array
    case object
    case null
}
