// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A template with one thing changed, as a mistake would change it: a test of the stack should notice.
package struct Mutation: Sendable, Hashable {
    /// What is changed, for the report.
    package enum Kind: String, Sendable, CaseIterable {
        case resource
        case output
        case attribute
        case property
        case value
        case reference
        case element
        case statement
        case condition
    }

    package let kind: Kind
    /// The Swift type of the stack: tests may make stacks of it that are not the environment's.
    package let stackType: String
    package let section: Template.Section
    /// The name within the section.
    package let key: String
    /// The type of the resource; empty for what is none.
    package let type: String
    /// The way to the value from the element of that name.
    package let path: Node.Path
    /// What stands there; nil where the element itself is removed.
    package let old: Node?
    /// What takes its place; nil where it is removed.
    package let new: Node?

    package init(
        _ kind: Kind, _ stackType: String, _ section: Template.Section, _ key: String, type: String = "",
        _ path: Node.Path = Node.Path(), old: Node? = nil, new: Node? = nil
    ) {
        self.kind = kind
        self.stackType = stackType
        self.section = section
        self.key = key
        self.type = type
        self.path = path
        self.old = old
        self.new = new
    }
}

extension Mutation: CustomStringConvertible {
    /// In words, without the place: `'Web' NetworkConfiguration.AssignPublicIp: "DISABLED" becomes "ENABLED"`.
    package var description: String {
        let inside = path.steps.first == .key("Properties") ? Node.Path(Array(path.steps.dropFirst())) : path
        let subject = "'\(key)'\(inside.steps.isEmpty ? "" : " \(inside)")"
        guard let old, let new else {
            return "\(subject)\(old.map { ": \(Self.short($0))" } ?? "") is removed"
        }
        return "\(subject): \(Self.short(old)) becomes \(Self.short(new))"
    }

    private static func short(_ node: Node) -> String {
        let text = node.description
        return text.count <= 60 ? text : "\(text.prefix(57))…"
    }
}
