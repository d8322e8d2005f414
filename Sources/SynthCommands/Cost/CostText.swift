// SPDX-License-Identifier: Apache-2.0

import StackCosts

/// Shows an estimate as tables with footnotes.
struct CostText {
    let console: Console

    func show(_ estimate: Estimate, _ title: String) {
        console.print("\(title): \(estimate.region), USD a month", .bold)
        var table = TextTable(rightAligned: [1, 2, 3])
        table.add(CostTable.headings.map { $0 == "price" ? "price " : $0 })
        for row in CostTable(estimate).rows {
            let name = row.cells[0]
            switch row.kind {
            case .heading: table.add(heading: name)
            case .line:
                // The mark of a price has a column of its own.
                let price = row.cells[2].hasSuffix("*") ? row.cells[2] : row.cells[2] + " "
                table.add(["    \(name)", row.cells[1], price, row.cells[3], CostTable.shown(row.resources)])
            case .sum: table.add(["  \(name)"] + row.cells.dropFirst() + [""], .bold)
            case .total: table.add(row.cells + [""], .bold)
            }
        }
        table.show(on: console)
        console.print("")
        console.print(Self.free(estimate))
        let lines = estimate.notCovered
        if !lines.isEmpty {
            console.print("Not covered:", .bold)
            for line in lines { console.print("  \(line)") }
        }
        console.print("")
        for line in CostFootnotes(program: console.program).lines(estimate.usage, estimate.prices) {
            console.print(line)
        }
    }

    static func free(_ estimate: Estimate) -> String {
        "\(estimate.resources.count { $0.outcome == .free }) of \(estimate.resources.count) resources are free."
    }
}
