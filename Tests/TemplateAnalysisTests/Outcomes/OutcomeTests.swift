// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

@Suite struct OutcomeTests {
    private func outcomes(_ json: String, _ values: [ParameterValue] = []) throws -> [Outcome] {
        try Template(json: json).outcomes(parameters: values, region: "eu-west-1")
    }

    private func value(_ json: String, parameters: String = "{}") throws -> PropertyValue {
        let outcome = try outcomes(
            #"{"Parameters": \#(parameters), "Mappings": {"M": {"eu-west-1": {"Ami": "ami-00000001"}}}, "Resources": {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}, "X": {"Type": "A", "Properties": {"P": \#(json)}}}}"#
        )[0]
        return try #require(outcome["X"])["P"]
    }

    @Test(arguments: [
        (#"{"Fn::Sub": "com.amazonaws.${AWS::Region}.logs"}"#, "com.amazonaws.eu-west-1.logs"),
        (#"{"Fn::Join": ["-", ["a", {"Ref": "AWS::Region"}]]}"#, "a-eu-west-1"),
        (#"{"Fn::Select": ["1", {"Fn::Split": [",", "a,b"]}]}"#, "b"),
        (#"{"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "Ami"]}"#, "ami-00000001"),
        (#"{"Fn::Select": [2, {"Fn::Cidr": [{"Fn::GetAtt": ["Vpc", "CidrBlock"]}, 4, 8]}]}"#, "10.0.2.0/24"),
        (#"{"Fn::Sub": "${!literal}"}"#, "${literal}"),
    ])
    func worksOutFunctionsThatAreKnown(json: String, text: String) throws {
        #expect(try value(json).text == text)
    }

    @Test func whatOnlyTheDeploymentKnowsIsUnknown() throws {
        for json in [#"{"Fn::ImportValue": "a"}"#, #"{"Ref": "AWS::AccountId"}"#, #""{{resolve:ssm:a}}""#] {
            let value = try value(json)
            #expect(value.isUnknown)
            #expect(value.text == nil)
            #expect(!value.isAbsent)
        }
    }

    @Test func referencesAreTheSameHoweverTheyAreWritten() throws {
        let ref = try value(#"{"Fn::Sub": "${Vpc}"}"#)
        #expect(ref.resource == "Vpc")
        #expect(ref.equals(try value(#"{"Ref": "Vpc"}"#)) == true)
        #expect(try value(#"{"Fn::GetAtt": "Vpc.VpcId"}"#).reference?.attribute == "VpcId")
    }

    @Test func parametersHaveTheirDefaultsUntilTheDeploymentSaysOtherwise() throws {
        let json =
            #"{"Parameters": {"Port": {"Type": "Number", "Default": 80}, "Empty": {"Type": "String", "Default": ""}, "Names": {"Type": "CommaDelimitedList"}}, "Resources": {"X": {"Type": "A", "Properties": {"Port": {"Ref": "Port"}, "Empty": {"Ref": "Empty"}, "Names": {"Ref": "Names"}}}}}"#
        let byDefault = try #require(try outcomes(json)[0]["X"])
        #expect(byDefault["Port"].number == 80)
        #expect(byDefault["Empty"].isUnknown)
        #expect(byDefault["Names"].elements == nil)
        let given = try #require(
            try outcomes(
                json, [ParameterValue(name: "Port", value: "81"), ParameterValue(name: "Names", value: "a, b")])[0][
                    "X"])
        #expect(given["Port"].number == 81)
        #expect(given["Names"].elements?.compactMap(\.text) == ["a", "b"])
    }

    private let conditional =
        #"{"Parameters": {"Kind": {"Type": "String", "Default": "test"}}, "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Kind"}, "prod"]}, "IsTest": {"Fn::Not": [{"Condition": "IsProd"}]}}, "Resources": {"A": {"Type": "A", "Condition": "IsProd", "Properties": {"P": 1}}, "B": {"Type": "B", "Properties": {"P": {"Fn::If": ["IsTest", "x", {"Ref": "AWS::NoValue"}]}, "Kind": {"Ref": "Kind"}}}}}"#

    @Test func bothSidesOfAConditionAreFollowedTheDefaultFirst() throws {
        let both = try outcomes(conditional)
        #expect(both.map { $0.conditions["IsProd"] } == [false, true])
        #expect(both.map { $0["A"] != nil } == [false, true])
        #expect(both.map { $0["B"]?["P"].text } == ["x", nil])
        #expect(both.map { $0["B"]?["P"].isAbsent } == [false, true])
        #expect(both.map { $0["B"]?["Kind"].text } == ["test", "prod"])
    }

    @Test func aGivenValueDecidesACondition() throws {
        let one = try outcomes(conditional, [ParameterValue(name: "Kind", value: "prod")])
        #expect(one.map { $0.conditions["IsTest"] } == [false])
    }

    @Test func aValueThatItsParameterRefusesIsUnknown() throws {
        let json =
            #"{"Parameters": {"Port": {"Type": "Number", "MaxValue": 65535, "Default": 80}}, "Resources": {"X": {"Type": "A", "Properties": {"Port": {"Ref": "Port"}}}}}"#
        let outcome = try outcomes(json, [ParameterValue(name: "Port", value: "80000")])[0]
        #expect(outcome["X"]?["Port"].isUnknown == true)
    }

    @Test func aRegionThatAConditionAsksForIsNotKnown() throws {
        let json =
            #"{"Conditions": {"IsChina": {"Fn::Equals": [{"Ref": "AWS::Region"}, "cn-north-1"]}}, "Resources": {"A": {"Type": "A", "Condition": "IsChina"}}}"#
        #expect(try Template(json: json).outcomes().map(\.region) == [nil, nil])
    }

    @Test func templatesThatMacrosRewriteAreOpen() throws {
        #expect(try outcomes(#"{"Transform": "AWS::Serverless-2016-10-31", "Resources": {}}"#)[0].mayHaveMore)
        #expect(try !outcomes(#"{"Resources": {}}"#)[0].mayHaveMore)
    }
}
