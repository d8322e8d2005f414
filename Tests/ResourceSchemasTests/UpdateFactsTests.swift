// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import Testing

@Suite struct UpdateFactsTests {
    @Test func everyRowReadsAndNamesAPropertyOfAType() {
        #expect(UpdateFacts.all.malformedLines.isEmpty)
        for (type, fact) in UpdateFacts.all.documented where type != "AWS::CloudFormation::CustomResource" {
            let schema = KnownSchemas().schema(of: type) ?? ResourceSchema(serverless: type)
            #expect(schema?.properties.properties[fact.path[0]] != nil, "\(type) \(fact.path)")
        }
    }

    @Test func aRowStandsBeforeTheSchema() {
        let schema = KnownSchemas().schema(of: "AWS::DynamoDB::Table")
        let facts = UpdateFacts("AWS::DynamoDB::Table KeySchema refusal").of("AWS::DynamoDB::Table", schema)
        #expect(facts.contains(UpdateFact(path: ["TableName"], behavior: .replacement)))
        #expect(facts.filter { $0.path == ["KeySchema"] }.map(\.behavior) == [.refusal])
        #expect(UpdateFacts("a b c\nx").malformedLines == ["a b c", "x"])
    }

    @Test func pathsGoThroughElements() {
        let schema = KnownSchemas().schema(of: "AWS::EC2::SpotFleet")
        let paths = UpdateFacts.all.of("AWS::EC2::SpotFleet", schema).map(\.path)
        #expect(paths.contains(["SpotFleetRequestConfigData", "AllocationStrategy"]))
        #expect(KnownSchemas().schema(of: "AWS::EC2::VPCGatewayAttachment")?.isDeletedBeforeReplacement == true)
    }
}
