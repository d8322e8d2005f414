// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import ResourceSchemas

/// The Swift type of a value: what a slot wants, and what an expression is.
package indirect enum ValueType: Sendable, Hashable {
    case text, integer, number, boolean
    /// A whole number of a unit of time.
    case duration(SchemaFacts.DurationUnit)
    case document
    case tag
    case id(TypeName)
    case arn(TypeName)
    /// Its identifier or its ARN.
    case either(TypeName)
    case list(ValueType)
    case map(ValueType)
    /// A type nested in a resource's: an object, an enumeration, a choice of references.
    case nested(TypeName, NestedID)

    /// The type of a slot of a resource's type.
    package init(_ slot: SlotType, of resource: TypeName) {
        self =
            switch slot {
            case .string: .text
            case .integer: .integer
            case .number: .number
            case .boolean: .boolean
            case .duration(let unit): .duration(unit)
            case .document: .document
            case .tag: .tag
            case .id(let kind): .id(kind)
            case .arn(let kind): .arn(kind)
            case .either(let kind): .either(kind)
            case .list(let element): .list(ValueType(element, of: resource))
            case .map(let element): .map(ValueType(element, of: resource))
            case .nested(let id): .nested(resource, id)
            }
    }
}
