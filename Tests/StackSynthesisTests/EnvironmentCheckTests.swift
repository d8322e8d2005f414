// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

/// What is wrong with an environment before any of its stacks is looked at.
@Suite struct EnvironmentCheckTests {
    private func findings(
        region: Region = .euWest1, tags: KeyValuePairs<String, String> = [:]
    ) -> [Diagnostic] {
        Environment("shop", region: region, account: .any, tags: tags) { TestStack { SNS.Topic("Topic") } }
            .synthesize().flatMap(\.diagnostics)
    }

    @Test(arguments: ["", "eu_west_1", "euwest1", "EU-WEST-1", "eu-west", "eu-west-1a", "eu west-1"])
    func whatIsNoRegionIsAnError(code: String) {
        let found = findings(region: Region(code))
        #expect(found.map(\.rule) == ["region"])
        #expect(found.first?.severity == .error)
    }

    @Test(arguments: [("eu-wset-1", "eu-west-1"), ("us-esat-1", "us-east-1"), ("eu-central-11", "eu-central-1")])
    func aTypoIsAWarningThatAsks(code: String, meant: String) {
        let found = findings(region: Region(code))
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.fix.contains("did you mean '\(meant)'?") == true, "\(found)")
    }

    @Test(arguments: [
        "eu-west-1", "us-gov-west-1", "cn-northwest-1", "us-iso-east-1", "ap-southeast-7", "eusc-de-east-1",
    ])
    func regionsThatThereAre(code: String) {
        #expect(findings(region: Region(code)).isEmpty)
    }

    @Test func tagsThatCloudFormationRefuses() {
        let long = String(repeating: "k", count: 129)
        #expect(findings(tags: ["Team": "a b", "cost:center": ""]).isEmpty)
        #expect(findings(tags: ["AWS:team": "a"]).map(\.rule) == ["stack-tags"])
        #expect(findings(tags: [long: "a"]).map(\.rule) == ["stack-tags"])
        #expect(findings(tags: ["": "a"]).map(\.rule) == ["stack-tags"])
        #expect(findings(tags: ["a": long + long]).map(\.rule) == ["stack-tags"])
        #expect(findings(tags: ["a": "1", "a": "2"]).map(\.rule) == ["stack-tags"])
        #expect(findings(tags: ["a": "x\n::error"]).map(\.rule) == ["stack-tags"])
    }

    @Test func aTeamRefusesWhatARuleFinds() {
        func severities(_ rules: Set<String>) -> [Diagnostic.Severity] {
            Environment("shop", region: .euWest1, account: .any, refusing: rules) { IdleParameter() }
                .synthesize().flatMap(\.diagnostics).map(\.severity)
        }
        #expect(severities([]) == [.note])
        #expect(severities(["unused-element"]) == [.error])
    }

    /// A stack with a parameter that nothing uses.
    private struct IdleParameter: Stack {
        let name = "web"
        let description = "A test"

        var body: some StackContent {
            Parameter<Value<String>>("Unused", value: "x")
            SNS.Topic("Topic")
        }
    }

    @Test func aPolicyNamesRulesThatThereAre() {
        let environment = Environment("shop", region: .euWest1, account: .any, refusing: ["open-prot"]) {
            TestStack { SNS.Topic("Topic") }
        }
        let found = environment.synthesize().flatMap(\.diagnostics)
        #expect(found.map(\.rule) == ["refused-rule"])
        #expect(found.first?.fix.contains("'open-port'") == true)
    }

    @Test func stacksOfOneNameAreToldWhereverTheyStand() throws {
        let environment = Environment("shop", region: .euWest1, account: .any) {
            for _ in 0..<2 { TestStack { SNS.Topic("Topic") } }
        }
        let found = environment.synthesize().flatMap(\.diagnostics)
        #expect(found.map(\.rule) == ["duplicate-stack"])
        #expect(found.first?.fix.contains("number of the loop's turn") == true)
    }

    @Test func aStackHasAName() {
        struct Nameless: Stack {
            let name = ""
            let description = "A test"
            var body: some StackContent { SNS.Topic("Topic") }
        }
        let environment = Environment("shop", region: .euWest1, account: .any) { Nameless() }
        #expect(environment.synthesize().flatMap(\.diagnostics).map(\.rule) == ["stack-name"])
    }
}
