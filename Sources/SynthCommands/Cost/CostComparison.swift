// SPDX-License-Identifier: Apache-2.0

import StackCosts
import StackDSL
import StackSynthesis
import TemplateModel

/// The architectures side by side, with the settings of one environment.
enum CostComparison {
    typealias Candidate = (name: String, estimate: Estimate)

    static func run(_ invocation: Invocation, _ usage: Usage) throws {
        guard invocation.arguments.value(.parameters) == nil else {
            throw UsageError("--parameters is for templates in files; an environment has its values")
        }
        let base = try base(invocation)
        let region = invocation.arguments.value(CostPrices.region) ?? base.region.code
        let estimator = try CostPrices.estimator(invocation, region, usage)
        let alternatives = invocation.alternatives(base)
        guard !alternatives.isEmpty else {
            throw CommandFailure(
                "environment '\(base.name)' has no alternatives to compare with; main.swift gives them, as alternatives: of Synth.main"
            )
        }
        let candidates = alternatives.map { environment -> Candidate in
            let stacks = environment.synthesize()
            if let error = stacks.flatMap(\.diagnostics).first(where: { $0.severity == .error }) {
                invocation.console.tell(
                    "\(environment.name): to be deployed it would want other settings: \(error.message)", .yellow)
            }
            return (environment.name, estimator.estimate(stacks.map { CostSubject($0) }))
        }
        let breakEvens = BreakEvenText.all(candidates)
        fill(invocation.report, base, region, usage, candidates, breakEvens)
        show(invocation.console, base, region, candidates, breakEvens)
    }

    private static func base(_ invocation: Invocation) throws -> Environment {
        guard invocation.arguments.positionals.isEmpty else {
            let chosen = try invocation.selectedEnvironments()
            guard chosen.count == 1 else { throw UsageError("name one environment to take the settings of") }
            return chosen[0]
        }
        let all = try invocation.allEnvironments()
        return all.first { !invocation.alternatives($0).isEmpty } ?? all[0]
    }

    private static func show(
        _ console: Console, _ base: Environment, _ region: String, _ candidates: [Candidate],
        _ breakEvens: [BreakEven]
    ) {
        console.print("the architectures with the settings of \(base.name): \(region), USD a month", .bold)
        var table = TextTable(rightAligned: Set(1...max(1, candidates.count)))
        table.add([""] + candidates.map(\.name), .bold)
        let groups = (fixed: groups(candidates) { $0.driver == nil }, byUse: groups(candidates) { $0.driver != nil })
        func add(_ title: String, _ style: Console.Style = .plain, _ amount: (Estimate) -> Amount) {
            table.add([title] + candidates.map { Self.shown(amount($0.estimate)) }, style)
        }
        for group in groups.fixed { add("  \(group)") { $0.total(of: group) } }
        add("fixed", .bold) { $0.fixedTotal }
        for group in groups.byUse { add("  \(group)") { $0.total(of: group) } }
        let isLeast = candidates.contains { $0.estimate.leavesOut }
        add(isLeast ? "total, at least" : "total", .bold) { $0.total }
        table.show(on: console)
        let unpriced = candidates.flatMap(\.estimate.unpricedNames)
            .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        if !unpriced.isEmpty { console.print(CostTable.without(unpriced, region), .yellow) }
        console.print("")
        for breakEven in breakEvens { console.print(BreakEvenText.sentence(breakEven, candidates)) }
        if let claim = BreakEvenText.claim(breakEvens) { console.print(claim, .bold) }
        showNotCovered(console, candidates)
        let prices = Set(candidates.flatMap(\.estimate.prices))
        console.print("")
        let lines = CostFootnotes(program: console.program).lines(
            candidates[0].estimate.usage, PricedItem.allCases.flatMap { item in prices.filter { $0.item == item } })
        for line in lines { console.print(line) }
    }

    /// Whatever one of them leaves out, once.
    private static func showNotCovered(_ console: Console, _ candidates: [Candidate]) {
        var lines: [String] = []
        for line in candidates.flatMap({ $0.estimate.notCovered }) where !lines.contains(line) {
            lines.append(line)
        }
        if lines.isEmpty { return }
        console.print("")
        console.print("Not covered:", .bold)
        for line in lines { console.print("  \(line)") }
    }

    private static func shown(_ amount: Amount) -> String { amount == .zero ? "-" : amount.money }

    /// The groups of items that some estimate has, in the order of the items.
    private static func groups(_ candidates: [Candidate], _ isIncluded: (PricedItem) -> Bool) -> [String] {
        let used = Set(candidates.flatMap { $0.estimate.prices.map(\.item) })
        return PricedItem.allCases.filter { used.contains($0) && isIncluded($0) }.map(\.group)
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func fill(
        _ report: Report, _ base: Environment, _ region: String, _ usage: Usage, _ candidates: [Candidate],
        _ breakEvens: [BreakEven]
    ) {
        report["settingsOf"] = .string(base.name)
        report["region"] = .string(region)
        report["usage"] = CostReport.usage(usage)
        report["architectures"] = .array(
            candidates.map { name, estimate in
                let one = Report()
                one["name"] = .string(name)
                CostReport.fill(one, estimate)
                return Node(.object(one.root))
            })
        report["breakEvens"] = .array(breakEvens.map { BreakEvenText.node($0, candidates) })
        report["claim"] = BreakEvenText.claim(breakEvens).map { .string($0) } ?? .null
    }
}
