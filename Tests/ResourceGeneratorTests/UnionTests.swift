// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceGenerator

@Suite("A value of several forms is a type with a member for each")
struct UnionTests {
    @Test("Objects that their Type chooses are made of their Properties")
    func tagged() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Events": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Event"}}}"##,
                definitions: ##"""
                    {"Event": {"byType": {"SQS": {"$ref": "#/definitions/Queue"}}},
                     "Queue": {"properties": {"Type": {"type": "string"}, "Properties": {"$ref": "#/definitions/Has"}},
                               "required": ["Type", "Properties"]},
                     "Has": {"properties": {"Arn": {"type": "string"}}}}
                    """##))
        #expect(thing.declares("events: Map<Event>? = nil,"), "\(thing.text)")
        #expect(thing.declares("public struct Event: Expression {"))
        #expect(thing.declares("public static func sqs(_ properties: Has) -> Event {"))
    }

    @Test("Text, lists and objects of any names are literals, others members")
    func forms() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Slot": {"forms": [{"type": "string"}, {"type": "array", "items": {"type": "integer"}}, {"type": "object", "additionalProperties": {"type": "boolean"}}, {"$ref": "#/definitions/Whole"}]}}"##,
                definitions: ##"{"Whole": {"properties": {"A": {"type": "string"}}}}"##))
        #expect(
            thing.declares(
                "public struct Slot: Expression, TextExpression, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {"
            ), "\(thing.text)")
        #expect(
            thing.declares(
                "public init(arrayLiteral elements: Value<Int>...) { self.node = .array(elements.map(\\.node)) }"))
        #expect(thing.declares("public static func whole(_ value: Whole) -> Slot { .init(node: value.node) }"))
    }

    @Test("An object of one member has that as its name")
    func member() throws {
        let thing = try GeneratedThing(
            properties(
                ##"{"Slot": {"forms": [{"type": "string"}], "byMember": {"ReadPolicy": {"properties": {"Name": {"type": "string"}}, "required": ["Name"]}}}}"##
            ))
        #expect(thing.declares("public static func readPolicy(name: Value<String>) -> Slot {"), "\(thing.text)")
    }
}
