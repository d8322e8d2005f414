// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What can be written as a text, with expressions in it: string interpolation is `Fn::Sub`, as in
/// `"arn:\(.partition):s3:::\(bucket.ref)/*"`.
///
/// It folds to the simplest form: text alone to a string, a single reference to that reference, references among text
/// to `Fn::Sub` with one argument, and whatever else among text to `Fn::Sub` with a map of variables.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html>.
public protocol TextExpression: Expression, ExpressibleByStringInterpolation
where StringLiteralType == String, StringInterpolation == TextInterpolation {}

extension TextExpression {
    /// Text without expressions in it.
    public init(stringLiteral value: String) { self.init(node: .string(value)) }

    /// Text with expressions in it: `Fn::Sub`.
    public init(stringInterpolation interpolation: TextInterpolation) { self.init(node: interpolation.node) }
}

extension Value: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByStringLiteral, ExpressibleByStringInterpolation, TextExpression
where Content == String {}

/// Text with expressions in it, on its way to a node.
public struct TextInterpolation: StringInterpolationProtocol, Sendable {
    private var substitution = Substitution()

    /// For the compiler, which begins each interpolation with it.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// The text between expressions. `${` in it stays text.
    public mutating func appendLiteral(_ literal: String) { substitution.append(text: literal) }

    /// Swift's text, as it is.
    public mutating func appendInterpolation(_ text: String) { substitution.append(text: text) }

    /// A number of Swift, in decimal digits.
    public mutating func appendInterpolation(_ number: Int) { substitution.append(text: String(number)) }

    /// What is known when the stack is deployed: a reference, an attribute, a function.
    public mutating func appendInterpolation(_ expression: some ScalarExpression) {
        substitution.append(expression.node)
    }

    /// Text by a function, which needs no type before it: `\(.importValue("network"))`.
    public mutating func appendInterpolation(_ text: Value<String>) { substitution.append(text.node) }

    /// What CloudFormation knows of the stack: `\(.region)`.
    public mutating func appendInterpolation(_ pseudoParameter: PseudoParameter) {
        substitution.append(pseudoParameter.node)
    }

    /// What CloudFormation reads from a store: `\(.ssm("/name"))`.
    public mutating func appendInterpolation(_ reference: DynamicReference) {
        substitution.append(reference.text.node)
    }

    var node: Node { substitution.node }
}

extension TextInterpolation {
    @available(*, unavailable, message: "a list is no text: write .joined(\",\") behind it")
    public mutating func appendInterpolation<Element>(_ list: List<Element>) {}

    @available(*, unavailable, message: "an object is no text: name a part of it")
    @_disfavoredOverload public mutating func appendInterpolation(_ object: some Expression) {}
}
