// SPDX-License-Identifier: Apache-2.0

/// Finds places for what is written beside arrows: on the arrow itself, where nothing else is; what finds none is told below the
/// picture, by a number.
struct LabelPlacing {
    private(set) var routes: [PictureLayout.Route]
    private(set) var told: [(number: Int, text: String)] = []
    private let picture: Picture
    private let bounds: Rect
    private var obstacles: [Rect]
    private let lines: [[Rect]]

    static let size = 11
    static let height = 18
    private static let widest = 210

    init(_ routes: [PictureLayout.Route], picture: Picture, obstacles: [Rect], bounds: Rect) {
        self.routes = routes
        self.picture = picture
        self.obstacles = obstacles.map { Rect(x: $0.x - 2, y: $0.y - 2, width: $0.width + 4, height: $0.height + 4) }
        self.bounds = bounds
        lines = routes.map { route in
            zip(route.points, route.points.dropFirst()).map { Self.rect($0, $1) }
        }
    }

    private static func rect(_ one: Point, _ other: Point) -> Rect {
        Rect(
            x: min(one.x, other.x) - 1, y: min(one.y, other.y) - 1, width: abs(one.x - other.x) + 2,
            height: abs(one.y - other.y) + 2)
    }

    mutating func place() {
        let broken = routes.indices.filter { picture.arrows[routes[$0].arrow].reason != nil }
        for index in broken { number(index) }
        for index in routes.indices where routes[index].number == nil {
            let text = picture.arrows[routes[index].arrow].labels.joined(separator: ", ")
            if text.isEmpty { continue }
            if isTold(index, text) { continue }
            let width = TextWidths.width(text, size: Self.size) + 10
            if width <= Self.widest, let rect = best(for: index, width: width) {
                routes[index].text = text
                take(rect, index)
            } else {
                number(index)
            }
        }
    }

    /// Whether the same is written already on a part of the way that it shares with another arrow from or to the same.
    private func isTold(_ index: Int, _ text: String) -> Bool {
        let arrow = picture.arrows[routes[index].arrow]
        return routes.contains { other in
            guard let label = other.label, other.text == text, other.number == nil else { return false }
            let neighbor = picture.arrows[other.arrow]
            guard neighbor.kind == arrow.kind, neighbor.to == arrow.to || neighbor.from == arrow.from else {
                return false
            }
            let middle = Rect(x: label.x + label.width / 2 - 1, y: label.y + label.height / 2 - 1, width: 2, height: 2)
            return lines[index].contains { $0.overlaps(middle) }
        }
    }

    private mutating func take(_ rect: Rect, _ index: Int) {
        routes[index].label = rect
        obstacles.append(rect)
    }

    private mutating func number(_ index: Int) {
        let arrow = picture.arrows[routes[index].arrow]
        let number = told.count + 1
        let text = "\(number)"
        let width = max(Self.height, TextWidths.width(text, size: Self.size, bold: true) + 10)
        routes[index].number = number
        routes[index].text = text
        if let rect = best(for: index, width: width, coversLines: true) { take(rect, index) }
        func label(_ id: String) -> String { picture.symbols.first { $0.id == id }?.label ?? id }
        let way = "\(label(arrow.from)) to \(label(arrow.to))"
        let what =
            (arrow.labels.isEmpty ? [] : [arrow.labels.joined(separator: ", ")]) + (arrow.reason.map { [$0] } ?? [])
        told.append((number, "\(way): \(what.joined(separator: ": "))"))
    }

    /// The best place on an arrow; nil where there is none.
    private func best(for index: Int, width: Int, coversLines: Bool = false) -> Rect? {
        let route = routes[index]
        let arrow = picture.arrows[route.arrow]
        var best: (cost: Int, rect: Rect)?
        let count = route.points.count - 1
        for (segment, (start, end)) in zip(route.points, route.points.dropFirst()).enumerated() {
            let isVertical = start.x == end.x
            let length = abs(start.x - end.x) + abs(start.y - end.y)
            let own = isVertical ? Self.height : width
            let most = length - own - (segment == count - 1 ? 12 : 4)
            // A label that is wider than its line may stand out on both sides.
            guard isVertical ? most >= 0 : length >= 20 else { continue }
            for offset in stride(from: 2, through: max(most, 2), by: 5) {
                let along = most < 0 ? length / 2 : offset + own / 2
                let x = start.x + (isVertical ? 0 : start.x < end.x ? along : -along)
                let y = start.y + (isVertical ? start.y < end.y ? along : -along : 0)
                let rect = Rect(x: x - width / 2, y: y - Self.height / 2, width: width, height: Self.height)
                guard bounds.contains(rect), !obstacles.contains(where: { $0.overlaps(rect) }) else { continue }
                let foreign = foreign(rect, index, arrow)
                if foreign >= 100, !coversLines { continue }
                let middle = abs(along - length / 2) / 5
                let cost = foreign * 10 + middle + (isVertical ? 0 : 4) + (most < 0 ? 30 : 0) + (count - 1 - segment)
                if best == nil || cost < best?.cost ?? 0 { best = (cost, rect) }
            }
        }
        return best?.rect
    }

    /// How much a place on an arrow hides of other arrows, or seems to be of them.
    private func foreign(_ rect: Rect, _ index: Int, _ arrow: Picture.Arrow) -> Int {
        var sum = 0
        for (other, segments) in lines.enumerated() where other != index {
            let neighbor = picture.arrows[routes[other].arrow]
            guard segments.contains(where: { $0.overlaps(rect) }) else { continue }
            if neighbor.kind == .dependency, arrow.kind != .dependency {
                sum += 20
                continue
            }
            let isBranch = neighbor.kind == arrow.kind && (neighbor.from == arrow.from || neighbor.to == arrow.to)
            let isSame = isBranch && neighbor.labels == arrow.labels && neighbor.to == arrow.to
            sum += isSame ? -2 : isBranch && neighbor.labels == arrow.labels ? 1 : isBranch ? 30 : 100
        }
        return sum
    }
}
