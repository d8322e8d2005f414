// SPDX-License-Identifier: Apache-2.0

import StackDSL
import Testing

@testable import SynthCommands

@Suite struct SchemaFileTests {
    private let schema = #"""
        {"typeName": "Acme::Shop::Counter", "description": "A counter.", "additionalProperties": false,
         "properties": {"Name": {"type": "string", "minLength": 3}, "Arn": {"type": "string"},
           "Tags": {"type": "array", "items": {"$ref": "#/definitions/Tag"}}},
         "definitions": {"Tag": {"type": "object", "properties": {"Key": {"type": "string"}, "Value": {"type": "string"}}}},
         "required": ["Name"], "readOnlyProperties": ["/properties/Arn"], "primaryIdentifier": ["/properties/Arn"]}
        """#

    private func counter(_ properties: String) -> String {
        #"{"Resources": {"C": {"Type": "Acme::Shop::Counter", "Properties": \#(properties)}}}"#
    }

    private func validate(_ template: String, _ schemas: [String]) throws -> TestFolder.Run {
        let folder = try TestFolder()
        try folder.write(template, to: "t.json")
        var arguments = ["validate", "\(folder.path)/t.json"]
        for (index, schema) in schemas.enumerated() {
            try folder.write(schema, to: "s\(index).json")
            arguments += ["--schema", "\(folder.path)/s\(index).json"]
        }
        return folder.synth(arguments: arguments)
    }

    @Test func aTypeOfAnotherOrganisationIsJudgedByItsSchema() throws {
        #expect(try validate(counter(#"{"Name": "x", "Nam": 1}"#), []).status == 0)
        let run = try validate(counter(#"{"Name": "x", "Nam": 1}"#), [schema])
        #expect(run.status == 1)
        #expect(run.output.contains("fewer than 3"))
        #expect(run.output.contains("there is no property 'Nam'; "))
        #expect(try validate(counter(#"{"Name": "north"}"#), [schema]).status == 0)
    }

    @Test func theAnswerOfDescribeTypeHoldsTheSchemaAsText() throws {
        let escaped = schema.replacing("\"", with: "\\\"").replacing("\n", with: " ")
        let answer = #"{"Type": "RESOURCE", "TypeName": "Acme::Shop::Counter", "Schema": "\#(escaped)"}"#
        #expect(try validate(counter(#"{"Name": "x"}"#), [answer]).output.contains("fewer than 3"))
    }

    @Test func aSchemaStandsBeforeTheCatalogues() throws {
        let template = #"""
            {"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "orders", "Loudness": 3}}},
             "Outputs": {"O": {"Value": {"Fn::GetAtt": ["Topic", "Echo"]}}}}
            """#
        let run = try validate(template, [])
        #expect(run.output.contains("there is no property 'Loudness' (schemas of 20"))
        #expect(run.output.contains("which AWS::SNS::Topic does not have (schemas of 20"))
        #expect(run.output.contains("give the type's schema with --schema"))
        let newer = #"""
            {"typeName": "AWS::SNS::Topic", "additionalProperties": false, "readOnlyProperties": ["/properties/Echo"],
             "properties": {"TopicName": {"type": "string"}, "Loudness": {"type": "integer"}, "Echo": {"type": "string"}}}
            """#
        #expect(try validate(template, [newer]).status == 0)
    }

    @Test func aTypeThatIsInNoSchemaNamesTheirDay() throws {
        let run = try validate(#"{"Resources": {"N": {"Type": "AWS::SNS::Zzzzzzzzzzzzzz"}}}"#, [])
        #expect(run.output.contains("of the unknown type 'AWS::SNS::Zzzzzzzzzzzzzz' (schemas of 20"))
    }

    @Test func whatIsNoSchemaIsToldAtItsPlace() throws {
        let template = counter(#"{"Name": "north"}"#)
        #expect(try validate(template, ["{}"]).output.contains("s0.json:1:1: error: no schema of a resource type"))
        #expect(try validate(template, ["{"]).output.contains("[json]"))
        #expect(try validate(template, [#"{"Schema": "{"}"#]).output.contains("what is in Schema is no JSON"))
        let twice = try validate(template, [schema, schema])
        #expect(twice.status == 1)
        #expect(twice.output.contains("s1.json:1:1: error: Acme::Shop::Counter has a schema in "))
        #expect(try TestFolder().synth("validate", "t.json", "--schema", "/nowhere/s.json").status == 1)
    }

    @Test(arguments: ["anyOf", "oneOf", "allOf"])
    func aSchemaThatIsMadeOfItselfSaysNothing(keyword: String) throws {
        let circle = #"""
            {"typeName": "Acme::Shop::Counter", "properties": {"Name": {"$ref": "#/definitions/X"}},
             "definitions": {"X": {"\#(keyword)": [{"$ref": "#/definitions/X"}]}}}
            """#
        #expect(try validate(counter(#"{"Name": "x"}"#), [circle]).status == 0)
    }

    @Test(arguments: ["", "Counter", "Acme::Counter", "Acme::::Counter"])
    func aNameThatIsNoTypesIsTold(name: String) throws {
        let run = try validate(counter("{}"), [#"{"typeName": "\#(name)", "properties": {}}"#])
        #expect(run.output.contains("[schema-file]"))
    }

    @Test func environmentsAreJudgedAndTaggedByItAndNothingIsWrittenWhereItIsBad() throws {
        func synth(_ name: String, _ schema: String) throws -> (run: TestFolder.Run, template: String?) {
            let environment = Environment("one", region: .euWest1, account: .any) { CounterStack(counter: name) }
            let folder = try TestFolder()
            try folder.write(schema, to: "s.json")
            let run = folder.synth("one", "--schema", "\(folder.path)/s.json", environments: [environment])
            return (run, folder.read("out/one/shop.template.json"))
        }
        let bad = try synth("north", "{}")
        #expect(bad.run.status == 1)
        #expect(bad.template == nil)
        let short = try synth("x", schema)
        #expect(short.run.status == 1)
        #expect(short.run.messages.contains("fewer than 3"))
        let good = try synth("north", schema)
        #expect(good.run.status == 0)
        #expect(good.template?.contains(#""Key": "Team""#) == true)
    }
}

private struct CounterStack: Stack {
    let name = "shop"
    let description = "Counts."
    let counter: String

    var tags: List<StackDSL.Tag> { [.init(key: "Team", value: "shop")] }

    var body: some StackContent {
        UntypedResource("C", type: "Acme::Shop::Counter", properties: ["Name": .init(counter)])
    }
}
