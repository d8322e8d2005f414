// SPDX-License-Identifier: Apache-2.0

/// Collects the elements of a body. Swift's `if`, `for` and `switch` run while the template is made; what is decided
/// while the stack is deployed is a `Condition`.
@resultBuilder
public enum StackBuilder {
    public static func buildExpression(_ content: some StackContent) -> [TemplateElement] { content.elements }

    public static func buildExpression(_ content: [any StackContent]) -> [TemplateElement] {
        content.flatMap(\.elements)
    }

    public static func buildBlock(_ parts: [TemplateElement]...) -> [TemplateElement] { parts.flatMap { $0 } }

    public static func buildOptional(_ part: [TemplateElement]?) -> [TemplateElement] { part ?? [] }

    public static func buildEither(first part: [TemplateElement]) -> [TemplateElement] { part }

    public static func buildEither(second part: [TemplateElement]) -> [TemplateElement] { part }

    public static func buildArray(_ parts: [[TemplateElement]]) -> [TemplateElement] { parts.flatMap { $0 } }

    public static func buildLimitedAvailability(_ part: [TemplateElement]) -> [TemplateElement] { part }

    public static func buildFinalResult(_ parts: [TemplateElement]) -> Elements { Elements(parts) }
}
