// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// Aspects that meet no resource: the type is another one than was meant, or nobody needs them any more.
enum IdleAspects {
    static let rule = "idle-aspect"

    /// The findings of each stack of an environment; an aspect that meets something in one of them is not idle.
    ///
    /// - Parameter stacks: the elements of each.
    static func findings(in stacks: [[TemplateElement]]) -> [[Diagnostic]] {
        let uses = stacks.map { $0.compactMap(\.aspectUse) }
        let busy = Set(uses.joined().filter { $0.count > 0 }.map { Key($0.aspect) })
        var told = busy
        return uses.map { uses in
            uses.compactMap { told.insert(Key($0.aspect)).inserted ? finding($0.aspect) : nil }
        }
    }

    private struct Key: Hashable {
        let typeName: String
        let location: SourceLocation

        init(_ aspect: Aspect) { (typeName, location) = (aspect.typeName, aspect.location) }
    }

    private static func finding(_ aspect: Aspect) -> Diagnostic {
        Diagnostic(
            .warning, rule: rule, at: aspect.location,
            "forEach meets no \(aspect.typeName)", why: "nothing is changed by it",
            fix: "take it away, or name the type that is meant")
    }
}
