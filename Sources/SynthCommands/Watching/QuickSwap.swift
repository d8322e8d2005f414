// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// Brings code of functions, task definitions and state machines to AWS without a change set.
///
/// What is changed so has drifted from its template: it is for development, and a deployment brings it in line.
struct QuickSwap {
    let session: Session
    let report: Report

    /// A change that can be made by itself.
    struct Swap {
        let name: String
        /// What is done, for the person who waits.
        let words: String
        let run: () throws -> Void
    }

    static func check(_ session: Session) throws {
        let environment = session.environment
        guard environment.isDevelopment else {
            throw OperationFailure(
                "'\(environment.name)' is no development environment: what is swapped goes round CloudFormation, its checks "
                    + "and its rollback. Where that is meant, say isDevelopment: true at "
                    + "\(session.place(environment.location)); otherwise '\(session.command("deploy"))'")
        }
        guard environment.terminationProtection != true else {
            throw OperationFailure(
                "'\(environment.name)' says isDevelopment: true and terminationProtection: true at "
                    + "\(session.place(environment.location)); what is worth protecting is not swapped")
        }
    }

    func run() throws {
        try Self.check(session)
        report["account"] = .string(try session.identify())
        let judgement = try Judgement(session)
        try judgement.judge()
        var refusals: [String] = []
        for stack in session.stacks { refusals += reasons(judgement.ofStack(stack), judgement.present(stack)) }
        report["refusals"] = .array(refusals.map { .string($0) })
        try stop(refusals)
        try AssetDelivery(session).deliver()
        var swaps: [Swap] = []
        for stack in session.stacks {
            guard let present = judgement.present(stack), let account = session.account else { continue }
            let deployed = try session.deployedResources(of: stack)
            let values = PhysicalValues(
                stack, present, deployed, account: account, region: session.region.code)
            let plan = SwapPlan(
                session: session, judgement: judgement.ofStack(stack), values: values,
                deployed: deployed.filter { $0.stack == stack.name })
            swaps += try plan.swaps()
        }
        report["swapped"] = .array(swaps.map { .string($0.name) })
        guard !swaps.isEmpty else {
            session.console.inform("nothing to swap", .green)
            return
        }
        for swap in swaps {
            session.console.inform("  \(swap.words)")
            try swap.run()
        }
        session.console.tell(
            "swapped beside CloudFormation: \(swaps.map(\.name).joined(separator: ", ")). The stacks say otherwise until "
                + "'\(session.command("deploy"))' brings them in line", .yellow)
    }

    private func stop(_ refusals: [String]) throws {
        guard !refusals.isEmpty else { return }
        for refusal in refusals { session.console.tell("  no quick swap: \(refusal)", .yellow) }
        throw OperationFailure("nothing was swapped; '\(session.command("deploy"))' brings it")
    }

    /// Why a stack's changes need CloudFormation.
    private func reasons(_ judgement: StackJudgement, _ present: DeployedStack?) -> [String] {
        let stackName = judgement.stack.stackName
        guard let present, case .updatable = Situation(present, session) else {
            return ["\(stackName) is \(present?.status.description ?? "not deployed")"]
        }
        if let reason = judgement.unknown { return ["what is deployed of \(stackName) is not known: \(reason)"] }
        return judgement.updates.filter { $0.effect != .unchanged }.compactMap { update in
            let name = judgement.logicalID(update.name)
            guard let other = SwapPlan.other(update) else { return nil }
            return "\(name) (\(update.type)): \(other)"
        }
    }
}
