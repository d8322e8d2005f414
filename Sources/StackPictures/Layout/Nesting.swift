// SPDX-License-Identifier: Apache-2.0

/// What stands in which box, and what leads from one thing of a box to another, however deep its ends are.
struct Nesting {
    /// A symbol or a box, as its box sees it.
    enum Item: Hashable {
        case symbol(Int)
        case box(Int)
    }

    /// Something that leads from one item of a box to another.
    struct Edge {
        let from: Int
        let to: Int
        /// The symbols at its ends.
        let start: Int
        let end: Int
        let isLabelled: Bool
    }

    /// The items of each box, by its index; those of the picture itself are at -1.
    private(set) var items: [Int: [Item]] = [:]
    /// The edges between the items of each box, by their places among these.
    private(set) var edges: [Int: [Edge]] = [:]
    /// The items that something outside of their box leads to.
    private(set) var entered: Set<Item> = []
    /// The items that lead out of their box.
    private(set) var left: Set<Item> = []
    /// The box of each box, and that of each symbol; -1 for none.
    let parents: [Int]
    let homes: [Int]

    init(_ picture: Picture) {
        let boxes = Dictionary(
            picture.boxes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let symbols = Dictionary(
            picture.symbols.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let parents = picture.boxes.map { $0.parent.flatMap { boxes[$0] } ?? -1 }
        let homes = picture.symbols.map { $0.box.flatMap { boxes[$0] } ?? -1 }
        (self.parents, self.homes) = (parents, homes)
        for (index, home) in homes.enumerated() { items[home, default: []].append(.symbol(index)) }
        for index in picture.boxes.indices { items[parents[index], default: []].append(.box(index)) }
        var places: [Item: Int] = [:]
        for list in items.values { for (place, item) in list.enumerated() { places[item] = place } }

        // From the symbol outwards: each box with its item on the way.
        func chain(_ symbol: Int) -> [(box: Int, item: Item)] {
            var box = homes[symbol]
            var chain: [(box: Int, item: Item)] = [(box, .symbol(symbol))]
            while box >= 0, chain.count < 50 {
                chain.append((parents[box], .box(box)))
                box = parents[box]
            }
            return chain
        }
        for arrow in picture.arrows {
            guard let from = symbols[arrow.from], let to = symbols[arrow.to] else { continue }
            var (sources, targets) = (chain(from), chain(to))
            while sources.count > 1, targets.count > 1, sources.last?.item == targets.last?.item {
                sources.removeLast()
                targets.removeLast()
            }
            guard let source = sources.last, let target = targets.last, source.box == target.box,
                let start = places[source.item], let end = places[target.item]
            else { continue }
            edges[source.box, default: []].append(
                Edge(
                    from: start, to: end, start: from, end: to,
                    isLabelled: !arrow.labels.isEmpty || arrow.reason != nil))
            for (_, item) in sources.dropLast() { left.insert(item) }
            for (_, item) in targets.dropLast() { entered.insert(item) }
        }
    }
}
