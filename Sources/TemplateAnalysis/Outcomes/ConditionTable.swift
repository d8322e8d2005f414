// SPDX-License-Identifier: Apache-2.0

/// How the conditions that tell the outcomes of a template apart turn out in each of them.
package struct ConditionTable: Sendable {
    /// An assumption, and the outcomes in which it is not true.
    struct Column: Sendable {
        let assumption: Assumption
        let failing: PlaceSet
    }

    /// The number of outcomes.
    let count: Int
    /// By name: that a condition holds, and that it does not.
    private let holding: [Column]
    private let notHolding: [Column]

    package init(_ outcomes: [Outcome]) {
        count = outcomes.count
        let names = outcomes.reduce(into: Set<String>()) { $0.formUnion($1.conditions.keys) }
        var holding: [Column] = []
        var notHolding: [Column] = []
        for name in names.sorted() {
            var withoutIt = PlaceSet(count: outcomes.count)
            var withIt = PlaceSet(count: outcomes.count)
            for (place, outcome) in outcomes.enumerated() {
                let holds = outcome.conditions[name]
                if holds != true { withoutIt.insert(place) }
                if holds != false { withIt.insert(place) }
            }
            let isSame = withoutIt.isEmpty || withIt.isEmpty || outcomes.allSatisfy { $0.conditions[name] == nil }
            guard !isSame else { continue }
            holding.append(Column(assumption: Assumption(condition: name, holds: true), failing: withoutIt))
            notHolding.append(Column(assumption: Assumption(condition: name, holds: false), failing: withIt))
        }
        self.holding = holding
        self.notHolding = notHolding
    }

    /// What is true in an outcome. What says least comes last: that a condition does not hold.
    func columns(of place: Int) -> [Column] { (holding + notHolding).filter { !$0.failing.contains(place) } }
}

/// A set of places, as bits.
struct PlaceSet: Sendable {
    let count: Int
    private var words: [UInt]

    init(count: Int) {
        self.count = count
        words = Array(repeating: 0, count: (count + UInt.bitWidth - 1) / UInt.bitWidth)
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    mutating func insert(_ place: Int) { words[place / UInt.bitWidth] |= 1 << UInt(place % UInt.bitWidth) }

    func contains(_ place: Int) -> Bool { words[place / UInt.bitWidth] & 1 << UInt(place % UInt.bitWidth) != 0 }

    func union(_ other: PlaceSet) -> PlaceSet {
        var all = self
        for (index, word) in other.words.enumerated() { all.words[index] |= word }
        return all
    }

    func isSubset(of other: PlaceSet) -> Bool { zip(words, other.words).allSatisfy { $0 & ~$1 == 0 } }
}
