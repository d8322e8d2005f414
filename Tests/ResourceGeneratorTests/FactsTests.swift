// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import Testing

@testable import ResourceGenerator

@Suite("facts.txt speaks of what there is")
struct FactsTests {
    private static let facts = SchemaFacts.shared
    private static let generator = Generator()

    private static var typeNames: [String] {
        Set(facts.refs.keys).union(facts.slots.keys).union(facts.texts.keys).union(facts.attributes.keys).union(
            facts.assumers.keys
        )
        .union(facts.policies.keys).union(facts.standIns.keys).sorted()
    }

    @Test("Every line can be read and says why")
    func lines() {
        #expect(Self.facts.malformedLines == [])
    }

    @Test(
        "A line that lacks its reason, its form or its kind is malformed, and so is a second one for the same slot",
        arguments: [
            "slot AWS::Test::Thing A id AWS::Test::B", "slot AWS::Test::Thing A id AWS::Test::B # ",
            "slot AWS::Test::Thing A # why", "slot AWS::Test::Thing A id # why", "slot AWS::Test::Thing A key B # why",
            "ref AWS::Test::Thing id AWS::Test::B arn AWS::Test::C # why", "slots AWS::Test::Thing A text # why",
            "slot AWS::Test::Thing A text # why\nslot AWS::Test::Thing A text # why",
        ])
    func malformed(text: String) {
        #expect(SchemaFacts(text: text).malformedLines.count == 1)
    }

    @Test("Every type exists, and what it has no type for is not a type", arguments: typeNames)
    func types(name: String) {
        #expect(Catalog.contains(name) || ServerlessCatalog.contains(name))
    }

    @Test("Every kind is a resource type, or said to be none")
    func kinds() {
        let slots = Self.facts.slots.values.flatMap(\.values).flatMap { $0 }
        let named = Self.facts.names.flatMap(\.kinds)
        let all = slots + named + Self.facts.refs.values + Self.facts.attributes.values.flatMap(\.values)
        for kind in all where kind.form != .text {
            #expect(
                Catalog.contains(kind.typeName) || Self.facts.kindsWithoutType.contains(kind.typeName),
                "\(kind.typeName) is no resource type")
        }
        for name in Self.facts.kindsWithoutType { #expect(!Catalog.contains(name), "\(name) is a type by now") }
    }

    @Test("Every name says something of some type")
    func names() {
        let used = Generator().source.typeNames.reduce(into: Set<String>()) { used, type in
            for slot in SlotTable.slots(of: type.full) { used.formUnion(slot.path) }
        }
        for (pattern, kinds) in Self.facts.names where kinds.first?.form != .text {
            let end = pattern.split(separator: ".").last ?? ""
            let isUsed = used.contains { name in
                end.hasPrefix("*") ? name.hasSuffix(end.dropFirst()) : name == end
            }
            #expect(isUsed, "\(pattern) is the name of no slot")
        }
    }

    @Test("Every service's roles are those of a type, or of the types of a service")
    func services() {
        let types = Self.generator.source.typeNames
        for name in Self.facts.services.keys {
            #expect(types.contains { $0.full == name || "AWS::\($0.service)" == name }, "there is no \(name)")
        }
    }

    @Test(
        "slots.txt is what the schemas and the facts give",
        arguments: [
            "AWS::Lambda::Function", "AWS::ECS::Service", "AWS::IAM::Role", "AWS::WAFv2::WebACL",
            "AWS::SQS::QueueInlinePolicy",
        ])
    func slots(name: String) throws {
        let type = try #require(TypeName(name))
        let derived = SlotLines(Self.generator).slots(of: type).map { "\(name) \($0)" }
        let committed = SlotTable.slots(of: name).map { "\(name) \($0)" }
        #expect(derived.sorted() == committed.sorted())
        #expect(!committed.isEmpty)
    }

    @Test("Every slot is a text of its type, every attribute one that is generated", arguments: typeNames)
    func slotsAndAttributes(name: String) throws {
        let type = try #require(TypeName(name))
        let blueprint = try #require(Self.generator.generate([type]).blueprints.first)
        let own = blueprint.properties.map { (NestedID.property($0.name, of: nil), $0) }
        let nested = blueprint.nestedTypes.flatMap { outer in
            outer.properties.map { (NestedID.property($0.name, of: outer.id), $0) }
        }
        let slots = Dictionary((own + nested).map { ($0.description, $1) }, uniquingKeysWith: { first, _ in first })
        for (path, kinds) in Self.facts.slots[name] ?? [:] {
            let slot = try #require(slots[path], "\(name) has no property \(path)")
            if kinds.first?.form == .text {
                #expect(slot.type.element == .string, "\(name) \(path) is no text")
            } else {
                #expect(slot.evidence == .facts, "\(name) \(path) is no text, so it cannot refer to anything")
            }
        }
        let others = Set((Self.facts.assumers[name] ?? [:]).keys).union((Self.facts.policies[name] ?? [:]).keys)
        for path in others { #expect(slots[path] != nil, "\(name) has no property \(path)") }
        for path in Self.facts.texts[name] ?? [] {
            let isText = slots[path].map { $0.type.element == .string && $0.evidence == .facts }
            let isAttribute = blueprint.attributes.contains { $0.name == path && $0.type.element == .string }
            #expect(isText ?? isAttribute, "\(name) has no text \(path)")
        }
        for attribute in (Self.facts.attributes[name] ?? [:]).keys {
            #expect(blueprint.attributes.contains { $0.name == attribute }, "\(name) has no \(attribute)")
        }
    }
}
