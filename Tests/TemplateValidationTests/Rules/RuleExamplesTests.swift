import TemplateModel
import TemplateValidation
import TestSupport
import Testing

/// Every rule carries an example that it finds and one that it does not: `synth explain` shows them.
@Suite struct RuleExamplesTests {
    @Test(arguments: Validator.rules.map(\.id))
    func findsItsFailingExampleAlone(id: String) throws {
        let example = try #require(Validator.rules.first { $0.id == id }).example
        #expect(try example.failingFindings().contains { $0.rule == id })
    }

    @Test(arguments: Validator.rules.map(\.id))
    func passesItsPassingExample(id: String) throws {
        let example = try #require(Validator.rules.first { $0.id == id }).example
        #expect(
            try example.passingFindings().filter { $0.severity == .error || $0.rule == id } == []
        )
    }

    @Test func identifiersAreUniqueAndDescribed() {
        #expect(Set(Validator.rules.map(\.id)).count == Validator.rules.count)
        for rule in Validator.rules {
            #expect(rule.summary.hasSuffix("."))
            #expect(rule.source.hasPrefix("https://docs.aws.amazon.com/"))
        }
    }
}
