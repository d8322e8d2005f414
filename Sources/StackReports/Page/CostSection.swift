// SPDX-License-Identifier: Apache-2.0

/// What a month costs.
struct CostSection {
    let page: ReportPage

    var section: ReportPage.Section {
        guard let cost = page.report.cost else {
            return .init(
                id: "cost", title: "Cost",
                content: page.report.costAbsence.map { "<p class=\"soft\">\($0)</p>" } ?? .nothing)
        }
        let rows = cost.rows.map { row -> Table.Row in
            guard row.kind != .group else { return .heading("\(row.cells.first ?? "")") }
            let cells = row.cells.enumerated().map { column, text -> HTML in
                column == row.cells.count - 1 ? page.names.sentence(text) : "\(text)"
            }
            return .cells(cells, kind: row.kind == .line ? "" : row.kind.rawValue)
        }
        let missing: HTML =
            cost.notCovered.isEmpty
            ? .nothing
            : """
            <h3>Not covered</h3><ul class="lines">\(cost.notCovered.map { Lines(page.names, nil).item(.init($0)) })</ul>
            """
        return .init(
            id: "cost", title: "Cost",
            lead: "USD a month, by list prices and an assumed usage.",
            content: """
                \(Table(cost.headings, rows, shape: "costs", numbers: [1, 2, 3]).html)
                \(missing)
                \(cost.footnotes.map { "<p class=\"soft\">\($0)</p>" as HTML }.joined("\n"))
                """)
    }
}
