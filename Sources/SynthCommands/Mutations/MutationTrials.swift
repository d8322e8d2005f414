// SPDX-License-Identifier: Apache-2.0

import SideBySide
import StackDSL
import StackMutation
import StackSynthesis
import TemplateModel

/// Tries mutations: the rules judge each first, which costs milliseconds, and the tests those that no rule notices.
struct MutationTrials {
    private let subjects: [MutationSubject]
    private let chosen: [ChosenMutation]
    private let run: TestRun
    private let reads: TestReads
    private let console: Console

    init(
        _ subjects: [MutationSubject], _ chosen: [ChosenMutation], _ run: TestRun, _ reads: TestReads,
        _ console: Console
    ) {
        self.subjects = subjects
        self.chosen = chosen
        self.run = run
        self.reads = reads
        self.console = console
    }

    /// - Throws: `Interrupted` when a signal came.
    func results(asksRules: Bool) throws -> [MutationResult] {
        console.tell("trying \(chosen.count) mutations", .cyan)
        let progress = TrialCount(console, of: chosen.count)
        let before = asksRules ? subjects.map { RuleCounts($0.made.judged()) } : []
        let results = chosen.mapped(by: .perCore) { mutation -> Result<MutationResult, any Error> in
            defer { progress.step() }
            if asksRules, let rule = rule(noticing: mutation, before) {
                return .success(result(mutation, .rule(rule)))
            }
            return Result { result(mutation, try run.notices(mutation.mutation, reads) ? .test : .nothing) }
        }
        console.clearProgress()
        return try results.map { try $0.get() }
    }

    private func rule(noticing chosen: ChosenMutation, _ before: [RuleCounts]) -> String? {
        let judged = subjects[chosen.subject].changed(chosen.stack, by: chosen.mutation).judged(by: .one)
        return RuleCounts(judged).firstRule(above: before[chosen.subject])
    }

    private func result(_ chosen: ChosenMutation, _ notice: MutationResult.Notice) -> MutationResult {
        let subject = subjects[chosen.subject]
        return MutationResult(
            environment: subject.environment.name, stack: subject.made.stacks[chosen.stack], chosen.mutation, notice)
    }
}

/// How often each rule finds something.
private struct RuleCounts: Sendable {
    private let counts: [String: Int]

    init(_ stacks: [SynthesizedStack]) {
        counts = Dictionary(stacks.flatMap(\.diagnostics).map { ($0.rule, 1) }, uniquingKeysWith: +)
    }

    /// A rule that finds more than before.
    func firstRule(above before: RuleCounts) -> String? {
        counts.filter { $0.value > before.counts[$0.key, default: 0] }.keys.min()
    }
}

/// Shows how many are tried, whichever thread tells.
///
/// Unchecked, because the lock is what makes it safe.
private final class TrialCount: @unchecked Sendable {
    private let lock = Lock()
    private let console: Console
    private let all: Int
    private var done = 0

    init(_ console: Console, of all: Int) {
        self.console = console
        self.all = all
    }

    func step() {
        lock.locked {
            done += 1
            console.showProgress("\(done) of \(all) mutations")
        }
    }
}
