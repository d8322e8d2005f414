// SPDX-License-Identifier: Apache-2.0

/// Where things of rows stand from left to right: below and above what they have to do with.
struct Columns {
    /// The left edge of each thing.
    private(set) var lefts: [Int]

    /// - Parameters:
    ///   - rows: the indices of things, in order.
    ///   - rects: how large things are.
    ///   - edges: what leads where.
    ///   - anchors: for each edge, how far from the left its ends are within their things.
    init(
        _ rows: [[Int]], rects: [Rect], edges: [(from: Int, to: Int)], gap: Int, anchors: [(from: Int, to: Int)]
    ) {
        lefts = [Int](repeating: 0, count: rects.count)
        var rowOf = [Int](repeating: -1, count: rects.count)
        let widest = rows.map { $0.reduce(0) { $0 + rects[$1].width + gap } }.max() ?? 0
        for (index, row) in rows.enumerated() {
            var x = (widest - row.reduce(0) { $0 + rects[$1].width + gap }) / 20 * 10
            for thing in row {
                rowOf[thing] = index
                lefts[thing] = x
                x += rects[thing].width + gap
            }
        }
        // Each end of an edge: where it is, and where the other one is.
        var ends = [[(own: Int, other: Int, otherOwn: Int)]](repeating: [], count: rects.count)
        for (index, edge) in edges.enumerated() where rowOf[edge.from] != rowOf[edge.to] {
            let anchor = anchors[index]
            ends[edge.from].append((anchor.from, edge.to, anchor.to))
            ends[edge.to].append((anchor.to, edge.from, anchor.from))
        }
        for sweep in 0..<10 {
            let isDown = sweep % 2 == 0
            for row in isDown ? Array(rows.indices) : Array(rows.indices.reversed()) {
                let wishes = rows[row].map { thing -> Int in
                    let around = ends[thing].filter {
                        sweep > 7 || (isDown ? rowOf[$0.other] < row : rowOf[$0.other] > row)
                    }
                    if around.isEmpty { return lefts[thing] }
                    return around.reduce(0) { $0 + lefts[$1.other] + $1.otherOwn - $1.own } / around.count
                }
                let places = RowPositions.solve(
                    wishes: wishes, widths: rows[row].map { rects[$0].width + gap })
                for (thing, place) in zip(rows[row], places) { lefts[thing] = place }
            }
        }
    }
}
