// SPDX-License-Identifier: Apache-2.0

/// What is told below a picture: the arrows that have numbers, what the lines mean, and what is not drawn.
struct SVGLegend {
    private struct Entry {
        let lines: [String]
        let number: Int?
        let isBroken: Bool
    }

    let width: Int
    private let entries: [Entry]
    private let kinds: [(kind: String, text: String)]

    private static let lineHeight = 17
    private static let margin = 20

    init(_ layout: PictureLayout) {
        width = max(layout.width, 360)
        let room = max(width - 2 * Self.margin - 30, 200)
        let broken = Set(
            layout.routes.filter { layout.picture.arrows[$0.arrow].kind == .broken }.compactMap(\.number))
        let told = layout.told.map { entry in
            Entry(
                lines: WrappedText(entry.text, width: room, size: 11).lines, number: entry.number,
                isBroken: broken.contains(entry.number))
        }
        let notes = layout.picture.notes.map {
            Entry(lines: WrappedText($0, width: room, size: 11).lines, number: nil, isBroken: false)
        }
        entries = told + notes
        let present = Set(layout.picture.arrows.map(\.kind))
        var kinds = Picture.Arrow.Kind.allCases.filter { present.contains($0) && present.count > 1 }
            .map { ($0.rawValue, $0.words) }
        if layout.picture.arrows.contains(where: { !$0.isCertain }) {
            kinds.append(("way perhaps", "traffic as far as it can be followed"))
        }
        let parts =
            layout.picture.symbols.map(\.change) + layout.picture.arrows.map(\.change)
            + layout.picture.boxes.map(\.change)
        for change in [Picture.Change.new, .gone, .changed] where parts.contains(change) {
            kinds.append((change.rawValue, change.rawValue))
        }
        self.kinds = kinds
    }

    var height: Int {
        if entries.isEmpty, kinds.isEmpty { return 0 }
        let rows = entries.reduce(0) { $0 + $1.lines.count * Self.lineHeight + 4 }
        return rows + kindRows.count * 22 + 20
    }

    /// The meanings of lines in rows, each with its place from the left.
    private var kindRows: [[(x: Int, kind: String, text: String)]] {
        var rows: [[(x: Int, kind: String, text: String)]] = []
        var x = Self.margin
        for (kind, text) in kinds {
            let own = 34 + TextWidths.width(text, size: 11) + 20
            if rows.isEmpty || x + own > width - Self.margin {
                rows.append([])
                x = Self.margin
            }
            rows[rows.count - 1].append((x, kind, text))
            x += own
        }
        return rows
    }

    func lines(top: Int) -> [String] {
        if height == 0 { return [] }
        var lines = ["<g class=\"legend\">"]
        var y = top
        for row in kindRows {
            for (x, kind, text) in row {
                let (path, head) = SVG.arrow([Point(x: x, y: y + 8), Point(x: x + 28, y: y + 8)])
                lines.append(
                    "<g class=\"\(kind)\"><path class=\"a\" d=\"\(path)\"/><path class=\"h\" d=\"\(head)\"/></g>"
                        + SVG.text(text, x + 34, y + 12, width: TextWidths.width(text, size: 11), "soft"))
            }
            y += 22
        }
        for entry in entries {
            if let number = entry.number {
                let text = "\(number)"
                let width = TextWidths.width(text, size: 11, bold: true)
                lines.append(
                    "<rect class=\"\(entry.isBroken ? "n" : "l")\" x=\"\(Self.margin)\" y=\"\(y)\" width=\"\(max(18, width + 10))\" "
                        + "height=\"18\" rx=\"9\"/>"
                        + SVG.text(
                            text, Self.margin + (max(18, width + 10) - width) / 2, y + 13, width: width, "w"))
            }
            let left = Self.margin + (entry.number == nil ? 0 : 32)
            for line in entry.lines {
                lines.append(
                    SVG.text(line, left, y + 13, width: TextWidths.width(line, size: 11), entry.isBroken ? "" : "soft"))
                y += Self.lineHeight
            }
            y += 4
        }
        lines.append("</g>")
        return lines
    }
}
