// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Places within a node: a path of positions, of elements in lists and of members in objects.
typealias Place = ArraySlice<Int>

extension Node {
    var children: [Node] { arrayValue ?? objectValue?.members.map(\.value) ?? [] }

    /// All places whose nodes are wanted; the node itself is the empty one.
    func places(where isWanted: (Node) -> Bool = { _ in true }) -> [Place] {
        var found: [Place] = []
        collect([], &found, isWanted)
        return found
    }

    private func collect(_ place: Place, _ found: inout [Place], _ isWanted: (Node) -> Bool) {
        if isWanted(self) { found.append(place) }
        for (position, child) in children.enumerated() { child.collect(place + [position], &found, isWanted) }
    }

    subscript(place: Place) -> Node {
        guard let first = place.first else { return self }
        let children = children
        return children.indices.contains(first) ? children[first][place.dropFirst()] : .null
    }

    /// The node with something else at a place; nil takes away what is there.
    func replacing(_ place: Place, _ node: Node?) -> Node {
        guard let first = place.first else { return node ?? .null }
        let rest = place.dropFirst()
        switch content {
        case .array(var elements) where elements.indices.contains(first):
            if rest.isEmpty, node == nil {
                elements.remove(at: first)
            } else {
                elements[first] = elements[first].replacing(rest, node)
            }
            return .array(elements)
        case .object(let object) where object.members.indices.contains(first):
            var members = object.members
            if rest.isEmpty, node == nil {
                members.remove(at: first)
            } else {
                members[first].value = members[first].value.replacing(rest, node)
            }
            return Node(.object(Node.Object(members)))
        default: return self
        }
    }

    /// The object with a member more.
    func adding(_ key: String, _ value: Node) -> Node {
        Node(.object(Node.Object((objectValue?.members ?? []) + [Node.Object.Member(key: key, value: value)])))
    }

    /// The object with another value of a member, which may be new.
    func setting(_ key: String, _ value: Node) -> Node {
        guard let position = objectValue?.members.firstIndex(where: { $0.key == key }) else {
            return adding(key, value)
        }
        return replacing([position], value)
    }
}
