// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// One of the stacks that are deployed together, as it turns out.
///
/// Its own resources have the names that they have in it; those of others have their stack's before: `network/Vpc`.
public struct DeployedStack: TemplateQuestions {
    /// Its own name.
    public let name: String
    /// What is deployed of it.
    public let template: Template
}

extension Deployed {
    /// What is deployed of one of the stacks.
    func template(ofPart index: Int) -> Template {
        let part = plan.joined.parts[index]
        guard let prefix = plan.joined.prefixes(of: index).first, !prefix.isEmpty else { return template }
        let all = template
        var root = Node.Object()
        for section in [Template.Section.formatVersion, .description, .metadata, .transform] {
            root[section.rawValue] = part.template.root[section.rawValue]
        }
        for section in [Template.Section.resources, .outputs] {
            let own = all[section].filter { plan.joined.origin(of: $0.key)?.part == index }.map { member in
                Node.Object.Member(
                    key: member.key.without(prefix), value: member.value.localElement(prefix))
            }
            if !own.isEmpty || section == .resources { root[section.rawValue] = .object(own) }
        }
        return Template(root: Node(.object(root), origin: part.template.root.origin))
    }
}

extension Node {
    /// A resource or an output, whose attributes name elements too.
    fileprivate func localElement(_ prefix: String) -> Node {
        guard let object = objectValue else { return self }
        let members = object.members.map { member in
            let isBare = member.key == "Condition" || member.key == "DependsOn"
            return Object.Member(
                key: member.key, value: isBare ? member.value.bare(prefix) : member.value.local(prefix))
        }
        return Node(.object(Object(members)), origin: origin, references: references)
    }

    /// A name, or a list of them.
    private func bare(_ prefix: String) -> Node {
        if let text = stringValue { return Node(.string(text.without(prefix)), origin: origin) }
        return Node(.array((arrayValue ?? []).map { $0.bare(prefix) }), origin: origin)
    }

    private static let naming: Set = ["Ref", "Fn::GetAtt", "Fn::If", "Fn::FindInMap"]

    /// A value, with the names that a stack itself has for what it makes.
    private func local(_ prefix: String) -> Node {
        switch content {
        case .array(let elements):
            return Node(.array(elements.map { $0.local(prefix) }), origin: origin, references: references)
        case .object(let object):
            if let (function, argument) = function, Self.naming.contains(function) {
                let named: Node
                if let elements = argument.arrayValue, let first = elements.first {
                    named = .array(
                        [first.stringValue == nil ? first.local(prefix) : first.bare(prefix)]
                            + elements.dropFirst().map { $0.local(prefix) })
                } else {
                    named = argument.stringValue == nil ? argument.local(prefix) : argument.bare(prefix)
                }
                return Node(Node.call(function, named).content, origin: origin)
            }
            let members = object.members.map { Object.Member(key: $0.key, value: $0.value.local(prefix)) }
            return Node(.object(Object(members)), origin: origin, references: references)
        default: return self
        }
    }
}

extension String {
    fileprivate func without(_ prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
