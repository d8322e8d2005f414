// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A key within `Fn::ForEach`: text with `${…}` in it, standing for every key that the loop will make.
package struct LoopPattern: Sendable {
    package let section: Template.Section
    private let literals: [Substring]

    /// The patterns of all loops of a template, inner ones included.
    package static func all(in template: Template) -> [LoopPattern] {
        Template.Section.allCases.flatMap { section in
            template[section].filter { $0.key.hasPrefix("Fn::ForEach::") }.flatMap { patterns(in: $0.value, section) }
        }
    }

    private static func patterns(in loop: Node, _ section: Template.Section) -> [LoopPattern] {
        (loop[2]?.objectValue?.members ?? []).flatMap { member in
            member.key.hasPrefix("Fn::ForEach::")
                ? patterns(in: member.value, section)
                : [LoopPattern(section: section, literals: literals(of: member.key))]
        }
    }

    /// The text around each `${…}` or `&{…}`.
    private static func literals(of key: String) -> [Substring] {
        var literals: [Substring] = []
        var rest = key[...]
        while let opening = rest.firstRange(of: "{"), let closing = rest.firstRange(of: "}"),
            opening.lowerBound < closing.lowerBound
        {
            literals.append(rest[..<opening.lowerBound].dropLast())
            rest = rest[closing.upperBound...]
        }
        return literals + [rest]
    }

    /// Whether some value of the loop could make this name; a name with `${…}` of its own counts by its literal parts.
    package func mayMake(_ name: String) -> Bool {
        guard let first = literals.first, let last = literals.last, literals.count > 1 else {
            return literals.first.map { $0 == name } ?? false
        }
        guard name.hasPrefix(first), name.hasSuffix(last), name.utf8.count >= first.utf8.count + last.utf8.count
        else { return false }
        var rest = name.dropFirst(first.count).dropLast(last.count)
        for literal in literals.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: literal) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
