// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A type of thing that others use. Generated types conform where AWS's facts know what for.
public protocol UsableKind: ResourceType {
    /// What its things can be used for.
    associatedtype Use: ResourceUse

    /// How its things are named and reached.
    static var usage: ResourceUsage { get }
}

/// Something that can be used: a resource, or what names one that another stack makes or that is there already.
///
///     .uses(table, .read)                        // a resource of this stack
///     .uses(ordersTable.consumed, .read)         // a SharedValue<ARN<DynamoDB.Table>>, of another stack
///     .uses("orders" as ID<DynamoDB.Table>, .read)  // one that exists
public protocol Usable: Sendable {
    /// The type of the thing.
    associatedtype Kind: UsableKind

    /// The thing, and as what it is known.
    var usedThing: UsedThing { get }
}

/// What is used, and as what it is known.
public enum UsedThing: Sendable {
    /// A resource of the same stack.
    case resource(ResourceDefinition)
    /// Known by what `Ref` returns.
    case id(Node)
    /// Known by its ARN.
    case arn(Node)
}

/// A generated type whose things can be used.
public protocol UsableResource: Resource, UsableKind, Usable where Kind == Self {}

extension UsableResource {
    /// Itself.
    public var usedThing: UsedThing { .resource(resource) }
}

extension Reference: Usable where Kind: UsableKind {
    /// What it names, by its ARN or its ID.
    public var usedThing: UsedThing { self is ARN<Kind> ? .arn(node) : .id(node) }
}
