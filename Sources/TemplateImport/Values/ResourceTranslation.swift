// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator

/// A resource as the call that makes it: `SQS.Queue("Jobs", …).deletionPolicy(.retain)`.
package struct ResourceTranslation: Sendable {
    package let expression: SwiftExpression
    /// What the types do not admit.
    package let unchecked: [Unchecked]
    /// The resource types that the expression mentions: they must be generated.
    package let types: Set<TypeName>
    /// How many properties there are, at every depth: what `unchecked` is counted against.
    package let properties: Int
    /// Whether some of it is said by `Shorthands`.
    let usesShorthands: Bool
}
