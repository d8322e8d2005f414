// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct DiagnosticTests {
    @Test func readsAsCompilersDo() {
        let place = SourceLocation(file: "/home/me/a.swift", line: 3, column: 7)
        let diagnostic = Diagnostic(
            .error, rule: "some-rule", at: place, "this is wrong", why: "it matters", fix: "do that",
            notes: [Diagnostic.Note(at: nil, "see there")])
        #expect(
            diagnostic.description
                == "/home/me/a.swift:3:7: error: this is wrong; it matters; do that [some-rule]\nnote: see there")
    }

    @Test func allFindingsComeAtOnceSortedByPlace() throws {
        let json = """
            {"Resources": {
              "a-b": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "X"}}},
              "c-d": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "Y"}}}}}
            """
        let found = Validator.diagnostics(
            for: ValidationInput(template: try Template(json: json, file: "t.json")))
        #expect(found.map(\.rule) == ["logical-id", "dangling-reference", "logical-id", "dangling-reference"])
    }

    @Test func aWrongLiteralOfAnEnumerationIsAWarningAtItsResource() {
        let stack = TestStack {
            UntypedResource(
                "Table", type: "AWS::DynamoDB::Table",
                properties: [
                    "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
                    "KeySchema": [["AttributeName": "id", "KeyType": "HASHH"]],
                ])
        }
        let line = #line - 7
        let found = stack.findings("api-value")
        #expect(found.map(\.severity) == [.warning])
        #expect(found.map(\.path.description) == ["Properties.KeySchema[0].KeyType"])
        #expect(found.first?.location?.file == #filePath)
        #expect(found.first?.location?.line == line)
    }

    @Test func theSameSourceGivesTheSameBytes() {
        func made() -> String {
            TestStack(tags: ["A": "b"]) { for number in 0..<50 { EC2.VPC("V\(number)", tags: ["N": "x"]) } }
                .template.json
        }
        #expect(made() == made())
    }
}
