// SPDX-License-Identifier: Apache-2.0

/// The error of a test's lookup that does not match exactly one element of the template.
public struct NotFound: Error, Sendable, CustomStringConvertible {
    let what: String
    let count: Int
    let present: [String]

    /// What was looked for, and what there is instead.
    public var description: String {
        let there = present.isEmpty ? "there is none" : "there are: \(present.joined(separator: ", "))"
        return count == 0 ? "no \(what); \(there)" : "\(count) times \(what), a logical ID is needed; \(there)"
    }
}
