// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A type of thing that references can point to, by its CloudFormation name.
public protocol ResourceType: Sendable {
    /// The name of the type, as `AWS::EC2::VPC`.
    static var typeName: String { get }
}

/// The ID of a thing of one kind: what `Ref` returns for most resource types, or the ID of an existing one.
///
/// A literal names something that exists already: `let vpc: ID<EC2.VPC> = "vpc-0a1b2c3d"`.
public struct ID<Kind: ResourceType>: Expression, ExpressibleByStringLiteral {
    public let node: Node

    public init(node: Node) { self.node = node }

    public init(_ id: String) { node = .string(id) }

    public init(stringLiteral value: String) { self.init(value) }

    /// The ARN as identifier, for the slots that take either.
    public init(_ arn: ARN<Kind>) { node = arn.node }
}

/// The Amazon Resource Name of a thing of one kind.
public struct ARN<Kind: ResourceType>: Expression, ExpressibleByStringLiteral {
    public let node: Node

    public init(node: Node) { self.node = node }

    public init(_ arn: String) { node = .string(arn) }

    public init(stringLiteral value: String) { self.init(value) }
}
