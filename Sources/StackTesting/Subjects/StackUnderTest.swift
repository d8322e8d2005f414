// SPDX-License-Identifier: Apache-2.0

@_exported import StackDSL
import StackSynthesis
import TemplateModel

/// A stack's template, for a unit test to ask.
///
///     let stack = StackUnderTest(Web(settings))
///     let vpc = try stack.resource(EC2.VPC.self)
///     #expect(vpc["CidrBlock"] == "10.0.0.0/16")
///     #expect(stack.count(EC2.Subnet.self) == 2)
public struct StackUnderTest: Sendable {
    /// The values that the stack's parameters are given.
    public let parameterValues: [String: String]

    private let made: MadeStack
    private let judgement: Deferred<[Diagnostic]>
    private let reads: ReadRecord

    /// Synthesises a stack by itself: what it takes from other stacks is not checked.
    public init(_ stack: some Stack) {
        let made = MutationTrial.current.changed(stack.made())
        self.init(made, judgement: Deferred { made.judged().diagnostics })
    }

    init(_ made: MadeStack, judgement: Deferred<[Diagnostic]>) {
        self.made = made
        self.judgement = judgement
        reads = ReadRecord([made.stackType])
        parameterValues = Dictionary(
            made.synthesized.parameterValues.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The template that `synth` writes.
    public var template: Template { read.synthesized.template }

    /// The stack, which the running test looks at.
    var read: MadeStack {
        reads.note()
        return made
    }

    /// The findings of the checks of the synthesis, errors and warnings.
    public var diagnostics: [Diagnostic] {
        reads.note()
        return judgement.value
    }
}

extension StackUnderTest: TemplateQuestions {}

extension StackUnderTest: DeployedQuestions {
    /// The stack alone: what others hand on to it is not known.
    public var plan: DeploymentPlan { DeploymentPlan(read.synthesized) }

    /// Every way in which the stack alone can turn out.
    public var outcomes: DeployedOutcomes { DeployedOutcomes(plan) }
}

extension StackUnderTest: CostQuestions {
    /// What the stack alone costs in a month.
    public func cost(in region: Region?, for usage: MonthlyUsage) -> MonthlyCost {
        let plan = plan
        return Deployed(plan.joined.deployed, of: plan, "").cost(in: region, for: usage)
    }
}

extension StackUnderTest: FindingsQuestions {
    /// Its own name.
    public func stacks(having finding: Diagnostic) -> [String] { [read.synthesized.name] }

    /// None: a stack alone obeys no policies.
    public var ownRules: [String] { [] }
}
