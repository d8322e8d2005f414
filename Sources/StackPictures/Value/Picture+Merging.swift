// SPDX-License-Identifier: Apache-2.0

extension Picture {
    /// Makes one symbol of several, and one arrow of those that then lead the same way.
    mutating func merge(_ ids: Set<String>, into symbol: Symbol) {
        guard let first = symbols.firstIndex(where: { ids.contains($0.id) }) else { return }
        var symbol = symbol
        let merged = symbols.filter { ids.contains($0.id) }
        symbol.isPublic = merged.contains(where: \.isPublic)
        symbol.members = merged.flatMap { $0.members.isEmpty ? [$0.id] : $0.members }
        symbols[first] = symbol
        symbols = symbols.enumerated().filter { $0.offset == first || !ids.contains($0.element.id) }.map(\.element)
        for index in arrows.indices {
            if ids.contains(arrows[index].from) { arrows[index].from = symbol.id }
            if ids.contains(arrows[index].to) { arrows[index].to = symbol.id }
        }
        uniteArrows()
    }

    /// Takes arrows together that lead the same way for the same reason, and out those that lead nowhere.
    mutating func uniteArrows() {
        struct Key: Hashable {
            let from: String
            let to: String
            let kind: Arrow.Kind
            let reason: String?
            let change: Change?
        }
        let known = Set(symbols.map(\.id))
        var positions: [Key: Int] = [:]
        var united: [Arrow] = []
        for arrow in arrows where arrow.from != arrow.to && known.contains(arrow.from) && known.contains(arrow.to) {
            let key = Key(
                from: arrow.from, to: arrow.to, kind: arrow.kind, reason: arrow.reason, change: arrow.change)
            guard let position = positions[key] else {
                positions[key] = united.count
                united.append(arrow)
                continue
            }
            if arrow.isCertain { united[position].isCertain = true }
            for label in arrow.labels where !united[position].labels.contains(label) {
                united[position].labels.append(label)
            }
        }
        arrows = united
    }

    /// Takes out boxes in which nothing stands.
    mutating func removeEmptyBoxes() {
        var kept = Set(symbols.compactMap(\.box))
        for box in boxes.reversed() where kept.contains(box.id) || !box.chips.isEmpty {
            kept.insert(box.id)
            if let parent = box.parent { kept.insert(parent) }
        }
        boxes.removeAll { !kept.contains($0.id) }
    }
}
