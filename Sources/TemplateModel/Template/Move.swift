// SPDX-License-Identifier: Apache-2.0

/// A resource that has another logical ID than what is deployed has, or is in another stack: the same thing under a new name.
public struct Move: Sendable, Hashable {
    /// The stack that it is in now, by its own name.
    public let stack: String
    /// Its logical ID now.
    public let newID: String
    /// The stack that it was in, by its own name.
    public let oldStack: String
    /// The logical ID that it had there.
    public let oldID: String
    /// The day after which nobody needs it any more, as `2027-03-31`; nil where none is said.
    public let until: String?
    /// Where it is written.
    public let location: SourceLocation?

    /// - Parameters:
    ///   - oldID: the logical ID that it had.
    ///   - oldStack: the stack that it was in, by its own name.
    ///   - newID: its logical ID now.
    ///   - stack: the stack that it is in now.
    ///   - until: the day after which nobody needs it any more.
    ///   - location: where it is written.
    public init(
        from oldID: String, in oldStack: String, to newID: String, in stack: String, until: String? = nil,
        at location: SourceLocation? = nil
    ) {
        self.oldID = oldID
        self.oldStack = oldStack
        self.newID = newID
        self.stack = stack
        self.until = until
        self.location = location
    }

    /// Whether it stays in its stack.
    public var isWithinStack: Bool { oldStack == stack }
}
