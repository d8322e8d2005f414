import StackDSL

/// What will be generated for one resource type, before anything has its Swift name.
public struct ResourceBlueprint: Sendable, Hashable {
    public let type: TypeName
    /// What the registry says of the type as a whole, as sentences.
    public let notes: [String]
    public var properties: [PropertyBlueprint]
    /// In the order in which the properties mention them.
    public var nestedTypes: [NestedType]
    public var attributes: [AttributeBlueprint]
    /// What `Ref` returns.
    public var ref: SlotType
}

/// A property of a resource or of an object within one.
public struct PropertyBlueprint: Sendable, Hashable {
    /// CloudFormation's name.
    public let name: String
    public let type: SlotType
    public let isRequired: Bool
    /// Length, range, pattern and the like, as sentences.
    public var notes: [String]
    /// Where the kind of a reference was taken from; nil for what is no reference.
    public let evidence: Evidence?

    public enum Evidence: Sendable, Hashable {
        case schema
        case facts
    }
}

/// An attribute that `Fn::GetAtt` returns, as `Endpoint.Address`.
public struct AttributeBlueprint: Sendable, Hashable {
    public let name: String
    public let type: SlotType
}

/// What a slot takes.
public indirect enum SlotType: Sendable, Hashable {
    case string, integer, number, boolean
    case document
    case tag
    /// The thing's type, by its CloudFormation name.
    case id(TypeName)
    case arn(TypeName)
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

    /// What it refers to, when it is a reference or a collection of them.
    public var kind: TypeName? {
        switch element {
        case .id(let kind), .arn(let kind): kind
        default: nil
        }
    }
}

/// Where a nested type stands in its schema: the name of a definition or property, then of properties within.
public struct NestedID: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let isDefinition: Bool
    public let path: [String]

    public static func definition(_ name: String) -> NestedID { NestedID(isDefinition: true, path: [name]) }

    public static func property(_ name: String, of owner: NestedID?) -> NestedID {
        NestedID(isDefinition: owner?.isDefinition ?? false, path: (owner?.path ?? []) + [name])
    }

    /// The type that this one is nested in; nil when that is the resource.
    var owner: NestedID? {
        path.count > 1 ? NestedID(isDefinition: isDefinition, path: path.dropLast()) : nil
    }

    /// As facts and resolutions write it.
    public var description: String { path.joined(separator: ".") }

    public static func < (left: NestedID, right: NestedID) -> Bool {
        (left.description, left.isDefinition ? 0 : 1) < (right.description, right.isDefinition ? 0 : 1)
    }
}

/// A type that is nested in its resource's.
public struct NestedType: Sendable, Hashable {
    public let id: NestedID
    public var content: Content

    public enum Content: Sendable, Hashable {
        case object([PropertyBlueprint])
        case enumeration([String])
        /// References of several kinds, any of which will do.
        case choice([SlotType])
    }
}
