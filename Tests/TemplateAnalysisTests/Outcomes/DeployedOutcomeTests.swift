// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

@Suite struct DeployedOutcomeTests {
    private func property(_ json: String, after earlier: StackOutputs = StackOutputs()) throws -> PropertyValue {
        let outcome = try Template(
            json:
                #"{"Resources": {"A": {"Type": "AWS::EC2::Subnet"}, "X": {"Type": "A", "Properties": {"P": \#(json)}}}}"#
        ).deployed(region: "eu-west-1", stackName: "shop-app", after: earlier)
        return try #require(outcome["X"])["P"]
    }

    private func outputs() throws -> StackOutputs {
        let network = try Template(
            json: #"""
                {"Resources": {"A": {"Type": "AWS::EC2::Subnet"}, "B": {"Type": "AWS::EC2::Subnet"}}, "Outputs": {
                 "Ids": {"Value": {"Fn::Join": [",", [{"Ref": "A"}, {"Ref": "B"}]]}},
                 "Vpc": {"Value": {"Fn::GetAtt": ["A", "VpcId"]}},
                 "Port": {"Value": "80", "Export": {"Name": {"Fn::Sub": "${AWS::StackName}-port"}}}}}
                """#)
        var outputs = StackOutputs()
        outputs.add(network.deployed(stackName: "shop-net"), of: "shop-net")
        return outputs
    }

    private func output(_ name: String) -> String {
        #"{"Fn::GetStackOutput": {"StackName": "shop-net", "OutputName": "\#(name)"}}"#
    }

    @Test func outputsOfEarlierStacksAreKnown() throws {
        let earlier = try outputs()
        #expect(try property(output("Port"), after: earlier).text == "80")
        #expect(try property(#"{"Fn::ImportValue": "shop-net-port"}"#, after: earlier).number == 80)
        #expect(try property(#"{"Fn::ImportValue": "other"}"#, after: earlier).isUnknown)
        #expect(try property(output("Port")).isUnknown)
        #expect(try property(output("None"), after: earlier).isUnknown)
    }

    /// 'A' is a subnet of both stacks.
    @Test func resourcesOfAnotherStackAreNotTakenForOnesOwn() throws {
        let list = try property(#"{"Fn::Split": [",", \#(output("Ids"))]}"#, after: outputs())
        #expect(list.count == 2)
        #expect(list.knownElements.map(\.resource) == [nil, nil])
        #expect(list.knownElements[0].equals(list.knownElements[0]) == true)
        let own = try property(#"{"Ref": "A"}"#)
        #expect(list.knownElements[0].equals(own) == nil)
        #expect(try property(output("Vpc"), after: outputs()).isUnknown)
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
