// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// A policy document of a template, with what it is for.
package struct AttachedPolicy: Sendable {
    package let kind: Slot.PolicyUse
    package let owner: Outcome.Resource
    package let policy: AccessPolicy

    /// Nil for a slot that is none.
    init?(_ given: SlotValue, _ names: ResourceNames) {
        guard let kind = given.slot.policy else { return nil }
        self.kind = kind
        owner = given.owner
        policy = AccessPolicy(given.value, names)
    }
}
