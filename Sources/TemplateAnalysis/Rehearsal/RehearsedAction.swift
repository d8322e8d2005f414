// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// One thing that CloudFormation does with one resource, and when.
package struct RehearsedAction: Sendable {
    /// What it does.
    package enum Verb: String, Sendable, CaseIterable {
        case creates
        case imports
        case updates
        /// It does not serve for a while.
        case interrupts
        /// It makes the new one; the old one stays until the end.
        case replaces
        /// It updates it, or makes a new one.
        case mayReplace = "may replace"
        /// The old one goes first, since both cannot be.
        case deletesFirst = "deletes, then creates"
        case deletes
        /// The old one, if there is a new one.
        case deletesReplaced = "deletes, if replaced,"
        case takesSnapshot = "takes a snapshot of, then deletes"
        /// It stays in the account, in no stack.
        case leaves
    }

    /// With that of its stack before it, where there are several: `network/Vpc`.
    package let name: String
    package let type: String
    package let verb: Verb
    /// The actions before it, by their names: the nearest ones alone.
    package let waitsFor: [String]
    package let duration: ActionDuration
    /// From when on at the earliest, and until when, in seconds since its phase of the stack began.
    package let begin: ClosedRange<Int>
    package let end: ClosedRange<Int>
    /// Where the resource is written; nil where nobody knows.
    package let location: SourceLocation?
}
