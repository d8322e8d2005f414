// SPDX-License-Identifier: Apache-2.0

import StackCosts
import StackReports
import TemplateAnalysis

extension ReportMaking {
    /// What it costs, or why nobody knows.
    func cost() throws -> (EnvironmentReport.Cost?, absence: String?) {
        guard let region = requested.region else {
            return (nil, "What it costs follows from the region, which templates do not name: say it with --region.")
        }
        let prices = try CostPrices.list(invocation)
        guard let estimator = CostEstimator(prices: prices, region: region) else {
            return (nil, "No prices are known for \(region): --prices FILE gives them.")
        }
        let estimate = estimator.estimate(
            requested.stacks.map { stack in
                CostSubject(
                    name: stack.name, stackName: stack.stackName,
                    template: stack.template.asDeployed(stack.parameterValues, in: region),
                    parameterValues: stack.parameterValues)
            })
        let footnotes = CostFootnotes(program: invocation.console.program).lines(estimate.usage, estimate.prices)
        return (
            .init(
                total: estimate.total.money, headings: ["item"] + CostTable.headings.dropFirst(),
                rows: CostTable(estimate).rows.map(row),
                notCovered: estimate.notCovered, footnotes: [CostText.free(estimate)] + footnotes), nil
        )
    }

    private func row(_ row: CostTable.Row) -> EnvironmentReport.Cost.Row {
        let kinds: [CostTable.Row.Kind: EnvironmentReport.Cost.Row.Kind] = [
            .heading: .group, .line: .line, .sum: .sum, .total: .total,
        ]
        let isJoined = requested.joined?.isJoined ?? (requested.stacks.count > 1)
        let prefix = row.stack.map { isJoined ? "\($0)/" : "" } ?? ""
        let names = row.resources.map { "'\(prefix)\($0)'" }
        return .init(kinds[row.kind] ?? .line, row.kind == .heading ? row.cells : row.cells + [CostTable.shown(names)])
    }

    /// What a deployment does that finds nothing there.
    var deployment: EnvironmentReport.Deployment {
        var deployment = EnvironmentReport.Deployment()
        let all = rehearsals.flatMap(\.rehearsal.stacks).filter(\.isChanged)
        for (system, rehearsal, costs) in rehearsals {
            deployment.notes += rehearsal.refusals.map { .init("refused: \($0)", .bad) }
            deployment.stacks += rehearsal.stacks.filter(\.isChanged).map { stack($0, costs, system) }
        }
        guard !all.isEmpty else { return deployment }
        let seconds = all.reduce(0...0) { sum, stack in
            sum.lowerBound + stack.wholeSeconds.lowerBound...sum.upperBound + stack.wholeSeconds.upperBound
        }
        deployment.duration = DurationText.text(seconds)
        deployment.notes += FailureText.endings(of: all, invocation.console.program).map { .init($0, .soft) }
        if let unknown = RehearsalWords.unknownTimes(of: all) { deployment.notes.append(.init(unknown, .soft)) }
        return deployment
    }

    private func stack(
        _ stack: StackRehearsal, _ costs: RehearsedCosts?, _ system: String
    ) -> EnvironmentReport.Deployment.Stack {
        let monthly = costs?.monthly(stack)
        let steps = stack.steps.enumerated().map { index, step in
            let cost = monthly.map { ", \($0[index + 1].money) USD a month" } ?? ""
            let count = stack.present(after: index + 1).count
            return EnvironmentReport.Deployment.Step(
                title: "Step \(index + 1)", state: "then \(count == 1 ? "1 is" : "\(count) are") there\(cost)",
                actions: step.map { action($0, system) })
        }
        return .init(
            name: requested.systems.count > 1 ? system : stack.name, title: stack.stackName ?? stack.name,
            summary: "\(RehearsalWords.counted(stack)), \(DurationText.text(stack.wholeSeconds))", steps: steps,
            lines: RehearsalText.remarks(stack).map { .init($0, .soft) }
                + FailureText.lines(stack).map { .init("if it fails: \($0.text)", .init($0.style)) })
    }

    private func action(_ action: RehearsedAction, _ system: String) -> EnvironmentReport.Deployment.Action {
        .init(
            verb: action.verb == .creates ? "" : action.verb.rawValue, name: name(action.name, in: system),
            type: action.type,
            duration: action.duration.evidence == .unknown ? "not known" : action.duration.words,
            waitsFor: action.waitsFor.map { name($0, in: system) })
    }
}
