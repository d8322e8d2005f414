// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What a snapshot leaves out, since it is meant to change.
///
///     stack.expectSnapshot(ignoring: ["Task.ContainerDefinitions[*].Image", "*.Tags", .metadata])
///
/// A path begins with a logical ID, of an environment after its stack's name: `web/Task`; `*` is any of them. The rest is
/// the way through the properties, with `[*]` for all elements of a list, and ends where the value is. One that leads to
/// nothing fails the test.
public struct SnapshotExclusion: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    enum Kind: Hashable {
        case path(String)
        case metadata
        case descriptions
    }

    let kind: Kind

    /// A path to a value.
    public init(stringLiteral path: String) { kind = .path(path) }

    /// A path to a value.
    public init(_ path: String) { kind = .path(path) }

    private init(_ kind: Kind) { self.kind = kind }

    /// `Metadata` of the template and of its resources.
    public static let metadata = SnapshotExclusion(.metadata)

    /// `Description` of the template, its parameters and outputs, and of any property.
    public static let descriptions = SnapshotExclusion(.descriptions)

    /// The path, or `.metadata`.
    public var description: String {
        switch kind {
        case .path(let path): path
        case .metadata: ".metadata"
        case .descriptions: ".descriptions"
        }
    }
}

/// A path of an exclusion, read.
struct ExclusionPath {
    /// The logical ID, or `*`.
    let element: String
    /// Names, and `*` or a number for elements.
    let steps: [String]

    init(_ text: String) {
        var steps: [String] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: true) {
            let pieces = part.split(separator: "[")
            for (index, piece) in pieces.enumerated() {
                steps.append(index == 0 && !part.hasPrefix("[") ? String(piece) : String(piece.prefix { $0 != "]" }))
            }
        }
        element = steps.first ?? ""
        self.steps = Array(steps.dropFirst())
    }

    /// The node with the value at the path left out, and whether there is one.
    static func leavingOut(_ steps: ArraySlice<String>, of node: Node) -> (node: Node, isFound: Bool) {
        guard let step = steps.first else { return (Node(.string(Self.mark), origin: node.origin), true) }
        let rest = steps.dropFirst()
        var isFound = false
        func inner(_ value: Node) -> Node {
            let (node, found) = leavingOut(rest, of: value)
            isFound = isFound || found
            return node
        }
        switch node.content {
        case .array(let elements):
            let all = elements.enumerated().map { index, element in
                step == "*" || step == "\(index)" || isNamed(element, step) ? inner(element) : element
            }
            return (Node(.array(all), origin: node.origin), isFound)
        case .object(let object) where !node.isFunction:
            let members = object.members.map { member in
                step == "*" || step == member.key
                    ? Node.Object.Member(key: member.key, value: inner(member.value)) : member
            }
            return (Node(.object(Node.Object(members)), origin: node.origin), isFound)
        default: return (node, false)
        }
    }

    /// Whether an element is told apart by that name, as differences show it.
    private static func isNamed(_ element: Node, _ name: String) -> Bool {
        ListKey.common([element], [element])?.name(element) == name
    }

    static let mark = "[ignored]"
}
