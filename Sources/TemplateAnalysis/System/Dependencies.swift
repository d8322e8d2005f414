// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The dependencies of resources in one outcome: what they refer to, and what `DependsOn` names.
package struct Dependencies {
    private let outcome: Outcome
    private var found: [String: Set<String>] = [:]

    package init(_ outcome: Outcome) {
        self.outcome = outcome
    }

    /// The dependencies that a resource names itself.
    mutating func direct(of logicalID: String) -> Set<String> {
        if let known = found[logicalID] { return known }
        var names = referenced(by: logicalID)
        for name in outcome[logicalID]?.dependencies ?? [] where outcome[name] != nil { names.insert(name) }
        found[logicalID] = names
        return names
    }

    /// The resources that its properties refer to.
    func referenced(by logicalID: String) -> Set<String> {
        guard let properties = outcome[logicalID]?.source.node["Properties"] else { return [] }
        var names: Set<String> = []
        collect(properties) { if outcome[$0] != nil { names.insert($0) } }
        return names
    }

    /// Everything that is made before a resource: what it waits for, and the stacks that are deployed before its own.
    package mutating func all(of logicalID: String) -> EarlierResources {
        var seen: Set<String> = []
        var open = [logicalID]
        while let next = open.popLast() {
            for name in direct(of: next) where seen.insert(name).inserted { open.append(name) }
        }
        return EarlierResources(awaited: seen, rank: outcome.order.rank(of: logicalID), outcome: outcome)
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

/// The resources that are made before another, asked one by one: with many stacks they are many.
package struct EarlierResources {
    fileprivate let awaited: Set<String>
    /// That of its stack in the order of deployment; nil where there is no order.
    fileprivate let rank: Int?
    fileprivate let outcome: Outcome

    package func contains(_ logicalID: String) -> Bool {
        if awaited.contains(logicalID) { return true }
        guard let rank, let other = outcome.order.rank(of: logicalID) else { return false }
        return other < rank && outcome[logicalID] != nil
    }

    package func isDisjoint(with logicalIDs: some Sequence<String>) -> Bool {
        !logicalIDs.contains { contains($0) }
    }
}
