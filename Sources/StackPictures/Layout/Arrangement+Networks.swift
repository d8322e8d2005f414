// SPDX-License-Identifier: Apache-2.0

extension Arrangement {
    /// Lays out a network: its subnets, and beside them what stands in none of them, as gateways do.
    mutating func arrangeNetwork(_ box: Int) -> (width: Int, height: Int) {
        let items = nesting.items[box] ?? []
        var gateways: [Nesting.Item] = []
        for item in items { if case .symbol = item { gateways.append(item) } }
        let subnets = items.filter { !gateways.contains($0) }
        guard !gateways.isEmpty, gateways.count <= 4, !subnets.isEmpty else { return arrange(box) }
        arrangeBoxes(of: subnets)
        let places = items.indices.map { subnets.firstIndex(of: items[$0]) }
        let edges = (nesting.edges[box] ?? []).compactMap { edge in
            places[edge.from].flatMap { from in
                places[edge.to].map {
                    Nesting.Edge(from: from, to: $0, start: edge.start, end: edge.end, isLabelled: edge.isLabelled)
                }
            }
        }
        let size = arrange(subnets, edges)
        let height = gateways.reduce(-Self.gap) { $0 + rect($1).height + Self.gap }
        var y = max(0, (size.height - height) / 20 * 10)
        let x = size.width + 2 * Self.gap
        for gateway in gateways {
            place(gateway, x, y)
            y += rect(gateway).height + Self.gap
        }
        return (x + (gateways.map { rect($0).width }.max() ?? 0), max(size.height, height))
    }
}
