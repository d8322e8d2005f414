// SPDX-License-Identifier: Apache-2.0

/// Rows of text in columns that line up.
struct TextTable {
    private var rows: [(cells: [String], style: Console.Style)] = []
    private let rightAligned: Set<Int>

    init(rightAligned: Set<Int>) { self.rightAligned = rightAligned }

    mutating func add(_ cells: [String], _ style: Console.Style = .plain) { rows.append((cells, style)) }

    /// A row of one cell, which no column makes room for.
    mutating func add(heading: String) { rows.append((["  \(heading)"], .cyan)) }

    func show(on console: Console) {
        let columns = rows.map(\.cells.count).max() ?? 0
        let widths = (0..<columns).map { column in
            let cells: [String] = rows.compactMap { row in
                row.cells.count > 1 && column < row.cells.count ? row.cells[column] : nil
            }
            return cells.map(\.count).max() ?? 0
        }
        for row in rows {
            var line = ""
            for (column, cell) in row.cells.enumerated() {
                let space = String(repeating: " ", count: max(0, widths[column] - cell.count))
                line += (column > 0 ? "  " : "") + (rightAligned.contains(column) ? space + cell : cell + space)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            console.print(line, row.style)
        }
    }
}
