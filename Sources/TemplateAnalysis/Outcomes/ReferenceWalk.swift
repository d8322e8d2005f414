// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A walk from one thing of a template to the next, by what refers to what. It ends where references lead in a circle,
/// and where it would become enormous because each step has many ways on: what lies beyond is unknown.
package struct ReferenceWalk {
    private var trail: Set<String> = []
    private var visited: Set<String> = []
    private var known: [String: Node] = [:]
    /// How often there was no going on.
    private var cuts = 0
    private var depth = 0
    private var budget = 1_000_000

    package init() {}

    /// The cost of one step, in characters of text.
    private static let step = 128
    /// Beyond so many steps one within another, the program's stack might end first.
    private static let deepest = 400

    /// Pays for work in proportion to its size; false when nothing is left.
    package mutating func pay(_ cost: Int) -> Bool {
        budget -= min(cost, budget)
        if budget == 0 { cuts += 1 }
        return budget > 0
    }

    /// Takes one step further in; nil where there is no going on.
    package mutating func step<Found>(_ body: (inout ReferenceWalk) -> Found?) -> Found? {
        guard depth < Self.deepest else {
            cuts += 1
            return nil
        }
        guard pay(Self.step) else { return nil }
        depth += 1
        defer { depth -= 1 }
        return body(&self)
    }

    /// Takes a step to something that has a name; nil also where the walk came by there on its way.
    package mutating func step<Found>(to name: String, _ body: (inout ReferenceWalk) -> Found?) -> Found? {
        guard trail.insert(name).inserted else {
            cuts += 1
            return nil
        }
        defer { trail.remove(name) }
        return step(body)
    }

    /// Takes a step to a value that has a name, once: what was found there without being cut off is found again.
    mutating func value(of name: String, _ body: (inout ReferenceWalk) -> Node?) -> Node? {
        if let found = known[name] { return found }
        let before = cuts
        let found = step(to: name, body)
        if cuts == before { known[name] = found }
        return found
    }

    /// Takes a step to something that a search for the first answer need not see twice: nil where it was before, by
    /// whichever way.
    package mutating func visit<Found>(_ name: String, _ body: (inout ReferenceWalk) -> Found?) -> Found? {
        guard visited.insert(name).inserted else { return nil }
        return step(body)
    }
}
