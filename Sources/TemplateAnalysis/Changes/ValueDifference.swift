// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A place where two values are not the same, as far down as it can be named.
package struct ValueDifference {
    package let old: Node?
    package let new: Node?
    /// As `ContainerDefinitions[web].Image`.
    package let path: String
    /// The names on the way, without elements.
    package let names: [String]
    /// The ways within the one and the other: elements may stand elsewhere.
    let oldSteps: [Node.Path.Step]
    let newSteps: [Node.Path.Step]
    /// Why a value is another that reads the same.
    let carried: CarriedChange?

    /// As the values say it.
    package static func all(from old: Node, to new: Node) -> [ValueDifference] { all(from: old, to: new) { _ in nil } }

    /// - Parameter carried: what makes another value of a function that reads the same.
    static func all(from old: Node, to new: Node, carried: (Node) -> CarriedChange?) -> [ValueDifference] {
        var found: [ValueDifference] = []
        DifferenceWalk().compare(old, new, carried) { found.append($0) }
        return found
    }
}

/// That a value changes with something else.
struct CarriedChange {
    let isCertain: Bool
    let cause: String
}

/// Walks two values side by side.
private struct DifferenceWalk {
    var path = ""
    var names: [String] = []
    var oldSteps: [Node.Path.Step] = []
    var newSteps: [Node.Path.Step] = []

    func compare(
        _ old: Node?, _ new: Node?, _ carried: (Node) -> CarriedChange?, _ visit: (ValueDifference) -> Void
    ) {
        guard let old, let new else {
            if old != nil || new != nil { visit(difference(old, new)) }
            return
        }
        switch (old.content, new.content) {
        case (.object(let left), .object(let right)) where !old.isFunction && !new.isFunction:
            for key in right.keys + left.keys.filter({ right.index(of: $0) == nil }) {
                member(key).compare(left[key], right[key], carried, visit)
            }
        case (.array(let left), .array(let right)):
            if let key = ListKey.common(left, right), left.count != right.count || key.sharesNames(left, right) {
                compare(left, right, by: key, old, new, carried, visit)
            } else if left.count == right.count {
                for index in left.indices {
                    element("\(index)", index, index).compare(left[index], right[index], carried, visit)
                }
            } else {
                visit(difference(old, new))
            }
        default:
            if !old.saysTheSame(as: new) {
                visit(difference(old, new))
            } else if new.isFunction, let change = carried(new) {
                visit(difference(old, new, change))
            }
        }
    }

    /// Elements that a name tells apart.
    private func compare(
        _ left: [Node], _ right: [Node], by key: ListKey, _ old: Node, _ new: Node,
        _ carried: (Node) -> CarriedChange?, _ visit: (ValueDifference) -> Void
    ) {
        let before = left.compactMap(key.name)
        let after = right.compactMap(key.name)
        var isSame = true
        for name in after + before.filter({ !after.contains($0) }) {
            let (here, there) = (before.firstIndex(of: name), after.firstIndex(of: name))
            element(name, here, there).compare(here.map { left[$0] }, there.map { right[$0] }, carried) {
                isSame = false
                visit($0)
            }
        }
        if isSame, before != after { visit(difference(old, new)) }
    }

    private func difference(_ old: Node?, _ new: Node?, _ carried: CarriedChange? = nil) -> ValueDifference {
        ValueDifference(
            old: old, new: new, path: path, names: names, oldSteps: oldSteps, newSteps: newSteps, carried: carried)
    }

    private func member(_ key: String) -> DifferenceWalk {
        DifferenceWalk(
            path: path.isEmpty ? key : "\(path).\(key)", names: names + [key], oldSteps: oldSteps + [.key(key)],
            newSteps: newSteps + [.key(key)])
    }

    private func element(_ name: String, _ old: Int?, _ new: Int?) -> DifferenceWalk {
        DifferenceWalk(
            path: "\(path)[\(name)]", names: names, oldSteps: oldSteps + (old.map { [.index($0)] } ?? []),
            newSteps: newSteps + (new.map { [.index($0)] } ?? []))
    }
}

/// What tells the elements of a list apart.
package struct ListKey: Sendable {
    private let member: String

    private static let members = ["Key", "Name", "Sid", "Id", "IndexName", "AttributeName", "ParameterName"]

    /// The member that all elements of both have, each another text; nil where there is none.
    package static func common(_ left: [Node], _ right: [Node]) -> ListKey? {
        guard !(left.isEmpty && right.isEmpty) else { return nil }
        return members.map(ListKey.init).first { $0.names(left) && $0.names(right) }
    }

    /// Whether any element of the one is meant by one of the other.
    func sharesNames(_ left: [Node], _ right: [Node]) -> Bool {
        !Set(left.compactMap(name)).isDisjoint(with: right.compactMap(name))
    }

    private func names(_ elements: [Node]) -> Bool {
        let names = elements.compactMap(name)
        return names.count == elements.count && Set(names).count == names.count
    }

    package func name(_ element: Node) -> String? { element[member]?.scalarText }
}

extension Node {
    /// Whether CloudFormation reads both as the same: a number and its text are.
    package func saysTheSame(as other: Node) -> Bool {
        switch (content, other.content) {
        case (.array(let left), .array(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.saysTheSame(as: $1) }
        case (.object(let left), .object(let right)):
            return left.count == right.count
                && left.members.allSatisfy { member in
                    right[member.key].map { member.value.saysTheSame(as: $0) } ?? false
                }
        default: return self == other || (scalarText != nil && scalarText == other.scalarText)
        }
    }

    /// What stands at a path of names, in every element and under every key where the path has `*`.
    package func values(at path: some Collection<String>) -> [Node] {
        guard let name = path.first else { return [self] }
        let rest = path.dropFirst()
        if name == "*" {
            return (arrayValue ?? objectValue?.members.map(\.value) ?? [self]).flatMap { $0.values(at: rest) }
        }
        return self[name]?.values(at: rest) ?? []
    }
}
