// SPDX-License-Identifier: Apache-2.0

/// Collects what breaks a policy. Swift's `if`, `for` and `switch` go over what the policy asks.
@resultBuilder
public enum PolicyBuilder {
    /// One thing that is wrong.
    public static func buildExpression(_ violation: Violation) -> [Violation] { [violation] }

    /// One thing that may be wrong.
    public static func buildExpression(_ violation: Violation?) -> [Violation] { violation.map { [$0] } ?? [] }

    /// Several things that are wrong.
    public static func buildExpression(_ violations: [Violation]) -> [Violation] { violations }

    /// What stands one below the other.
    public static func buildBlock(_ parts: [Violation]...) -> [Violation] { parts.flatMap { $0 } }

    /// An `if` without `else`: nothing when it does not hold.
    public static func buildOptional(_ part: [Violation]?) -> [Violation] { part ?? [] }

    /// An `if`, or a case of a `switch`, that was taken.
    public static func buildEither(first part: [Violation]) -> [Violation] { part }

    /// The `else`, or another case of a `switch`.
    public static func buildEither(second part: [Violation]) -> [Violation] { part }

    /// What the rounds of a `for` find, one after the other.
    public static func buildArray(_ parts: [[Violation]]) -> [Violation] { parts.flatMap { $0 } }
}
