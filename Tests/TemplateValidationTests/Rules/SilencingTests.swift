// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import TemplateValidation

/// Silences in the metadata of a template and of its resources.
@Suite struct SilencingTests {
    private typealias Judgement = (findings: [Diagnostic], silences: [SilenceEffect])

    private func judge(_ json: String, on day: String? = nil) throws -> Judgement {
        let template = try Template(json: json, file: "t.json")
        return Validator.judgement(of: ValidationInput(template: template), on: day.flatMap { Day($0) })
    }

    /// A topic with a property that there is not, and the silences of the topic and of the template.
    private func judge(
        topic: String = "", template: String = "", on day: String? = nil
    ) throws -> Judgement {
        try judge(
            """
            {"Metadata": {"StackDSL": {"Ignore": [\(template)]}}, "Parameters": {"Old": {"Type": "String"}},
             "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"No": 1},
              "Metadata": {"StackDSL": {"Ignore": [\(topic)]}}}}}
            """, on: day)
    }

    private func silence(_ rule: String, _ more: String = "") -> String {
        #"{"Rule": "\#(rule)", "Reason": "it is a test"\#(more)}"#
    }

    private func said(_ judgement: Judgement) -> [String] {
        judgement.findings.map { "\($0.severity) \($0.rule)" }
    }

