// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The properties of a resource, to read and to set in any order: `service.properties.desiredCount = 2`.
///
/// Every property is optional here, since any can be missing: setting one to nil takes it away. A required one that is
/// missing is told when the template is made.
public struct Properties<Kind: Resource>: PropertyObject {
    /// The names that the resource's type has.
    public typealias PropertyNames = Kind.PropertyNames

    /// The object `Properties`, as it stands in the template.
    public let node: Node

    /// An object that stands in a template already.
    public init(node: Node) { self.node = node }
}

extension Resource {
    /// The properties as they will stand in the template, each with its type.
    public var properties: Properties<Self> {
        get { Properties(node: Node(.object(resource.properties))) }
        set { resource.properties = newValue.node.objectValue ?? Node.Object() }
    }
}
