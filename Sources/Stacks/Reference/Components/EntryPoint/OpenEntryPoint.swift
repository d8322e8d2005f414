// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension RestAuthorization {
    /// Whether anybody may call.
    var isOpen: Bool { if case .none = self { true } else { false } }
}

extension HTTPAuthorization {
    /// Whether anybody may call.
    var isOpen: Bool { if case .none = self { true } else { false } }
}

extension Resource {
    /// Says why an API asks nobody who calls, where the settings want it so.
    func accepting(_ isOpen: Bool) -> Self {
        isOpen ? ignoring("unguarded-api", because: "the services decide who may call") : self
    }
}
