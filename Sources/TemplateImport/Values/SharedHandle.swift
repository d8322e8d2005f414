// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A `SharedValue` as a stack names it.
package struct SharedHandle: Sendable, Hashable {
    /// `ImportedValues.vpc`
    let expression: SwiftExpression
    /// What crosses.
    let type: ValueType
    /// What the name of the export has in this stack.
    let part: Node?
}

/// The values that a stack gives to others and takes from them by handles.
package struct StackShares: Sendable {
    /// By output.
    var provided: [String: SharedHandle] = [:]
    /// By the argument of `Fn::ImportValue`.
    var consumed: [Node: SharedHandle] = [:]

    package init() {}

    /// Whether there is none.
    package var isEmpty: Bool { provided.isEmpty && consumed.isEmpty }
}
