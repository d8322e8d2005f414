// SPDX-License-Identifier: Apache-2.0

import StackCosts

/// The table of an estimate, row by row, whoever shows it.
struct CostTable {
    /// What a row is, and for which resources of which stack it is paid.
    struct Row {
        enum Kind { case heading, line, sum, total }

        let kind: Kind
        /// What is paid for, how much of it, its price, and what that is in a month; a heading has the first alone.
        let cells: [String]
        var resources: [String] = []
        var stack: String?
    }

    static let headings = ["", "quantity", "price", "month", "for"]

    let rows: [Row]

    init(_ estimate: Estimate) {
        var rows: [Row] = []
        let hours = estimate.usage.hours.plain
        let stacks = estimate.fixed.compactMap(\.stack).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        for stack in stacks {
            rows.append(Row(kind: .heading, cells: [stack]))
            rows += estimate.fixed.filter { $0.stack == stack }.map { Self.row($0, hours) }
        }
        rows.append(Row(kind: .sum, cells: ["fixed", "", "", estimate.fixedTotal.money]))
        if !estimate.byUse.isEmpty {
            rows.append(Row(kind: .heading, cells: ["by use, all stacks together"]))
            rows += estimate.byUse.map { Self.row($0, hours) }
            rows.append(Row(kind: .sum, cells: ["by use", "", "", estimate.byUseTotal.money]))
        }
        rows.append(
            Row(kind: .total, cells: [estimate.leavesOut ? "total, at least" : "total", "", "", estimate.total.money]))
        if !estimate.unpricedNames.isEmpty {
            rows.append(Row(kind: .heading, cells: [Self.without(estimate.unpricedNames, estimate.region)]))
        }
        self.rows = rows
    }

    /// What a total that is no total leaves out, beside it.
    static func without(_ groups: [String], _ region: String) -> String {
        "without \(groups.joined(separator: ", ")): no price is known in \(region)"
    }

    private static func row(_ line: CostLine, _ hours: String) -> Row {
        let unit = line.item.unit
        let quantity: String
        if line.item.driver == nil {
            quantity = unit == .hour ? "\(line.count.plain) x \(hours) h" : line.count.plain
        } else {
            quantity = "\(line.quantity.rounded(to: 2).plain) \(unit.short)"
        }
        let mark = line.price.source.certainty == .unverified ? "*" : ""
        return Row(
            kind: .line,
            cells: [line.item.title, quantity, "\(line.price.amount.price)/\(unit.short)\(mark)", line.monthly.money],
            resources: line.resources, stack: line.stack)
    }

    /// The first of the names, and how many more there are.
    static func shown(_ names: [String]) -> String {
        names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
    }
}
