// SPDX-License-Identifier: Apache-2.0

/// A value that is given to a parameter when a stack is deployed.
public struct ParameterValue: Sendable, Hashable {
    /// The parameter's logical ID.
    public let name: String
    /// As `aws cloudformation deploy --parameter-overrides` takes it: a list's elements joined by commas.
    public let value: String
    /// Where somebody wrote the value; nil where nobody knows.
    public let origin: SourceLocation?

    /// - Parameters:
    ///   - name: the parameter's logical ID.
    ///   - value: as it is given to CloudFormation.
    ///   - origin: where somebody wrote it.
    public init(name: String, value: String, origin: SourceLocation? = nil) {
        self.name = name
        self.value = value
        self.origin = origin
    }
}
