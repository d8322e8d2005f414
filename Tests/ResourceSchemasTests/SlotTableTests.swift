// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel
import Testing

@Suite("The slot table")
struct SlotTableTests {
    @Test("Every slot says what its line says")
    func lines() {
        let slots = SlotTable.typeNames.flatMap { SlotTable.slots(of: $0) }
        #expect(slots.count > 2000)
        for slot in slots { #expect(Slot(words: slot.description.split(separator: " ")) == slot) }
        for type in SlotTable.typeNames { #expect(Catalog.contains(type) || ServerlessCatalog.contains(type)) }
    }

    @Test("Types have the slots of their own lines alone")
    func lookUp() {
        #expect(SlotTable.slots(of: "AWS::EC2::VPC").allSatisfy { !$0.takes("AWS::EC2::VPC") })
        #expect(SlotTable.slots(of: "AWS::No::Such").isEmpty)
        let groups = SlotTable.slots(of: "AWS::Lambda::Function").filter { $0.takes("AWS::EC2::SecurityGroup") }
        #expect(groups.map(\.path) == [["VpcConfig", "SecurityGroupIds"]])
        let role = SlotTable.slots(of: "AWS::Lambda::Function").first { $0.path == ["Role"] }
        #expect(role?.services == ["lambda"])
    }

    @Test("The path of a value leads to its slot, through lists, maps and branches")
    func paths() {
        func kinds(_ type: String, _ steps: Node.Path.Step...) -> [String]? {
            SlotTable.slot(of: type, at: Node.Path([.key("Properties")] + steps))?.kinds.map(\.typeName)
        }
        #expect(kinds("AWS::Lambda::Function", .key("Layers"), .index(1)) == ["AWS::Lambda::LayerVersion"])
        #expect(
            kinds("AWS::Lambda::Function", .key("Role"), .key("Fn::If"), .index(2)) == ["AWS::IAM::Role"])
        #expect(kinds("AWS::ApiGateway::Method", .key("RequestModels"), .key("a/b")) == ["AWS::ApiGateway::Model"])
        #expect(kinds("AWS::Lambda::Function", .key("Handler")) == nil)
    }

    @Test("What a name says of every type holds where neither schema nor fact says otherwise")
    func names() {
        let facts = SchemaFacts(
            text:
                "name *BucketArn arn AWS::S3::Bucket # a\nname Logging.Bucket text # b\nname Bucket id AWS::S3::Bucket # c"
        )
        #expect(facts.malformedLines == [])
        #expect(facts.kinds(ofSlotNamed: ["A", "SourceBucketArn"])?.map(\.form) == [.arn])
        #expect(facts.kinds(ofSlotNamed: ["Logging", "Bucket"])?.map(\.form) == [.text])
        #expect(facts.kinds(ofSlotNamed: ["Bucket"])?.map(\.form) == [.id])
        #expect(facts.kinds(ofSlotNamed: ["BucketArns"]) == nil)
    }
}
