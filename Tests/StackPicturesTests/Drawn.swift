// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

@testable import StackPictures

/// A template in a picture.
struct Drawn {
    let picture: Picture

    init(_ json: String, showing layers: Set<Architecture.Layer> = [], most: Int = 50) throws {
        let part = StackPart(name: "t", stackName: nil, template: try Template(json: json))
        picture =
            Architecture(
                JoinedStacks([part], region: "eu-west-1"), named: "t", showing: layers, most: most
            ).picture
    }

    func symbol(_ label: String) -> Picture.Symbol? { picture.symbols.first { $0.label == label } }

    /// The titles of the boxes that a symbol stands in, from within.
    func boxes(of label: String) -> [String] {
        var titles: [String] = []
        var next = symbol(label)?.box
        while let box = picture.boxes.first(where: { $0.id == next }) {
            titles.append(box.title)
            next = box.parent
        }
        return titles
    }

    /// The arrows, as `a -> b: label`.
    var arrows: [String] {
        picture.arrows.map { arrow in
            func label(_ id: String) -> String { picture.symbols.first { $0.id == id }?.label ?? id }
            let text = arrow.labels.joined(separator: ", ")
            let line = arrow.kind == .broken ? "-X->" : "->"
            return "\(label(arrow.from)) \(line) \(label(arrow.to))\(text.isEmpty ? "" : ": \(text)")"
        }
    }
}

extension PictureLayout {
    /// What overlaps, lies outside of its box or runs through a symbol: nothing, whatever the picture is.
    var faults: [String] {
        var faults: [String] = []
        let names = picture.symbols.map(\.label)
        let fixed =
            zip(names, symbols).map { ($0, $1) } + zip(picture.boxes.map { "head of \($0.title)" }, headings)
            + chips.joined().map { ("chip", $0) }
            + routes.compactMap { route in route.label.map { (route.text ?? "", $0) } }
        for (index, one) in fixed.enumerated() {
            for other in fixed[(index + 1)...] where one.1.overlaps(other.1) {
                faults.append("'\(one.0)' overlaps '\(other.0)'")
            }
            if !Rect(x: 0, y: 0, width: width, height: height).contains(one.1) {
                faults.append("'\(one.0)' is outside")
            }
        }
        let places = Dictionary(
            picture.boxes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (symbol, rect) in zip(picture.symbols, symbols) {
            if let box = symbol.box.flatMap({ places[$0] }), !boxes[box].contains(rect) {
                faults.append("'\(symbol.label)' is not in its box")
            }
        }
        for (index, box) in picture.boxes.enumerated() {
            if let parent = box.parent.flatMap({ places[$0] }), !boxes[parent].contains(boxes[index]) {
                faults.append("box '\(box.title)' is not in its box")
            }
            for other in picture.boxes.indices
            where other > index && picture.boxes[other].parent == box.parent && boxes[other].overlaps(boxes[index]) {
                faults.append("box '\(box.title)' overlaps '\(picture.boxes[other].title)'")
            }
        }
        for route in routes {
            for (start, end) in zip(route.points, route.points.dropFirst()) {
                if start.x != end.x, start.y != end.y { faults.append("an arrow is neither across nor down") }
                let line = Rect(
                    x: min(start.x, end.x), y: min(start.y, end.y), width: max(1, abs(start.x - end.x)),
                    height: max(1, abs(start.y - end.y)))
                for (name, rect) in zip(names, symbols) {
                    let inner = Rect(x: rect.x + 1, y: rect.y + 1, width: rect.width - 2, height: rect.height - 2)
                    if inner.overlaps(line) { faults.append("an arrow runs through '\(name)'") }
                }
            }
        }
        if routes.count != picture.arrows.count {
            faults.append("\(picture.arrows.count - routes.count) arrows have no way")
        }
        return faults
    }
}
