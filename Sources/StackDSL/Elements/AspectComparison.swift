// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Finds what an aspect changed of a resource, and puts the aspect's place there: findings about it point at the aspect.
struct AspectComparison {
    private let logicalID: String
    private let aspect: Aspect
    private(set) var changes: [AspectChange] = []

    init(of logicalID: String, by aspect: Aspect) {
        self.logicalID = logicalID
        self.aspect = aspect
    }

    /// The value after the change, with places.
    mutating func compared(_ before: Node, _ after: Node, at path: [String]) -> Node {
        if before == after { return before }
        guard let old = before.objectValue, let new = after.objectValue, before.function == nil, after.function == nil
        else { return recorded(before, after, path) }
        for member in old.members where new[member.key] == nil {
            record(member.value, nil, path + [member.key])
        }
        let members = new.members.map { member in
            let path = path + [member.key]
            let value = old[member.key].map { compared($0, member.value, at: path) }
            return Node.Object.Member(key: member.key, value: value ?? recorded(nil, member.value, path))
        }
        return Node(.object(Node.Object(members)), origin: before.origin, references: after.references)
    }

    private mutating func recorded(_ before: Node?, _ after: Node, _ path: [String]) -> Node {
        record(before, after, path)
        return after.placed(at: after.origin ?? aspect.location)
    }

    private mutating func record(_ before: Node?, _ after: Node?, _ path: [String]) {
        changes.append(
            AspectChange(
                typeName: aspect.typeName, location: aspect.location, logicalID: logicalID,
                path: path.joined(separator: "."), before: before, after: after))
    }
}
