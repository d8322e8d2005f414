// SPDX-License-Identifier: Apache-2.0

/// Which stack takes values of which.
struct StackCircles {
    private let uses: [[Int]]

    /// - Parameter uses: the stacks that each takes values of, by their places.
    init(uses: [[Int]]) { self.uses = uses }

    /// The shortest way by which one stack takes from another, both ends included.
    func path(from start: Int, to end: Int) -> [Int]? {
        var cameFrom: [Int: Int] = [start: start]
        var open = [start]
        while !open.isEmpty {
            var next: [Int] = []
            for stack in open {
                if stack == end {
                    var path = [end]
                    while let last = path.last, last != start, let before = cameFrom[last] { path.append(before) }
                    return path.reversed()
                }
                for provider in uses[stack] where cameFrom[provider] == nil {
                    cameFrom[provider] = stack
                    next.append(provider)
                }
            }
            open = next
        }
        return nil
    }
}
