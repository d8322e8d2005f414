// SPDX-License-Identifier: Apache-2.0

import TemplateImport

extension ImportRequest {
    /// The environments with some of the stacks alone, each under its whole name.
    func environments(of indices: [Int]) -> [ImportedEnvironment] {
        let names = sources.map(\.name)
        return environments.map { environment in
            var environment = environment
            let full = environment.stackNames(names)
            environment.stacks = indices.map { .init(stackName: full[$0], values: environment.stacks[$0].values) }
            return environment
        }
    }

    /// What stacks are in each of the environments, for what they give each other.
    ///
    /// - Parameter environments: with the stacks of the sources alone, each under its whole name.
    static func sharing(_ sources: [ImportSource], _ environments: [ImportedEnvironment]) -> [SharingStack] {
        sources.enumerated().map { index, source in
            SharingStack(source.name, source.template, given: environments.map { $0.known(of: index) })
        }
    }

    /// Whom each of the stacks takes values from.
    private var needs: [Set<Int>] {
        guard sources.count > 1 else { return sources.map { _ in [] } }
        return SharedValues(Self.sharing(sources, environments(of: Array(sources.indices))), in: "").needs
    }

    /// Puts whoever gives a value before those that take it: in that order they are deployed.
    mutating func putProvidersFirst() {
        let needs = needs
        var order: [Int] = []
        while order.count < sources.count {
            let rest = sources.indices.filter { !order.contains($0) }
            // A circle of stacks was never deployed so.
            let next = rest.first { needs[$0].isSubset(of: order) } ?? rest[0]
            order.append(next)
        }
        sources = order.map { sources[$0] }
        for index in environments.indices { environments[index].stacks = order.map { environments[index].stacks[$0] } }
    }

    /// The stacks that can be imported apart from each other: those that share values stay together.
    var apart: [[Int]] {
        var groups: [[Int]] = []
        for (index, needs) in needs.enumerated() {
            let joined = groups.filter { !needs.isDisjoint(with: $0) }
            groups.removeAll { !needs.isDisjoint(with: $0) }
            groups.append((joined.flatMap { $0 } + [index]).sorted())
        }
        return groups.sorted { $0[0] < $1[0] }
    }
}
