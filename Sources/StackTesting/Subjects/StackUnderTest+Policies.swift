// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackPolicies
import StackSynthesis
import TemplateModel

extension StackUnderTest {
    /// What policies find in the stack, silences counted.
    ///
    ///     #expect(StackUnderTest(Orders()).findings(of: databasesArePrivate).isEmpty)
    public func findings(of policies: Policy...) -> [Diagnostic] { read.findings(of: policies) }
}

extension Environment {
    /// What policies find in all stacks of the environment, silences counted.
    public func findings(of policies: Policy...) -> [Diagnostic] {
        let ids = Set(policies.map(\.id))
        var seen: Set<Diagnostic> = []
        return EnvironmentUnderTest(obeying(policies)).diagnostics.filter {
            ids.contains($0.rule) && seen.insert($0).inserted
        }
    }
}
