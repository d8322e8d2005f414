// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What anchors name, and how much aliases have repeated of it.
struct YAMLAnchors {
    /// How much text aliases may stand for: far more than the 1 MB that CloudFormation takes of a template, and far less
    /// than what nested aliases explode to.
    static let mostRepeated = 8_000_000

    /// A value under its name.
    struct Anchored {
        let node: Node
        /// How much text it stands for.
        let size: Int
        /// How many levels lie below it.
        let height: Int
    }

    /// An anchor whose value is being read.
    struct Opening {
        let name: String
        let location: SourceLocation
        fileprivate let size: Int
        fileprivate let deepest: Int
        fileprivate let depth: Int
    }

    /// The deepest level since the last opening.
    var deepest = 0
    private var values: [String: Anchored] = [:]
    private var open: [String: Int] = [:]
    private var repeated = 0

    mutating func open(_ name: String, at location: SourceLocation, position: Int, depth: Int) -> Opening {
        defer { deepest = depth }
        open[name, default: 0] += 1
        return Opening(name: name, location: location, size: position + repeated, deepest: deepest, depth: depth)
    }

    mutating func close(_ opening: Opening, with node: Node, position: Int) {
        let height = deepest - opening.depth
        deepest = max(deepest, opening.deepest)
        open[opening.name, default: 1] -= 1
        values[opening.name] = Anchored(node: node, size: position + repeated - opening.size, height: height)
    }

    /// What an alias stands for, itself where the alias is and what it holds where that is written; nil where its text
    /// would be too much.
    mutating func use(_ anchored: Anchored, at place: SourceLocation) -> Node? {
        repeated += anchored.size
        return repeated <= Self.mostRepeated ? Node(anchored.node.content, origin: place) : nil
    }

    subscript(name: String) -> Anchored? { values[name] }

    func isOpen(_ name: String) -> Bool { open[name, default: 0] > 0 }
}
