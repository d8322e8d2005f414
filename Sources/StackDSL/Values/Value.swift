// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The content of a `Value`: `String`, `Int`, `Double` or `Bool`.
public protocol ValueContent: Sendable {
    static func node(_ literal: Self) -> Node
}

extension String: ValueContent {
    public static func node(_ literal: String) -> Node { .string(literal) }
}

extension Int: ValueContent {
    public static func node(_ literal: Int) -> Node { .number(literal) }
}

extension Double: ValueContent {
    public static func node(_ literal: Double) -> Node { .number(literal) }
}

extension Bool: ValueContent {
    public static func node(_ literal: Bool) -> Node { .bool(literal) }
}

/// A scalar: a literal, or an expression that yields one when the stack is deployed.
public struct Value<Content: ValueContent>: Expression {
    public let node: Node

    public init(node: Node) { self.node = node }

    /// The value of a Swift expression, for what is not a literal.
    public init(_ value: Content) { node = Content.node(value) }
}

extension Value: ExpressibleByIntegerLiteral where Content: Numeric {
    public init(integerLiteral value: Int) { node = .number(value) }
}

extension Value: ExpressibleByFloatLiteral where Content == Double {
    public init(floatLiteral value: Double) { self.init(value) }
}

extension Value: ExpressibleByBooleanLiteral where Content == Bool {
    public init(booleanLiteral value: Bool) { self.init(value) }
}

extension Value<String> {
    /// The identifier of something as plain text.
    public init<Kind>(_ id: ID<Kind>) { node = id.node }

    /// The ARN of something as plain text.
    public init<Kind>(_ arn: ARN<Kind>) { node = arn.node }

    /// The value of a pseudo parameter: what CloudFormation knows of the stack, the account and the region.
    public init(_ pseudoParameter: PseudoParameter) { node = pseudoParameter.node }
}

extension Value<Int> {
    /// The number that a text holds; CloudFormation converts.
    public init(_ text: Value<String>) { node = text.node }
}
