// SPDX-License-Identifier: Apache-2.0

/// Collects the elements of a body. Swift's `if`, `for` and `switch` run while the template is made; what is decided
/// while the stack is deployed is a `Condition`.
@resultBuilder
public enum StackBuilder {
    /// One element or component.
    public static func buildExpression(_ content: some StackContent) -> [TemplateElement] { content.elements }

    /// A list with elements and components of several types.
    public static func buildExpression(_ content: [any StackContent]) -> [TemplateElement] {
        content.flatMap(\.elements)
    }

    /// What stands one below the other.
    public static func buildBlock(_ parts: [TemplateElement]...) -> [TemplateElement] { parts.flatMap { $0 } }

    /// An `if` without `else`: nothing when it does not hold.
    public static func buildOptional(_ part: [TemplateElement]?) -> [TemplateElement] { part ?? [] }

    /// An `if`, or a case of a `switch`, that was taken.
    public static func buildEither(first part: [TemplateElement]) -> [TemplateElement] { part }

    /// The `else`, or another case of a `switch`.
    public static func buildEither(second part: [TemplateElement]) -> [TemplateElement] { part }

    /// What the rounds of a `for` make, one after the other.
    public static func buildArray(_ parts: [[TemplateElement]]) -> [TemplateElement] { parts.flatMap { $0 } }

    /// What stands within `if #available`.
    public static func buildLimitedAvailability(_ part: [TemplateElement]) -> [TemplateElement] { part }

    /// The whole body.
    public static func buildFinalResult(_ parts: [TemplateElement]) -> Elements { Elements(parts) }
}
