// SPDX-License-Identifier: Apache-2.0

extension Node {
    /// The function call that this node is: an object whose only key is `Ref` or `Fn::…`.
    public var function: (name: String, argument: Node)? {
        guard let object = objectValue, object.count == 1, let member = object.members.first,
            member.key == "Ref" || member.key.hasPrefix("Fn::")
        else { return nil }
        return (member.key, member.value)
    }

    /// Calls `visit` with this node and everything below it, each with its path from here.
    public func walk(_ visit: (Node, Path) -> Void) {
        var path = Path()
        walk(&path, visit)
    }

    /// One path grows and shrinks along the way: a copy is made only where `visit` keeps one.
    private func walk(_ path: inout Path, _ visit: (Node, Path) -> Void) {
        visit(self, path)
        switch content {
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                path.steps.append(.index(index))
                element.walk(&path, visit)
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
