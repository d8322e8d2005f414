// SPDX-License-Identifier: Apache-2.0

/// Collects what breaks a policy. Swift's `if`, `for` and `switch` go over what the policy asks.
@resultBuilder
public enum PolicyBuilder {
    public static func buildExpression(_ violation: Violation) -> [Violation] { [violation] }

    public static func buildExpression(_ violation: Violation?) -> [Violation] { violation.map { [$0] } ?? [] }

    public static func buildExpression(_ violations: [Violation]) -> [Violation] { violations }

    public static func buildBlock(_ parts: [Violation]...) -> [Violation] { parts.flatMap { $0 } }

    public static func buildOptional(_ part: [Violation]?) -> [Violation] { part ?? [] }

    public static func buildEither(first part: [Violation]) -> [Violation] { part }

    public static func buildEither(second part: [Violation]) -> [Violation] { part }

    public static func buildArray(_ parts: [[Violation]]) -> [Violation] { parts.flatMap { $0 } }
}
