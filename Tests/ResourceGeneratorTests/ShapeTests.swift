// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceGenerator

@Suite("What a schema says becomes a Swift type")
struct ShapeTests {
    @Test(
        "Scalars, lists, maps and documents",
        arguments: [
            (#"{"type": "string"}"#, "Value<String>"),
            (#"{"type": "integer"}"#, "Value<Int>"),
            (#"{"type": "number"}"#, "Value<Double>"),
            (#"{"type": "boolean"}"#, "Value<Bool>"),
            (#"{"type": ["integer", "string"]}"#, "Value<Int>"),
            (#"{"type": "array", "items": {"type": "string"}}"#, "List<Value<String>>"),
            (#"{"type": "array", "items": {"type": "array", "items": {"type": "integer"}}}"#, "List<List<Value<Int>>>"),
            (#"{"type": "object", "patternProperties": {".*": {"type": "string"}}}"#, "Map<Value<String>>"),
            (#"{"type": "object", "additionalProperties": {"type": "integer"}}"#, "Map<Value<Int>>"),
            (
                #"{"type": "object", "patternProperties": {"a": {"type": "string"}, "b": {"type": "integer"}}}"#,
                "Map<Document>"
            ),
            (#"{"type": "object"}"#, "Document"),
            (#"{"type": ["object", "string"]}"#, "Document"),
            (#"{"type": ["object", "string"], "format": "json"}"#, "Document"),
            (#"{"type": "object", "additionalProperties": false}"#, "Document"),
            (#"{"anyOf": [{"type": "string"}, {"type": "integer"}]}"#, "Document"),
            (
                #"{"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": ["object", "string"], "format": "json"}]}"#,
                "List<Value<String>>"
            ),
        ])
    func property(schema: String, expected: String) throws {
        let thing = try GeneratedThing(properties(#"{"Slot": \#(schema)}"#))
        #expect(thing.declares("slot: \(expected)? = nil,"), "\(thing.text)")
    }

    @Test("Definitions that are no objects resolve where they are used, also through each other")
    func aliases() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Ports": {"$ref": "#/definitions/Ports"}}"##,
                definitions:
                    ##"{"Ports": {"type": "array", "items": {"$ref": "#/definitions/Port"}}, "Port": {"type": "integer"}}"##
            ))
        #expect(thing.declares("ports: List<Value<Int>>? = nil,"))
        #expect(!thing.text.contains("struct Port"))
    }

    @Test("A definition that is a list of itself ends in a document")
    func endlessAlias() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Any": {"$ref": "#/definitions/Any"}}"##,
                definitions: ##"{"Any": {"type": "array", "items": {"$ref": "#/definitions/Any"}}}"##))
        #expect(thing.declares("any: List<Document>? = nil,"), "\(thing.text)")
    }

    @Test("Objects become structs: definitions in the resource, inline ones in their owner; recursion is no obstacle")
    func objects() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Rule": {"$ref": "#/definitions/Statement"}}"##,
                definitions: ##"""
                    {"Statement": {"type": "object", "properties": {
                      "Not": {"$ref": "#/definitions/Statement"},
                      "Match": {"type": "object", "properties": {"Text": {"type": "string"}}}}}}
                    """##))
        #expect(thing.declares("rule: Statement? = nil,"))
        #expect(thing.declares("not: Statement? = nil"))
        #expect(thing.text.contains("        public struct Statement: PropertyObject {"))
        #expect(thing.text.contains("            public struct Match: PropertyObject {"))
    }

    @Test("Required properties come first and have no default; read-only ones are no parameters")
    func order() throws {
        let thing = try GeneratedThing(
            properties(
                #"{"B": {"type": "string"}, "A": {"type": "string"}, "D": {"type": "string"}, "Id": {"type": "string"}}"#,
                rest: #""required": ["D", "Id"], "readOnlyProperties": ["/properties/Id"]"#))
        let parameters = thing.declarations.filter { $0.contains(": Value<String>") && $0.hasSuffix(",") }
        #expect(parameters == ["d: Value<String>,", "a: Value<String>? = nil,", "b: Value<String>? = nil,"])
    }

    @Test("Parameters are in the order of their names in Swift, what is emitted in that of CloudFormation's")
    func orderOfNames() throws {
        let text = #"{"type": "string"}"#
        let thing = try GeneratedThing(
            properties(#"{"CNAMEs": \#(text), "CacheKey": \#(text), "AZs": \#(text), "Alias": \#(text)}"#))
        let parameters = thing.declarations.filter { $0.contains(": Value<String>? = nil") }
        #expect(parameters.map { String($0.prefix { $0 != ":" }) } == ["alias", "azs", "cacheKey", "cnames"])
        let entries = thing.declarations.filter { $0.hasSuffix("?.node,") }
        #expect(entries.map { String($0.dropFirst().prefix { $0 != "\"" }) } == ["AZs", "Alias", "CNAMEs", "CacheKey"])
    }

    @Test("Properties are in a table by their names, those of an object in its own; a closure sets them")
    func tables() throws {
        let thing = try GeneratedThing(
            properties(
                #"{"Default": {"type": "string"}, "Place": {"type": "object", "properties": {"A": {"type": "integer"}}}}"#
            ))
        #expect(thing.declares(#"public var `default`: PropertyName<Value<String>> { "Default" }"#))
        #expect(thing.declares(#"public var place: PropertyName<Place> { "Place" }"#))
        #expect(thing.text.contains(#"                public var a: PropertyName<Value<Int>> { "A" }"#))
        #expect(thing.declares("configure: (inout Properties<Test.Thing>) -> Void = { _ in }"))
        #expect(try !GeneratedThing(properties("{}")).text.contains("PropertyNames"))
    }

    @Test("A property that is itself called Properties does not hide those that the closure sets")
    func propertyNamedProperties() throws {
        let thing = try GeneratedThing(properties(#"{"Properties": {"type": "string"}}"#))
        #expect(thing.declares("properties: Value<String>? = nil,"))
        #expect(thing.declares("configure(&self.properties)"))
    }

    @Test("Alternatives are joined: all members, and those required that every alternative requires")
    func alternatives() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Source": {"$ref": "#/definitions/Source"}}"##,
                definitions: ##"""
                    {"Source": {"oneOf": [
                      {"type": "object", "properties": {"Name": {"type": "string"}, "Url": {"type": "string"}}, "required": ["Name", "Url"]},
                      {"type": "object", "properties": {"Name": {"type": "string"}, "Path": {"type": "string"}}, "required": ["Name"]}]}}
                    """##))
        #expect(thing.declares("name: Value<String>,"))
        #expect(thing.declares("path: Value<String>? = nil,"))
        #expect(thing.declares("url: Value<String>? = nil"))
    }

    @Test("Enumerations are open: named values and string literals")
    func enumerations() throws {
        let thing = try GeneratedThing(
            properties(
                #"{"LaunchType": {"type": "string", "enum": ["FARGATE", "EC2", "NONE"]}, "Type": {"type": "string", "enum": ["a"]}}"#
            ))
        #expect(thing.declares("public final class LaunchType: OpenEnum, @unchecked Sendable {"))
        #expect(thing.declares(#"public static var fargate: LaunchType { "FARGATE" }"#))
        #expect(
            thing.declares(#"public static var noneValue: LaunchType { "NONE" }"#),
            ".none would be an optional without value"
        )
        #expect(
            thing.declares("public final class TypeProperty: OpenEnum, @unchecked Sendable {"),
            "Swift keeps the name Type for itself")
        #expect(thing.declares("type: TypeProperty? = nil,"))
    }

    @Test(
        "What the API's model or the documentation lists makes an enumeration too",
        arguments: ["apiEnum", "apiEnumCaseInsensitive", "documentedEnum"])
    func enumerationsOfTheAPI(keyword: String) throws {
        let mode = #"{"type": "string", "\#(keyword)": ["merge", "overwrite"]}"#
        let thing = try GeneratedThing(properties(#"{"Mode": \#(mode)}"#))
        #expect(thing.declares("public final class Mode: OpenEnum, @unchecked Sendable {"))
        #expect(thing.declares(#"public static var merge: Mode { "merge" }"#))
    }

    @Test("Tags are StackDSL's, under whatever name the schema has them; other pairs are not")
    func tags() throws {
        let pair = #"{"type": "object", "properties": {"Key": {"type": "string"}, "Value": {"type": "string"}}}"#
        let thing = try GeneratedThing(
            properties(
                ##"""
                {"Tags": {"type": "array", "items": {"$ref": "#/definitions/Tag"}},
                 "ThingTags": {"type": "array", "items": {"$ref": "#/definitions/ThingTag"}},
                 "Filters": {"type": "array", "items": {"$ref": "#/definitions/TagFilter"}}}
                """##,
                definitions: #"{"Tag": \#(pair), "ThingTag": \#(pair), "TagFilter": \#(pair)}"#,
                rest: #""tagging": {"tagProperty": "/properties/ThingTags"}"#))
        #expect(thing.declares("tags: List<Tag>? = nil,"))
        #expect(thing.declares("thingTags: List<Tag>? = nil,"))
        #expect(thing.declares("filters: List<TagFilter>? = nil,"))
        #expect(!thing.text.contains("struct Tag:"))
    }
}
