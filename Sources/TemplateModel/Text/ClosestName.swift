// SPDX-License-Identifier: Apache-2.0

/// The candidates that a misspelled name most likely means, the likeliest first.
///
/// The distance counts letters left out, added, changed or swapped with their neighbour; letter case counts for little.
/// A candidate is close when about a third of the letters are wrong at most, and at most one more than in the best.
///
/// - Parameters:
///   - name: what somebody wrote.
///   - candidates: what it may mean.
///   - limit: how many are wanted at most.
///   - most: how many letters may be wrong, where a third is too many.
public func closestNames(
    to name: String, in candidates: some Sequence<String>, limit: Int = 3, atMost most: Int = .max
) -> [String] {
    let exact = Array(name.utf8)
    let folded = exact.map(lowercased)
    let counts = LetterCounts(folded)
    var best: [(name: String, distance: Int)] = []
    var editDistance = EditDistance()
    for candidate in candidates {
        let letters = Array(candidate.utf8)
        let bound = min(most, max(exact.count, letters.count, 3) / 3)
        guard !exact.isEmpty, abs(letters.count - exact.count) <= bound else { continue }
        let lowercase = letters.map(lowercased)
        guard counts.difference(from: lowercase) <= bound,
            let distance = editDistance.between(folded, lowercase, atMost: bound)
        else { continue }
        // Twice the distance, so that a difference in case alone stands between none and one.
        best.append((candidate, distance * 2 + (letters == exact ? 0 : 1)))
    }
    best.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    let reach = (best.first?.distance ?? 0) + 2
    return best.prefix(limit).filter { $0.distance <= reach }.map(\.name)
}

/// How often a text has each letter: what one has more often than the other has to be changed.
private struct LetterCounts {
    private var counts = SIMD32<Int16>()
    private let isShort: Bool

    init(_ letters: [UInt8]) {
        isShort = letters.count < 1_000
        guard isShort else { return }
        for letter in letters { counts[Int(letter & 31)] += 1 }
    }

    /// No more than the distance.
    func difference(from letters: [UInt8]) -> Int {
        guard isShort, letters.count < 1_000 else { return 0 }
        var rest = counts
        for letter in letters { rest[Int(letter & 31)] -= 1 }
        let zero = SIMD32<Int16>()
        let missing = rest.replacing(with: zero, where: rest .< zero).wrappedSum()
        let added = rest.replacing(with: zero, where: rest .> zero).wrappedSum()
        return max(Int(missing), -Int(added))
    }
}

/// The optimal string alignment distance, where it is no more than a bound: only the cells of its table are worked out that
/// can be within it, those near the diagonal.
private struct EditDistance {
    /// Three rows of the table, of which one is worked out from the two before.
    private var cells: [Int] = []

    /// Nil when it is more than the bound.
    mutating func between(_ left: [UInt8], _ right: [UInt8], atMost bound: Int) -> Int? {
        guard !right.isEmpty else { return left.count <= bound ? left.count : nil }
        let far = bound + 1
        let width = right.count + 2
        if cells.count < 3 * width { cells = Array(repeating: 0, count: 3 * width) }
        var (beforePrevious, previous, current) = (0, width, 2 * width)
        for column in 0..<width { cells[previous + column] = min(column, far) }
        for row in 1..<(left.count + 1) {
            let band = max(1, row - bound)...max(1, min(right.count, row + bound))
            cells[current + band.lowerBound - 1] = band.lowerBound == 1 ? row : far
            var least = cells[current + band.lowerBound - 1]
            for column in band where column <= right.count {
                let isSame = left[row - 1] == right[column - 1]
                var cost = min(
                    cells[previous + column] + 1, cells[current + column - 1] + 1,
                    cells[previous + column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, cells[beforePrevious + column - 2] + 1)
                }
                cells[current + column] = cost
                least = min(least, cost)
            }
            if least > bound { return nil }
            cells[current + band.upperBound + 1] = far
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        let distance = cells[previous + right.count]
        return distance <= bound ? distance : nil
    }
}

private func lowercased(_ letter: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) ? letter + 32 : letter
}

/// The question whether the closest name is meant, where one is close.
package func didYouMean(_ name: String, in known: some Sequence<String>) -> String? {
    closestNames(to: name, in: known, limit: 1).first.map { "did you mean '\($0)'?" }
}

/// The name that is certainly meant where the list of known ones may lack some: one or two letters are wrong.
package func slipOf(_ name: String, in known: some Sequence<String>) -> String? {
    closestNames(to: name, in: known, limit: 1, atMost: name.utf8.count < 8 ? 1 : 2).first
}
