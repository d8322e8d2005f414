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
    let made: MadeEnvironment
    private let judgement: Deferred<[SynthesizedStack]>
    private let system: Deferred<System>
    private let stacks: [String: StackUnderTest]

    /// Synthesises all stacks of an environment.
    public init(_ environment: Environment) {
        let made = environment.made()
        let judgement = Deferred { made.judged() }
        self.made = made
        self.judgement = judgement
        system = Deferred { System(made.stacks.joined(in: environment)) }
        stacks = Dictionary(
            made.stacks.indices.map { index in
                (
                    made.stacks[index].name,
                    StackUnderTest(made.stack(at: index), judgement: Deferred { judgement.value[index].diagnostics })
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The stacks as they turn out together.
    private struct System: Sendable {
        let outcome: Outcome
        let names: [String: [String]]

        init(_ joined: JoinedStacks) {
            let outcome = joined.outcomes[0]
            self.outcome = outcome
            names = Dictionary(
                grouping: outcome.resources.map(\.logicalID), by: { joined.origin(of: $0)?.logicalID ?? $0 })
        }
    }

    /// The findings of the checks of the synthesis, errors and warnings.
    public var diagnostics: [Diagnostic] { judgement.value.flatMap(\.diagnostics) }

    /// The system as it turns out: its conditions decided and its functions worked out, as far as that is known before
    /// the deployment. Conditions that the values leave open are taken as their parameters' defaults decide them.
    public var outcome: Outcome { system.value.outcome }

    /// The names in the system, by the logical IDs in the stacks.
    var names: [String: [String]] { system.value.names }

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
