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
    public init(stringLiteral value: String) { self.init(node: .string(value)) }

    public init(stringInterpolation interpolation: TextInterpolation) { self.init(node: interpolation.node) }
}

extension Value: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByStringLiteral, ExpressibleByStringInterpolation, TextExpression
where Content == String {}

/// Text with expressions in it, on its way to a node.
public struct TextInterpolation: StringInterpolationProtocol, Sendable {
    private var substitution = Substitution()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { substitution.append(text: literal) }

    public mutating func appendInterpolation(_ text: String) { substitution.append(text: text) }

    public mutating func appendInterpolation(_ number: Int) { substitution.append(text: String(number)) }

    public mutating func appendInterpolation(_ expression: some ScalarExpression) {
        substitution.append(expression.node)
    }

    public mutating func appendInterpolation(_ pseudoParameter: PseudoParameter) {
        substitution.append(pseudoParameter.node)
    }

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
