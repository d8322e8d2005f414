// SPDX-License-Identifier: Apache-2.0

/// A picture as a graph of Graphviz.
public struct DotDrawing {
    private let picture: Picture
    private let names: PlainNames

    /// A drawing of a picture.
    public init(_ picture: Picture) {
        self.picture = picture
        names = PlainNames(picture)
    }

    /// The text of the graph.
    public var text: String {
        var lines = [
            "digraph architecture {",
            "  label=\(Self.quoted(picture.title)); compound=true; splines=ortho; nodesep=0.6;",
            "  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11];",
            "  edge [fontname=\"Helvetica\", fontsize=10];",
        ]
        add(within: nil, indent: "  ", to: &lines)
        for arrow in picture.arrows {
            guard let from = names.symbols[arrow.from], let to = names.symbols[arrow.to] else { continue }
            let label = (arrow.labels + (arrow.reason.map { [$0] } ?? [])).joined(separator: ", ")
            var attributes = label.isEmpty ? [] : ["xlabel=\(Self.quoted(label))"]
            switch arrow.kind {
            case .broken: attributes += ["color=\"#cf222e\"", "fontcolor=\"#cf222e\"", "style=bold"]
            case .flow: attributes.append("color=\"#bf3989\"")
            case .way: break
            default: attributes.append("style=dashed")
            }
            lines.append("  \(from) -> \(to) [\(attributes.joined(separator: ", "))];")
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    private func add(within parent: String?, indent: String, to lines: inout [String]) {
        for symbol in picture.symbols where symbol.box == parent {
            let text = [symbol.label, symbol.caption].filter { !$0.isEmpty }.joined(separator: "\n")
            let color = symbol.isPublic ? ", color=\"#1a7f37\"" : ""
            lines.append("\(indent)\(names.symbols[symbol.id] ?? "") [label=\(Self.quoted(text))\(color)];")
        }
        for box in picture.boxes where box.parent == parent {
            let text = ([box.title] + (box.detail.map { [$0] } ?? [])).joined(separator: " · ")
            lines.append("\(indent)subgraph cluster_\(names.boxes[box.id] ?? "") {")
            lines.append(
                "\(indent)  label=\(Self.quoted(text)); style=\"rounded\(box.kind == .stack ? ",dashed" : "")\";")
            add(within: box.id, indent: indent + "  ", to: &lines)
            lines.append("\(indent)}")
        }
    }

    static func quoted(_ text: String) -> String {
        let characters = text.map { character in
            switch character {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            default: String(character)
            }
        }
        return "\"\(characters.joined())\""
    }
}
