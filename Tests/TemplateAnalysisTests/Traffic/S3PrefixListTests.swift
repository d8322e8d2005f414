// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

/// The way to the gateway endpoint of S3, by the addresses that a rule names.
@Suite struct S3PrefixListTests {
    private func path(
        _ list: String, in region: String? = "eu-west-1", changing change: (String, String)? = nil
    ) throws -> NetworkPath {
        var text = PrivateSystem.json.replacingFirst(
            #""CidrIp": "0.0.0.0/0""#, with: #""DestinationPrefixListId": "\#(list)""#)
        if let change { text = text.replacingFirst(change.0, with: change.1) }
        let traffic = Traffic(try Template(json: text).outcomes(region: region)[0])
        return traffic.path(from: try #require(traffic.network.member("Service")), to: "s3")
    }

    @Test func theListOfTheRegionIsAWayForCertain() throws {
        let path = try path("pl-6da54004")
        #expect(path.isCertain && !path.isBroken, "\(path)")
    }

    @Test func anotherListIsNotCertain() throws {
        #expect(try !path("pl-63a5400a").isCertain)
        #expect(try !path("pl-6da54004", in: nil).isCertain)
        #expect(try !path("pl-6da54004", in: "eu-north-1").isCertain)
    }

    @Test func aTableThatNobodyKnowsIsNotCertain() throws {
        let path = try path(
            "pl-6da54004",
            changing: (#""RouteTableIds": [{"Ref": "Table"}]"#, #""RouteTableIds": [{"Fn::ImportValue": "table"}]"#))
        #expect(!path.isCertain && !path.isBroken, "\(path)")
    }
}
