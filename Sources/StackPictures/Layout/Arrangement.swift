// SPDX-License-Identifier: Apache-2.0

/// Where boxes and symbols are: each box is laid out by itself, from within, so that nothing can overlap.
struct Arrangement {
    /// The rectangles of the picture's boxes, in their order.
    private(set) var boxes: [Rect]
    /// The rectangles of the picture's symbols, in their order.
    private(set) var symbols: [Rect]
    private(set) var width = 0
    private(set) var height = 0

    let nesting: Nesting
    private let boxFaces: [BoxFace]
    private let isNetwork: [Bool]

    static let gap = 40
    private static let margin = 20

    init(_ picture: Picture, symbolFaces: [SymbolFace], boxFaces: [BoxFace]) {
        nesting = Nesting(picture)
        self.boxFaces = boxFaces
        isNetwork = picture.boxes.map { $0.kind == .vpc }
        let empty = Rect(x: 0, y: 0, width: 0, height: 0)
        boxes = picture.boxes.map { _ in empty }
        symbols = symbolFaces.map { Rect(x: 0, y: 0, width: $0.width, height: $0.height) }
        let size = arrange(-1)
        move(-1, Self.margin, Self.margin)
        settle(-1, 0, 0)
        width = size.width + 2 * Self.margin
        height = size.height + 2 * Self.margin
    }

    func rect(_ item: Nesting.Item) -> Rect {
        switch item {
        case .symbol(let index): symbols[index]
        case .box(let index): boxes[index]
        }
    }

    /// How far the middle of a symbol is from the left of what holds it.
    private func anchor(of symbol: Int, in item: Nesting.Item) -> Int {
        var x = symbols[symbol].width / 2
        if item == .symbol(symbol) { return x }
        x += symbols[symbol].x
        var box = nesting.homes[symbol]
        while box >= 0, item != .box(box) {
            x += boxes[box].x
            box = nesting.parents[box]
        }
        return x
    }

    mutating func place(_ item: Nesting.Item, _ x: Int, _ y: Int) {
        switch item {
        case .symbol(let index):
            symbols[index].x = x
            symbols[index].y = y
        case .box(let index):
            boxes[index].x = x
            boxes[index].y = y
        }
    }

    /// Lays out what is in a box, from its upper left corner.
    ///
    /// - Returns: how large all of it is.
    mutating func arrange(_ box: Int) -> (width: Int, height: Int) {
        let items = nesting.items[box] ?? []
        arrangeBoxes(of: items)
        return arrange(items, nesting.edges[box] ?? [])
    }

    mutating func arrangeBoxes(of items: [Nesting.Item]) {
        for case .box(let inner) in items {
            let size = isNetwork[inner] ? arrangeNetwork(inner) : arrange(inner)
            let face = boxFaces[inner]
            let padding = 2 * BoxFace.padding
            boxes[inner].width = max(size.width + padding, face.leastWidth).roundedUp(to: 20)
            let top = face.top(within: boxes[inner].width)
            boxes[inner].height = top + (size.height == 0 ? 0 : size.height + BoxFace.padding)
            let spare = (boxes[inner].width - size.width) / 2
            move(inner, spare / 10 * 10, top)
        }
    }

