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
        guard found.count < outcomes.count else { return nil }
        let names = Set(outcomes.flatMap(\.conditions.keys)).filter { name in
            Set(outcomes.map { $0.conditions[name] }).count > 1
        }
        var alternatives: [[Assumption]] = []
        var rest = found
        while let place = rest.min() {
            // What is dropped first says least: that a condition does not hold.
            var assumptions = names.compactMap { name in
                outcomes[place].conditions[name].map { Assumption(condition: name, holds: $0) }
            }
            .sorted { $0.holds == $1.holds ? $0.condition < $1.condition : $0.holds }
            guard Self.places(assumptions, outcomes).isSubset(of: found) else { return nil }
            for assumption in assumptions.reversed() {
                let fewer = assumptions.filter { $0 != assumption }
                if Self.places(fewer, outcomes).isSubset(of: found) { assumptions = fewer }
            }
            alternatives.append(assumptions)
            rest.subtract(Self.places(assumptions, outcomes))
            rest.remove(place)
        }
        guard !alternatives.isEmpty else { return nil }
        self.alternatives = alternatives
    }

    /// The outcomes in which all assumptions are true.
    private static func places(_ assumptions: [Assumption], _ outcomes: [Outcome]) -> Set<Int> {
        Set(
            outcomes.indices.filter { place in
                assumptions.allSatisfy { outcomes[place].conditions[$0.condition] == $0.holds }
            })
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
