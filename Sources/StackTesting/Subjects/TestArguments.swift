// SPDX-License-Identifier: Apache-2.0

import StackDSL
import Testing

/// An environment as an argument of tests: `@Test(arguments: [Environment.env1, .env2])` shows `env1` and `env2`, and each
/// can be run again alone.
extension Environment: CustomTestStringConvertible, CustomTestArgumentEncodable {
    /// Its name.
    public var testDescription: String { name }

    /// What tells it from other arguments: its name.
    public func encodeTestArgument(to encoder: some Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}

/// In a failure, the name says more than all that it is made of.
extension EnvironmentUnderTest: CustomTestStringConvertible, CustomTestArgumentEncodable {
    /// Its name, as `environment 'env1'`.
    public var testDescription: String { "environment '\(read.environment.name)'" }

    /// What tells it from other arguments: its name.
    public func encodeTestArgument(to encoder: some Encoder) throws {
        try read.environment.encodeTestArgument(to: encoder)
    }
}

/// In a failure, the name says more than all that it is made of.
extension StackUnderTest: CustomTestStringConvertible {
    /// Its name, as `stack 'orders'`.
    public var testDescription: String { "stack '\(read.synthesized.name)'" }
}
