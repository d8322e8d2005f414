// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The forms that a value can have of which none says what the others do. Only SAM has such.
package struct Union: Sendable, Hashable {
    /// Whether any text will do.
    package var takesText = false
    /// The elements of a list that will do.
    package var elements: SlotType?
    /// The values of an object of any names that will do.
    package var values: SlotType?
    /// The forms that are said by name.
    package var variants: [Variant] = []

    /// One form, with the name that it has in a template.
    package enum Variant: Sendable, Hashable {
        /// A value of a type, which is that of a nested type of this name.
        case value(String, SlotType)
        /// An object whose `Type` is this, and whose `Properties` are an object.
        case tagged(String, SlotType, isRequired: Bool)
        /// An object whose only member has this name, and holds these.
        case member(String, [PropertyBlueprint])

        package var name: String {
            switch self {
            case .value(let name, _), .tagged(let name, _, _), .member(let name, _): name
            }
        }

        /// As it is said in Swift.
        package var label: String { Identifier.enumCase(name) }
    }

    /// The types that it is made of.
    var types: [SlotType] {
        [elements, values].compactMap { $0 }
            + variants.flatMap { variant in
                switch variant {
                case .value(_, let type), .tagged(_, let type, _): [type]
                case .member(_, let properties): properties.map(\.type)
                }
            }
    }
}

/// The scalars that will do where an object is wanted.
package struct ScalarForms: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let text = ScalarForms(rawValue: 1)
    package static let boolean = ScalarForms(rawValue: 2)

    /// Of an object's schema.
    init(_ schema: Node) {
        let types = SchemaShape.types(schema)
        self = types.contains("object") && types.contains("string") ? .text : []
        if types.contains("object"), types.contains("boolean") { insert(.boolean) }
    }
}
