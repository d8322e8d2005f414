// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

@testable import TemplateValidation

/// What is not looked at in templates that have too much of two things is told.
@Suite struct OwnBoundsTests {
    private func context(_ json: String) throws -> ValidationContext {
        ValidationContext(ValidationInput(template: try Template(json: json)))
    }

    private func members(_ count: Int, _ member: (Int) -> String) -> String {
        (0..<count).map(member).joined(separator: ", ")
    }

    private func limits(conditions count: Int, tags: Int) throws -> [String] {
        let list = members(tags) { #"{"Key": "\#($0)", "Value": "v"}"# }
        return LimitsRule.findings(
            in: try context(
                """
                {"Parameters": {\(members(count) { #""P\#($0)": {"Type": "String", "Default": "b"}"# })},
                 "Conditions": {\(members(count) { #""C\#($0)": {"Fn::Equals": [{"Ref": "P\#($0)"}, "a"]}"# })},
                 "Resources": {\(members(count) {
                     #""T\#($0)": {"Type": "AWS::SNS::Topic", "Condition": "C\#($0)", "Properties": {"Tags": [\#(list)]}}"#
                 })}}
                """)
        ).map(\.message).filter { $0.contains("as by default") }
    }

    @Test func manyConditionsOfALargeTemplate() throws {
        let found = try limits(conditions: 50, tags: 400)
        #expect(found.count == 1)
        let first = try #require(found.first)
        #expect(first.contains("in 32 ways"))
        #expect(first.contains("'C37', 'C38', 'C39' and 16 more always as by default"))
        #expect(try limits(conditions: 50, tags: 1).isEmpty)
        #expect(try limits(conditions: 5, tags: 400).isEmpty)
    }

    /// A role without a name is no fault; one that has the name of another is, and the other is there by default.
    @Test func nothingIsCertainWhereOutcomesAreLeft() throws {
        func severities(tags: Int) throws -> [Diagnostic.Severity] {
            let list = members(tags) { #"{"Key": "\#($0)", "Value": "v"}"# }
            let queue = #"{"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "one"}}"#
            let template = try Template(
                json: """
                    {"Parameters": {\(members(40) { #""P\#($0)": {"Type": "String", "Default": "b"}"# })},
                     "Conditions": {\(members(40) { #""C\#($0)": {"Fn::Equals": [{"Ref": "P\#($0)"}, "a"]}"# })},
                     "Resources": {"A": \(queue), "B": \(queue), \(members(40) {
                         #""T\#($0)": {"Type": "AWS::SNS::Topic", "Condition": "C\#($0)", "Properties": {"Tags": [\#(list)]}}"#
                     })}}
                    """)
            return Validator.findings(for: ValidationInput(template: template))
                .filter { $0.rule == "repeated-identity" }.map(\.severity)
        }
        #expect(try severities(tags: 1) == [.error])
        #expect(try severities(tags: 500) == [.warning])
    }

    @Test func manyUsesOfManyValues() throws {
        func bound(values: Int, uses: Int) throws -> ValueBound {
            let template = try Template(
                json: """
                    {"Parameters": {"P": {"Type": "String", "AllowedValues": [\(members(values) { "\"\($0)\"" })]}},
                     "Mappings": {"M": {\(members(values) { "\"k\($0)\": {\"a\": \"b\"}" })}},
                     "Resources": {\(members(uses) { #""T\#($0)": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "P"}}}"# }),
                       "U": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::FindInMap": ["M", {"Ref": "P"}, "a"]}}}}}
                    """)
            return ValueBound(template, TemplateReference.all(in: template))
        }
        let few = try bound(values: 200, uses: 300)
        #expect(few.exceeded.isEmpty)
        let many = try bound(values: 200, uses: 998)
        #expect(many.uses == 1_000)
        #expect(many.mostValues == 100)
        #expect(many.exceeded.map(\.title) == ["parameter 'P'", "mapping 'M'"])
    }

    @Test func aUseIsLookedAtWithTheFirstValuesAndTheDefault() throws {
        let parameter: Node = ["Type": "String", "AllowedValues": ["a", "b", "c", "d"], "Default": "d"]
        let resolver = ValueResolver(
            parameters: ["P": parameter], given: [:], refused: [], mappings: [:], resourceTypes: [:],
            logic: ConditionLogic(Template(root: [:]), values: [:]), attributeTypes: AttributeTypes([:]), mostValues: 2,
            mappingContents: MappingContents([:]))
        let texts = resolver.alternatives(of: .ref("P"), []).compactMap { alternative in
            if case .literal(let node) = alternative.content { node.stringValue } else { nil }
        }
        #expect(texts == ["a", "b", "d"])
    }

    @Test func theFirstOfManyDanglingReferencesGetASuggestion() throws {
        let resources = members(2_000) {
            #""R\#($0)": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "SomeVeryLongName"}}}"#
        }
        let found = ReferenceRule.findings(
            in: try context(#"{"Resources": {\#(resources), "SomeVeryLongNames": {"Type": "AWS::SNS::Topic"}}}"#))
        #expect(found.count == 2_000)
        #expect(found.first?.fix == "did you mean 'SomeVeryLongNames'?")
        #expect(found.last?.fix == "add it, or remove the reference")
    }

    @Test func whatModulesAndLoopsMakeIsNotMissing() throws {
        let found = ReferenceRule.findings(
            in: try context(
                #"""
                {"Transform": "AWS::LanguageExtensions", "Resources": {
                  "Part": {"Type": "Own::Team::Part::MODULE"}, "Piece": {"Type": "Own::Team::Part::MODULE"},
                  "Fn::ForEach::A": ["X", ["a"], {"Topic${X}End": {"Type": "AWS::SNS::Topic"}}],
                  "Fn::ForEach::B": ["X", ["a"], {"${X}": {"Type": "AWS::SNS::Topic"}}],
                  "Fn::ForEach::C": ["X", ["a"], {"Same": {"Type": "AWS::SNS::Topic"}}],
                  "T": {"Type": "AWS::SNS::Topic", "DependsOn": ["PartQueue", "PieceQueue", "TopicaEnd", "Same"]}}}
                """#))
        #expect(found.isEmpty)
        let missing = ReferenceRule.findings(
            in: try context(
                #"""
                {"Transform": "AWS::LanguageExtensions", "Resources": {
                  "Part": {"Type": "Own::Team::Part::MODULE"},
                  "Fn::ForEach::A": ["X", ["a"], {"Topic${X}End": {"Type": "AWS::SNS::Topic"}}],
                  "T": {"Type": "AWS::SNS::Topic", "DependsOn": ["PaQueue", "TopicaEn", "TopicEnd"]}}}
                """#))
        #expect(missing.map(\.element).count == 2)
    }
}
