// SPDX-License-Identifier: Apache-2.0

/// The tracks that arrows can run on, ten pixels apart, with what is in their way and what runs there already.
struct RoutingGrid {
    static let pitch = 10

    let columns: Int
    let rows: Int
    /// What no arrow can pass.
    private(set) var isBlocked: [Bool]
    /// What an arrow costs more that runs along here, across and down by turns: edges of boxes, and what is close to symbols.
    private(set) var tolls: [UInt8]
    /// The arrows that run here, across and down by turns: where they begin and where they end, -1 for none, -2 for several.
    private(set) var sources: [Int32]
    private(set) var targets: [Int32]

    static let nobody: Int32 = -1
    static let several: Int32 = -2

    init(width: Int, height: Int) {
        columns = width / Self.pitch + 1
        rows = height / Self.pitch + 1
        let count = columns * rows
        isBlocked = Array(repeating: false, count: count)
        tolls = Array(repeating: 0, count: 2 * count)
        sources = Array(repeating: Self.nobody, count: 2 * count)
        targets = sources
    }

    func cell(_ point: Point) -> Int { point.y / Self.pitch * columns + point.x / Self.pitch }

    func point(_ cell: Int) -> Point { Point(x: cell % columns * Self.pitch, y: cell / columns * Self.pitch) }

    /// Closes a rectangle, its edges too.
    mutating func block(_ rect: Rect) {
        let left = max(0, (rect.x + Self.pitch - 1) / Self.pitch)
        let top = max(0, (rect.y + Self.pitch - 1) / Self.pitch)
        let right = min(columns - 1, rect.right / Self.pitch)
        let bottom = min(rows - 1, rect.bottom / Self.pitch)
        guard left <= right, top <= bottom else { return }
        for row in top...bottom { for column in left...right { isBlocked[row * columns + column] = true } }
    }

    /// Makes it dear to run along the edges of a rectangle.
    mutating func outline(_ rect: Rect) {
        let (left, right) = (rect.x / Self.pitch, rect.right / Self.pitch)
        let (top, bottom) = (rect.y / Self.pitch, rect.bottom / Self.pitch)
        guard left >= 0, top >= 0, right < columns, bottom < rows else { return }
        for column in left...right {
            tolls[2 * (top * columns + column)] = 6
            tolls[2 * (bottom * columns + column)] = 6
        }
        for row in top...bottom {
            tolls[2 * (row * columns + left) + 1] = 6
            tolls[2 * (row * columns + right) + 1] = 6
        }
    }

    /// Makes it dear to run close along a rectangle.
    mutating func fence(_ rect: Rect) {
        let (left, right) = (rect.x / Self.pitch - 1, rect.right / Self.pitch + 1)
        let (top, bottom) = (rect.y / Self.pitch - 1, rect.bottom / Self.pitch + 1)
        guard left >= 0, top >= 0, right < columns, bottom < rows else { return }
        for column in left...right {
            for row in [top, bottom] where tolls[2 * (row * columns + column)] < 2 {
                tolls[2 * (row * columns + column)] = 2
            }
        }
        for row in top...bottom {
            for column in [left, right] where tolls[2 * (row * columns + column) + 1] < 2 {
                tolls[2 * (row * columns + column) + 1] = 2
            }
        }
    }

    /// Notes that an arrow runs here.
    mutating func take(_ cell: Int, _ axis: Int, source: Int32, target: Int32) {
        let old = sources[2 * cell + axis]
        if old == Self.nobody {
            sources[2 * cell + axis] = source
            targets[2 * cell + axis] = target
            return
        }
        if old != source { sources[2 * cell + axis] = Self.several }
        if targets[2 * cell + axis] != target { targets[2 * cell + axis] = Self.several }
    }

    /// Whether an arrow can run along here: alone, or with others that begin or end where it does.
    func admits(_ cell: Int, _ axis: Int, source: Int32, target: Int32) -> Bool {
        let owner = sources[2 * cell + axis]
        return owner == Self.nobody || owner == source || targets[2 * cell + axis] == target
    }

    func isTaken(_ cell: Int, _ axis: Int) -> Bool { sources[2 * cell + axis] != Self.nobody }
}
