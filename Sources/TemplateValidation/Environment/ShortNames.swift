// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Takes the stack's name from the names of its own elements, in what is told of it: those of other stacks keep theirs.
struct ShortNames {
    private let prefixes: [String]
    private let names: Set<Substring>

    init(of part: Int, _ context: ValidationContext, in stacks: JoinedStacks) {
        prefixes = stacks.prefixes(of: part).filter { !$0.isEmpty }
        names = Set(
            [Template.Section.parameters, .mappings, .conditions, .resources]
                .flatMap { context.names(in: $0) }.map { $0[...] })
    }

    func shortened(_ finding: Diagnostic, element: String?) -> Diagnostic {
        // A template that is nested several times has as many prefixes: what is of another keeps its.
        let own = prefixes.first { finding.element?.hasPrefix($0) == true } ?? prefixes.first ?? ""
        func short(_ text: String) -> String { own.isEmpty ? text : shortened(text, without: own) }
        return Diagnostic(
            finding.severity, rule: finding.rule, at: finding.location, element: element, path: finding.path,
            short(finding.message), why: short(finding.reason), fix: short(finding.fix),
            notes: finding.notes.map { Diagnostic.Note(at: $0.location, short($0.message)) })
    }

    /// Names stand in quotes wherever they are told.
    private func shortened(_ text: String, without prefix: String) -> String {
        var result = ""
        var rest = text[...]
        while let found = rest.firstRange(of: prefix) {
            result += rest[..<found.lowerBound]
            let before = result.last
            rest = rest[found.upperBound...]
            let isName = names.contains(rest.prefix { $0.isLetter || $0.isNumber })
            if before != "'" && before != "\"" || !isName { result += prefix }
        }
        return result + rest
    }
}
