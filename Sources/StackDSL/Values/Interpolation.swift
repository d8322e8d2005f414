// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// String interpolation is `Fn::Sub`: `"arn:\(.partition):s3:::\(bucket.ref)/*"`.
///
/// It folds to the simplest form: text alone to a string, a single reference to that reference, references among text
/// to `Fn::Sub` with one argument, and whatever else among text to `Fn::Sub` with a map of variables.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html>.
extension Value: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByStringLiteral, ExpressibleByStringInterpolation
where Content == String {
    public init(stringLiteral value: String) { self.init(value) }

    public init(stringInterpolation interpolation: Interpolation) { self.init(node: interpolation.node) }

    public struct Interpolation: StringInterpolationProtocol, Sendable {
        private var substitution = Substitution()

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { substitution.append(text: literal) }

        public mutating func appendInterpolation(_ text: String) { substitution.append(text: text) }

        public mutating func appendInterpolation(_ number: Int) { substitution.append(text: String(number)) }

        public mutating func appendInterpolation(_ expression: some Expression) {
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
}
