// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

@Suite struct DeployedOutcomeTests {
    private func property(_ json: String) throws -> PropertyValue {
        let outcome = try Template(
            json:
                #"{"Resources": {"A": {"Type": "AWS::EC2::Subnet"}, "X": {"Type": "A", "Properties": {"P": \#(json)}}}}"#
        ).deployed(region: "eu-west-1", stackName: "shop-app")
        return try #require(outcome["X"])["P"]
    }

    @Test func aListThatWasJoinedComesBack() throws {
        let known = #"{"Fn::Split": [",", {"Fn::Join": [",", [{"Ref": "A"}, "subnet-00000001"]]}]}"#
        #expect(try property(known).knownElements.map(\.resource) == ["A", nil])
        let open = #"{"Fn::Split": [",", {"Fn::Join": [",", [{"Ref": "P"}, "subnet-00000001"]]}]}"#
        #expect(try property(open).elements == nil)
    }

    @Test func defaultsDecideAndWhatHasNoValueStaysOpen() throws {
        let template = try Template(
            json: #"""
                {"Parameters": {"Kind": {"Type": "String", "Default": "test"}, "Size": {"Type": "String"}},
                 "Mappings": {"M": {"test": {"Keyed": "no"}}},
                 "Conditions": {
                   "IsTest": {"Fn::Equals": [{"Ref": "Kind"}, "test"]}, "IsBig": {"Fn::Equals": [{"Ref": "Size"}, "big"]},
                   "Keyed": {"Fn::Equals": [{"Fn::FindInMap": ["M", {"Ref": "Kind"}, "Keyed"]}, "yes"]},
                   "Either": {"Fn::Or": [{"Condition": "IsTest"}, {"Condition": "IsBig"}]}},
                 "Resources": {
                   "A": {"Type": "A", "Condition": "Either", "Properties": {"P": {"Fn::If": ["IsBig", 1, 2]},
                     "L": ["a", {"Fn::If": ["IsBig", "b", {"Ref": "AWS::NoValue"}]}]}},
                   "B": {"Type": "B", "Condition": "IsBig"}, "C": {"Type": "C", "Condition": "Keyed"}}}
                """#)
        let outcome = template.deployed()
        #expect(outcome.resources.map(\.logicalID) == ["A", "B"])
        let a = try #require(outcome["A"])
        #expect(outcome.openCondition(of: a) == nil)
        #expect(a["P"].isUnknown)
        #expect(a["L"].count == nil)
        #expect(outcome.openCondition(of: try #require(outcome["B"])) == "IsBig")
        let big = template.deployed(parameters: [ParameterValue(name: "Size", value: "big")])
        #expect(big["A"]?["P"].number == 1)
        #expect(big["A"]?["L"].count == 2)
        #expect(big["B"].flatMap { big.openCondition(of: $0) } == nil)
    }

    @Test func attributesThatLeadInACircleAreUnknown() throws {
        let template = try Template(
            json: #"""
                {"Resources": {
                 "A": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": {"Fn::GetAtt": ["B", "CidrBlock"]}}},
                 "B": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": {"Fn::GetAtt": "A.CidrBlock"}}}}}
                """#)
        #expect(template.outcomes()[0]["A"]?["CidrBlock"].isUnknown == true)
    }
}
