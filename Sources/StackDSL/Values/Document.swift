// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Any JSON: an IAM policy, a state machine, a dashboard.
///
/// Literals nest: `["Version": "2012-10-17", "Statement": [...]]`; expressions stand in it as `.init(expression)`.
/// Policies have types of their own: see `Document.policy`.
public struct Document: Expression {
    /// The JSON, as it stands in the template.
    public let node: Node

    /// JSON that stands in a template already.
    public init(node: Node) { self.node = node }
}

extension Document: TextExpression, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
    /// An object, its members in the order written.
    public init(dictionaryLiteral elements: (String, Document)...) {
        node = .object(elements.map { Node.Object.Member(key: $0.0, value: $0.1.node) })
    }

    /// An array.
    public init(arrayLiteral elements: Document...) { node = .array(elements.map(\.node)) }
    /// A whole number.
    public init(integerLiteral value: Int) { node = .number(value) }
    /// A number.
    public init(floatLiteral value: Double) { node = .number(value) }
    /// True or false.
    public init(booleanLiteral value: Bool) { node = .bool(value) }

    /// `null`, which some services tell from what is missing.
    public static let null = Document(node: .null)

    /// An expression of any kind within a document.
    public init(_ expression: some Expression) { node = expression.node }

    /// A list whose elements are made at synthesis.
    public init(_ elements: [Document]) { self.init(node: .array(elements.map(\.node))) }
}
