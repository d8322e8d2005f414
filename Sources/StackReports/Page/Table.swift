// SPDX-License-Identifier: Apache-2.0

/// A table, whose rows become blocks where there is no room for columns.
struct Table {
    enum Row {
        case cells([HTML], id: String? = nil, kind: String = "")
        /// Over the columns.
        case heading(HTML)
        case none
    }

    let headings: [String]
    let rows: [Row]
    /// The columns of numbers.
    let numbers: Set<Int>
    /// The class by which the style knows how wide its columns are.
    let shape: String

    init(_ headings: [String], _ rows: [Row], shape: String, numbers: Set<Int> = []) {
        (self.headings, self.rows, self.shape, self.numbers) = (headings, rows, shape, numbers)
    }

    /// Nothing where there is no row. What stands below a heading is found with it.
    var html: HTML {
        guard !rows.isEmpty else { return .nothing }
        var bodies: [[HTML]] = [[]]
        for row in rows {
            switch row {
            case .none: continue
            case .heading(let text):
                bodies.append([
                    "<tr class=\"group\"><th colspan=\"\(headings.count)\" scope=\"rowgroup\">\(text)</th></tr>"
                ])
            case .cells(let cells, let id, let kind): bodies[bodies.count - 1].append(self.row(cells, id, kind))
            }
        }
        let head = headings.enumerated().map { column, text in
            "<th scope=\"col\"\(numbers.contains(column) ? " class=\"number\"" : .nothing)>\(text)</th>" as HTML
        }
        return """
            <div class="table"><table class="stacks \(shape)"><thead><tr>\(head)</tr></thead>
            \(bodies.filter { !$0.isEmpty }.map { "<tbody data-group>\($0.joined("\n"))</tbody>" as HTML }.joined("\n"))
            </table></div>
            """
    }

    private func row(_ cells: [HTML], _ id: String?, _ kind: String) -> HTML {
        let texts = cells.enumerated().map { column, cell -> HTML in
            if column == 0 { return "<th scope=\"row\">\(cell)</th>" }
            let number: HTML = numbers.contains(column) ? " class=\"number\"" : .nothing
            let heading = headings[column]
            let label: HTML = heading.isEmpty ? .nothing : " data-label=\"\(heading)\""
            return "<td\(number)\(label)>\(cell)</td>"
        }
        let name: HTML = id.map { " id=\"\($0)\"" } ?? .nothing
        return "<tr\(name)\(kind.isEmpty ? .nothing : " class=\"\(kind)\"") data-item>\(texts)</tr>"
    }
}
