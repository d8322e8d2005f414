// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What each resource of some stacks waits for within its own stack.
struct WaitingGraph {
    /// What its properties refer to, what it is nested in waits for, and what is nested in it.
    private var needed: [String: Set<String>] = [:]
    /// What `DependsOn` names, whatever the properties say.
    private(set) var declared: [String: Set<String>] = [:]

    init(_ stacks: JoinedStacks) {
        let instances = stacks.prefixes.isEmpty ? [(prefix: "", part: 0)] : stacks.prefixes
        for (prefix, index) in instances where stacks.parts.indices.contains(index) {
            let part = stacks.parts[index]
            // Each template by itself: joined ones refer past the nested stacks that they come from.
            let outcome = part.template.deployed(
                parameters: part.parameters, region: stacks.region, stackName: part.stackName)
            let dependencies = Dependencies(outcome)
            let nest = prefix.dropLast().contains("/") ? String(prefix.dropLast()) : nil
            let inherited = nest.map { all(of: $0) } ?? []
            for resource in outcome.resources {
                let name = prefix + resource.logicalID
                needed[name] = Set(dependencies.referenced(by: resource.logicalID).map { prefix + $0 }).union(inherited)
                declared[name] = Set(
                    resource.dependencies.filter { outcome[$0] != nil && $0 != resource.logicalID }.map { prefix + $0 })
            }
            if let nest { needed[nest, default: []].formUnion(outcome.resources.map { prefix + $0.logicalID }) }
        }
    }

    /// All that a resource waits for directly.
    func all(of name: String) -> Set<String> { (needed[name] ?? []).union(declared[name] ?? []) }

    /// The nearest of some resources that a resource waits for, past those between.
    ///
    /// - Parameter edge: one that does not count.
    func nearest(to name: String, among names: Set<String>, without edge: (from: String, to: String)? = nil)
        -> Set<String>
    {
        var found: Set<String> = []
        var seen: Set<String> = [name]
        var open = [name]
        while let next = open.popLast() {
            var others = all(of: next)
            if let edge, edge.from == next { others.remove(edge.to) }
            for other in others where seen.insert(other).inserted {
                if names.contains(other) { found.insert(other) } else { open.append(other) }
            }
        }
        return found
    }

    /// Whether a resource waits for another one for another reason than that `DependsOn` names it.
    func waits(_ name: String, for other: String) -> Bool {
        if needed[name]?.contains(other) == true { return true }
        var seen: Set<String> = [name]
        var open = all(of: name).subtracting([other]).filter { seen.insert($0).inserted }
        while let next = open.popFirst() {
            let further = all(of: next)
            if further.contains(other) { return true }
            for name in further where seen.insert(name).inserted { open.insert(name) }
        }
        return false
    }
}
