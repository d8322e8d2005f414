// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The mutations of a policy document: what lets more in, or keeps somebody out.
struct PolicyMutations {
    /// Makes a mutation of what stands at a path.
    typealias Maker = (Mutation.Kind, Node.Path, _ old: Node, _ new: Node?) -> Mutation

    private let make: Maker

    init(_ make: @escaping Maker) { self.make = make }

    func ofDocument(_ document: Node, at path: Node.Path) -> [Mutation] {
        guard let statements = document["Statement"] else { return [] }
        let list = path.appending(.key("Statement"))
        guard let elements = statements.arrayValue else { return ofStatement(statements, at: list) }
        return elements.indices.flatMap { index in
            let place = list.appending(.index(index))
            let removal = elements.count > 1 ? [make(.statement, place, elements[index], nil)] : []
            return removal + ofStatement(elements[index], at: place)
        }
    }

    private func ofStatement(_ statement: Node, at path: Node.Path) -> [Mutation] {
        guard !statement.isFunction, let object = statement.objectValue else { return [] }
        return object.members.flatMap { member -> [Mutation] in
            let place = path.appending(.key(member.key))
            return switch member.key {
            case "Effect":
                [make(.statement, place, member.value, member.value == "Deny" ? "Allow" : "Deny")]
            case "Action": ofActions(member.value, at: place)
            case "Resource", "Principal": opened(member.value, at: place)
            case "Condition": [make(.statement, place, member.value, nil)]
            default: []
            }
        }
    }

    /// Without one of several, and with all of the service's in place of the first that is not.
    private func ofActions(_ actions: Node, at path: Node.Path) -> [Mutation] {
        let list = actions.arrayValue
        let removals = (list ?? []).indices.filter { _ in (list?.count ?? 0) > 1 }.map { index in
            make(.element, path.appending(.index(index)), list?[index] ?? .null, nil)
        }
        let texts = list.map { $0.map(\.stringValue) } ?? [actions.stringValue]
        guard let index = texts.firstIndex(where: { $0?.contains("*") == false }), let text = texts[index],
            let colon = text.firstIndex(of: ":")
        else { return removals }
        let place = list == nil ? path : path.appending(.index(index))
        return removals + [make(.statement, place, .string(text), .string("\(text[...colon])*"))]
    }

    /// Anybody, or on everything.
    private func opened(_ value: Node, at path: Node.Path) -> [Mutation] {
        value == "*" || value == ["*"] || value == ["AWS": "*"] ? [] : [make(.statement, path, value, "*")]
    }
}
