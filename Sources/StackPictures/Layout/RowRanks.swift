// SPDX-License-Identifier: Apache-2.0

/// Which row each thing stands in.
enum RowRanks {
    /// The edges, those turned round that would close a circle.
    static func acyclic(_ edges: [(from: Int, to: Int)], _ count: Int) -> [(from: Int, to: Int)] {
        var targets = [[Int]](repeating: [], count: count)
        for edge in edges where !targets[edge.from].contains(edge.to) { targets[edge.from].append(edge.to) }
        var incoming = [Int](repeating: 0, count: count)
        for list in targets { for target in list { incoming[target] += 1 } }
        var state = [Int](repeating: 0, count: count)
        var kept: [(from: Int, to: Int)] = []
        // What nothing leads to begins.
        for root in (0..<count).sorted(by: { (min(incoming[$0], 1), $0) < (min(incoming[$1], 1), $1) })
        where state[root] == 0 {
            var work: [(thing: Int, next: Int)] = [(root, 0)]
            state[root] = 1
            while let (thing, next) = work.last {
                guard next < targets[thing].count else {
                    state[thing] = 2
                    work.removeLast()
                    continue
                }
                work[work.count - 1].next += 1
                let target = targets[thing][next]
                kept.append(state[target] == 1 ? (target, thing) : (thing, target))
                if state[target] == 0 {
                    state[target] = 1
                    work.append((target, 0))
                }
            }
        }
        return kept
    }

    /// The longest way to each; what begins a way stands as near to what it leads to as it can.
    static func ranks(_ count: Int, _ edges: [(from: Int, to: Int)]) -> [Int] {
        var ranks = [Int](repeating: 0, count: count)
        var incoming = [Int](repeating: 0, count: count)
        var targets = [[Int]](repeating: [], count: count)
        for edge in edges {
            incoming[edge.to] += 1
            targets[edge.from].append(edge.to)
        }
        let starts = (0..<count).filter { incoming[$0] == 0 }
        var open = starts
        var next = 0
        while next < open.count {
            let thing = open[next]
            next += 1
            for target in targets[thing] {
                ranks[target] = max(ranks[target], ranks[thing] + 1)
                incoming[target] -= 1
                if incoming[target] == 0 { open.append(target) }
            }
        }
        for start in starts {
            if let nearest = targets[start].map({ ranks[$0] }).min() { ranks[start] = nearest - 1 }
        }
        return ranks
    }
}
