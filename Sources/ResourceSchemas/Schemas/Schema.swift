// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A JSON Schema as the registry writes them, read where it lies.
package struct Schema: Sendable, Equatable {
    let flat: FlatNode

    /// The name of the definition that this stands for; everything else is then empty.
    package var reference: String? { referenceBytes.map { String(decoding: $0, as: UTF8.self) } }

    package var types: JSONTypes {
        guard let named = flat[.type] else { return [] }
        return named.kind == .string
            ? JSONTypes(named) : named.elements.reduce(into: []) { $0.formUnion(JSONTypes($1)) }
    }

    /// As texts, without the lists and objects that nothing is compared with.
    package var enumeration: [String] {
        (texts(.enum, \.scalarText) + texts(.enumCaseInsensitive, \.scalarText))
            + (flat[.const]?.scalarText.map { [$0] } ?? [])
    }
    package var isEnumerationCaseInsensitive: Bool { flat[.enumCaseInsensitive] != nil }
    /// The values that AWS's model of the API lists where the schema takes any text: it may be older than the API.
    package var apiEnumeration: [String] { names(flat[.apiEnum] == nil ? .apiEnumCaseInsensitive : .apiEnum) }
    package var isAPIEnumerationCaseInsensitive: Bool { flat[.apiEnumCaseInsensitive] != nil }
    /// The values that only the documentation lists.
    package var documentedEnumeration: [String] { names(.documentedEnum) }

    package var pattern: String? { flat[.pattern]?.stringValue }
    package var format: String? { flat[.format]?.stringValue }
    package var minLength: Int? { flat[.minLength]?.countValue }
    package var maxLength: Int? { flat[.maxLength]?.countValue }
    package var minimum: Double? { flat[.minimum]?.numberValue?.doubleValue }
    package var maximum: Double? { flat[.maximum]?.numberValue?.doubleValue }
    package var exclusiveMinimum: Double? { flat[.exclusiveMinimum]?.numberValue?.doubleValue }
    package var exclusiveMaximum: Double? { flat[.exclusiveMaximum]?.numberValue?.doubleValue }

    package var items: Schema? { object(.items) }
    package var minItems: Int? { flat[.minItems]?.countValue }
    package var maxItems: Int? { flat[.maxItems]?.countValue }
    /// Whether the order of the elements says nothing.
    package var isUnordered: Bool { flat["insertionOrder"]?.boolValue == false }
    package var uniqueItems: Bool { flat[.uniqueItems]?.boolValue ?? false }

    package var properties: SchemaMembers { SchemaMembers(flat: flat[.properties]) }
    /// By the pattern of the name.
    package var patternProperties: SchemaMembers { SchemaMembers(flat: flat[.patternProperties]) }
    /// Whether members that are not named may stand in the object, and what they must be.
    package var allowsAdditional: Bool { flat[.additionalProperties]?.boolValue ?? true }
    package var additional: Schema? { object(.additionalProperties) }
    package var required: [String] { names(.required) }
    package var requiredXor: [String] { names(.requiredXor) }
    package var requiredOr: [String] { names(.requiredOr) }
    /// In the order of the names.
    package var dependentRequired: [(name: String, others: [String])] {
        nameLists(.dependentRequired) + nameLists(.dependencies)
    }
    /// In the order of the names.
    package var dependentExcluded: [(name: String, others: [String])] { nameLists(.dependentExcluded) }
    package var minProperties: Int? { flat[.minProperties]?.countValue }
    package var maxProperties: Int? { flat[.maxProperties]?.countValue }

    package var oneOf: [Schema] { list(.oneOf) }
    package var anyOf: [Schema] { list(.anyOf) }
    package var allOf: [Schema] { list(.allOf) }
    package var not: Schema? { flat[.not].map(Schema.init) }
    /// The forms that the value's `Type` chooses from.
    package var byType: SchemaMembers { SchemaMembers(flat: flat[.byType]) }
    package var condition: (if: Schema, then: Schema?, else: Schema?)? {
        flat[.if].map { (Schema(flat: $0), flat[.then].map(Schema.init), flat[.else].map(Schema.init)) }
    }

    /// Whether it says which members go with which, or which group of them must be there.
    package var relatesMembers: Bool {
        has(.dependentRequired) || has(.dependencies) || has(.dependentExcluded) || has(.requiredXor)
            || has(.requiredOr)
    }

    /// Whether it lists forms that a value may or must not have.
    package var hasForms: Bool { has(.anyOf) || has(.oneOf) || has(.not) }

    /// Whether it lists values.
    package var isEnumeration: Bool { has(.enum) || has(.enumCaseInsensitive) || has(.const) }

    /// Whether others than it list values.
    package var hasListElsewhere: Bool { has(.apiEnum) || has(.apiEnumCaseInsensitive) || has(.documentedEnum) }

    private func has(_ keyword: SchemaKeyword) -> Bool { flat[keyword] != nil }

    /// Whether the schema names members at all: one that does not takes any object.
    package var namesMembers: Bool { !properties.isEmpty || !patternProperties.isEmpty }

    private static let definitions: StaticString = "#/definitions/"

    var referenceBytes: UnsafeBufferPointer<UInt8>? {
        let count = Self.definitions.utf8CodeUnitCount
        guard let path = flat[.reference]?.textBytes, path.count >= count,
            ByteOrder.compare(
                UnsafeBufferPointer(rebasing: path[..<count]),
                UnsafeBufferPointer(start: Self.definitions.utf8Start, count: count)) == 0
        else { return nil }
        return UnsafeBufferPointer(rebasing: path[count...])
    }

    private func object(_ keyword: SchemaKeyword) -> Schema? {
        flat[keyword].flatMap { $0.isObject ? Schema(flat: $0) : nil }
    }

    private func list(_ keyword: SchemaKeyword) -> [Schema] { flat[keyword]?.elements.map(Schema.init) ?? [] }

    private func names(_ keyword: SchemaKeyword) -> [String] { texts(keyword, \.stringValue) }

    private func texts(_ keyword: SchemaKeyword, _ text: (FlatNode) -> String?) -> [String] {
        flat[keyword]?.elements.compactMap(text) ?? []
    }

    private func nameLists(_ keyword: SchemaKeyword) -> [(name: String, others: [String])] {
        guard let lists = flat[keyword] else { return [] }
        return lists.keys.compactMap { name in
            lists[name].flatMap { $0.kind == .array ? (name, $0.elements.compactMap(\.stringValue)) : nil }
        }
    }
}

/// Schemas by name, in the order of the names.
package struct SchemaMembers: Sendable {
    fileprivate let flat: FlatNode?

    package var isEmpty: Bool { (flat?.memberCount ?? 0) == 0 }

    package var keys: [String] { flat?.keys ?? [] }

    package subscript(name: String) -> Schema? { flat?[name].map(Schema.init) }

    package subscript(index: Int) -> Schema? {
        (flat?.memberCount ?? 0) > index ? flat.map { Schema(flat: $0.member(index).value) } : nil
    }
}
