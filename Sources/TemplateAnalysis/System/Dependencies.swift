// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The dependencies of resources in one outcome: what they refer to, and what `DependsOn` names.
package struct Dependencies {
    private let outcome: Outcome
    private var found: [String: Set<String>] = [:]
    private var inOrder: [Int: Set<String>] = [:]

    package init(_ outcome: Outcome) {
        self.outcome = outcome
    }

    /// The dependencies that a resource names itself.
    mutating func direct(of logicalID: String) -> Set<String> {
        if let known = found[logicalID] { return known }
        var names: Set<String> = []
        if let resource = outcome[logicalID] {
            for name in resource.dependencies where outcome[name] != nil { names.insert(name) }
            if let properties = resource.source.node["Properties"] {
                collect(properties) { if outcome[$0] != nil { names.insert($0) } }
            }
        }
        found[logicalID] = names
        return names
    }

    /// Everything that is made before a resource: what it waits for, and the stacks that are deployed before its own.
    package mutating func all(of logicalID: String) -> Set<String> {
        var seen: Set<String> = []
        var open = [logicalID]
        while let next = open.popLast() {
            for name in direct(of: next) where seen.insert(name).inserted { open.append(name) }
        }
        guard let rank = outcome.order.rank(of: logicalID) else { return seen }
        return seen.union(before(rank))
    }

    private mutating func before(_ rank: Int) -> Set<String> {
        if let known = inOrder[rank] { return known }
        let names = outcome.resources.map(\.logicalID).filter { name in
            outcome.order.rank(of: name).map { $0 < rank } ?? false
        }
        inOrder[rank] = Set(names)
        return Set(names)
    }

    private func collect(_ node: Node, _ visit: (String) -> Void) {
        switch node.content {
        case .array(let elements): for element in elements { collect(element, visit) }
        case .object(let object):
            if let (function, argument) = node.function {
                if function == "Fn::If", let name = argument[0]?.stringValue, let holds = outcome.conditions[name] {
                    if let branch = argument[holds ? 1 : 2] { collect(branch, visit) }
                    return
                }
                for reference in ElementReference.all(by: function, argument) { visit(reference.name) }
            }
            for member in object.members { collect(member.value, visit) }
        default: break
        }
    }
}
