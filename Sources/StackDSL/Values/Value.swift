// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The content of a `Value`: `String`, `Int`, `Double` or `Bool`.
public protocol ValueContent: Sendable {
    /// The literal as it stands in the template.
    static func node(_ literal: Self) -> Node
}

extension String: ValueContent {
    /// A string of JSON.
    public static func node(_ literal: String) -> Node { .string(literal) }
}

extension Int: ValueContent {
    /// A number of JSON.
    public static func node(_ literal: Int) -> Node { .number(literal) }
}

extension Double: ValueContent {
    /// A number of JSON.
    public static func node(_ literal: Double) -> Node { .number(literal) }
}

extension Bool: ValueContent {
    /// A Boolean of JSON.
    public static func node(_ literal: Bool) -> Node { .bool(literal) }
}

/// What yields one text, number or Boolean, never a list or an object.
public protocol ScalarExpression: Expression {}

/// What every scalar is, whatever it holds: asking an object for its class costs little, asking for a protocol much.
open class AnyScalar: @unchecked Sendable {
    /// The literal, or the call of a function, as it stands in the template.
    public let node: Node

    /// What stands in a template already.
    public required init(node: Node) { self.node = node }
}

/// A scalar: a literal, or an expression that yields one when the stack is deployed.
///
/// It is a class so that references and enumerations, which are text, can be subclasses of `Value<String>`: Swift
/// converts to a superclass by itself, to nothing else. Open for generated code, in whatever package that is.
open class Value<Content: ValueContent>: AnyScalar, ScalarExpression, @unchecked Sendable {
    // Unchecked because the class is not final: what every scalar has is all that it and its subclasses hold.
    /// The value of a Swift expression, for what is not a literal.
    public convenience init(_ value: Content) { self.init(node: Content.node(value)) }

    /// The type of a parameter that holds such a value, as CloudFormation names it.
    public class var parameterType: String { Content.self is any Numeric.Type ? "Number" : "String" }
}

extension Value: ExpressibleByIntegerLiteral where Content: Numeric {}

extension Value: ExpressibleByFloatLiteral where Content == Double {}

extension Value: ExpressibleByBooleanLiteral where Content == Bool {}

// A class that is not final has such an initialiser in an extension only by way of a protocol.
extension ExpressibleByIntegerLiteral where Self: Expression {
    /// A whole number that is written as one.
    public init(integerLiteral value: Int) { self.init(node: .number(value)) }
}

extension ExpressibleByFloatLiteral where Self: Expression {
    /// A number that is written as one.
    public init(floatLiteral value: Double) { self.init(node: .number(value)) }
}

extension ExpressibleByBooleanLiteral where Self: Expression {
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self.init(node: .bool(value)) }
}

extension Value<String> {
    /// The value of a pseudo parameter: what CloudFormation knows of the stack, the account and the region.
    public convenience init(_ pseudoParameter: PseudoParameter) { self.init(node: pseudoParameter.node) }
}

// Only what is known to hold a number or a truth: CloudFormation converts, and refuses what is none.

extension Value<Int> {
    /// The number that a text holds; CloudFormation converts.
    public convenience init(_ text: Value<String>) { self.init(node: text.node) }
}

extension Value<Double> {
    /// The number that a text holds; CloudFormation converts.
    public convenience init(_ text: Value<String>) { self.init(node: text.node) }

    /// A whole number where any number will do.
    @_disfavoredOverload
    public convenience init(_ number: Value<Int>) { self.init(node: number.node) }
}

extension Value<Bool> {
    /// What a text holds, `true` or `false`; CloudFormation converts.
    public convenience init(_ text: Value<String>) { self.init(node: text.node) }
}
