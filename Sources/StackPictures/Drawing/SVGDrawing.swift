// SPDX-License-Identifier: Apache-2.0

/// A picture as one SVG that needs nothing else.
public struct SVGDrawing {
    /// What can lead somewhere.
    public enum Part {
        /// A region, a stack, a network, subnets.
        case box(Picture.Box)
        /// What stands in a box.
        case symbol(Picture.Symbol)
        /// The arrow at an index of those of the picture.
        case arrow(Int)
    }

    let layout: PictureLayout
    let link: @Sendable (Part) -> String?
    private let legend: SVGLegend
    var lines: [String] = []

    /// - Parameters:
    ///   - layout: where everything is.
    ///   - link: the address that a part leads to; nil for none.
    public init(_ layout: PictureLayout, linking link: @escaping @Sendable (Part) -> String? = { _ in nil }) {
        self.layout = layout
        self.link = link
        legend = SVGLegend(layout)
    }

    /// The document.
    public var text: String {
        var copy = self
        copy.draw()
        return copy.lines.joined(separator: "\n") + "\n"
    }

    private mutating func draw() {
        let (width, height) = (max(layout.width, legend.width), layout.height + legend.height)
        let picture = layout.picture
        lines.append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sp\" viewBox=\"0 0 \(width) \(height)\" "
                + "width=\"\(width)\" height=\"\(height)\" role=\"graphics-document document\" "
                + "aria-roledescription=\"diagram\" aria-labelledby=\"sp-title sp-desc\">")
        lines.append("<title id=\"sp-title\">\(XML.text("Architecture of \(picture.title)"))</title>")
        lines.append("<desc id=\"sp-desc\">\(XML.text(PictureDescription.text(picture)))</desc>")
        lines.append("<style>\(SVGStyle.sheet)</style>")
        // What shows the file by itself has no background of its own.
        lines.append("<rect width=\"\(width)\" height=\"\(height)\" fill=\"var(--canvas)\"/>")
        for index in picture.boxes.indices { draw(box: index) }
        for route in layout.routes { draw(route) }
        for index in picture.symbols.indices { draw(symbol: index) }
        for route in layout.routes { drawLabel(of: route) }
        lines += legend.lines(top: layout.height)
        lines.append("</svg>")
    }

    private mutating func draw(box index: Int) {
        let box = layout.picture.boxes[index]
        let rect = layout.boxes[index]
        let heading = layout.headings[index]
        let classes = [
            "box", box.kind.rawValue, box.isPublic ? "public" : nil, box.change?.rawValue,
        ].compactMap { $0 }.joined(separator: " ")
        let name = [box.kind.rawValue, box.title, box.detail, box.isPublic ? "public" : nil].compactMap { $0 }
        let element = SVGElement(
            role: "graphics-object", name: name.joined(separator: ", "), address: link(.box(box)))
        // What stands in a box, and moving all of it, is not the box's business: its heading is what is pressed.
        lines.append(
            element.start
                + "<rect class=\"\(classes)\" \(SVG.attributes(rect)) rx=\"\(box.kind == .region ? 10 : 7)\""
                + (element.isLink
                    ? " pointer-events=\"none\"/><rect class=\"press\" \(SVG.attributes(heading)) fill-opacity=\"0\"/>"
                    : "/>"))
        var x = heading.x + 4
        let base = heading.y + 15
        let titleWidth = TextWidths.width(box.title, size: BoxFace.titleSize, bold: true)
        lines.append(SVG.text(box.title, x, base, width: titleWidth, "b h0"))
        x += titleWidth + 8
        if let detail = box.detail {
            let width = TextWidths.width(detail, size: BoxFace.detailSize)
            lines.append(SVG.text(detail, x, base, width: width, "soft"))
            x += width + 8
        }
        if box.isPublic { lines.append(SVG.tag("public", x, heading.y + 3, isOpen: true)) }
        for (chip, rect) in zip(box.chips, layout.chips[index]) {
            lines.append(
                "<rect class=\"chip\(box.isPublic ? " o" : "")\" \(SVG.attributes(rect)) rx=\"4\"/>"
                    + SVG.text(chip, rect.x + 8, rect.y + 14, width: rect.width - 16, "soft"))
        }
        lines.append(element.end)
    }

    private mutating func draw(symbol index: Int) {
        let symbol = layout.picture.symbols[index]
        let rect = layout.symbols[index]
        let face = layout.symbolFaces[index]
        let name = PictureDescription.name(of: symbol)
        let classes = ["s", symbol.change?.rawValue].compactMap { $0 }.joined(separator: " ")
        let element = SVGElement(
            classes: classes, role: "graphics-symbol", name: name, address: link(.symbol(symbol)),
            attributes: " data-id=\"\(XML.text(symbol.id))\"")
        lines.append("\(element.start)<title>\(XML.text(PictureDescription.hint(symbol)))</title>")
        if symbol.count > 1 {
            lines.append("<rect class=\"more\" \(SVG.attributes(rect.moved(4, 4))) rx=\"8\"/>")
        }
        lines.append("<rect class=\"card\" \(SVG.attributes(rect)) rx=\"8\"/>")
        let top = rect.y + (rect.height - 32) / 2
        lines.append(
            "<rect x=\"\(rect.x + 12)\" y=\"\(top)\" width=\"32\" height=\"32\" rx=\"7\" "
                + "fill=\"var(--\(symbol.category.family.rawValue))\"/><path class=\"g\" "
                + "transform=\"translate(\(rect.x + 16) \(top + 4))\" d=\"\(Glyphs.path(symbol.category))\"/>")
        let x = rect.x + SymbolFace.textLeft
        var y = rect.y + (rect.height - face.contentHeight) / 2
        for line in face.label {
            let width = TextWidths.width(line, size: SymbolFace.labelSize, bold: true)
            lines.append(SVG.text(line, x, y + 13, width: width, "b"))
            y += SymbolFace.labelLine
        }
        for line in face.caption {
            lines.append(
                SVG.text(line, x, y + 11, width: TextWidths.width(line, size: SymbolFace.captionSize), "soft"))
            y += SymbolFace.captionLine
        }
        var left = x
        for tag in face.tags {
            lines.append(SVG.tag(tag, left, y + 2, isOpen: tag == "public"))
            left += SymbolFace.width(ofTag: tag) + 4
        }
        lines.append(element.end)
    }
}
