// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceGenerator

@Suite("Names that meet")
struct NameTests {
    @Test("Two names that become one are an error that names both")
    func collisions() throws {
        let labels = try GeneratedThing(properties(#"{"FooBar": {"type": "string"}, "Foo-Bar": {"type": "string"}}"#))
        #expect(labels.problems == ["AWS::Test::Thing: property Foo-Bar and property FooBar are both named fooBar"])
        let values = try GeneratedThing(properties(#"{"Mode": {"type": "string", "enum": ["ON_OFF", "onOff"]}}"#))
        #expect(values.problems == ["AWS::Test::Thing: value ON_OFF and value onOff of Mode are both named onOff"])
        let types = try GeneratedThing(
            properties(
                ##"{"Mode": {"type": "string", "enum": ["a"]}, "Other": {"$ref": "#/definitions/Mode"}}"##,
                definitions: #"{"Mode": {"type": "object", "properties": {"A": {"type": "string"}}}}"#))
        #expect(types.problems == ["AWS::Test::Thing: types Mode (a definition) and Mode are both named Mode"])
    }

    @Test("A hand-written member's name is taken")
    func reserved() throws {
        let parameter = try GeneratedThing(properties(#"{"Line": {"type": "integer"}}"#))
        #expect(parameter.problems == ["AWS::Test::Thing: property Line has the name of a hand-written member, line"])
        let attribute = try GeneratedThing(
            properties(#"{"Ref": {"type": "string"}}"#, rest: #""readOnlyProperties": ["/properties/Ref"]"#))
        #expect(attribute.problems == ["AWS::Test::Thing: attribute Ref has the name of a hand-written member, ref"])
        let object = try GeneratedThing(
            properties(#"{"Place": {"type": "object", "properties": {"Node": {"type": "string"}}}}"#))
        #expect(
            object.problems == ["AWS::Test::Thing: property Node of Place has the name of a hand-written member, node"])
    }

    @Test("The table of properties has its name for itself")
    func tableOfProperties() throws {
        let thing = try GeneratedThing(properties(#"{"PropertyNames": {"type": "string", "enum": ["a"]}}"#))
        #expect(thing.problems == ["AWS::Test::Thing: type PropertyNames has the name of the table of properties"])
    }

    @Test("Recorded resolutions settle it")
    func resolutions() throws {
        let thing = try GeneratedThing(
            properties(
                ##"""
                {"Line": {"type": "integer"}, "Mode": {"type": "string", "enum": ["ON", "on", "off"]},
                 "Other": {"$ref": "#/definitions/Mode"}}
                """##,
                definitions: #"{"Mode": {"type": "object", "properties": {"A": {"type": "string"}}}}"#,
                rest: #""readOnlyProperties": ["/properties/Ref"]"#),
            resolutions: [
                .member("AWS::Test::Thing", "Line", "lineNumber", because: "line is the place in the source"),
                .definition("AWS::Test::Thing", "Mode", "ModeObject", because: "the property Mode is an enumeration"),
                .omitted("AWS::Test::Thing", "Mode.on", because: "the same as ON"),
            ])
        #expect(thing.problems == [])
        #expect(thing.declares("lineNumber: Value<Int>? = nil,"))
        #expect(thing.declares(#""Line": lineNumber?.node,"#))
        #expect(thing.declares("mode: Mode? = nil,"))
        #expect(thing.declares("other: ModeObject? = nil,"))
        #expect(thing.declares(#"public static var on: Mode { "ON" }"#))
        #expect(!thing.text.contains(#"{ "on" }"#))
    }

    @Test("A nested or neighbouring type that hides a name makes its module be written")
    func qualification() throws {
        let thing = try GeneratedThing(
            properties(
                ##"""
                {"Value": {"$ref": "#/definitions/Value"}, "Text": {"type": "string"}, "Number": {"type": "integer"},
                 "Role": {"type": "string", "format": "AWS::IAM::Role.Arn"}, "Iam": {"$ref": "#/definitions/IAM"},
                 "Labels": {"type": "array", "items": {"$ref": "#/definitions/Tag"}}}
                """##,
                definitions: ##"""
                    {"Value": {"type": "object", "properties": {"Value": {"$ref": "#/definitions/Value"}}},
                     "IAM": {"type": "object", "properties": {"A": {"type": "string"}}},
                     "Tag": {"type": "object", "properties": {"Key": {"type": "string"}, "Value": {"type": "string"}}}}
                    """##),
            among: ["AWS::Test::Tag": properties("{}"), "AWS::Test::Int": properties("{}")])
        #expect(thing.problems == [])
        #expect(thing.declares("value: Value? = nil,"))
        #expect(thing.declares("text: StackDSL.Value<String>? = nil,"))
        #expect(thing.declares("number: StackDSL.Value<Swift.Int>? = nil,"))
        #expect(thing.declares("role: ARN<AWS.IAM.Role>? = nil,"))
        #expect(thing.declares("labels: List<StackDSL.Tag>? = nil,"))
    }

    @Test("Where an inner type hides an outer one of the same name, the outer one is written with its path")
    func shadowing() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Scope": {"$ref": "#/definitions/Scope"}}"##,
                definitions: ##"""
                    {"Scope": {"type": "object", "properties": {
                      "Inner": {"type": "object", "properties": {"Back": {"$ref": "#/definitions/Scope"},
                        "Scope": {"type": "string", "enum": ["a"]}}}}}}
                    """##))
        #expect(thing.declares("back: Test.Thing.Scope? = nil,"))
        #expect(thing.declares("scope: Scope? = nil"))
    }

    @Test("A definition may have its resource's name")
    func sameNameAsResource() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Thing": {"$ref": "#/definitions/Thing"}}"##,
                definitions: #"{"Thing": {"type": "object", "properties": {"A": {"type": "string"}}}}"#))
        #expect(thing.declares("thing: Thing? = nil,"))
        #expect(thing.declares("public var ref: ID<Test.Thing> { .init(node: resource.ref) }"))
    }
}
