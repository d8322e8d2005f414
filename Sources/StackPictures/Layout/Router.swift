// SPDX-License-Identifier: Apache-2.0

/// Finds ways for arrows: along tracks, round what stands there, with few bends and few crossings.
struct Router {
    private(set) var grid: RoutingGrid
    private var costs: [Int32]
    private var stamps: [Int32]
    private var cameFrom: [Int32]
    private var stamp: Int32 = 0

    private static let bend: Int32 = 4
    private static let crossing: Int32 = 5
    private static let sharing: Int32 = 40

    init(_ grid: RoutingGrid) {
        self.grid = grid
        let states = grid.columns * grid.rows * 4
        costs = Array(repeating: 0, count: states)
        stamps = Array(repeating: 0, count: states)
        cameFrom = Array(repeating: -1, count: states)
    }

    /// Where an arrow can begin or end: a track at the edge of a symbol, the direction away from it, and what that costs.
    private struct Port {
        let cell: Int
        let direction: Int
        let cost: Int32
    }

    /// Right, left, down, up.
    private var steps: [Int] { [1, -1, grid.columns, -grid.columns] }

    /// The corners of the way from one rectangle to another; nil where there is none.
    ///
    /// - Parameters:
    ///   - source: what is the same for all arrows that begin there.
    ///   - target: what is the same for all arrows that end there.
    mutating func route(from start: Rect, to end: Rect, source: Int32, target: Int32) -> [Point]? {
        for mayShare in [false, true] {
            guard let cells = search(start, end, source, target, mayShare: mayShare) else { continue }
            for (index, cell) in cells.enumerated() {
                for neighbor in [index - 1, index + 1] where cells.indices.contains(neighbor) {
                    let isAcross = abs(cells[neighbor] - cell) == 1
                    grid.take(cell, isAcross ? 0 : 1, source: source, target: target)
                }
            }
            return corners(cells)
        }
        return nil
    }

    private func ports(of rect: Rect, isStart: Bool) -> [Port] {
        let pitch = RoutingGrid.pitch
        var ports: [Port] = []
        func add(_ x: Int, _ y: Int, _ direction: Int, _ cost: Int) {
            ports.append(Port(cell: grid.cell(Point(x: x, y: y)), direction: direction, cost: Int32(cost)))
        }
        let (middle, center) = (rect.x + rect.width / 2, rect.y + rect.height / 2)
        for x in stride(from: rect.x + pitch, to: rect.right, by: pitch) {
            let offset = abs(x - middle) / pitch
            add(x, rect.bottom, 2, offset + (isStart ? 0 : 12))
            add(x, rect.y, 3, offset + (isStart ? 12 : 0))
        }
        for y in stride(from: rect.y + pitch, to: rect.bottom, by: pitch) {
            let offset = abs(y - center) / pitch
            add(rect.right, y, 0, offset + 5)
            add(rect.x, y, 1, offset + 5)
        }
        return ports
    }

    private mutating func search(
        _ start: Rect, _ end: Rect, _ source: Int32, _ target: Int32, mayShare: Bool
    ) -> [Int]? {
        stamp += 1
        var heap = SearchHeap()
        let steps = steps
        var goals: [Int: Port] = [:]
        for port in ports(of: end, isStart: false) { goals[port.cell] = port }
        let columns = grid.columns
        let (left, right) = (end.x / RoutingGrid.pitch, end.right / RoutingGrid.pitch)
        let (top, bottom) = (end.y / RoutingGrid.pitch, end.bottom / RoutingGrid.pitch)
        func distance(_ cell: Int) -> Int32 {
            let (x, y) = (cell % columns, cell / columns)
            let (across, down) = (max(left - x, x - right, 0), max(top - y, y - bottom, 0))
            return Int32(across + down) + (across > 0 && down > 0 ? Self.bend : 0)
        }
        for port in ports(of: start, isStart: true) {
            let state = port.cell * 4 + port.direction
            stamps[state] = stamp
            costs[state] = port.cost
            cameFrom[state] = -1
            heap.push(port.cost + distance(port.cell), Int32(state))
        }
        while let (estimate, found) = heap.pop() {
            let state = Int(found)
            let (cell, direction) = (state / 4, state % 4)
            let cost = costs[state]
            if estimate > cost + distance(cell) { continue }
            if cameFrom[state] >= 0, let goal = goals[cell] {
                // The cost of the port is paid with the last step.
                if goal.direction ^ 1 == direction { return cells(to: state) }
                continue
            }
            for next in 0..<4 where next != direction ^ 1 {
                if cameFrom[state] < 0, next != direction { continue }
                let axis = next < 2 ? 0 : 1
                let neighbor = cell + steps[next]
                guard neighbor >= 0, neighbor < grid.isBlocked.count, axis == 1 || neighbor / columns == cell / columns
                else { continue }
                var step: Int32 = 1 + Int32(grid.tolls[2 * neighbor + axis])
                if grid.isBlocked[neighbor] {
                    guard let goal = goals[neighbor], goal.direction ^ 1 == next else { continue }
                    step += goal.cost
                }
                if !grid.admits(neighbor, axis, source: source, target: target)
                    || !grid.admits(cell, axis, source: source, target: target)
                {
                    if !mayShare { continue }
                    step += Self.sharing
                }
                if next != direction {
                    step += Self.bend
                    // Two arrows with nothing in common must not turn at one place.
                    if grid.isTaken(cell, 1 - axis), !grid.admits(cell, 1 - axis, source: source, target: target) {
                        if !mayShare { continue }
                        step += Self.sharing
                    }
                }
                if grid.isTaken(neighbor, 1 - axis), !grid.admits(neighbor, 1 - axis, source: source, target: target) {
                    step += Self.crossing
                }
                // Room for what is written beside both.
                let beside = axis == 0 ? columns : 1
                if isForeign(neighbor - beside, axis, source, target) { step += 1 }
                if isForeign(neighbor + beside, axis, source, target) { step += 1 }
                let total = cost + step
                let successor = neighbor * 4 + next
                if stamps[successor] == stamp, costs[successor] <= total { continue }
                stamps[successor] = stamp
                costs[successor] = total
                cameFrom[successor] = Int32(state)
                heap.push(total + distance(neighbor), Int32(successor))
            }
        }
        return nil
    }

    /// Whether something else runs there in the same direction.
    private func isForeign(_ cell: Int, _ axis: Int, _ source: Int32, _ target: Int32) -> Bool {
        grid.isBlocked.indices.contains(cell) && !grid.admits(cell, axis, source: source, target: target)
    }

    private func cells(to state: Int) -> [Int] {
        var cells: [Int] = []
        var state = state
        while state >= 0 {
            cells.append(state / 4)
            state = Int(cameFrom[state])
        }
        return cells.reversed()
    }

    private func corners(_ cells: [Int]) -> [Point] {
        var points: [Point] = []
        for (index, cell) in cells.enumerated() {
            let isCorner =
                index == 0 || index == cells.count - 1
                || cells[index] - cells[index - 1] != cells[index + 1] - cells[index]
            if isCorner { points.append(grid.point(cell)) }
        }
        return points
    }
}
