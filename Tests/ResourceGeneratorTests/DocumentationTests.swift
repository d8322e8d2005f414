// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceGenerator

@Suite("Documentation of generated types")
struct DocumentationTests {
    private func parameter(_ schema: String, rest: String = "") throws -> String {
        let thing = try GeneratedThing(properties(#"{"Slot": \#(schema)}"#, rest: rest))
        let line = try #require(thing.declarations.first { $0.hasPrefix("///   - slot:") })
        return String(line.dropFirst("///   - slot: ".count))
    }

    @Test(
        "CloudFormation's name, and the limits",
        arguments: [
            (#"{"type": "string", "minLength": 1, "maxLength": 64}"#, "Length 1 to 64."),
            (#"{"type": "string", "maxLength": 64}"#, "Length at most 64."),
            (#"{"type": "integer", "minimum": 1, "maximum": 65535}"#, "Range 1 to 65535."),
            (#"{"type": "integer", "minimum": 0}"#, "Range at least 0."),
            (#"{"type": "integer", "enum": [1, 3, 7]}"#, "One of 1, 3, 7."),
            (#"{"type": "string", "pattern": "^[a-z]+$"}"#, "Pattern `^[a-z]+$`."),
            (
                #"{"type": "array", "items": {"type": "string", "maxLength": 9}, "maxItems": 5, "uniqueItems": true}"#,
                "Items at most 5. No item twice. Each: Length at most 9."
            ),
            (#"{"type": "string", "default": "PUBLIC"}"#, "Default `PUBLIC`."),
        ])
    func limits(schema: String, expected: String) throws {
        #expect(try parameter(schema) == expected)
    }

    @Test("What a change causes")
    func lifecycle() throws {
        let text = #"{"type": "string"}"#
        #expect(
            try parameter(text, rest: #""createOnlyProperties": ["/properties/Slot"]"#)
                == "A change replaces the resource.")
        #expect(
            try parameter(text, rest: #""conditionalCreateOnlyProperties": ["/properties/Slot"]"#)
                == "A change may replace the resource.")
        #expect(
            try parameter(text, rest: #""writeOnlyProperties": ["/properties/Slot"]"#) == "Never read back.")
        #expect(try parameter(text, rest: #""deprecatedProperties": ["/properties/Slot"]"#) == "Deprecated.")
    }

    @Test("Within an object, certain only when the object is used once")
    func nestedLifecycle() throws {
        func note(_ extra: String) throws -> Bool {
            let thing = try GeneratedThing(
                properties(
                    ##"{"Code": {"$ref": "#/definitions/Code"}\##(extra)}"##,
                    definitions: #"{"Code": {"type": "object", "properties": {"Key": {"type": "string"}}}}"#,
                    rest: #""createOnlyProperties": ["/properties/Code/Key"]"#))
            return thing.text.contains("- key: A change replaces the resource.")
        }
        #expect(try note(""))
        #expect(try !note(##", "Other": {"$ref": "#/definitions/Code"}"##))
    }

    @Test("What the registry says of the whole type")
    func typeNotes() throws {
        let thing = try GeneratedThing(
            properties(
                "{}",
                rest: #"""
                    "lifecycle": {"status": "sunset", "date": "2026-09-30"}, "replacementStrategy": "delete_then_create"
                    """#))
        #expect(
            thing.text.contains("/// AWS gives up this service or type: sunset on 2026-09-30. A replacement deletes"))
        #expect(try !GeneratedThing(properties("{}")).text.contains("replacement"))
    }

    @Test("The values of an enumeration, the first eight of many")
    func values() throws {
        #expect(try parameter(#"{"type": "string", "enum": ["A", "b-c"]}"#) == "One of `A`, `b-c`.")
        let many = (1...10).map { "\"v\($0)\"" }.joined(separator: ", ")
        #expect(
            try parameter(#"{"type": "string", "enum": [\#(many)]}"#)
                == "One of `v1`, `v2`, `v3`, `v4`, `v5`, `v6`, `v7`, `v8` and 2 more.")
    }

    @Test("What a property needs beside it, and what it cannot have")
    func companions() throws {
        #expect(
            try parameter(
                #"{"type": "string"}"#,
                rest: #""dependentRequired": {"Slot": ["A"]}, "dependentExcluded": {"Slot": ["B", "C"]}"#)
                == "Needs `A`. Not with `B`, `C`.")
    }

    @Test("Of what nothing is known, the name and the place in AWS's documentation")
    func anchors() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Code": {"$ref": "#/definitions/Code"}, "Max": {"type": "integer", "maximum": 5}}"##,
                definitions: #"{"Code": {"type": "object", "properties": {"Key": {"type": "string"}}}}"#))
        let page = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference"
        #expect(thing.declares("/// `Code`. [AWS](\(page)/aws-resource-test-thing.html#cfn-test-thing-code)"))
        #expect(
            thing.declares("/// `Max`. Range at most 5. [AWS](\(page)/aws-resource-test-thing.html#cfn-test-thing-max)")
        )
        #expect(
            thing.declares("/// `Key`. [AWS](\(page)/aws-properties-test-thing-code.html#cfn-test-thing-code-key)"))
        #expect(!thing.text.contains("- code:"))
    }

    @Test("The pages of AWS's documentation")
    func pages() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Code": {"$ref": "#/definitions/SourceCode"}}"##,
                definitions: #"{"SourceCode": {"type": "object", "properties": {"Key": {"type": "string"}}}}"#))
        let page = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference"
        #expect(thing.declares("/// See <\(page)/aws-resource-test-thing.html>."))
        #expect(thing.declares("/// See <\(page)/aws-properties-test-thing-sourcecode.html>."))
    }

    @Test("Every generated file says so, and what made it")
    func header() throws {
        for file in try GeneratedThing(properties("{}")).output.files {
            #expect(file.text.hasPrefix("// swift-format-ignore-file\n// DO NOT EDIT"))
        }
    }
}
