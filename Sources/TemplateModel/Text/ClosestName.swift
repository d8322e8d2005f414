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
    var best: [(name: String, distance: Int)] = []
    for candidate in candidates {
        let letters = Array(candidate.utf8)
        let bound = min(most, max(exact.count, letters.count, 3) / 3)
        guard !exact.isEmpty, abs(letters.count - exact.count) <= bound,
            let distance = editDistance(folded, letters.map(lowercased), atMost: bound)
        else { continue }
        // Twice the distance, so that a difference in case alone stands between none and one.
        best.append((candidate, distance * 2 + (letters == exact ? 0 : 1)))
    }
    best.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    let reach = (best.first?.distance ?? 0) + 2
    return best.prefix(limit).filter { $0.distance <= reach }.map(\.name)
}

/// The optimal string alignment distance; nil when it is more than the bound.
private func editDistance(_ left: [UInt8], _ right: [UInt8], atMost bound: Int) -> Int? {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        current.reserveCapacity(right.count + 1)
        for column in 0..<right.count {
            let isSame = left[row] == right[column]
            var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
            let isSwapped = row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
            if isSwapped { cost = min(cost, beforePrevious[column - 1] + 1) }
            current.append(cost)
        }
        if current.allSatisfy({ $0 > bound }) { return nil }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count] <= bound ? previous[right.count] : nil
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
