import TemplateModel
import TemplateValidation
import Testing

/// Every rule carries an example that it finds and one that it does not: `synth explain` shows them.
@Suite struct RuleExamplesTests {
    private func findings(_ example: RuleDescription.Example) throws -> [Diagnostic] {
        let template = try Template(json: example.template)
        return Validator.diagnostics(
            for: ValidationInput(
                template: template, parameters: example.values.map { ValidationInput.Parameters(values: $0) }))
    }

    @Test(arguments: Validator.rules.map(\.id))
    func findsItsFailingExampleAlone(id: String) throws {
        let rule = try #require(Validator.rules.first { $0.id == id })
        #expect(try findings(rule.failing).contains { $0.rule == id }, "the failing example is not found")
    }

    @Test(arguments: Validator.rules.map(\.id))
    func passesItsPassingExample(id: String) throws {
        let rule = try #require(Validator.rules.first { $0.id == id })
        #expect(try findings(rule.passing).filter { $0.severity == .error || $0.rule == id } == [])
    }

    @Test func identifiersAreUniqueAndDescribed() {
        #expect(Set(Validator.rules.map(\.id)).count == Validator.rules.count)
        for rule in Validator.rules {
            #expect(rule.summary.hasSuffix("."))
            #expect(rule.source.hasPrefix("https://docs.aws.amazon.com/"))
        }
    }
}
