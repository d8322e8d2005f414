// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Any JSON: an IAM policy, a state machine, a dashboard.
///
/// Literals nest: `["Version": "2012-10-17", "Statement": [...]]`; expressions stand in it as `.init(expression)`.
/// Policies have types of their own: see `Document.policy`.
public struct Document: Expression {
    public let node: Node

    public init(node: Node) { self.node = node }
}

extension Document: TextExpression, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
    public init(dictionaryLiteral elements: (String, Document)...) {
        node = .object(elements.map { Node.Object.Member(key: $0.0, value: $0.1.node) })
    }

    public init(arrayLiteral elements: Document...) { node = .array(elements.map(\.node)) }
    public init(integerLiteral value: Int) { node = .number(value) }
    public init(floatLiteral value: Double) { node = .number(value) }
    public init(booleanLiteral value: Bool) { node = .bool(value) }

    /// An expression of any kind within a document.
    public init(_ expression: some Expression) { node = expression.node }

    /// A list whose elements are made at synthesis.
    public init(_ elements: [Document]) { self.init(node: .array(elements.map(\.node))) }
}
