// SPDX-License-Identifier: Apache-2.0

import Foundation
import ResourceSchemas
import Testing

@testable import ResourceGenerator

@Suite("The types that people use most are typed")
struct MostUsedTypesTests {
    private static let names: [String] = {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let text = try? String(contentsOfFile: "/\(root)/Sources/SchemaCatalog/most-used.txt", encoding: .utf8)
        return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
    }()

    @Test("There are 200 of them, and all exist")
    func list() {
        #expect(Set(Self.names).count == 200)
        for name in Self.names { #expect(Catalog.contains(name), "there is no \(name)") }
    }

    @Test("No slot or attribute sounds like a reference, and neither has a kind nor a reason why not")
    func everySlotIsDecided() {
        let types = Self.names.compactMap(TypeName.init)
        #expect(types.count == 200)
        for blueprint in Generator().generate(Set(types)).blueprints where types.contains(blueprint.type) {
            for slot in blueprint.suspectedReferences {
                Issue.record("\(blueprint.type.full) \(slot): a kind or a text line in facts.txt, please")
            }
        }
    }

    @Test("What the facts call text, and what the thing itself is called, is none that is left to decide")
    func texts() throws {
        let schema = properties(
            """
            {"Name": {"type": "string"}, "ThingName": {"type": "string"}, "QueueName": {"type": "string"},
             "HostName": {"type": "string"},
             "Part": {"type": "object", "properties": {"Key": {"type": "string"}, "MetricName": {"type": "string"}}}}
            """, rest: #""readOnlyProperties": ["/properties/HostName"]"#)
        let thing = try GeneratedThing(
            schema, facts: "text AWS::Test::Thing Part.Key HostName # why\nname MetricName text # why")
        #expect(thing.output.blueprints.first?.suspectedReferences == ["QueueName"])
        let unknowing = try GeneratedThing(schema)
        #expect(
            unknowing.output.blueprints.first?.suspectedReferences
                == ["QueueName", "Part.Key", "Part.MetricName", "GetAtt HostName"])
    }
}
