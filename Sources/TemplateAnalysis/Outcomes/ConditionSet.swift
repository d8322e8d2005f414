// SPDX-License-Identifier: Apache-2.0

/// When something is so that is so in some outcomes of a template only: which conditions it takes.
public struct ConditionSet: Sendable {
    /// Each is enough by itself.
    private let alternatives: [[Assumption]]

    /// - Parameters:
    ///   - found: the places of the outcomes in which it is so.
    ///   - outcomes: all outcomes.
    /// - Returns: nil when it is always so, or when no condition tells those outcomes from others.
    public init?(_ found: Set<Int>, of outcomes: [Outcome]) {
        self.init(found, of: ConditionTable(outcomes))
    }

    /// - Parameter table: how the conditions turn out in all outcomes.
    package init?(_ found: Set<Int>, of table: ConditionTable) {
        guard found.count < table.count else { return nil }
        var others = PlaceSet(count: table.count)
        for place in 0..<table.count where !found.contains(place) { others.insert(place) }
        var alternatives: [[Assumption]] = []
        var rest = found
        while let place = rest.min() {
            guard let columns = Self.telling(table.columns(of: place), from: others) else { return nil }
            alternatives.append(columns.map(\.assumption))
            rest = rest.filter { place in columns.contains { $0.failing.contains(place) } }
            rest.remove(place)
        }
        guard !alternatives.isEmpty else { return nil }
        self.alternatives = alternatives
    }

    /// As few of the columns as fail, one or another, in each of the other outcomes; what stands last is dropped first.
    private static func telling(_ columns: [ConditionTable.Column], from others: PlaceSet) -> [ConditionTable.Column]? {
        var before = [PlaceSet(count: others.count)]
        for column in columns { before.append(before[before.count - 1].union(column.failing)) }
        guard others.isSubset(of: before[columns.count]) else { return nil }
        var kept: [ConditionTable.Column] = []
        var failing = PlaceSet(count: others.count)
        for (index, column) in columns.enumerated().reversed()
        where !others.isSubset(of: before[index].union(failing)) {
            kept.append(column)
            failing = failing.union(column.failing)
        }
        return kept.reversed()
    }
}

extension ConditionSet: CustomStringConvertible {
    /// As the end of a sentence: `'IsProd' holds and 'HasDomain' does not hold`.
    public var description: String {
        alternatives.map { assumptions in
            assumptions.map { "'\($0.condition)' \($0.holds ? "holds" : "does not hold")" }.joined(separator: " and ")
        }
        .joined(separator: ", or ")
    }
}
