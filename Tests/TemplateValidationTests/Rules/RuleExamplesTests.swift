// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

/// Every rule carries an example that it finds and one that it does not: `synth explain` shows them.
@Suite struct RuleExamplesTests {
    /// No other rule has an error or a warning, but those that the description names.
    @Test(arguments: Validator.rules.map(\.id))
    func findsItsFailingExampleAlone(id: String) throws {
        let rule = try #require(Validator.rules.first { $0.id == id })
        let findings = try rule.example.failingFindings()
        #expect(findings.contains { $0.rule == id }, "the failing example is not found")
        let others = Set(findings.filter { $0.severity != .note }.map(\.rule)).subtracting([id])
        #expect(others == rule.companions)
    }

    @Test(arguments: Validator.rules.map(\.id))
    func passesItsPassingExample(id: String) throws {
        let example = try #require(Validator.rules.first { $0.id == id }).example
        let findings = try example.passingFindings()
        #expect(findings.filter { $0.severity != .note || $0.rule == id } == [])
    }

    @Test func identifiersAreUniqueAndDescribed() {
        #expect(Set(Validator.rules.map(\.id)).count == Validator.rules.count)
        for rule in Validator.rules {
            #expect(rule.summary.hasSuffix("."))
            #expect(rule.source.hasPrefix("https://docs.aws.amazon.com/"))
        }
    }
}
