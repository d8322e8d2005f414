// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The files of a long stack: one with its body, and a component for each part of it.
struct LongStackLayout {
    let header: StackHeader
    let contents: StackContents
    /// Whether the body mentions the elements in the order of the template, however they are parted.
    private let keepsOrder: Bool
    private let assignment: PartAssignment
    private let names: SwiftNames
    /// What stands in a part, by its key.
    private let members: [ElementKey: StackContents.Entry]
    /// What stands in each piece, dependencies first.
    private let keys: [PartAssignment.Piece: [ElementKey]]

    /// How many resources make a stack long.
    static let threshold = 40

    init(_ header: StackHeader, _ contents: StackContents, keepsOrder: Bool) {
        self.keepsOrder = keepsOrder
        self.header = header
        self.contents = contents
        members = Dictionary(
            contents.entries.compactMap { entry in entry.key.map { ($0, entry) } },
            uniquingKeysWith: { first, _ in first })
        let types = members.filter { $0.key.section == .resources }.mapValues { $0.node["Type"]?.stringValue ?? "" }
        assignment = PartAssignment(
            contents.order.filter { [members] in members[$0] != nil }, types: types,
            references: members.mapValues { $0.expression.elements })
        keys = contents.order.reduce(into: [:]) { [assignment] keys, key in
            if let piece = assignment.piece[key] { keys[piece, default: []].append(key) }
        }
        names = SwiftNames(
            contents.entries.compactMap(\.key), reserved: Set(assignment.pieces.map(\.name)).union(["file", "line"]))
    }

    var files: [SwiftFile] { [stackFile] + assignment.pieces.map(file) }

    /// What an element is called within a piece, or within the body of the stack.
    private func named(_ expression: SwiftExpression, in piece: PartAssignment.Piece?) -> SwiftExpression {
        expression.replacingElements { key in
            let name = names[key]
            guard let home = assignment.piece[key] else { return .code(name) }
            if home != piece { return .code("\(home.name).\(name)") }
            return .code(isArgument(name, of: home) ? "self.\(name)" : name)
        }
    }

    private func isArgument(_ name: String, of piece: PartAssignment.Piece) -> Bool {
        piece.part == .inputs && header.properties.contains { $0.label == name }
    }

    /// The other pieces that a piece refers to, in their order.
    private func needs(_ piece: PartAssignment.Piece) -> [PartAssignment.Piece] {
        let elements = (keys[piece] ?? []).flatMap { members[$0]?.expression.elements ?? [] }
        let needed = Set(elements.compactMap { assignment.piece[$0] })
        return assignment.pieces.filter { needed.contains($0) && $0 != piece }
    }

    private func file(_ piece: PartAssignment.Piece) -> SwiftFile {
        let keys = keys[piece] ?? []
        var lines = StackHeader.imports(
            shorthands: keys.contains { members[$0]?.usesShorthands == true })
        lines += ["", "extension \(header.typeName) {", "    /// \(piece.part.summary)"]
        lines.append("    struct \(piece.typeName): Component {")
        for entry in contents.entries {
            guard let key = entry.key, assignment.piece[key] == piece else { continue }
            lines.append("        let \(names[key]): \(entry.expression.madeType)")
        }
        var parameters = needs(piece).map { SwiftArgument($0.name, .code($0.typeName)) }
        if piece.part == .inputs { parameters = header.properties.map { SwiftArgument($0.label, .code($0.type)) } }
        let head = SwiftPrinter.text(.call(.code("init"), parameters), indentation: 8, column: 8, trailing: 2)
        lines += ["", "        " + (head.contains("\n") ? head.dropLast() + "\n        )" : head) + " {"]
        for key in keys {
            guard let entry = members[key] else { continue }
            lines += entry.comments.flatMap { SwiftPrinter.comment($0, indentation: 12) }
            let name = names[key]
            let start = "            \(isArgument(name, of: piece) ? "self." : "")\(name) = "
            lines.append(
                start + SwiftPrinter.text(named(entry.expression, in: piece), indentation: 12, column: start.count))
        }
        lines += ["        }", "    }", "}"]
        return SwiftFile(
            "\(header.typeName)+\(piece.typeName).swift", text: lines.joined(separator: "\n") + "\n")
    }

    private var stackFile: SwiftFile {
        var bindings: [String] = []
        for piece in assignment.pieces {
            var arguments = needs(piece).map { SwiftArgument($0.name, .code($0.name)) }
            if piece.part == .inputs {
                arguments = header.properties.map { SwiftArgument($0.label, .code($0.label)) }
            }
            let start = "        let \(piece.name) = "
            bindings.append(
                start + SwiftPrinter.text(.call(.code(piece.typeName), arguments), indentation: 8, column: start.count))
        }
        let text = header.file(
            body: bindings + [""] + mentions,
            usesShorthands: contents.entries.contains { entry in
                entry.usesShorthands && entry.key.flatMap { assignment.piece[$0] } == nil
            })
        return SwiftFile("\(header.typeName).swift", text: text)
    }

    /// In the order of the template: a part as a whole where its elements stand together there.
    private var mentions: [String] {
        let runs = self.runs
        var count: [PartAssignment.Piece: Int] = [:]
        for case .elements(let piece, _) in runs { count[piece, default: 0] += 1 }
        var lines: [String] = []
        var mentioned: Set<PartAssignment.Piece> = []
        var single: [SwiftExpression] = []
        func flush() {
            guard !single.isEmpty else { return }
            let value = single.count == 1 ? single[0] : .array(single)
            lines.append("        " + SwiftPrinter.text(value, indentation: 8, column: 8, trailing: 1))
            single = []
        }
        for run in runs {
            switch run {
            case .entry(let entry):
                flush()
                lines += entry.comments.flatMap { SwiftPrinter.comment($0, indentation: 8) }
                lines.append(
                    "        " + SwiftPrinter.text(named(entry.expression, in: nil), indentation: 8, column: 8))
            case .elements(let piece, _) where piece.part == .inputs || count[piece] == 1 || !keepsOrder:
                flush()
                if mentioned.insert(piece).inserted { lines.append("        \(piece.name)") }
            case .elements(_, let keys):
                for key in keys {
                    single.append(named(.element(key), in: nil))
                    if single.count == 30 { flush() }
                }
            }
        }
        flush()
        return lines
    }

    private enum Run {
        case entry(StackContents.Entry)
        case elements(PartAssignment.Piece, [ElementKey])
    }

    /// The inputs stand where the first of them does: they are of sections of their own.
    private var runs: [Run] {
        var runs: [Run] = []
        var hasInputs = false
        for entry in contents.entries {
            guard let key = entry.key, let piece = assignment.piece[key] else {
                runs.append(.entry(entry))
                continue
            }
            if piece.part == .inputs {
                if !hasInputs { runs.append(.elements(piece, [])) }
                hasInputs = true
            } else if case .elements(piece, let keys)? = runs.last {
                runs[runs.count - 1] = .elements(piece, keys + [key])
            } else {
                runs.append(.elements(piece, [key]))
            }
        }
        return runs
    }
}

extension SwiftExpression {
    /// The type of what a call with calls on its result makes, each of which gives the same type back.
    var madeType: String {
        switch self {
        case .code(let name): name
        case .call(let callee, _), .trailingClosure(let callee, _, _): callee.madeType
        case .member(let base, _): base.madeType
        case .commented(_, let value): value.madeType
        default: "Elements"
        }
    }
}
