/// Collects the elements of a body. Swift's `if`, `for` and `switch` run while the template is made; what is decided
/// while the stack is deployed is a `Condition`.
@resultBuilder
public enum StackBuilder {
    public static func buildExpression(_ content: some StackContent) -> [Element] { content.elements }

    public static func buildExpression(_ content: [any StackContent]) -> [Element] { content.flatMap(\.elements) }

    public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap { $0 } }

    public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }

    public static func buildEither(first part: [Element]) -> [Element] { part }

    public static func buildEither(second part: [Element]) -> [Element] { part }

    public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap { $0 } }

    public static func buildLimitedAvailability(_ part: [Element]) -> [Element] { part }

    public static func buildFinalResult(_ parts: [Element]) -> Elements { Elements(parts) }
}
