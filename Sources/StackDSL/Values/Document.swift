// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Any JSON: an IAM policy, a state machine, a dashboard.
///
/// Literals nest: `["Version": "2012-10-17", "Statement": [...]]`; expressions stand in it as `.init(expression)`.
/// Policies have types of their own: see `Document.policy`.
public struct Document: Expression {
    private let held: HeldNode

    /// The JSON, as it stands in the template.
    public var node: Node { held.node }

    /// JSON that stands in a template already.
    public init(node: Node) { held = HeldNode(node) }
}

extension Document: TextExpression, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
    /// An object, its members in the order written.
    public init(dictionaryLiteral elements: (String, Document)...) {
        self.init(node: .object(elements.map { Node.Object.Member(key: $0.0, value: $0.1.node) }))
    }

    /// An array.
    public init(arrayLiteral elements: Document...) { self.init(node: .array(elements.map(\.node))) }
    /// A whole number.
    public init(integerLiteral value: Int) { self.init(node: .number(value)) }
    /// A number.
    public init(floatLiteral value: Double) { self.init(node: .number(value)) }
    /// True or false.
    public init(booleanLiteral value: Bool) { self.init(node: .bool(value)) }

    /// An expression of any kind within a document.
    public init(_ expression: some Expression) { self.init(node: expression.node) }

    /// A list whose elements are made at synthesis.
    public init(_ elements: [Document]) { self.init(node: .array(elements.map(\.node))) }
}
