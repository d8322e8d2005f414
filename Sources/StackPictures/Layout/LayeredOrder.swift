// SPDX-License-Identifier: Apache-2.0

/// Things in rows, so that what leads to others stands above them, each row in an order with few crossings.
struct LayeredOrder {
    /// The rows, each with the indices of things.
    private(set) var rows: [[Int]] = []
    private let edges: [(from: Int, to: Int)]
    private let ends: [End]
    private let count: Int

    /// The ends of an edge as parts of the widths of its things.
    private struct End {
        let from: Int
        let to: Int
        let start: Double
        let end: Double
    }

    /// - Parameters:
    ///   - count: how many things there are.
    ///   - edges: what leads where, without loops.
    ///   - anchors: where on its things each edge begins and ends, as parts of their widths.
    ///   - first: the things that stand above, where no edge says otherwise.
    ///   - last: the things that stand below, where no edge says otherwise.
    init(
        _ count: Int, edges: [(from: Int, to: Int)], anchors: [(from: Double, to: Double)], first: Set<Int>,
        last: Set<Int>
    ) {
        self.count = count
        ends = zip(edges, anchors).map { End(from: $0.from, to: $0.to, start: $1.from, end: $1.to) }
        self.edges = RowRanks.acyclic(edges, count)
        let ranks = RowRanks.ranks(count, self.edges)
        let connected = Set(self.edges.flatMap { [$0.from, $0.to] })
        let deepest = connected.map { ranks[$0] }.max() ?? 0
        var rows = [[Int]](repeating: [], count: deepest + 1)
        for thing in 0..<count {
            if connected.contains(thing) {
                rows[ranks[thing]].append(thing)
            } else if first.contains(thing) {
                rows[0].append(thing)
            } else if last.contains(thing) {
                rows[deepest].append(thing)
            }
        }
        self.rows = rows
        order()
    }

    /// Orders each row by where the neighbours of its things stand, and keeps the order with the fewest crossings.
    private mutating func order() {
        var neighbors = [[(thing: Int, anchor: Double)]](repeating: [], count: count)
        for end in ends {
            neighbors[end.from].append((end.to, end.end))
            neighbors[end.to].append((end.from, end.start))
        }
        var best = rows
        var fewest = crossings
        for sweep in 0..<12 where fewest > 0 {
            var left = [Double](repeating: -1, count: count)
            var share = [Double](repeating: 0, count: count)
            func note(_ row: [Int]) {
                for (index, thing) in row.enumerated() {
                    share[thing] = 1 / Double(row.count)
                    left[thing] = Double(index) * share[thing]
                }
            }
            for row in rows { note(row) }
            for row in sweep % 2 == 0 ? Array(rows.indices) : Array(rows.indices.reversed()) {
                let keys = rows[row].map { thing -> Double in
                    let around = neighbors[thing].filter { left[$0.thing] >= 0 && !rows[row].contains($0.thing) }
                        .map { left[$0.thing] + $0.anchor * share[$0.thing] }
                    return around.isEmpty
                        ? left[thing] + share[thing] / 2 : around.reduce(0, +) / Double(around.count)
                }
                let sorted = rows[row].indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
                rows[row] = sorted.map { rows[row][$0] }
                note(rows[row])
            }
            let now = crossings
            if now < fewest { (best, fewest) = (rows, now) }
        }
        rows = best
    }

    private var crossings: Int {
        var place = [(row: Int, column: Int)](repeating: (-1, 0), count: count)
        for (row, things) in rows.enumerated() {
            for (column, thing) in things.enumerated() { place[thing] = (row, column) }
        }
        // Each from the upper row to the lower one.
        let lines = ends.map { end -> (rows: [Int], upper: Double, lower: Double) in
            let (from, to) = (place[end.from], place[end.to])
            let (start, stop) = (Double(from.column) + end.start, Double(to.column) + end.end)
            return from.row <= to.row ? ([from.row, to.row], start, stop) : ([to.row, from.row], stop, start)
        }
        var crossings = 0
        for (index, one) in lines.enumerated() where one.rows[0] >= 0 {
            for other in lines[(index + 1)...] where one.rows == other.rows {
                if (one.upper - other.upper) * (one.lower - other.lower) < 0 { crossings += 1 }
            }
        }
        return crossings
    }
}