    @Test func whatIsHiddenIsKept() throws {
        let judgement = try judge(
            topic: silence("unknown-property", #", "Owner": "team", "Until": "2026-12-31""#), on: "2026-01-01")
        #expect(said(judgement) == ["note unused-element"])
        let effect = try #require(judgement.silences.first)
        #expect(effect.state == .holding)
        #expect(effect.silence.owner == "team")
        #expect(effect.silence.until == "2026-12-31")
        #expect(effect.silence.reason == "it is a test")
        #expect(effect.silence.element == "T")
        #expect(effect.silence.location?.line == 3)
        #expect(effect.hidden.map(\.rule) == ["unknown-property"])
    }

    @Test(arguments: [
        ("2026-12-17", SilenceEffect.State.holding), ("2026-12-18", .ending), ("2026-12-31", .ending),
        ("2027-01-01", .ended),
    ])
    func theLastDayBelongsToIt(day: String, state: SilenceEffect.State) throws {
        let judgement = try judge(topic: silence("unknown-property", #", "Until": "2026-12-31""#), on: day)
        #expect(judgement.silences.map(\.state) == [state])
        switch state {
        case .ended:
            #expect(said(judgement).sorted() == ["error unknown-property", "note unused-element", "warning silence"])
            let told = try #require(judgement.findings.first { $0.rule == "unknown-property" })
            #expect(told.notes.map(\.message) == ["it was silenced until 2026-12-31: it is a test"])
            #expect(judgement.silences[0].hidden.isEmpty)
            #expect(judgement.silences[0].findings.map(\.rule) == ["unknown-property"])
        case .ending: #expect(said(judgement).sorted() == ["note silence", "note unused-element"])
        default: #expect(said(judgement) == ["note unused-element"])
        }
    }

    @Test func withoutADayNothingEnds() throws {
        let judgement = try judge(topic: silence("unknown-property", #", "Until": "1999-12-31""#))
        #expect(judgement.silences.map(\.state) == [.holding])
        #expect(said(judgement) == ["note unused-element"])
    }

    @Test func anotherSilenceMayHideWhatAnEndedOneHid() throws {
        let judgement = try judge(
            topic: silence("unknown-property", #", "Until": "2026-01-01""#),
            template: silence("unknown-property"), on: "2026-06-01")
        #expect(judgement.silences.map(\.state) == [.idle, .holding])
        #expect(said(judgement).sorted() == ["note unused-element", "warning silence"])
    }

    @Test func aTemplateSilencesWhatBelongsToNoResource() throws {
        let named = try judge(
            topic: silence("unknown-property"), template: silence("unused-element", #", "Element": "Old""#))
        #expect(said(named) == [])
        #expect(named.silences.map(\.silence.element) == ["T", "Old"])
        let another = try judge(
            topic: silence("unknown-property"), template: silence("unused-element", #", "Element": "New""#))
        #expect(said(another).sorted() == ["note unused-element", "warning silence"])
        #expect(
            said(try judge(template: [silence("unused-element"), silence("unknown-property")].joined(separator: ",")))
                == [])
    }

    @Test func theNarrowerOneHidesFirst() throws {
        let judgement = try judge(topic: silence("unknown-property"), template: silence("unknown-property"))
        #expect(judgement.silences.map(\.state) == [.holding, .idle])
    }

    @Test(arguments: [
        (#"{"Reason": "x"}"#, "'T': a silence names no rule"),
        (#"{"Rule": "unknown-property"}"#, "'T': 'unknown-property' is silenced without a reason"),
        (#"{"Rule": "unknown-property", "Reason": " "}"#, "'T': 'unknown-property' is silenced without a reason"),
        (#"{"Rule": "unknown-prperty", "Reason": "x"}"#, "'T': there is no rule 'unknown-prperty' to silence"),
        (
            #"{"Rule": "unknown-property", "Reason": "x", "Until": "2026-02-30"}"#,
            "'T': '2026-02-30' is no day on which a silence could end"
        ),
        (
            #"{"Rule": "unknown-property", "Reason": "x", "Until": 2026}"#,
            "'T': Until of a silence is not text"
        ),
        (
            #"{"Rule": "unknown-property", "Reason": "x", "Owner": ""}"#, "'T': the Owner of a silence is empty"
        ),
        (#"3"#, "'T': a silence names no rule"),
    ])
    func whatIsWronglyWrittenHidesNothing(silence: String, message: String) throws {
        let judgement = try judge(topic: silence, on: "2026-01-01")
        #expect(judgement.silences.map(\.state) == [.faulty])
        let errors = judgement.findings.filter { $0.severity == .error }
        #expect(errors.map(\.rule).sorted() == ["silence", "unknown-property"])
        #expect(errors.contains { $0.message == message }, "\(errors.map(\.message))")
    }

    @Test func aMisspelledMemberIsToldAndTheRestHolds() throws {
        let judgement = try judge(topic: silence("unknown-property", #", "Untill": "2026-12-31""#))
        let warning = try #require(judgement.findings.first { $0.rule == "silence" })
        #expect(warning.severity == .warning)
        #expect(warning.message == "'T': a silence has no 'Untill'")
        #expect(warning.fix == "did you mean 'Until'?")
        #expect(!judgement.findings.contains { $0.rule == "unknown-property" })
        let element = try judge(topic: silence("unknown-property", #", "Element": "T""#))
        #expect(element.findings.contains { $0.message == "'T': a silence has no 'Element'" })
    }

    @Test func whatIsNoListIsTold() throws {
        for metadata in ["{\"Rule\": \"x\"}", "\"open-port\"", "null"] {
            let judgement = try judge(
                """
                {"Metadata": {"StackDSL": {"Ignore": \(metadata)}}, "Resources": {"T": {"Type": "AWS::SNS::Topic"}}}
                """)
            #expect(
                judgement.findings.contains { $0.message == "the silences are not a list" && $0.severity == .error })
        }
    }

    @Test func rulesThatATemplateAloneShowsNothingOfAreNotIdle() throws {
        let judgement = try judge(topic: silence("unknown-property"), template: silence("unmentioned-resource"))
        #expect(said(judgement) == ["note unused-element"])
        #expect(judgement.silences.map(\.state) == [.holding, .holding])
    }

    @Test func aSilenceWithinALoopIsAboutWhatTheLoopMakes() throws {
        let judgement = try judge(
            """
            {"Transform": "AWS::LanguageExtensions", "Resources": {"Fn::ForEach::Topics": ["Name", ["A", "B"], {
              "T${Name}": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": null},
               "Metadata": {"StackDSL": {"Ignore": [\(silence("null-value"))]}}},
              "U${Name}": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": null}}}]}}
            """)
        #expect(judgement.silences.map(\.silence.element) == ["T${Name}"])
        #expect(judgement.silences.map(\.hidden.count) == [1])
        #expect(judgement.findings.map(\.rule) == ["null-value"])
        #expect(judgement.findings[0].path.description.contains("U${Name}"))
    }

    @Test func aSilenceOfASAMResourceHidesWhatItIsFoundFor() throws {
        func judgement(_ silences: String) throws -> Judgement {
            try judge(
                """
                {"Transform": "AWS::Serverless-2016-10-31", "Resources": {"F": {"Type": "AWS::Serverless::Function",
                 "Properties": {"Handler": "a.b", "Runtime": "nodejs8.10", "CodeUri": "."},
                 "Metadata": {"StackDSL": {"Ignore": [\(silences)]}}}}}
                """)
        }
        let open = try judgement("")
        #expect(open.findings.map(\.rule).contains("withdrawn"), "\(open.findings)")
        let silenced = try judgement(silence("withdrawn"))
        #expect(!silenced.findings.contains { $0.rule == "withdrawn" || $0.rule == "silence" })
        #expect(silenced.silences.map(\.state) == [.holding])
    }
}
