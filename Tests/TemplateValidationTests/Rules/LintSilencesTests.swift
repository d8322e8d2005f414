// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import TemplateValidation

/// Silences that are written for cfn-lint.
@Suite struct LintSilencesTests {
    private typealias Judgement = (findings: [Diagnostic], silences: [SilenceEffect])

    private func judge(topic: String = "", template: String = "") throws -> Judgement {
        let json = """
            {"Metadata": {"cfn-lint": {"config": {"ignore_checks": [\(template)]}}},
             "Parameters": {"Old": {"Type": "String"}}, "Conditions": {"Odd": {"Fn::Equals": ["a", "b"]}},
             "Resources": {
              "T": {"Type": "AWS::SNS::Topic",
               "Properties": {"No": 1, "TopicName": {"Fn::Join": ["-"]}, "DisplayName": {"Ref": "Gone"}},
               "Metadata": {"cfn-lint": {"config": {"ignore_checks": [\(topic)]}}}},
              "U": {"Type": "AWS::SNS::Topic", "Properties": {"No": 1, "DisplayName": {"Fn::GetAtt": ["Gone", "A"]}}}}}
            """
        return Validator.judgement(of: ValidationInput(template: try Template(json: json, file: "t.json")))
    }

    private func hidden(_ judgement: Judgement) -> [String] {
        judgement.silences.flatMap(\.hidden).map { "\($0.rule) \($0.element ?? "")" }.sorted()
    }

    @Test func aResourceSilencesForItself() throws {
        let judgement = try judge(topic: #""E3002""#)
        #expect(hidden(judgement) == ["unknown-property T"])
        #expect(judgement.findings.filter { $0.rule == "unknown-property" }.map(\.element) == ["U"])
        let silence = try #require(judgement.silences.first?.silence)
        #expect(silence.reason == "cfn-lint's E3002 is ignored here")
        #expect(silence.element == "T")
        #expect(silence.location?.line == 6)
    }

    @Test func aTemplateSilencesByTheBeginningOfAnID() throws {
        #expect(hidden(try judge(template: #""E300""#)) == ["unknown-property T", "unknown-property U"])
        // cfn-lint takes whole IDs alone at a resource.
        #expect(hidden(try judge(topic: #""E300""#)) == [])
    }

    @Test(
        arguments: [
            ("E1022", ["function-arguments T"]), ("E1017", []), ("E1020", ["dangling-reference T"]),
            ("E1010", ["dangling-reference U"]), ("W2001", ["unused-element Old"]), ("W8001", ["unused-element Odd"]),
            ("W7001", []),
        ])
    func onlyWhatCFNLintsRuleFindsIsHidden(_ id: String, _ expected: [String]) throws {
        #expect(hidden(try judge(template: #""\#(id)""#)) == expected)
    }

    @Test(arguments: ["", #""E9999", 1, """#, #""E3012""#])
    func whatSaysNothingToUsIsLeftAlone(_ list: String) throws {
        let judgement = try judge(topic: list, template: list)
        #expect(judgement.silences.isEmpty)
        #expect(judgement.findings.count { $0.rule == "silence" } == 0)
        #expect(judgement.findings.map(\.description) == (try judge()).findings.map(\.description))
    }

    @Test func everyRuleInTheTableExists() {
        let names = Set(Validator.ruleNames)
        #expect(LintCorrespondence.all.map(\.rule).filter { !names.contains($0) } == [])
    }
}
