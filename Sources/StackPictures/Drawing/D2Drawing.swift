// SPDX-License-Identifier: Apache-2.0

/// A picture as a diagram of D2.
public struct D2Drawing {
    private let picture: Picture
    private let names: PlainNames

    /// A drawing of a picture.
    public init(_ picture: Picture) {
        self.picture = picture
        names = PlainNames(picture)
    }

    /// The text of the diagram.
    public var text: String {
        var lines = ["direction: down"]
        add(within: nil, indent: "", to: &lines)
        for arrow in picture.arrows {
            guard let from = path(arrow.from), let to = path(arrow.to) else { continue }
            let label = (arrow.labels + (arrow.reason.map { [$0] } ?? [])).joined(separator: ", ")
            let style =
                switch arrow.kind {
                case .broken: " {style: {stroke: \"#cf222e\"; stroke-width: 3}}"
                case .way: ""
                case .flow: " {style.stroke: \"#bf3989\"}"
                default: " {style.stroke-dash: 4}"
                }
            lines.append("\(from) -> \(to)\(label.isEmpty && style.isEmpty ? "" : ": \(Self.quoted(label))")\(style)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A symbol by the boxes that it stands in.
    private func path(_ id: String) -> String? {
        guard let symbol = picture.symbols.first(where: { $0.id == id }), let name = names.symbols[id] else {
            return nil
        }
        var parts = [name]
        var next = symbol.box
        while let box = picture.boxes.first(where: { $0.id == next }), parts.count < 50 {
            parts.append(names.boxes[box.id] ?? "")
            next = box.parent
        }
        return parts.reversed().joined(separator: ".")
    }

    private func add(within parent: String?, indent: String, to lines: inout [String]) {
        for symbol in picture.symbols where symbol.box == parent {
            let text = [symbol.label, symbol.caption].filter { !$0.isEmpty }.joined(separator: "\n")
            let style = symbol.isPublic ? " {style.stroke: \"#1a7f37\"}" : ""
            lines.append("\(indent)\(names.symbols[symbol.id] ?? ""): \(Self.quoted(text))\(style)")
        }
        for box in picture.boxes where box.parent == parent {
            let text = ([box.title] + (box.detail.map { [$0] } ?? [])).joined(separator: " · ")
            lines.append("\(indent)\(names.boxes[box.id] ?? ""): \(Self.quoted(text)) {")
            if box.kind == .stack { lines.append("\(indent)  style.stroke-dash: 5") }
            add(within: box.id, indent: indent + "  ", to: &lines)
            lines.append("\(indent)}")
        }
    }

    /// Text in quotes; D2 would take a dollar for the name of a variable.
    private static func quoted(_ text: String) -> String {
        DotDrawing.quoted(text).split(separator: "$", omittingEmptySubsequences: false).joined(separator: "\\$")
    }
}
