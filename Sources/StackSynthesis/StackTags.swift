// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import TemplateModel

/// Tags for every resource of a stack that can be tagged, in the form that its type takes.
struct StackTags {
    private let tags: [(key: Node, value: Node)]
    private let forms: [String: TaggingForm]

    /// Nil when there is nothing to do.
    ///
    /// - Parameter types: the types whose resources it will meet.
    init?(_ tags: List<Tag>, types: Set<String>, schemas: KnownSchemas) {
        self.tags = (tags.node.arrayValue ?? []).compactMap { tag in
            guard let key = tag["Key"], let value = tag["Value"] else { return nil }
            return (key, value)
        }
        guard !self.tags.isEmpty else { return nil }
        forms = types.reduce(into: [:]) { forms, type in
            forms[type] = schemas.taggingForm(of: type)
        }
    }

    func applied(to resource: Node) -> Node {
        guard let type = resource["Type"]?.stringValue, let form = forms[type] else { return resource }
        var object = resource.objectValue ?? Node.Object()
        var properties = object["Properties"]?.objectValue ?? Node.Object()
        guard let merged = merged(properties[form.property], form) else { return resource }
        properties[form.property] = merged
        object["Properties"] = Node(.object(properties))
        return Node(.object(object), origin: resource.origin, references: resource.references)
    }

    /// Nil when the resource's own tags are an expression that cannot be added to.
    private func merged(_ own: Node?, _ form: TaggingForm) -> Node? {
        switch form.style {
        case .list(let extra):
            guard let entries = (own ?? .array([])).arrayValue else { return nil }
            let keys = Set(entries.compactMap { $0["Key"] })
            let added = tags.filter { !keys.contains($0.key) }.map { tag in
                Node.object([.init(key: "Key", value: tag.key), .init(key: "Value", value: tag.value)] + extra)
            }
            return .array(entries + added)
        case .map:
            guard let members = (own ?? .object([])).objectValue?.members, own?.function == nil else { return nil }
            let added = tags.compactMap { tag -> Node.Object.Member? in
                guard let key = tag.key.stringValue, !members.contains(where: { $0.key == key }) else { return nil }
                return Node.Object.Member(key: key, value: tag.value)
            }
            return .object(members + added)
        }
    }
}
