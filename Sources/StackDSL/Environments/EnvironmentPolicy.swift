// SPDX-License-Identifier: Apache-2.0

/// A rule that an environment obeys besides those of `synth`: a `Policy` of the module `StackPolicies`, or a check of its packs.
///
/// An environment only holds it: what it asks is known to the analysis, which stacks do not see.
public protocol EnvironmentPolicy: Sendable {
    /// The identifier that findings show, as `databases-are-private`.
    var id: String { get }
}
