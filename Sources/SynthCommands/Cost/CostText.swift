// SPDX-License-Identifier: Apache-2.0

import StackCosts

/// Shows an estimate as tables with footnotes.
struct CostText {
    let console: Console

    func show(_ estimate: Estimate, _ title: String) {
        console.print("\(title): \(estimate.region), USD a month", .bold)
        var table = TextTable(rightAligned: [1, 2, 3])
        table.add(["", "quantity", "price ", "month", "for"])
        for stack in unique(estimate.fixed.compactMap(\.stack)) {
            table.add(heading: stack)
            for line in estimate.fixed where line.stack == stack { table.add(row(line, estimate.usage.hours.plain)) }
        }
        table.add(["  fixed", "", "", estimate.fixedTotal.money, ""], .bold)
        if !estimate.byUse.isEmpty {
            table.add(heading: "by use, all stacks together")
            for line in estimate.byUse { table.add(row(line, estimate.usage.hours.plain)) }
            table.add(["  by use", "", "", estimate.byUseTotal.money, ""], .bold)
        }
        table.add([estimate.leavesOut ? "total, at least" : "total", "", "", estimate.total.money, ""], .bold)
        if !estimate.unpricedNames.isEmpty {
            table.add(heading: Self.without(estimate.unpricedNames, estimate.region))
        }
        table.show(on: console)
        showNotCovered(estimate)
        CostFootnotes(console: console).show(estimate.usage, estimate.prices)
    }

    /// What a total that is no total leaves out, beside it.
    static func without(_ groups: [String], _ region: String) -> String {
        "without \(groups.joined(separator: ", ")): no price is known in \(region)"
    }

    private func row(_ line: CostLine, _ hours: String) -> [String] {
        let unit = line.item.unit
        let quantity: String
        if line.item.driver == nil {
            quantity = unit == .hour ? "\(line.count.plain) x \(hours) h" : line.count.plain
        } else {
            quantity = "\(line.quantity.rounded(to: 2).plain) \(unit.short)"
        }
        let mark = line.price.source.certainty == .unverified ? "*" : " "
        let shown = line.resources.prefix(3).joined(separator: ", ")
        let more = line.resources.count > 3 ? " and \(line.resources.count - 3) more" : ""
        return [
            "    \(line.item.title)", quantity, "\(line.price.amount.price)/\(unit.short)\(mark)", line.monthly.money,
            shown + more,
        ]
    }

    private func showNotCovered(_ estimate: Estimate) {
        let free = estimate.resources.count { $0.outcome == .free }
        console.print("")
        console.print("\(free) of \(estimate.resources.count) resources are free.")
        let lines = estimate.notCovered
        if lines.isEmpty { return }
        console.print("Not covered:", .bold)
        for line in lines { console.print("  \(line)") }
    }

    private func unique(_ names: [String]) -> [String] {
        names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
