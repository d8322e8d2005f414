// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import StackSynthesis

/// Silences that are written in Swift.
@Suite struct SilenceTests {
    private struct Old: Stack {
        let name: String
        let description = ""
        var silences: [Silence] = []

        var body: some StackContent {
            Parameter<Value<String>>("Old", value: "x")
            silences
            SNS.Topic("Topic").override("No", 1).ignoring(
                "unknown-property", because: "AWS has just added it", until: "2026-12-31", owner: "web team")
        }
    }

    private static let unused = Silence(
        "unused-element", on: "Old", because: "a script reads it", until: "2027-03-31", owner: "ops")

    private func environment(_ silences: [Silence] = [], region: Region = .euWest1, _ stacks: Old...) -> Environment {
        Environment("test", region: region, account: .any, silencing: silences) { for stack in stacks { stack } }
    }

    private func said(_ stack: SynthesizedStack) -> [String] {
        stack.diagnostics.map { "\($0.severity) \($0.rule)" }
    }

    @Test func aTemplateKeepsThem() throws {
        let template = Old(name: "a", silences: [Self.unused, Self.unused]).template
        #expect(
            template.root["Metadata"]?.description
                == #"{"StackDSL":{"Ignore":[{"Rule":"unused-element","Element":"Old","Reason":"a script reads it","#
                + #""Until":"2027-03-31","Owner":"ops"}]}}"#)
        #expect(
            template.resources.first?.node["Metadata"]?.description
                == #"{"StackDSL":{"Ignore":[{"Rule":"unknown-property","Reason":"AWS has just added it","#
                + #""Until":"2026-12-31","Owner":"web team"}]}}"#)
    }

    @Test func theDayChangesFindingsAndNoTemplate() throws {
        let environment = environment([], Old(name: "a", silences: [Self.unused]))
        let before = environment.made().judged(on: Day("2026-06-01"))
        let after = environment.made().judged(on: Day("2027-01-01"))
        let any = environment.synthesize()
        #expect(before.map(\.template.json) == after.map(\.template.json))
        #expect(said(before[0]) == [])
        #expect(said(any[0]) == [])
        #expect(said(after[0]).sorted() == ["error unknown-property", "warning silence"])
        let ended = try #require(after[0].diagnostics.first { $0.rule == "silence" })
        #expect(ended.message == "'Topic': 'unknown-property' was silenced until 2026-12-31 (web team)")
        #expect(ended.location?.file == #filePath)
        #expect(ended.location?.line != nil && ended.location != environment.location)
    }

    @Test func anEnvironmentSilencesInWhateverStackItIsFound() throws {
        let here = Silence("unused-element", on: "Old", because: "x")
        let both = environment([here], Old(name: "a"), Old(name: "b")).synthesize()
        #expect(both.flatMap(said) == [])
        #expect(both.map { $0.silences.map(\.state) } == [[.holding, .holding], [.holding, .holding]])
        let one = Silence("unused-element", on: "b/Old", because: "x")
        let second = environment([one], Old(name: "a"), Old(name: "b")).synthesize()
        #expect(second.map(said) == [["note unused-element"], []])
        let none = environment([Silence("unused-element", on: "c/Old", because: "x")], Old(name: "a")).synthesize()
        #expect(said(none[0]).sorted() == ["note unused-element", "warning silence"])
    }

    @Test func anEnvironmentSilencesWhatIsFoundOfItself() throws {
        let open = environment([], region: "eu-north-9", Old(name: "a", silences: [Self.unused])).synthesize()
        #expect(said(open[0]) == ["warning region"])
        let silence = Silence("region", because: "it opens in March")
        let silenced = environment([silence], region: "eu-north-9", Old(name: "a", silences: [Self.unused]))
            .synthesize()
        #expect(said(silenced[0]) == [])
        #expect(silenced[0].silences.last?.hidden.map(\.rule) == ["region"])
    }

    @Test func whatNoBodyMentionsCanBeSilenced() {
        struct Pair: Component {
            let first = SNS.Topic("First")
            let second = SNS.Topic("Second")
            var body: some StackContent { first }
        }
        let silence = Silence("unmentioned-resource", on: "Second", because: "made by hand until the move")
        let stack = TestStack {
            Pair()
            silence
        }.synthesize()
        #expect(stack.diagnostics == [])
        #expect(stack.silences.map(\.hidden.count) == [1])
    }

    @Test func whatAnEnvironmentRefusesMayBeSilencedAndAnEndedSilenceRefused() throws {
        let environment = Environment(
            "test", region: .euWest1, account: .any, refusing: ["silence", "unused-element"]
        ) { Old(name: "a", silences: [Self.unused]) }
        #expect(said(environment.synthesize()[0]) == [])
        let ended = environment.made().judged(on: Day("2028-01-01"))
        #expect(
            said(ended[0]).sorted()
                == ["error silence", "error silence", "error unknown-property", "error unused-element"])
    }

    /// A stack that provides a network, and one whose subnet overlaps that of the first: only together they show it.
    private struct Second: Stack {
        let name = "web"
        let description = ""

        var body: some StackContent {
            EC2.Subnet("Subnet", vpcId: JoinedEnvironmentTests.Network.vpcId.consumed, cidrBlock: "10.0.0.128/25")
                .ignoring("subnet-addresses", because: "it replaces the other one")
        }
    }

    @Test func whatOnlyStacksTogetherShowIsSilencedWhereItIsFound() {
        let joined = Environment("dev", region: .euWest1, account: .any) {
            JoinedEnvironmentTests.Network()
            Second()
        }.synthesize()
        #expect(joined.flatMap(said) == [])
        #expect(joined.map { $0.silences.map(\.state) } == [[], [.holding]])
        #expect(joined[1].silences[0].hidden.map(\.rule) == ["subnet-addresses"])
        #expect(said(Second().synthesize()) == ["warning silence"])
    }
}
