// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A unit of deployment: one template, written in Swift.
///
///     struct Web: Stack {
///         let name = "web"
///         let description = "The web tier"
///         var body: some StackContent {
///             EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16")
///         }
///     }
///
/// Without a body of its own it mentions what its stored properties hold, as a `Component` does.
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacks.html>.
public protocol Stack: Sendable {
    /// What `body` is; `StoredParts` where it is not written.
    associatedtype Body: StackContent

    /// The name of the template's file, and the end of the stack's name: letters, digits and hyphens.
    var name: String { get }

    /// The description of the template, up to 1,024 bytes.
    var description: String { get }

    /// Tags for every resource that can be tagged. A tag that a resource sets itself stays as it is.
    var tags: List<Tag> { get }

    /// The stack's own findings about what it was made from, as settings that exclude each other.
    var findings: [Diagnostic] { get }

    /// What stands in the template, in this order.
    @StackBuilder var body: Body { get }
}

extension Stack {
    /// None.
    public var tags: List<Tag> { [] }

    /// None.
    public var findings: [Diagnostic] { [] }

    /// What the body mentions, and what is kept and not mentioned.
    package var elements: [TemplateElement] { StoredParts.elements(of: self, body) }
}

extension Stack where Body == StoredParts {
    /// What its stored properties hold, in the order of their declaration.
    public var body: StoredParts { StoredParts(of: self) }
}
