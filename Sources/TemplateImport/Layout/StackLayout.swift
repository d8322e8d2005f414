// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The text of a stack in one file: what is referred to has a name, the rest stands in the body.
struct StackLayout {
    let header: StackHeader
    let contents: StackContents

    var file: SwiftFile {
        SwiftFile(
            "\(header.typeName).swift",
            text: header.file(body: body, usesShorthands: contents.entries.contains(where: \.usesShorthands)))
    }

    private var body: [String] {
        let named = Set(contents.entries.flatMap(\.expression.elements))
        let names = SwiftNames(contents.entries.compactMap(\.key).filter(named.contains))
        let byKey = Dictionary(
            contents.entries.compactMap { entry in entry.key.map { ($0, entry) } },
            uniquingKeysWith: { first, _ in first })
        func renamed(_ expression: SwiftExpression) -> SwiftExpression {
            expression.replacingElements { .code(names[$0]) }
        }
        var bindings: [String] = []
        var section: Template.Section?
        for key in contents.order where named.contains(key) {
            guard let entry = byKey[key] else { continue }
            if section != nil, section != key.section || !entry.comments.isEmpty { bindings.append("") }
            section = key.section
            bindings += comments(entry)
            let start = "        let \(names[key]) = "
            bindings.append(start + SwiftPrinter.text(renamed(entry.expression), indentation: 8, column: start.count))
        }
        var mentions: [String] = []
        var group: [SwiftExpression] = []
        func flush() {
            if group.count == 1 { mentions.append("        " + SwiftPrinter.oneLine(group[0])) }
            if group.count > 1 {
                mentions.append("        " + SwiftPrinter.text(.array(group), indentation: 8, column: 8, trailing: 1))
            }
            group = []
        }
        for entry in contents.entries {
            if let key = entry.key, named.contains(key) {
                group.append(.code(names[key]))
                if group.count == 40 { flush() }
                continue
            }
            flush()
            mentions += comments(entry)
            mentions.append("        " + SwiftPrinter.text(renamed(entry.expression), indentation: 8, column: 8))
        }
        flush()
        return bindings + (bindings.isEmpty ? [] : [""]) + mentions
    }

    private func comments(_ entry: StackContents.Entry) -> [String] {
        entry.comments.flatMap { SwiftPrinter.comment($0, indentation: 8) }
    }
}
