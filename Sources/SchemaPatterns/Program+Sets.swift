// SPDX-License-Identifier: Apache-2.0

extension Pattern.Program {
    /// Adds a set.
    mutating func index(of set: Pattern.ScalarSet) -> Int {
        sets.append(set)
        return sets.count - 1
    }

    /// Adds a place to be filled in later.
    mutating func reserve() -> Int {
        instructions.append(.match)
        return instructions.count - 1
    }

    /// Adds the repetition of a set.
    mutating func write(_ set: Pattern.ScalarSet, min: Int, max: Int?) {
        let next = instructions.count + 1
        switch (min, max) {
        case (1, 1): instructions.append(.set(index(of: set)))
        case (0, 0): break
        case (0, 1): instructions += [.split(next, next + 1), .set(index(of: set))]
        case (_, let max?): write(Count(set: set, min: min, max: max))
        case (0, nil): instructions.append(.star(index(of: set)))
        case (1, nil):
            let index = index(of: set)
            instructions += [.set(index), .star(index)]
        case (_, nil):
            write(Count(set: set, min: min, max: min))
            instructions.append(.star(index(of: set)))
        }
    }

    private mutating func write(_ count: Count) {
        counts.append(count)
        instructions.append(.counted(counts.count - 1))
    }
}
