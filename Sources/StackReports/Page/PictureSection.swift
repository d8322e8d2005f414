// SPDX-License-Identifier: Apache-2.0

import StackPictures

/// The picture, what is chosen in it, and all of it in words.
struct PictureSection {
    let page: ReportPage

    private var picture: Picture { page.report.picture }

    var section: ReportPage.Section {
        guard !picture.symbols.isEmpty else { return .init(id: "picture", title: "Picture", content: .nothing) }
        let drawing = SVGDrawing(PictureLayout(picture), linking: { "#\(Self.anchor($0))" }).text
        return .init(
            id: "picture", title: "Picture",
            lead:
                "Choose a thing to see its facts. Drag to move; zoom by the buttons, two fingers, or Ctrl and the wheel.",
            tools: """
                <div class="tools"><button type="button" data-act="in" aria-label="Zoom in">+</button>
                <button type="button" data-act="out" aria-label="Zoom out">−</button>
                <button type="button" data-act="fit">Fit</button></div>
                """,
            content: """
                <div class="picture" id="frame">
                <div class="stage" id="stage">
                \(.made(Concealed.text(drawing)))</div>
                <aside class="chosen-facts" id="chosen" aria-labelledby="chosen-title" hidden>
                <div class="heading"><h3 id="chosen-title" tabindex="-1"></h3>
                <button type="button" id="chosen-close" aria-label="Close the facts">Close</button></div>
                <div id="chosen-content"></div>
                </aside>
                </div>
                <details class="item" id="words"><summary><span class="name">The picture in words</span></summary>
                <div class="body"><ul class="lines">
                \(picture.symbols.map(thing).joined("\n"))
                </ul></div></details>
                """)
    }

    private static func anchor(_ symbol: Picture.Symbol) -> String { Anchor.id("t", symbol.id) }

    /// A symbol in words: what it is, what it stands for, and where its arrows lead.
    private func thing(_ symbol: Picture.Symbol) -> HTML {
        let own =
            symbol.members.count > 1
            ? nil : page.names.anchor(resource(symbol.members.first ?? symbol.id, symbol), in: nil)
        let label = picture.symbols.reduce(into: [String: String]()) { $0[$1.id] = $1.label }
        func ends(_ arrow: Picture.Arrow, _ id: String, _ sign: String) -> HTML {
            let labels = arrow.labels.isEmpty ? "" : ": \(arrow.labels.joined(separator: ", "))"
            let reason = arrow.reason.map { ", which does not arrive: \($0)" } ?? ""
            let tone: HTML = arrow.kind == .broken ? " bad" : ""
            return
                "<span class=\"under\(tone)\">\(sign) \(label[id] ?? id)\(labels)\(page.names.sentence(reason))</span>"
        }
        let kind = [symbol.caption, symbol.type, symbol.isPublic ? "public" : nil].compactMap { $0 }.filter {
            !$0.isEmpty
        }
        let members =
            symbol.members.count > 1
            ? "<span class=\"under\">\(page.names.links(symbol.members.map { resource($0, symbol) }))</span>"
            : HTML.nothing
        return """
            <li id="\(Self.anchor(symbol))" data-item\(own.map { " data-of=\"\($0)\"" as HTML } ?? .nothing)>\
            <span class="name">\(symbol.label)</span>\
            <span class="under">\(kind.joined(separator: " · "))</span>\(members)\
            \(picture.arrows.filter { $0.from == symbol.id }.map { ends($0, $0.to, "to") })\
            \(picture.arrows.filter { $0.to == symbol.id }.map { ends($0, $0.from, "from") })</li>
            """
    }

    /// The name that the page has for what a symbol stands for.
    private func resource(_ id: String, _ symbol: Picture.Symbol) -> String {
        guard !page.report.systems.isEmpty, let colon = symbol.id.firstIndex(of: ":"),
            let index = Int(symbol.id[..<colon]), page.report.systems.indices.contains(index)
        else { return id }
        let name = id == symbol.id ? String(id[id.index(after: colon)...]) : id
        return "\(page.report.systems[index])/\(name)"
    }
}
