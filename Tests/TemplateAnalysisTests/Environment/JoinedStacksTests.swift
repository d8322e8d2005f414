// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

@Suite struct JoinedStacksTests {
    static let network = #"""
        {"Resources": {
           "A": {"Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": "10.0.0.0/24"}},
           "B": {"Type": "AWS::EC2::Subnet"},
           "Stored": {"Type": "AWS::SSM::Parameter", "Properties": {
             "Name": {"Fn::Sub": "/${AWS::StackName}/subnet"}, "Type": "String", "Value": {"Ref": "B"}}}},
         "Outputs": {
           "Ids": {"Value": {"Fn::Join": [",", [{"Ref": "A"}, {"Ref": "B"}]]}},
           "Block": {"Value": {"Fn::GetAtt": ["A", "CidrBlock"]}},
           "Port": {"Value": "80", "Export": {"Name": {"Fn::Sub": "${AWS::StackName}-port"}}}}}
        """#

    private func joined(_ properties: String, parameters: String = "{}") throws -> Outcome {
        let app = #"""
            {"Parameters": \#(parameters),
             "Resources": {"A": {"Type": "AWS::EC2::Subnet"}, "X": {"Type": "X", "Properties": {"P": \#(properties)}}}}
            """#
        return JoinedStacks(
            [
                StackPart(name: "net", stackName: "shop-net", template: try Template(json: Self.network)),
                StackPart(name: "app", stackName: "shop-app", template: try Template(json: app)),
            ], region: "eu-west-1"
        ).outcomes[0]
    }

    private func property(_ json: String, parameters: String = "{}") throws -> PropertyValue {
        try #require(try joined(json, parameters: parameters)["app/X"])["P"]
    }

    private func output(_ name: String) -> String {
        #"{"Fn::GetStackOutput": {"StackName": "shop-net", "OutputName": "\#(name)"}}"#
    }

    @Test func outputsAndExportsAreFollowedToWhatTheySay() throws {
        #expect(try property(output("Port")).text == "80")
        #expect(try property(#"{"Fn::ImportValue": "shop-net-port"}"#).number == 80)
        #expect(try property(output("Block")).text == "10.0.0.0/24")
    }

    @Test func whatNoStackProvidesStaysUnknown() throws {
        #expect(try property(#"{"Fn::ImportValue": "other"}"#).isUnknown)
        #expect(try property(output("None")).isUnknown)
        #expect(
            try property(
                #"{"Fn::GetStackOutput": {"StackName": "shop-net", "OutputName": "Port", "Region": "us-east-1"}}"#
            ).isUnknown)
    }

    /// 'A' is a subnet of both stacks.
    @Test func resourcesHaveTheNameOfTheirStack() throws {
        let list = try property(#"{"Fn::Split": [",", \#(output("Ids"))]}"#)
        #expect(list.knownElements.map(\.resource) == ["net/A", "net/B"])
        let own = try property(#"{"Ref": "A"}"#)
        #expect(own.resource == "app/A")
        #expect(list.knownElements[0].equals(own) == false)
        #expect(try property(#"{"Fn::GetAtt": "A.VpcId"}"#).reference?.logicalID == "app/A")
        #expect(try property(#"{"Fn::Sub": "x-${A}"}"#).parts == ["x-", .ref("app/A")])
        #expect(try property(#"{"Fn::Sub": "${AWS::StackName}-${!A}"}"#).text == "shop-app-${A}")
    }

    @Test func storedParametersAreFollowed() throws {
        #expect(try property(#""{{resolve:ssm:/shop-net/subnet}}""#).resource == "net/B")
        #expect(try property(#"{"Fn::Sub": "{{resolve:ssm:/shop-net/subnet:1}}"}"#).resource == "net/B")
        #expect(try property(#""{{resolve:ssm:/other}}""#).isUnknown)
        let parameter = #"""
            {"S": {"Type": "AWS::SSM::Parameter::Value<AWS::EC2::Subnet::Id>", "Default": "/shop-net/subnet"}}
            """#
        #expect(try property(#"{"Ref": "S"}"#, parameters: parameter).resource == "net/B")
    }

    @Test func aStackAloneKeepsItsNames() throws {
        let part = StackPart(name: "net", stackName: "shop-net", template: try Template(json: Self.network))
        let stacks = JoinedStacks([part], region: nil)
        #expect(stacks.outcomes[0].resources.map(\.logicalID) == ["A", "B", "Stored"])
        #expect(stacks.origin(of: "A")?.logicalID == "A")
    }

    @Test func conditionsAndMappingsStayThoseOfTheirStack() throws {
        func part(_ name: String, _ size: String) throws -> StackPart {
            let template = try Template(
                json: #"""
                    {"Parameters": {"Size": {"Type": "String"}},
                     "Mappings": {"M": {"k": {"v": "\#(name)"}}},
                     "Conditions": {"Big": {"Fn::Equals": [{"Ref": "Size"}, "big"]}, "Also": {"Condition": "Big"}},
                     "Resources": {
                       "A": {"Type": "A", "Condition": "Also", "Properties": {"P": {"Fn::FindInMap": ["M", "k", "v"]}}},
                       "B": {"Type": "B", "DependsOn": "A", "Properties": {"P": {"Fn::If": ["Big", 1, 2]}}}}}
                    """#)
            return StackPart(
                name: name, stackName: name, template: template, parameters: [ParameterValue(name: "Size", value: size)]
            )
        }
        let outcome = JoinedStacks([try part("one", "big"), try part("two", "small")], region: nil).outcomes[0]
        #expect(outcome.resources.map(\.logicalID) == ["one/A", "one/B", "two/B"])
        #expect(outcome["one/A"]?["P"].text == "one")
        #expect(outcome["one/B"]?["P"].number == 1)
        #expect(outcome["two/B"]?["P"].number == 2)
        #expect(outcome["two/B"]?.dependencies == ["two/A"])
    }

    /// Which output it is depends on what a condition asks for: the two would contradict each other.
    @Test func aNameThatConditionsDecideIsNotFollowed() throws {
        let output = #"{"Fn::ImportValue": {"Fn::Sub": "shop-net-${Kind}"}}"#
        #expect(try property(output, parameters: #"{"Kind": {"Type": "String", "Default": "port"}}"#).text == "80")
        let app = #"""
            {"Parameters": {"Kind": {"Type": "String", "Default": "port", "AllowedValues": ["port", "other"]}},
             "Conditions": {"IsPort": {"Fn::Equals": [{"Ref": "Kind"}, "port"]}},
             "Resources": {"X": {"Type": "X", "Condition": "IsPort", "Properties": {"P": \#(output)}}}}
            """#
        let stacks = [
            StackPart(name: "net", stackName: "shop-net", template: try Template(json: Self.network)),
            StackPart(name: "app", stackName: "shop-app", template: try Template(json: app)),
        ]
        #expect(JoinedStacks(stacks, region: nil).outcomes[0]["app/X"]?["P"].isUnknown == true)
    }

    @Test func valuesThatLeadInACircleStayUnknown() throws {
        func part(_ name: String, _ other: String) throws -> StackPart {
            StackPart(
                name: name, stackName: name,
                template: try Template(
                    json: #"""
                        {"Resources": {"A": {"Type": "A", "Properties": {
                           "P": {"Fn::GetStackOutput": {"StackName": "\#(other)", "OutputName": "O"}}}}},
                         "Outputs": {"O": {"Value": {"Fn::GetStackOutput": {"StackName": "\#(other)", "OutputName": "O"}}}}}
                        """#))
        }
        let outcome = JoinedStacks([try part("one", "two"), try part("two", "one")], region: nil).outcomes[0]
        #expect(outcome["one/A"]?["P"].isUnknown == true)
    }

    @Test func laterStacksComeAfterAllOfTheEarlierOnes() throws {
        var dependencies = Dependencies(try joined("1"))
        #expect(dependencies.all(of: "app/X").contains("net/Stored"))
        #expect(!dependencies.all(of: "net/A").contains("app/X"))
    }
}
