// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A node behind one reference. The structs that generated code has by the hundred hold one, since what copies, keeps and
/// destroys a single reference is in Swift's library already: a struct of several fields has the compiler make all of it,
/// in each module that touches the struct.
public final class HeldNode: Sendable {
    /// The node, as it stands in the template.
    public let node: Node

    /// A node that is held by what conforms to `Expression`.
    public init(_ node: Node) { self.node = node }

    /// An object of the properties that have a value.
    public convenience init(properties: PropertyList) { self.init(Node(properties: properties)) }
}
