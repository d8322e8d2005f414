// SPDX-License-Identifier: Apache-2.0

/// Elements after those that they refer to, otherwise as they stand in the template.
struct DependencyOrder {
    private(set) var order: [ElementKey] = []
    /// The references that close a circle: who refers cannot have the value in Swift.
    private(set) var broken: [ElementKey: Set<ElementKey>] = [:]

    /// - Parameters:
    ///   - keys: in the order of the template.
    ///   - references: what each refers to.
    init(_ keys: [ElementKey], references: [ElementKey: Set<ElementKey>]) {
        let places = Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = references.mapValues { targets in
            targets.filter { places[$0] != nil }.sorted { places[$0, default: 0] < places[$1, default: 0] }
        }
        var state: [ElementKey: Bool] = [:]
        // A stack of its own: chains of references can be as long as a template.
        for root in keys where state[root] == nil {
            var path: [(key: ElementKey, next: Int)] = [(root, 0)]
            state[root] = false
            while let (key, next) = path.last {
                let targets = sorted[key] ?? []
                guard next < targets.count else {
                    state[key] = true
                    order.append(key)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                switch state[targets[next]] {
                case nil:
                    state[targets[next]] = false
                    path.append((targets[next], 0))
                case false?: broken[key, default: []].insert(targets[next])
                case true?: break
                }
            }
        }
    }
}
