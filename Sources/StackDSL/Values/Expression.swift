// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Whatever can stand in a property of a resource: a literal, a reference, or a call of an intrinsic function.
///
/// An expression is a typed façade around one untyped node. That is why every slot of every resource, a whole property
/// object included, also takes `.if`, `.noValue`, a parameter's `ref`, any intrinsic function, and `.unchecked`.
public protocol Expression: Sendable {
    /// What it is in the template.
    var node: Node { get }
    /// What stands in a template already, as an expression of this type. Nothing is checked.
    init(node: Node)
}

extension Expression {
    /// Anything that the types do not admit, written as it shall stand in the template. The named way out.
    public static func unchecked(_ node: Node) -> Self { Self(node: node) }

    /// Text, with expressions in it or without, where the types want something else.
    @_disfavoredOverload public static func unchecked(_ text: Value<String>) -> Self { Self(node: text.node) }

    /// Another expression where this kind is wanted, for references that the types keep apart.
    public static func unchecked(_ expression: some Expression) -> Self { Self(node: expression.node) }

    /// JSON with expressions in it where the types want something else.
    public static func unchecked(json document: Document) -> Self { Self(node: document.node) }

    /// Removes the property when it is one branch of `.if`: `AWS::NoValue`.
    public static var noValue: Self { Self(node: PseudoParameter.noValue.node) }
}
