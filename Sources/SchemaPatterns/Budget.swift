// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// How far the repetitions of groups are written out, so that no program grows beyond bounds.
    enum Budget {
        /// The instructions a pattern may have, all its programs together.
        static let instructions = 20_000

        /// The largest number of copies that keeps within bounds; nil when none does.
        static func copies(for trees: [Tree]) -> Int? {
            [Int.max, 1_000, 300, 100, 30, 10, 3, 1].first { limit in
                trees.reduce(0) { $0 + cost(of: $1, limit) } <= instructions
            }
        }

        /// At least the number of instructions of a tree, no more than one above the bound.
        private static func cost(of tree: Tree, _ limit: Int) -> Int {
            switch tree {
            case .empty: return 0
            case .scalar, .set, .boundary, .look: return 1
            case .sequence(let parts): return sum(parts, limit)
            case .choice(let parts): return min(sum(parts, limit) + 2 * parts.count, instructions + 1)
            case .repeated(let body, _, _) where body.asSet != nil: return 2
            case .repeated(let body, let minimum, let maximum):
                let written = copies(minimum, maximum, limit).written
                return min((cost(of: body, limit) + 1) * written + 2, instructions + 1)
            }
        }

        private static func sum(_ parts: [Tree], _ limit: Int) -> Int {
            parts.reduce(0) { min($0 + cost(of: $1, limit), instructions + 1) }
        }

        /// How often a group stands in the program, and whether its end is open.
        static func copies(_ min: Int, _ max: Int?, _ limit: Int) -> (min: Int, max: Int?, written: Int) {
            let least = Swift.min(min, limit)
            guard let max, max <= limit else { return (least, nil, Swift.max(least, 1)) }
            return (least, max, max)
        }
    }
}
