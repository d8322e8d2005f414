// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// Values that belong to one region do not go to another.
enum RegionChange {
    static func check(_ session: Session) throws {
        let own = session.environment.region
        guard session.region != own else { return }
        for value in session.stacks.flatMap(\.parameterValues) where value.value.contains(own.code) {
            throw OperationFailure(
                "environment '\(session.environment.name)' is made for \(own): parameter '\(value.name)' is "
                    + "'\(value.value)'. Make an environment for \(session.region), or leave --region out")
        }
    }
}
