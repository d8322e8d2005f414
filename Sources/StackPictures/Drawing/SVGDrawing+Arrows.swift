// SPDX-License-Identifier: Apache-2.0

extension SVGDrawing {
    private func classes(_ arrow: Picture.Arrow) -> String {
        [arrow.kind.rawValue, arrow.isCertain ? nil : "perhaps", arrow.change?.rawValue].compactMap { $0 }.joined(
            separator: " ")
    }

    mutating func draw(_ route: PictureLayout.Route) {
        let arrow = layout.picture.arrows[route.arrow]
        let (path, head) = SVG.arrow(route.points)
        let name = PictureDescription.name(of: arrow, in: layout.picture)
        let element = SVGElement(
            classes: classes(arrow), role: "graphics-symbol", name: name, address: link(.arrow(route.arrow)))
        // A line is too thin to be pressed.
        let room =
            element.isLink
            ? "<path class=\"press\" fill=\"none\" stroke=\"#000\" stroke-opacity=\"0\" stroke-width=\"12\" d=\"\(path)\"/>"
            : ""
        lines.append(
            "\(element.start)<title>\(XML.text(name))</title>\(room)<path class=\"a\" d=\"\(path)\"/>"
                + "<path class=\"h\" d=\"\(head)\"/>\(element.end)")
    }

    mutating func drawLabel(of route: PictureLayout.Route) {
        guard let rect = route.label, let text = route.text else { return }
        let arrow = layout.picture.arrows[route.arrow]
        let isBold = route.number != nil
        let width = TextWidths.width(text, size: LabelPlacing.size, bold: isBold)
        let classes = "\(classes(arrow)) label"
        let element = SVGElement(labelling: link(.arrow(route.arrow)), classes: classes)
        lines.append(
            "\(element.start)<rect class=\"l\" \(SVG.attributes(rect)) rx=\"\(isBold ? 9 : 4)\"/>"
                + SVG.text(
                    text, rect.x + (rect.width - width) / 2, rect.y + 13, width: width, isBold ? "w" : "l0")
                + element.end)
    }
}
