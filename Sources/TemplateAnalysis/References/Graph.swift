// SPDX-License-Identifier: Apache-2.0

/// A directed graph of names, in a fixed order.
package struct Graph {
    package let nodes: [String]
    package let edges: [String: [String]]

    package init(nodes: [String], edges: [String: [String]]) {
        self.nodes = nodes
        self.edges = edges
    }

    /// One cycle of each group of nodes that can reach each other, the shortest through the group's first node.
    package var cycles: [[String]] {
        components.compactMap { component in
            guard component.count > 1 || edges[component[0]]?.contains(component[0]) == true else { return nil }
            return shortestCycle(within: Set(component), from: component[0])
        }
    }

    private func shortestCycle(within component: Set<String>, from start: String) -> [String]? {
        var cameFrom: [String: String] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for target in edges[node] ?? [] where component.contains(target) {
                if target == start {
                    var way = [node]
                    while let previous = cameFrom[way[0]], way[0] != start { way.insert(previous, at: 0) }
                    return way
                }
                if cameFrom[target] == nil {
                    cameFrom[target] = node
                    queue.append(target)
                }
            }
        }
        return nil
    }

    /// The strongly connected components, each in the order of `nodes` (Tarjan's algorithm, without recursion).
    private var components: [[String]] {
        var order: [String: Int] = [:]
        var low: [String: Int] = [:]
        var onStack: Set<String> = []
        var stack: [String] = []
        var found: [[String]] = []
        let position = Dictionary(nodes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

        for root in nodes where order[root] == nil {
            var work: [(node: String, next: Int)] = [(root, 0)]
            while let (node, next) = work.last {
                if next == 0 {
                    order[node] = order.count
                    low[node] = order[node]
                    stack.append(node)
                    onStack.insert(node)
                }
                let targets = edges[node] ?? []
                if next < targets.count {
                    work[work.count - 1].next += 1
                    let target = targets[next]
                    if order[target] == nil {
                        work.append((target, 0))
                    } else if onStack.contains(target), let other = order[target], let own = low[node] {
                        low[node] = min(own, other)
                    }
                    continue
                }
                work.removeLast()
                if let parent = work.last?.node, let own = low[node], let above = low[parent] {
                    low[parent] = min(above, own)
                }
                if low[node] == order[node] {
                    var component: [String] = []
                    while let member = stack.popLast() {
                        onStack.remove(member)
                        component.append(member)
                        if member == node { break }
                    }
                    found.append(component.sorted { (position[$0] ?? 0) < (position[$1] ?? 0) })
                }
            }
        }
        return found
    }
}
