// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A reason why CloudFormation refuses the update of a stack.
public struct Refusal: Sendable, Hashable, CustomStringConvertible {
    /// The resource, or the stack, that is refused.
    public let name: String
    /// Why, and what to do.
    public let reason: String
    /// Where it is written; nil where nobody knows.
    public let location: SourceLocation?

    /// As a line of a failure.
    public var description: String { "'\(name)': \(reason)" + (location.map { " (\($0))" } ?? "") }
}
