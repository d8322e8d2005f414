// SPDX-License-Identifier: Apache-2.0

/// A picture as a flowchart of Mermaid.
public struct MermaidDrawing {
    private let picture: Picture
    private let names: PlainNames

    /// A drawing of a picture.
    public init(_ picture: Picture) {
        self.picture = picture
        names = PlainNames(picture)
    }

    /// The text of the flowchart.
    public var text: String {
        var lines = ["---", "title: \(Self.quoted(picture.title))", "---", "flowchart TB"]
        add(within: nil, indent: "  ", to: &lines)
        var broken: [Int] = []
        for (index, arrow) in picture.arrows.enumerated() {
            guard let from = names.symbols[arrow.from], let to = names.symbols[arrow.to] else { continue }
            let label = (arrow.labels + (arrow.reason.map { [$0] } ?? [])).joined(separator: ", ")
            let line = ["way": "-->", "flow": "==>", "broken": "-.->"][arrow.kind.rawValue] ?? "-.->"
            if arrow.kind == .broken { broken.append(index) }
            lines.append("  \(from) \(line)\(label.isEmpty ? "" : "|\(Self.quoted(label))|") \(to)")
        }
        if !broken.isEmpty {
            lines.append("  linkStyle \(broken.map { "\($0)" }.joined(separator: ",")) stroke:#cf222e,stroke-width:2px")
        }
        lines.append("  classDef public stroke:#1a7f37,stroke-width:2px")
        for symbol in picture.symbols where symbol.isPublic {
            lines.append("  class \(names.symbols[symbol.id] ?? "") public")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func add(within parent: String?, indent: String, to lines: inout [String]) {
        for symbol in picture.symbols where symbol.box == parent {
            let text = [symbol.label, symbol.caption].filter { !$0.isEmpty }.map(Self.escaped).joined(separator: "<br>")
            lines.append("\(indent)\(names.symbols[symbol.id] ?? "")[\"\(text)\"]")
        }
        for box in picture.boxes where box.parent == parent {
            let text = ([box.title] + (box.detail.map { [$0] } ?? [])).joined(separator: " · ")
            lines.append("\(indent)subgraph \(names.boxes[box.id] ?? "")[\(Self.quoted(text))]")
            add(within: box.id, indent: indent + "  ", to: &lines)
            lines.append("\(indent)end")
        }
    }

    package static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

    /// Text as Mermaid takes it anywhere: with entities for what would end it.
    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\"": "#quot;"
            case "#": "#35;"
            case "<": "#lt;"
            case ">": "#gt;"
            case "\n": " "
            default: String(character)
            }
        }.joined()
    }
}

/// Names of letters and digits for what is in a picture.
struct PlainNames {
    let boxes: [String: String]
    let symbols: [String: String]

    init(_ picture: Picture) {
        boxes = Dictionary(
            picture.boxes.enumerated().map { ($1.id, "b\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
        symbols = Dictionary(
            picture.symbols.enumerated().map { ($1.id, "n\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
    }
}
