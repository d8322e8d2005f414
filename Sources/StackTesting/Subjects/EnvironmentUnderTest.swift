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
    private let made: MadeEnvironment
    private let judgement: Deferred<[SynthesizedStack]>
    private let system: Deferred<DeployedOutcomes>
    private let stacks: [String: StackUnderTest]
    private let reads: ReadRecord
    private let deploymentPlan: DeploymentPlan

    /// The stacks that are deployed together, before it is said how they turn out.
    public var plan: DeploymentPlan {
        reads.note()
        return deploymentPlan
    }

    /// The policies that the environment obeys, by their identifiers.
    public let ownRules: [String]

    /// Synthesises all stacks of an environment.
    public init(_ environment: Environment) {
        let made = MutationTrial.current.changed(environment.made())
        reads = ReadRecord(made.stacks.indices.map { made.stack(at: $0).stackType })
        let judgement = Deferred { made.judged() }
        let plan = DeploymentPlan(environment, made.stacks)
        self.judgement = judgement
        self.made = made
        deploymentPlan = plan
        ownRules = environment.policies.map(\.id)
        system = Deferred { DeployedOutcomes(plan) }
        stacks = Dictionary(
            made.stacks.indices.map { index in
                (
                    made.stacks[index].name,
                    StackUnderTest(made.stack(at: index), judgement: Deferred { judgement.value[index].diagnostics })
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The environment, which the running test looks at.
    var read: MadeEnvironment {
        reads.note()
        return made
    }

    /// The findings of the checks of the synthesis, errors and warnings.
    public var diagnostics: [Diagnostic] { findings.map(\.finding) }

    /// The findings, each with the name of its stack.
    var findings: [(stack: String, finding: Diagnostic)] {
        reads.note()
        return judgement.value.flatMap { stack in stack.diagnostics.map { (stack.name, $0) } }
    }

    /// The system as it turns out: its conditions decided and its functions worked out, as far as that is known before
    /// the deployment. Conditions that the values leave open are taken as their parameters' defaults decide them.
    public var outcome: Outcome { first.outcome }

    private var first: Deployed { outcomes[0] }

    /// One of its stacks by its own name. A name that none has fails the test, and is nil: `?.` would ask nothing of it.
    public subscript(
        stack name: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) -> StackUnderTest? {
        let stack = stacks[name]
        if stack == nil {
            let names = made.stacks.map(\.name)
            TestFailure.record(
                noStack(name, of: "environment '\(made.environment.name)'", having: names),
                at: TestPlace(fileID, filePath, line, column))
        }
        return stack
    }

    /// The same for those who tell by themselves that there is none.
    func stack(named name: String) -> StackUnderTest? { stacks[name] }
}

extension EnvironmentUnderTest: DeployedQuestions {
    /// Every way in which the stacks can turn out together.
    public var outcomes: DeployedOutcomes {
        reads.note()
        return system.value
    }
}

extension EnvironmentUnderTest: SystemQuestions {
    /// Who may do what in all stacks together.
    public var access: AccessModel { first.access }

    /// The traffic through all stacks once they are deployed.
    public var traffic: Traffic { first.traffic }

    /// The name itself where the system has it, those of the stacks' resources of that name otherwise.
    public func names(of logicalID: String) -> [String] { first.names(of: logicalID) }
}

extension EnvironmentUnderTest: CostQuestions {
    /// What all stacks cost in a month, with what the parameters' values and defaults lead to.
    public func cost(in region: Region?, for usage: MonthlyUsage) -> MonthlyCost {
        Deployed(plan.joined.deployed, of: plan, "").cost(in: region, for: usage)
    }
}

extension EnvironmentUnderTest: FindingsQuestions {
    /// The stacks that have the finding.
    public func stacks(having finding: Diagnostic) -> [String] {
        findings.filter { $0.finding == finding }.map(\.stack)
    }
}
