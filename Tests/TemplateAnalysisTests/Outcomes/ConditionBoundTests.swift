// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TemplateAnalysis
@testable import TemplateModel

@Suite struct ConditionBoundTests {
    /// Conditions of parameters of their own; each decides about a topic.
    private func template(conditions count: Int, tags: Int = 0) throws -> Template {
        let numbers = 0..<count
        let parameters = numbers.map { #""P\#($0)": {"Type": "String", "Default": "b"}"# }
        let conditions = numbers.map { #""C\#($0)": {"Fn::Equals": [{"Ref": "P\#($0)"}, "a"]}"# }
        let list = (0..<tags).map { #"{"Key": "\#($0)", "Value": "v"}"# }.joined(separator: ", ")
        let resources = numbers.map {
            #""T\#($0)": {"Type": "AWS::SNS::Topic", "Condition": "C\#($0)", "Properties": {"Tags": [\#(list)]}}"#
        }
        return try Template(
            json: """
                {"Parameters": {\(parameters.joined(separator: ", "))},
                 "Conditions": {\(conditions.joined(separator: ", "))},
                 "Resources": {\(resources.joined(separator: ", "))}}
                """)
    }

    @Test func fewConditionsAreLookedAtTogether() throws {
        #expect(try template(conditions: 5).outcomes().count == 32)
    }

    @Test func manyConditionsAreLookedAtOneByOneTheDefaultFirst() throws {
        let outcomes = try template(conditions: 40).outcomes()
        #expect(outcomes.count == 41)
        #expect(outcomes.map { $0.conditions.values.count { $0 } } == [0] + Array(repeating: 1, count: 40))
        #expect(Set(outcomes.flatMap { $0.resources.map(\.logicalID) }).count == 40)
    }

    @Test func aLargeTemplateIsLookedAtInFewerWays() throws {
        let large = try template(conditions: 60, tags: 200)
        #expect(large.mostOutcomes < 60)
        let outcomes = large.outcomes()
        #expect(outcomes.count == large.mostOutcomes)
        #expect(outcomes[0].conditions.values.allSatisfy { !$0 })
        #expect(outcomes.map(\.leavesOthers) == outcomes.map { _ in true })
        let small = try template(conditions: 60).outcomes()
        #expect(small.map(\.leavesOthers) == (0...60).map { _ in false })
    }

    @Test func whatSomeOutcomesHaveInCommonIsNamed() throws {
        let outcomes = try template(conditions: 3).outcomes()
        func set(_ holds: (Outcome) -> Bool) -> String? {
            ConditionSet(Set(outcomes.indices.filter { holds(outcomes[$0]) }), of: outcomes)?.description
        }
        #expect(set { $0.conditions["C1"] == true } == "'C1' holds")
        #expect(set { $0.conditions["C1"] == false } == "'C1' does not hold")
        #expect(
            set { $0.conditions["C0"] == true && $0.conditions["C2"] == false } == "'C0' holds and 'C2' does not hold")
        #expect(set { $0.conditions["C0"] == true || $0.conditions["C1"] == true } == "'C0' holds, or 'C1' holds")
        #expect(set { _ in true } == nil)
        #expect(set { _ in false } == nil)
    }

    @Test func whatNoConditionTellsApartIsNotNamed() throws {
        let outcome = try template(conditions: 0).outcomes()[0]
        #expect(ConditionSet([0], of: [outcome, outcome]) == nil)
    }

    /// Without looking at the formula after every choice, 4,096 cases would be gone through for each of these.
    @Test func conjunctionsOfTwelveQuestionsAreDecided() throws {
        let questions = (0..<12).map { #""C\#($0)": {"Fn::Equals": [{"Ref": "P\#($0)"}, "a"]}"# }
        let either = (0..<6).map { #"{"Fn::Or": [{"Condition": "C\#(2 * $0)"}, {"Condition": "C\#(2 * $0 + 1)"}]}"# }
        let all = #""All": {"Fn::And": [\#(either.joined(separator: ", "))]}"#
        let logic = ConditionLogic(
            try Template(json: "{\"Conditions\": {\((questions + [all]).joined(separator: ", "))}}"), values: [:])
        func canHold(_ holds: [String], not: [String] = []) -> Bool? {
            logic.canHold(
                holds.map { Assumption(condition: $0, holds: true) }
                    + not.map { Assumption(condition: $0, holds: false) })
        }
        #expect(canHold(["All"]) == true)
        #expect(canHold([], not: ["All"]) == true)
        #expect(canHold(["All"], not: ["C0"]) == true)
        #expect(canHold(["All"], not: ["C10", "C11"]) == false)
    }

    /// However large a condition is, its contrary is cut where it is.
    @Test(arguments: [100, 400, 498, 499, 500, 501, 3_000])
    func aLargeConditionAndItsContraryExcludeEachOther(parts: Int) throws {
        let questions = (0..<parts).map { #"{"Fn::Equals": [{"Ref": "P"}, "\#($0)"]}"# }.joined(separator: ", ")
        let logic = ConditionLogic(
            try Template(
                json: """
                    {"Conditions": {"Big": {"Fn::Or": [\(questions)]},
                      "Not": {"Fn::Not": [{"Condition": "Big"}]}, "Again": {"Condition": "Big"}}}
                    """), values: [:])
        for (name, holds) in [("Not", true), ("Again", false)] {
            let both = [Assumption(condition: "Big", holds: true), Assumption(condition: name, holds: holds)]
            #expect(logic.canHold(both) == false)
        }
    }
}
