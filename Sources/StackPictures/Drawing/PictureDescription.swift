// SPDX-License-Identifier: Apache-2.0

/// A picture in words, for who hears it and for who points at a part of it.
enum PictureDescription {
    /// All of it in a few sentences.
    static func text(_ picture: Picture) -> String {
        var sentences: [String] = []
        for box in picture.boxes where box.kind == .vpc || box.kind == .region {
            sentences.append("\(box.kind == .vpc ? "VPC " : "")\(box.title).")
        }
        if picture.symbols.isEmpty { sentences.append("Nothing is in it.") }
        for arrow in picture.arrows where [.way, .broken, .flow].contains(arrow.kind) {
            sentences.append("\(name(of: arrow, in: picture)).")
        }
        return (sentences + picture.notes.map { "\($0)." }).joined(separator: " ")
    }

    static func name(of symbol: Picture.Symbol) -> String {
        let parts = [
            symbol.label, symbol.caption, symbol.isPublic ? "public" : nil,
            symbol.guards.isEmpty ? nil : "behind a \(symbol.guards.joined(separator: ", "))",
            symbol.stack.map { "stack \($0)" },
            symbol.change?.rawValue,
        ]
        return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    static func name(of arrow: Picture.Arrow, in picture: Picture) -> String {
        func label(_ id: String) -> String { picture.symbols.first { $0.id == id }?.label ?? id }
        var text = "\(label(arrow.from)) to \(label(arrow.to))"
        if arrow.kind == .broken { text += ", broken" }
        if !arrow.isCertain { text += ", as far as it can be followed" }
        if !arrow.labels.isEmpty { text += ": \(arrow.labels.joined(separator: ", "))" }
        if let reason = arrow.reason { text += ": \(reason)" }
        if let change = arrow.change { text += ", \(change.rawValue)" }
        return text
    }

    /// What is told of a symbol that is pointed at; not where it is written, which changes with every line above it.
    static func hint(_ symbol: Picture.Symbol) -> String {
        var lines = [name(of: symbol)]
        if let type = symbol.type { lines.append(type) }
        if symbol.members.count > 1 { lines.append(symbol.members.joined(separator: ", ")) }
        return lines.joined(separator: " · ")
    }
}
