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

/// An API that may ask nobody who calls.
protocol OpenEntryPoint: Resource {}

extension ApiGateway.RestApi: OpenEntryPoint {}

extension ApiGatewayV2.Api: OpenEntryPoint {}

extension OpenEntryPoint {
    /// Says why it asks nobody, where the settings want it so.
    func accepting(isOpen: Bool) -> Self {
        isOpen ? ignoring("unguarded-api", because: "the services decide who may call") : self
    }
}
