// SPDX-License-Identifier: Apache-2.0

@_exported import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// The stacks of an environment as the one system that they are, for a unit test to ask.
///
///     let environment = EnvironmentUnderTest(.env1)
///     #expect(environment.may(worker, "sqs:SendMessage", on: queue).isAllowed)
///     #expect(environment.traffic.paths.filter(\.isBroken).isEmpty)
///
/// What is in it is known by the stack's name and the logical ID, `network/Vpc`, or by the logical ID alone where only
/// one stack has it.
public struct EnvironmentUnderTest: Sendable {
    /// The findings of the checks of the synthesis, errors and warnings.
    public let diagnostics: [Diagnostic]

    /// The system as it turns out: its conditions decided and its functions worked out, as far as that is known before
    /// the deployment. Conditions that the values leave open are taken as their parameters' defaults decide them.
    public let outcome: Outcome

    private let stacks: [String: StackUnderTest]
    /// The names in the system, by the logical IDs in the stacks.
    let names: [String: [String]]

    /// Synthesises all stacks of an environment.
    public init(_ environment: Environment) {
        let made = environment.synthesize()
        diagnostics = made.flatMap(\.diagnostics)
        stacks = Dictionary(
            zip(made, environment.stacks).map { ($0.name, StackUnderTest($0, of: $1.stack)) },
            uniquingKeysWith: { first, _ in first })
        let joined = made.joined(in: environment)
        outcome = joined.outcomes[0]
        names = Dictionary(
            grouping: outcome.resources.map(\.logicalID), by: { joined.origin(of: $0)?.logicalID ?? $0 })
    }

    /// One of its stacks by its own name; nil where it has none of that name.
    public subscript(stack name: String) -> StackUnderTest? { stacks[name] }

    /// The traffic through all stacks once they are deployed.
    public var traffic: Traffic { Traffic(outcome) }
}

extension EnvironmentUnderTest: AccessQuestions {
    /// Who may do what in all stacks together.
    public var access: AccessModel { AccessModel(outcome) }

    /// The name itself where the system has it, those of the stacks' resources of that name otherwise.
    public func names(of logicalID: String) -> [String] {
        outcome[logicalID] == nil ? names[logicalID] ?? [] : [logicalID]
    }
}
