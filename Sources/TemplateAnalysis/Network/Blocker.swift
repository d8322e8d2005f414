// SPDX-License-Identifier: Apache-2.0

/// Why traffic does not get on, and what to change.
public struct Blocker: Sendable {
    /// What blocks it, as the end of a sentence.
    public let reason: String
    /// What to do, as an instruction.
    public let fix: String
    /// The property or the resource to change.
    public let place: PropertyValue

    init(_ reason: String, fix: String, at place: PropertyValue) {
        self.reason = reason
        self.fix = fix
        self.place = place
    }
}
