// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

@Suite struct NestedStackTests {
    private func part(_ name: String, _ json: String, nested: Bool = false) throws -> StackPart {
        StackPart(
            name: name, stackName: nested ? nil : name, template: try Template(json: json), file: "\(name).json")
    }

    private func stacks(_ address: String = #""https://b.s3.amazonaws.com/x/network.json""#) throws -> JoinedStacks {
        JoinedStacks(
            [
                try part(
                    "shop",
                    #"""
                    {"Parameters": {"Kind": {"Type": "String", "Default": "prod"}},
                     "Conditions": {"Wanted": {"Fn::Equals": [{"Ref": "Kind"}, "prod"]}},
                     "Resources": {
                       "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                       "Other": {"Type": "AWS::SNS::Topic"},
                       "Network": {"Type": "AWS::CloudFormation::Stack", "DependsOn": "Other", "Condition": "Wanted",
                         "Properties": {"TemplateURL": \#(address), "Parameters": {
                           "VpcId": {"Ref": "Vpc"}, "Kind": {"Ref": "Kind"}, "Blocks": "10.0.1.0/24,10.0.2.0/24"}}},
                       "User": {"Type": "X", "DependsOn": "Network",
                         "Properties": {"P": {"Fn::GetAtt": ["Network", "Outputs.Subnet"]},
                           "Q": {"Fn::Sub": "a-${Network.Outputs.Subnet}"}}}}}
                    """#),
                try part(
                    "network",
                    #"""
                    {"Parameters": {"VpcId": {"Type": "String"}, "Kind": {"Type": "String"},
                       "Blocks": {"Type": "CommaDelimitedList"}, "Zone": {"Type": "String", "Default": "eu-west-1a"}},
                     "Conditions": {"Small": {"Fn::Equals": [{"Ref": "Kind"}, "dev"]}},
                     "Resources": {
                       "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "VpcId"},
                         "CidrBlock": {"Fn::Select": [1, {"Ref": "Blocks"}]}, "AvailabilityZone": {"Ref": "Zone"}}},
                       "Extra": {"Type": "AWS::SNS::Topic", "Condition": "Small"}},
                     "Outputs": {"Subnet": {"Value": {"Ref": "Subnet"}}}}
                    """#, nested: true),
            ], region: "eu-west-1")
    }

    @Test func whatANestedStackMakesIsPartOfItsParent() throws {
        let outcome = try stacks().outcomes[0]
        #expect(
            outcome.resources.map(\.logicalID) == ["shop/Vpc", "shop/Other", "shop/User", "shop/Network/Subnet"])
        #expect(outcome.isComplete)
    }

    @Test func parametersAndOutputsAreFollowed() throws {
        let outcome = try stacks().outcomes[0]
        let subnet = try #require(outcome["shop/Network/Subnet"])
        #expect(subnet["VpcId"].resource == "shop/Vpc")
        #expect(subnet["CidrBlock"].text == "10.0.2.0/24")
        #expect(subnet["AvailabilityZone"].text == "eu-west-1a")
        let user = try #require(outcome["shop/User"])
        #expect(user["P"].resource == "shop/Network/Subnet")
        #expect(user["Q"].parts == ["a-", .ref("shop/Network/Subnet")])
    }

    @Test func whatWaitsAndWhatIsConditionalStaysSo() throws {
        let outcomes = try stacks().outcomes
        #expect(outcomes.contains { $0["shop/Network/Subnet"] == nil && $0["shop/Vpc"] != nil })
        var dependencies = Dependencies(outcomes[0])
        #expect(dependencies.all(of: "shop/User").contains("shop/Network/Subnet"))
        #expect(dependencies.all(of: "shop/Network/Subnet").contains("shop/Other"))
        #expect(try stacks().origin(of: "shop/Network/Subnet")?.part == 1)
    }

    @Test(arguments: [
        #"{"Fn::Sub": "https://${B}.s3.amazonaws.com/network.json"}"#, #""./network.json""#,
        #"{"Fn::Join": ["/", ["https://b.s3.amazonaws.com", "network.json"]]}"#,
    ])
    func templatesAreKnownByTheEndOfTheirAddress(_ address: String) throws {
        #expect(try stacks(address).outcomes[0]["shop/Network/Subnet"] != nil)
    }

    @Test func aTemplateOfSomebodyElseIsNotFollowed() throws {
        let outcome = try stacks(#""https://b.s3.amazonaws.com/other.json""#).outcomes[0]
        #expect(outcome["shop/User"]?["P"].isUnknown == true)
        #expect(!outcome.isComplete)
    }

    @Test func stacksThatNestThemselvesEnd() throws {
        let json = #"""
            {"Resources": {"A": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "x.json"}},
                           "B": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "x.json"}}}}
            """#
        let stacks = JoinedStacks([try part("top", json), try part("x", json, nested: true)], region: nil)
        #expect(stacks.template.resources.count < 500)
    }
}
