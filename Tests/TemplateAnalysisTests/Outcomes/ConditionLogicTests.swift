// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TemplateAnalysis
@testable import TemplateModel

@Suite struct ConditionLogicTests {
    private func logic(_ conditions: String, parameters: String = "{}", values: [String: String] = [:]) throws
        -> ConditionLogic
    {
        ConditionLogic(
            try Template(json: "{\"Parameters\": \(parameters), \"Conditions\": \(conditions)}"), values: values)
    }

    private func canHold(_ logic: ConditionLogic, _ holds: [String], not: [String] = []) -> Bool? {
        logic.canHold(
            holds.map { Assumption(condition: $0, holds: true) } + not.map { Assumption(condition: $0, holds: false) })
    }

    @Test func reasonsOverWhatParametersCanBe() throws {
        let conditions = """
            {"Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}, "Dev": {"Fn::Equals": [{"Ref": "Stage"}, "dev"]},
             "Either": {"Fn::Or": [{"Condition": "Prod"}, {"Condition": "Dev"}]},
             "Neither": {"Fn::Not": [{"Condition": "Either"}]},
             "Both": {"Fn::And": [{"Condition": "Prod"}, {"Fn::Equals": [{"Ref": "Other"}, "x"]}]}}
            """
        let free = try logic(conditions)
        #expect(canHold(free, ["Prod", "Dev"]) == false)
        #expect(canHold(free, ["Prod"], not: ["Either"]) == false)
        #expect(canHold(free, ["Neither"]) == true)
        #expect(canHold(free, ["Both"], not: ["Prod"]) == false)
        #expect(canHold(free, ["Prod"], not: ["Both"]) == true)
        let two = try logic(conditions, parameters: #"{"Stage": {"AllowedValues": ["prod", "dev"]}}"#)
        #expect(canHold(two, ["Neither"]) == false)
        let given = try logic(conditions, values: ["Stage": "dev"])
        #expect(canHold(given, ["Prod"]) == false)
        #expect(canHold(given, ["Dev"]) == true)
    }

    @Test func whatNobodyKnowsStaysOpen() throws {
        let open = try logic(
            #"{"A": {"Fn::Equals": [{"Fn::FindInMap": ["M", "a", "b"]}, {"Ref": "P"}]}, "B": {"Condition": "A"}}"#)
        #expect(canHold(open, ["A"]) == true)
        #expect(canHold(open, [], not: ["A"]) == true)
        #expect(canHold(open, ["A"], not: ["B"]) == false)
        #expect(canHold(open, ["Missing"]) == nil)
    }

    @Test func circlesAndExplosionsEnd() throws {
        let circle = try logic(
            #"{"A": {"Fn::And": [{"Condition": "A"}, {"Condition": "B"}]}, "B": {"Fn::Or": [{"Condition": "A"}, {"Condition": "B"}]}}"#
        )
        _ = canHold(circle, ["A"])
        let levels = (1...60).map {
            "\"C\($0)\": {\"Fn::And\": [{\"Condition\": \"C\($0 - 1)\"}, {\"Condition\": \"C\($0 - 1)\"}]}"
        }
        let tower = try logic(
            "{\"C0\": {\"Fn::Equals\": [{\"Ref\": \"P\"}, \"x\"]}, \(levels.joined(separator: ", "))}")
        _ = canHold(tower, ["C60"])
    }
}