    mutating func arrange(_ items: [Nesting.Item], _ edges: [Nesting.Edge]) -> (width: Int, height: Int) {
        let anchors = edges.map {
            (from: anchor(of: $0.start, in: items[$0.from]), to: anchor(of: $0.end, in: items[$0.to]))
        }
        let parts = zip(edges, anchors).map { edge, anchor in
            (
                from: Double(anchor.from) / Double(max(1, rect(items[edge.from]).width)),
                to: Double(anchor.to) / Double(max(1, rect(items[edge.to]).width))
            )
        }
        let order = LayeredOrder(
            items.count, edges: edges.map { ($0.from, $0.to) }, anchors: parts,
            first: Set(items.indices.filter { nesting.entered.contains(items[$0]) }),
            last: Set(items.indices.filter { nesting.left.contains(items[$0]) }))
        let area = items.reduce(0) { $0 + (rect($1).width + Self.gap) * (rect($1).height + Self.gap) }
        let widest = items.map { rect($0).width }.max() ?? 0
        let limit = max(widest, 900, Int(Double(area).squareRoot() * 1.6))
        var rows = order.rows.flatMap { Self.split($0, limit) { rect(items[$0]).width + Self.gap } }
        rows.removeAll(where: \.isEmpty)
        let lefts = Columns(
            rows, rects: items.map(rect), edges: edges.map { ($0.from, $0.to) }, gap: Self.gap,
            anchors: anchors
        ).lefts
        let least = rows.joined().map { lefts[$0] }.min() ?? 0
        var y = 0
        var width = 0
        for (index, row) in rows.enumerated() {
            if index > 0 { y += room(before: row, above: Array(rows[..<index].joined()), edges, items) }
            let height = row.map { rect(items[$0]).height }.max() ?? 0
            for thing in row {
                let own = rect(items[thing])
                place(items[thing], lefts[thing] - least, y + (height - own.height) / 20 * 10)
                width = max(width, lefts[thing] - least + own.width)
            }
            y += height
        }
        let placed = Set(rows.joined())
        let rest = items.indices.filter { !placed.contains($0) }
        for row in Self.split(rest, max(limit, width), { rect(items[$0]).width + Self.gap }) where !row.isEmpty {
            if y > 0 { y += Self.gap }
            var x = 0
            for thing in row {
                place(items[thing], x, y)
                x += rect(items[thing]).width + Self.gap
            }
            width = max(width, x - Self.gap)
            y += row.map { rect(items[$0]).height }.max() ?? 0
        }
        return (width, y)
    }

    /// The room for the arrows that come into a row, and for what is written beside them.
    private func room(before row: [Int], above: [Int], _ edges: [Nesting.Edge], _ items: [Nesting.Item]) -> Int {
        let upper = Set(above)
        let lower = Set(row)
        let crossing = edges.filter {
            upper.contains($0.from) && lower.contains($0.to) || lower.contains($0.from) && upper.contains($0.to)
        }
        // The heads of boxes have room for what is written.
        let isLabelled = crossing.contains { edge in
            if case .symbol = items[lower.contains(edge.to) ? edge.to : edge.from] { return edge.isLabelled }
            return false
        }
        return 40 + (isLabelled ? 20 : 0) + min(crossing.count, 8) / 2 * 10
    }

    /// A row as several, where it would be too wide.
    private static func split(_ row: [Int], _ limit: Int, _ width: (Int) -> Int) -> [[Int]] {
        let total = row.reduce(0) { $0 + width($1) }
        let count = max(1, (total + limit - 1) / limit)
        let share = total / count + (count == 1 ? 0 : 1)
        var rows: [[Int]] = [[]]
        var sum = 0
        for thing in row {
            if sum > 0, sum + width(thing) / 2 > share, rows.count < count {
                rows.append([])
                sum = 0
            }
            rows[rows.count - 1].append(thing)
            sum += width(thing)
        }
        return rows
    }

    /// Moves all that is in a box.
    private mutating func move(_ box: Int, _ dx: Int, _ dy: Int) {
        for item in nesting.items[box] ?? [] {
            switch item {
            case .symbol(let index): symbols[index] = symbols[index].moved(dx, dy)
            case .box(let index):
                boxes[index] = boxes[index].moved(dx, dy)
            }
        }
    }

    /// Makes rectangles begin at the corner of the picture, that began at that of their box.
    private mutating func settle(_ box: Int, _ dx: Int, _ dy: Int) {
        for item in nesting.items[box] ?? [] {
            switch item {
            case .symbol(let index): symbols[index] = symbols[index].moved(dx, dy)
            case .box(let index):
                boxes[index] = boxes[index].moved(dx, dy)
                settle(index, boxes[index].x, boxes[index].y)
            }
        }
    }
}
