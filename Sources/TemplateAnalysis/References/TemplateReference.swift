// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A mention of one element of a template within another.
public struct TemplateReference: Sendable {
    public enum Form: Sendable, Hashable {
        /// `Ref`, also within `Fn::Sub`.
        case ref
        /// `Fn::GetAtt`, also within `Fn::Sub`; the attribute, or nil when an expression computes it.
        case attribute(String?)
        case dependsOn
        case condition
        case mapping
    }

    public let form: Form
    /// The name of what is mentioned.
    public let target: String
    /// The section and the name of the element that mentions it, and the way to the mention within it.
    public let section: Template.Section
    public let element: String
    public let path: Node.Path
    /// Where the mention stands: the value's own place in a JSON file, the element's place in Swift.
    public let location: SourceLocation?
    /// Where Swift made the thing that is mentioned.
    public let declaredAt: SourceLocation?
    /// Whether it is a part of the text of `Fn::Sub`.
    package let isWithinText: Bool
    /// The branches of `Fn::If` that lead to the mention.
    package let assumptions: [Assumption]
    /// The names that loops around the mention give to their values.
    package let loopIdentifiers: Set<String>
}

extension TemplateReference {
    /// Every mention in the template, in the order written.
    package static func all(in template: Template) -> [TemplateReference] {
        var found: [TemplateReference] = []
        for section in [Template.Section.rules, .conditions, .resources, .outputs] {
            for member in template[section] {
                var collector = ReferenceCollector(section: section, element: member.key, origin: member.value.origin)
                collector.collect(member)
                found += collector.found
            }
        }
        return found
    }
}
