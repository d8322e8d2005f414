// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Mutation {
    /// The template with the change; nil where it has nothing of the kind, or says so already.
    ///
    /// It need not be the template that the mutation was made from: a test makes its own stack of the same Swift type.
    package func applied(to template: Template) -> Template? {
        guard let members = template.root[section.rawValue]?.objectValue?.members,
            let index = self.index(in: members)
        else { return nil }
        var changed = members
        if path.steps.isEmpty, new == nil {
            changed.remove(at: index)
            if section == .resources { changed = changed.map { $0.without(dependency: members[index].key) } }
        } else {
            guard let value = members[index].value.replacing(path.steps[...], by: new) else { return nil }
            changed[index].value = value
        }
        var copy = template
        copy.root = copy.root.with(section.rawValue, Node(.object(Node.Object(changed))))
        return copy
    }

    /// A logical ID that ends in a hash of other things is another one in another stack.
    private func index(in members: [Node.Object.Member]) -> Int? {
        func isOfType(_ member: Node.Object.Member) -> Bool { (member.value["Type"]?.stringValue ?? "") == type }
        if let index = members.firstIndex(where: { $0.key == key && isOfType($0) }) { return index }
        guard let stem = key.withoutHash else { return nil }
        let similar = members.indices.filter { members[$0].key.withoutHash == stem && isOfType(members[$0]) }
        return similar.count == 1 ? similar[0] : nil
    }
}

extension Node {
    fileprivate func with(_ key: String, _ value: Node) -> Node {
        var object = objectValue ?? Object()
        object[key] = value
        return Node(.object(object), origin: origin, references: references)
    }

    /// The value with what stands at a path replaced, or removed; nil where nothing stands there, or the same.
    fileprivate func replacing(_ path: ArraySlice<Path.Step>, by new: Node?) -> Node? {
        guard let step = path.first else {
            guard let new, new != self else { return nil }
            return Node(new.content, origin: origin, references: new.references)
        }
        let rest = path.dropFirst()
        switch (step, content) {
        case (.key(let key), .object(var object)):
            guard let value = object[key] else { return nil }
            if rest.isEmpty, new == nil {
                object[key] = nil
            } else {
                guard let changed = value.replacing(rest, by: new) else { return nil }
                object[key] = changed
            }
            return Node(.object(object), origin: origin, references: references)
        case (.index(let index), .array(var elements)):
            guard elements.indices.contains(index) else { return nil }
            if rest.isEmpty, new == nil {
                elements.remove(at: index)
            } else {
                guard let changed = elements[index].replacing(rest, by: new) else { return nil }
                elements[index] = changed
            }
            return Node(.array(elements), origin: origin, references: references)
        default: return nil
        }
    }
}

extension Node.Object.Member {
    /// A resource that does not wait for another any more.
    fileprivate func without(dependency name: String) -> Node.Object.Member {
        guard var object = value.objectValue, let waits = object["DependsOn"] else { return self }
        let others = (waits.arrayValue ?? [waits]).filter { $0.stringValue != name }
        object["DependsOn"] = others.isEmpty ? nil : others.count == 1 ? others[0] : .array(others)
        return Node.Object.Member(
            key: key, value: Node(.object(object), origin: value.origin, references: value.references))
    }
}

extension String {
    /// Without the 16 digits of a `ContentHash` at its end; nil where it has none.
    fileprivate var withoutHash: Substring? {
        let hash = suffix(16)
        guard hash.count == 16, hash.allSatisfy({ $0.isHexDigit && !$0.isLowercase }) else { return nil }
        return dropLast(16)
    }
}
