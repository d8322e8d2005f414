// SPDX-License-Identifier: Apache-2.0

/// The keys and values of schemas that are asked for by name: a flat table says once which strings they are, so that
/// finding one compares numbers.
enum SchemaKeyword: UInt32, CaseIterable {
    case reference
    case type, string, integer, number, boolean, array, object, null
    case `enum`, enumCaseInsensitive, const, apiEnum, apiEnumCaseInsensitive, documentedEnum
    case pattern, format, minLength, maxLength
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum
    case items, minItems, maxItems, uniqueItems
    case properties, patternProperties, additionalProperties, minProperties, maxProperties
    case required, requiredXor, requiredOr, dependentRequired, dependentExcluded, dependencies
    case oneOf, anyOf, allOf, not, byType, `if`, then, `else`
    case definitions, primaryIdentifier, readOnlyProperties, deprecatedProperties
    case tagging, taggable, tagProperty

    var text: String { self == .reference ? "$ref" : String(describing: self) }
}
