// SPDX-License-Identifier: Apache-2.0

/// A value that is given to a parameter when a stack is deployed.
public struct ParameterValue: Sendable, Hashable {
    public let name: String
    /// As `aws cloudformation deploy --parameter-overrides` takes it: a list's elements joined by commas.
    public let value: String
    public let origin: SourceLocation?

    public init(name: String, value: String, origin: SourceLocation? = nil) {
        self.name = name
        self.value = value
        self.origin = origin
    }
}
