// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// References of a template that follow what they name into the expansion.
struct ReferenceRewriting {
    /// The new logical IDs by the old ones.
    let renamed: [String: String]
    /// The logical IDs of what is named after a resource of SAM, by the resource and the rest of the name.
    let derived: [String: [String: String]]

    func rewritten(_ node: Node) -> Node {
        if renamed.isEmpty, derived.isEmpty { return node }
        return walked(node)
    }

    private func walked(_ node: Node) -> Node {
        switch node.content {
        case .array(let elements):
            return Node(.array(elements.map(walked)), origin: node.origin)
        case .object(let object):
            if let (name, argument) = node.function, let changed = call(name, argument) {
                return Node(
                    .object(.init([.init(key: name, value: changed)])), origin: node.origin,
                    references: node.references)
            }
            let members = object.members.map { member in
                let value = member.key == "DependsOn" ? dependencies(member.value) : member.value
                return Node.Object.Member(key: member.key, value: walked(value))
            }
            return Node(.object(.init(members)), origin: node.origin, references: node.references)
        default: return node
        }
    }

    private func dependencies(_ node: Node) -> Node {
        if let name = node.stringValue { return renamed[name].map { Node.string($0) } ?? node }
        guard let names = node.arrayValue else { return node }
        return Node(
            .array(names.map { $0.stringValue.flatMap { renamed[$0] }.map { Node.string($0) } ?? $0 }),
            origin: node.origin)
    }

    /// The argument with other names; nil where the call is none of a reference.
    private func call(_ name: String, _ argument: Node) -> Node? {
        switch name {
        case "Ref": argument.stringValue.map { Node(.string(reference($0)), origin: argument.origin) }
        case "Fn::GetAtt": attribute(argument)
        case "Fn::Sub": substitution(argument)
        default: nil
        }
    }

    private func reference(_ name: String) -> String {
        guard let dot = name.firstIndex(of: ".") else { return renamed[name] ?? name }
        return derived[String(name[..<dot])]?[String(name[name.index(after: dot)...])] ?? name
    }

    private func attribute(_ argument: Node) -> Node {
        let isText = argument.stringValue != nil
        guard let parts = argument.stringValue.map({ [$0] }) ?? argument.arrayValue?.map({ $0.stringValue ?? "" }),
            isText || parts.count > 1 && !parts.contains("")
        else { return argument }
        var names = parts.joined(separator: ".").split(separator: ".").map(String.init)
        let before = names
        if let first = names.first, let new = renamed[first] { names[0] = new }
        if names.count > 1, let new = derived[names[0]]?[names[1]] { names.replaceSubrange(0...1, with: [new]) }
        guard names != before else { return argument }
        return Node(
            isText ? .string(names.joined(separator: ".")) : .array(names.map { Node.string($0) }),
            origin: argument.origin)
    }

    private func substitution(_ argument: Node) -> Node {
        if let text = argument.stringValue { return Node(.string(replaced(text)), origin: argument.origin) }
        guard var parts = argument.arrayValue, let text = parts.first?.stringValue else { return argument }
        parts = parts.map(walked)
        parts[0] = Node(.string(replaced(text)), origin: parts[0].origin)
        return Node(.array(parts), origin: argument.origin)
    }

    private func replaced(_ text: String) -> String {
        SubstitutedNames.replacing(text) { name in
            var names = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            if let new = renamed[names[0]] { names[0] = new }
            if names.count > 1, let new = derived[names[0]]?[names[1]] { names.replaceSubrange(0...1, with: [new]) }
            return "${\(names.joined(separator: "."))}"
        }
    }
}
