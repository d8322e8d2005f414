// SPDX-License-Identifier: Apache-2.0

/// A resource of a stack. Generated types conform, one for each resource type of CloudFormation in use.
///
/// A resource is a value: making one adds nothing to a stack, mentioning it in a body does.
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html>.
public protocol Resource: ResourceKind {
    /// The names of its properties: see `properties`.
    associatedtype PropertyNames: PropertyTable = NoProperties
}

extension Resource {
    /// Any attribute by the name that CloudFormation's documentation gives it: `Fn::GetAtt`.
    public func attribute<Kind: Expression>(_ name: String) -> Kind { Kind(node: resource.attribute(name)) }

    /// An attribute whose name is a parameter's value: `Fn::GetAtt`.
    public func attribute<Kind: Expression>(named name: Value<String>) -> Kind {
        Kind(
            node: .call(
                "Fn::GetAtt", .array([.string(resource.logicalID), name.node]), references: [resource.reference]))
    }

    package func with(_ change: (inout ResourceDefinition) -> Void) -> Self {
        var copy = self
        change(&copy.resource)
        return copy
    }
}

/// Resources of different types, where an array of one type will not do.
extension [any Resource] {
    /// Their entries, in the order of the array.
    public var elements: [TemplateElement] { flatMap(\.elements) }
}
