// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// Resources that a component keeps and no body mentions: they are in no template, which nothing else would say.
///
/// Warnings, because a body may leave one out on purpose, by an `if`.
enum UnmentionedResources {
    static let rule = "unmentioned-resource"

    /// The findings of each stack of an environment: a part that one of them keeps may be in the template of another.
    ///
    /// - Parameter stacks: the elements of each.
    static func findings(in stacks: [[TemplateElement]]) -> [[Diagnostic]] {
        var known = Set(stacks.joined().flatMap(\.mentioned))
        return stacks.map { elements in
            elements.compactMap { element in
                guard let keeper = element.keeper,
                    known.insert(Node.Reference(logicalID: element.key, declaredAt: element.location)).inserted
                else { return nil }
                return finding(element, keeper)
            }
        }
    }

    private static func finding(_ element: TemplateElement, _ keeper: String) -> Diagnostic {
        let type = element.node.stringValue ?? "a resource"
        return Diagnostic(
            .warning, rule: rule, at: element.location, element: element.key,
            "'\(keeper)' keeps '\(element.key)' (\(type)), which no body mentions",
            why: "it is in no template, so it is never made",
            fix: "mention it in a body, or let the property be nil where it is not wanted")
    }
}
