// SPDX-License-Identifier: Apache-2.0

import SideBySide

/// What is worked out when it is first asked for, once: most tests ask neither for findings nor for the traffic.
///
/// Unchecked, because the lock is what makes it safe.
final class Deferred<Value: Sendable>: @unchecked Sendable {
    private let lock = Lock()
    private let make: @Sendable () -> Value
    private var made: Value?

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
        lock.locked {
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
