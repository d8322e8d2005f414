// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What is not as before when a deployment fails and CloudFormation turns it back, or what nothing brings back.
package struct Leftover: Sendable, Hashable {
    /// What kind of thing it is, from the worst on.
    package enum Kind: String, Sendable, CaseIterable {
        /// Data go for good once the stack has come through.
        case lost
        /// AWS does not take the change back: turning the stack back fails at it.
        case oneWay
        /// Turning the stack back fails at it, or is likely to.
        case mayFail
        /// It stays in the account, and its name keeps a second try from coming through.
        case blocks
        /// It stays in the account, in no stack.
        case stays
        /// Something outside of the stack has happened by then.
        case sideEffect
    }

    package let kind: Kind
    /// The resource, as `network/Vpc`.
    package let name: String
    package let type: String
    /// A sentence without the resource's name.
    package let text: String
    /// The page of AWS's documentation that says it; nil where people know it from experience, or the template says it.
    package let page: String?
    package let location: SourceLocation?
}
