// SPDX-License-Identifier: Apache-2.0

import StackPictures

/// The picture in words: its boxes, what stands in them, and its arrows. What is chosen in the picture is told by these.
struct PictureWords {
    private let page: ReportPage
    private let picture: Picture
    private let symbols: [String: Picture.Symbol]

    init(page: ReportPage) {
        self.page = page
        picture = page.report.picture
        symbols = Dictionary(picture.symbols.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func anchor(_ part: SVGDrawing.Part) -> String {
        switch part {
        case .box(let box): Anchor.id("b", box.id)
        case .symbol(let symbol): Anchor.id("t", symbol.id)
        case .arrow(let index): "w-\(index)"
        }
    }

    var lines: [HTML] {
        picture.boxes.map(line) + picture.symbols.map(line) + picture.arrows.indices.map(line(ofArrow:))
    }

    private func line(of box: Picture.Box) -> HTML {
        let kind: HTML = "\(Self.words(box.kind))\(box.isPublic ? " · public" : "")"
        let detail = box.detail.map { "<span class=\"under\">\($0)</span>" as HTML } ?? .nothing
        let members = box.members.map { name($0, of: box.id) }
        let inside = picture.symbols.filter { $0.box == box.id }.map(link)
        let boxes = picture.boxes.filter { $0.parent == box.id }.map(\.title)
        return item(
            .box(box), of: box.members.count == 1 ? members[0] : nil, title: "\(box.title)",
            [
                "<span class=\"under\">\(kind)</span>", detail,
                members.count > 1 ? "<span class=\"under\">\(page.names.links(members))</span>" : .nothing,
                boxes.isEmpty ? .nothing : "<span class=\"under\">boxes: \(boxes.joined(separator: ", "))</span>",
                inside.isEmpty ? .nothing : "<span class=\"under\">in it: \(inside.joined(", "))</span>",
            ])
    }

    /// What it is, what it stands for, and where its arrows lead.
    private func line(of symbol: Picture.Symbol) -> HTML {
        let kind = [symbol.caption, symbol.type, symbol.isPublic ? "public" : nil].compactMap { $0 }.filter {
            !$0.isEmpty
        }
        let members = symbol.members.map { name($0, of: symbol.id) }
        return item(
            .symbol(symbol), of: members.count > 1 ? nil : own(symbol), title: "\(symbol.label)",
            [
                "<span class=\"under\">\(kind.joined(separator: " · "))</span>",
                members.count > 1 ? "<span class=\"under\">\(page.names.links(members))</span>" : .nothing,
            ]
                + picture.arrows.filter { $0.from == symbol.id }.map { end($0, $0.to, "to") }
                + picture.arrows.filter { $0.to == symbol.id }.map { end($0, $0.from, "from") })
    }

    private func end(_ arrow: Picture.Arrow, _ id: String, _ sign: String) -> HTML {
        let labels = arrow.labels.isEmpty ? "" : ": \(arrow.labels.joined(separator: ", "))"
        let reason = arrow.reason.map { ", which does not arrive: \($0)" } ?? ""
        let tone: HTML = arrow.kind == .broken ? " bad" : ""
        return
            "<span class=\"under\(tone)\">\(sign) \(label(of: id))\(labels)\(page.names.sentence(reason))</span>"
    }

    private func line(ofArrow index: Int) -> HTML {
        let arrow = picture.arrows[index]
        let ends = [("from", arrow.from), ("to", arrow.to)].map { word, id -> HTML in
            let end = symbols[id].map(link) ?? "\(id)"
            return "<span class=\"under\">\(word) \(end)</span>"
        }
        let reason =
            arrow.reason.map { "<span class=\"under bad\">\(page.names.sentence($0))</span>" as HTML } ?? .nothing
        let doubt: HTML =
            arrow.isCertain ? .nothing : "<span class=\"under\">followed as far as the templates tell</span>"
        let labels: HTML =
            arrow.labels.isEmpty
            ? .nothing : "<span class=\"under\">\(arrow.labels.joined(separator: ", "))</span>"
        return item(
            .arrow(index), of: nil, title: "\(label(of: arrow.from)) → \(label(of: arrow.to))",
            ["<span class=\"under\">\(arrow.kind.words)</span>", labels] + ends + [reason, doubt])
    }

    private func item(_ part: SVGDrawing.Part, of name: String?, title: HTML, _ content: [HTML]) -> HTML {
        let resource =
            name.flatMap { page.names.anchor($0, in: nil) }.map { " data-of=\"\($0)\"" as HTML } ?? .nothing
        return """
            <li id="\(Self.anchor(part))" data-item\(resource)><span class="name">\(title)</span>\(content)</li>
            """
    }

    private static func words(_ kind: Picture.Box.Kind) -> String {
        switch kind {
        case .region: "account and region"
        case .stack: "stack"
        case .vpc: "VPC"
        case .tier: "subnets"
        case .subnet: "subnet"
        case .group: "group"
        }
    }

    private func label(of id: String) -> String { symbols[id]?.label ?? id }

    /// What a symbol is called, as a link to what it stands for.
    private func link(_ symbol: Picture.Symbol) -> HTML {
        guard symbol.members.count <= 1, let anchor = page.names.anchor(own(symbol), in: nil) else {
            return "\(symbol.label)"
        }
        return "<a href=\"#\(anchor)\">\(symbol.label)</a>"
    }

    private func own(_ symbol: Picture.Symbol) -> String { name(symbol.members.first ?? symbol.id, of: symbol.id) }

    /// The name that the page has for what a part stands for.
    private func name(_ id: String, of part: String) -> String {
        guard !page.report.systems.isEmpty, let colon = part.firstIndex(of: ":"),
            let index = Int(part[..<colon]), page.report.systems.indices.contains(index)
        else { return id }
        let name = id == part ? String(id[id.index(after: colon)...]) : id
        return "\(page.report.systems[index])/\(name)"
    }
}
