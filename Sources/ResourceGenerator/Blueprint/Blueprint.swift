// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The blueprint of the code for one resource type, before anything has its Swift name.
package struct ResourceBlueprint: Sendable, Hashable {
    package let type: TypeName
    /// The notes of the registry on the type as a whole, as sentences.
    package let notes: [String]
    package var properties: [PropertyBlueprint]
    /// In the order in which the properties mention them.
    package var nestedTypes: [NestedType]
    package var attributes: [AttributeBlueprint]
    /// The type of the value that `Ref` returns.
    package var ref: SlotType
}

/// A property of a resource or of an object within one.
package struct PropertyBlueprint: Sendable, Hashable {
    /// CloudFormation's name.
    package let name: String
    package let type: SlotType
    /// The type that CloudFormation takes: the identifier too, where a fact knows it and the type in Swift is the ARN
    /// that the property is called after.
    package let accepted: SlotType
    package let isRequired: Bool
    /// Length, range, pattern and the like, as sentences.
    package var notes: [String]
    /// Who says what it refers to, or that it is nothing but text; nil for text of which nobody says anything.
    package let evidence: Evidence?

    package enum Evidence: Sendable, Hashable {
        /// The schema: it never says that something is nothing but text.
        case schema
        /// A fact about this very slot.
        case facts
        /// A fact about its name.
        case name
    }
}

/// An attribute that `Fn::GetAtt` returns, as `Endpoint.Address`.
package struct AttributeBlueprint: Sendable, Hashable {
    package let name: String
    package let type: SlotType
    /// Whether a fact says that it refers to nothing.
    package let isKnownText: Bool
}

/// The type of value that a slot takes.
package indirect enum SlotType: Sendable, Hashable {
    case string, integer, number, boolean
    /// A whole number of a unit of time.
    case duration(SchemaFacts.DurationUnit)
    case document
    case tag
    /// The thing's type, by its CloudFormation name.
    case id(TypeName)
    case arn(TypeName)
    /// Its identifier or its ARN.
    case either(TypeName)
    case list(SlotType)
    case map(SlotType)
    case nested(NestedID)

    /// This type without the lists and maps around it.
    var element: SlotType {
        switch self {
        case .list(let element), .map(let element): element.element
        default: self
        }
    }

    /// The type that it refers to, when it is a reference or a collection of them.
    package var kind: TypeName? {
        switch element {
        case .id(let kind), .arn(let kind), .either(let kind): kind
        default: nil
        }
    }
}

/// Where a nested type stands in its schema: the name of a definition or property, then of properties within.
package struct NestedID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let isDefinition: Bool
    package let path: [String]

    package static func definition(_ name: String) -> NestedID { NestedID(isDefinition: true, path: [name]) }

    package static func property(_ name: String, of owner: NestedID?) -> NestedID {
        NestedID(isDefinition: owner?.isDefinition ?? false, path: (owner?.path ?? []) + [name])
    }

    /// The type that this one is nested in; nil when that is the resource.
    var owner: NestedID? {
        path.count > 1 ? NestedID(isDefinition: isDefinition, path: path.dropLast()) : nil
    }

    /// As facts and resolutions write it.
    package var description: String { path.joined(separator: ".") }

    package static func < (left: NestedID, right: NestedID) -> Bool {
        (left.description, left.isDefinition ? 0 : 1) < (right.description, right.isDefinition ? 0 : 1)
    }
}

/// A type that is nested in its resource's.
package struct NestedType: Sendable, Hashable {
    package let id: NestedID
    package var content: Content
    /// The scalars that will do in its place.
    package var scalars: ScalarForms = []

    package enum Content: Sendable, Hashable {
        case object([PropertyBlueprint])
        case enumeration([String])
        /// References of several kinds, any of which will do.
        case choice([SlotType])
        /// One of several forms.
        case union(Union)
    }
}
