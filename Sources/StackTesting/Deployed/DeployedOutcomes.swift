// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Every way in which a stack or an environment can turn out: both sides of each condition, as far as the values of its
/// parameters leave them open; what the defaults lead to first. There is always one.
///
///     @Test(arguments: StackUnderTest(Web()).outcomes) func tasksAreManaged(_ outcome: Deployed) {
///         #expect(outcome.count(ECS.Service.self) == 1)
///     }
///
/// Each says in its description which conditions and values lead to it, which a failure of such a test shows.
public struct DeployedOutcomes: RandomAccessCollection, Sendable {
    private let elements: [Deployed]
    /// Whether these are all that there are: of very many, each condition is looked at both ways, and not all of them together.
    /// Then nothing is proved.
    public let isComplete: Bool

    init(_ plan: DeploymentPlan) {
        let (outcomes, areAll) = plan.joined.everyOutcome
        isComplete = areAll
        let situations = Situations(outcomes)
        elements = outcomes.enumerated().map { Deployed($1, of: plan, situations[$0]) }
    }

    /// The place of the first, which is what the defaults lead to.
    public var startIndex: Int { 0 }
    /// The place after the last.
    public var endIndex: Int { elements.count }
    /// One of them.
    public subscript(position: Int) -> Deployed { elements[position] }
}

extension DeployedOutcomes: CustomStringConvertible {
    /// How many there are, and which, the first ones of many.
    public var description: String {
        let shown = elements.prefix(4).map(\.description).joined(separator: "; ")
        let count = "\(elements.count)\(isComplete ? "" : " and more") outcomes"
        return elements.count > 4 ? "\(count): \(shown); …" : "\(count): \(shown)"
    }
}

/// What tells outcomes apart, in words.
struct Situations {
    private let outcomes: [Outcome]
    private let table: ConditionTable
    private let parameters: [String]

    init(_ outcomes: [Outcome]) {
        self.outcomes = outcomes
        table = ConditionTable(outcomes)
        let names = outcomes.reduce(into: Set<String>()) { $0.formUnion($1.parameterValues.keys) }
        parameters = names.filter { name in
            Set(outcomes.map { $0.parameterValues[name] }).count > 1
        }.sorted()
    }

    /// Which outcome it is: `where 'IsProd' holds (Stage = prod)`; empty where there is one alone.
    subscript(place: Int) -> String {
        guard outcomes.count > 1, let conditions = ConditionSet([place], of: table) else { return "" }
        let told = parameters.filter { name in
            place == 0 || outcomes[place].parameterValues[name] != outcomes[0].parameterValues[name]
        }
        // What the defaults lead to lacks what each of the others has.
        if place == 0, told.count > Self.mostTold { return "by default" }
        let values = told.map { name in
            outcomes[place].parameterValues[name].map { "\(name) = \($0.scalarText ?? "\($0)")" }
                ?? "\(name) is something else"
        }
        return "where \(conditions)" + (values.isEmpty ? "" : " (\(values.joined(separator: ", ")))")
    }

    private static let mostTold = 4

    /// When something is so that is so in these outcomes; nil where it is so in all.
    func those(_ places: Set<Int>) -> String? {
        if places.count == 1, let place = places.first, outcomes.count > 1 { return self[place] }
        return ConditionSet(places, of: table).map { "where \($0)" }
    }
}
