// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

extension Environment {
    /// The same environment, held to policies besides those that it obeys already.
    public func obeying(_ policies: Policy...) -> Environment { obeying(policies) }

    /// The same environment, held to policies besides those that it obeys already.
    public func obeying(_ policies: [Policy]) -> Environment {
        var environment = self
        environment.policies += policies
        return environment
    }
}

extension Resource {
    /// Silences a policy for this resource.
    ///
    /// - Parameters:
    ///   - policy: what is not obeyed here.
    ///   - reason: why it is right here; a silence that no longer hides anything is reported where the policy is
    ///     obeyed.
    ///   - until: the last day on which it holds, as `2027-03-31`. What it hides is told again from the next one.
    ///   - owner: who answers for it, a person or a team.
    public func ignoring(
        _ policy: Policy, because reason: String, until: String? = nil, owner: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        ignoring(
            Silence(
                policy.id, on: nil, because: reason, until: until, owner: owner,
                at: SourceLocation(file: file, line: line, column: column), isOfPolicy: true))
    }
}
