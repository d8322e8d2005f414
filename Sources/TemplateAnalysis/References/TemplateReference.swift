// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A reference to one element of a template from another, with the place where it stands.
public struct TemplateReference: Sendable {
    /// How one element refers to another.
    public enum Form: Sendable, Hashable {
        /// `Ref`, also within `Fn::Sub`.
        case ref
        /// `Fn::GetAtt`, also within `Fn::Sub`; the attribute, or nil when an expression computes it.
        case attribute(String?)
        /// `DependsOn`.
        case dependsOn
        /// `Condition`, or the first argument of `Fn::If`.
        case condition
        /// The first argument of `Fn::FindInMap`.
        case mapping
    }

    /// How it refers.
    public let form: Form
    /// The name of what it refers to.
    public let target: String
    /// The section and the name of the element that it stands in, and the path to it from there.
    public let section: Template.Section
    /// The name of the element that it stands in.
    public let element: String
    /// The path from that element to it.
    public let path: Node.Path
    /// Where it stands: the value's own place in a JSON file, the element's place in Swift.
    public let location: SourceLocation?
    /// Where Swift made what it refers to.
    public let declaredAt: SourceLocation?
    /// Whether it is a part of the text of `Fn::Sub`.
    package let isWithinText: Bool
    /// What holds where CloudFormation looks at it.
    package let assumptions: [Assumption]
    /// The names that loops around it give to their values.
    package let loopIdentifiers: Set<String>
}

extension TemplateReference {
    /// Every reference in the template, in the order written.
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
