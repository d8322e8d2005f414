// SPDX-License-Identifier: Apache-2.0

extension Node {
    /// The function call that this node is: an object whose only key is `Ref` or `Fn::…`.
    public var function: (name: String, argument: Node)? {
        guard case .object(let object) = storage.content, object.members.count == 1,
            object.members[0].key.isFunctionName
        else { return nil }
        return (object.members[0].key, object.members[0].value)
    }

    /// Whether this node is a function call.
    package var isFunction: Bool {
        guard case .object(let object) = storage.content else { return false }
        return object.members.count == 1 && object.members[0].key.isFunctionName
    }

    /// Calls `visit` with this node and everything below it, each with its path from here.
    public func walk(_ visit: (Node, Path) -> Void) {
        var path = Path()
        walk(&path, visit)
    }

    /// One path grows and shrinks along the way: a copy is made only where `visit` keeps one.
    private func walk(_ path: inout Path, _ visit: (Node, Path) -> Void) {
        visit(self, path)
        switch storage.content {
        case .array(let elements):
            for index in elements.indices {
                path.steps.append(.index(index))
                elements[index].walk(&path, visit)
                path.steps.removeLast()
            }
        case .object(let object):
            for member in object.members {
                path.steps.append(.key(member.key))
                member.value.walk(&path, visit)
                path.steps.removeLast()
            }
        default: break
        }
    }

    /// Calls `visit` with this node and everything below it.
    package func eachNode(_ visit: (Node) -> Void) {
        visit(self)
        switch storage.content {
        case .array(let elements):
            for index in elements.indices { elements[index].eachNode(visit) }
        case .object(let object):
            for index in object.members.indices { object.members[index].value.eachNode(visit) }
        default: break
        }
    }

    /// Whether this node or one below it is as asked for; the first one ends the search.
    package func contains(where isWanted: (Node) -> Bool) -> Bool {
        if isWanted(self) { return true }
        return switch storage.content {
        case .array(let elements): elements.contains { $0.contains(where: isWanted) }
        case .object(let object): object.members.contains { $0.value.contains(where: isWanted) }
        default: false
        }
    }

    /// Calls `visit` with each function call, this node itself and those within arguments included.
    package func eachCall(_ visit: (_ name: String, _ argument: Node) -> Void) {
        switch storage.content {
        case .array(let elements):
            for index in elements.indices { elements[index].eachCall(visit) }
        case .object(let object):
            if object.members.count == 1, object.members[0].key.isFunctionName {
                visit(object.members[0].key, object.members[0].value)
            }
            for index in object.members.indices { object.members[index].value.eachCall(visit) }
        default: break
        }
    }
}

extension String {
    /// Whether a key that stands alone makes a function call of its object.
    fileprivate var isFunctionName: Bool { utf8.count == 3 ? self == "Ref" : beginsFunction }

    /// Whether a key begins with `Fn::`.
    package var beginsFunction: Bool { utf8.first == UInt8(ascii: "F") && hasPrefix("Fn::") }
}

extension Node {
    /// The way from a node to one below it, shown as `Listeners[0].Port`.
    public struct Path: Sendable, Hashable, CustomStringConvertible {
        /// A step from a value to one within it.
        public enum Step: Sendable, Hashable {
            /// Into the member of an object.
            case key(String)
            /// Into an element of an array, counted from 0.
            case index(Int)
        }

        /// The steps, the first one first.
        public var steps: [Step]

        /// A path of these steps; without any, the way to the node itself.
        public init(_ steps: [Step] = []) { self.steps = steps }

        /// The path with one more step.
        public func appending(_ step: Step) -> Path { Path(steps + [step]) }

        /// As `Listeners[0].Port`.
        public var description: String {
            var text = ""
            for step in steps {
                switch step {
                case .key(let key): text += text.isEmpty ? key : ".\(key)"
                case .index(let index): text += "[\(index)]"
                }
            }
            return text
        }
    }
}

extension Node {
    /// A call of an intrinsic function.
    public static func call(_ name: String, _ argument: Node, references: [Reference] = []) -> Node {
        Node(.object(Object([Object.Member(key: name, value: argument)])), references: references)
    }
}
