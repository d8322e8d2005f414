// SPDX-License-Identifier: Apache-2.0

extension Picture {
    /// Several pictures as one, side by side.
    public init(side pictures: [Picture], title: String) {
        self.init(title: title)
        guard pictures.count != 1 else {
            self = pictures[0]
            return
        }
        for (index, picture) in pictures.enumerated() {
            func own(_ id: String) -> String { "\(index):\(id)" }
            for box in picture.boxes {
                var copy = Box(
                    id: own(box.id), parent: box.parent.map(own), kind: box.kind,
                    title: box.parent == nil ? picture.title : box.title, detail: box.detail)
                (copy.isPublic, copy.chips, copy.members) = (box.isPublic, box.chips, box.members)
                copy.change = box.change
                boxes.append(copy)
            }
            for symbol in picture.symbols {
                var copy = Symbol(
                    own(symbol.id), in: symbol.box.map(own), symbol.label, symbol.caption, symbol.category,
                    type: symbol.type, place: symbol.place)
                (copy.count, copy.isPublic, copy.stack) = (symbol.count, symbol.isPublic, symbol.stack)
                (copy.members, copy.guards, copy.change) = (symbol.members, symbol.guards, symbol.change)
                symbols.append(copy)
            }
            for arrow in picture.arrows {
                var copy = Arrow(own(arrow.from), own(arrow.to), arrow.kind, arrow.labels, reason: arrow.reason)
                (copy.change, copy.isCertain) = (arrow.change, arrow.isCertain)
                arrows.append(copy)
            }
            notes += picture.notes.map { "\(picture.title): \($0)" }
        }
    }

    /// The picture with what was in an earlier one and is in it no more, and with what became of everything.
    public func compared(with earlier: Picture) -> Picture {
        var result = self
        result.symbols = symbols.compared(with: earlier.symbols)
        result.boxes = boxes.compared(with: earlier.boxes)
        for index in result.arrows.indices
        where !earlier.arrows.contains(where: { $0.isSame(as: result.arrows[index]) }) {
            result.arrows[index].change = .new
        }
        for arrow in earlier.arrows where !arrows.contains(where: { $0.isSame(as: arrow) }) {
            var copy = arrow
            copy.change = .gone
            result.arrows.append(copy)
        }
        return result
    }
}

/// A part that is told from others by its name.
private protocol NamedPart {
    var id: String { get }
    var change: Picture.Change? { get set }

    func isOtherwise(than other: Self) -> Bool
}

extension Array where Element: NamedPart {
    /// These with what became of each, and after them those that are there no more.
    fileprivate func compared(with earlier: [Element]) -> [Element] {
        let before = Dictionary(earlier.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let now = Set(map(\.id))
        return map { part in
            var copy = part
            if let old = before[part.id] {
                if old.isOtherwise(than: part) { copy.change = .changed }
            } else {
                copy.change = .new
            }
            return copy
        }
            + earlier.filter { !now.contains($0.id) }.map { part in
                var copy = part
                copy.change = .gone
                return copy
            }
    }
}

extension Picture.Symbol: NamedPart {
    fileprivate func isOtherwise(than other: Picture.Symbol) -> Bool {
        caption != other.caption || type != other.type || count != other.count || isPublic != other.isPublic
            || box != other.box || fingerprint != other.fingerprint
    }
}

extension Picture.Box: NamedPart {
    /// What it is called and where it is deployed is of no resource.
    fileprivate func isOtherwise(than other: Picture.Box) -> Bool {
        [.vpc, .tier, .subnet].contains(kind)
            && (detail != other.detail || isPublic != other.isPublic || chips != other.chips)
    }
}

extension Picture.Arrow {
    fileprivate func isSame(as other: Picture.Arrow) -> Bool {
        from == other.from && to == other.to && kind == other.kind && labels == other.labels && reason == other.reason
    }
}
