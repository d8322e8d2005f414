// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel
import Testing

@Suite struct CatalogTests {
    @Test func holdsEveryTypeInOrder() {
        let names = Catalog.typeNames
        #expect(names.count == 1854)
        #expect(names == names.sorted())
        #expect(names.allSatisfy { Catalog.contains($0) })
    }

    @Test func findsTheFirstTheLastAndOnesBetween() {
        let names = Catalog.typeNames
        for name in [names[0], names[names.count - 1], "AWS::EC2::VPC", "AWS::WAFv2::WebACL"] {
            #expect(Catalog.schema(of: name)?["typeName"]?.stringValue == name)
        }
    }

    @Test(arguments: ["", "A", "AWS::EC2::VP", "AWS::EC2::VPCX", "ZZZ", "aws::ec2::vpc", "AWS::EC2::VPC {"])
    func doesNotFindWhatIsNotThere(name: String) {
        #expect(Catalog.schema(of: name) == nil)
        #expect(!Catalog.contains(name))
    }

    @Test func holdsNoSentences() throws {
        let schema = try #require(Catalog.schema(of: "AWS::ECS::Service"))
        var found = false
        schema.walk { node, path in
            if node["description"]?.stringValue != nil { found = true }
        }
        #expect(!found)
    }

    @Test func everySchemaReads() {
        #expect(Catalog.typeNames.allSatisfy { Catalog.schema(of: $0)?["properties"] != nil })
    }
}
