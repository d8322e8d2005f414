// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@Suite struct ReferenceRuleTests {
    @Test func aResourceThatNoBodyMentionsIsNamedWithBothPlaces() throws {
        let forgotten = EC2.VPC("Vpc")
        let forgottenLine = #line - 1
        let stack = TestStack { EC2.Subnet("Subnet", vpcId: forgotten.ref) }
        let found = stack.findings("dangling-reference")
        #expect(found.count == 1)
        #expect(found.first?.location?.file == #filePath)
        #expect(found.first?.location?.line == forgottenLine + 2)
        #expect(found.first?.notes.first?.location?.line == forgottenLine)
        #expect(found.first?.fix.contains("mention 'Vpc'") == true)
        #expect(found.first?.message.contains("Properties.VpcId") == true)
    }

    @Test func everyKindOfReferenceCounts() {
        let vpc = EC2.VPC("Gone")
        let condition = Condition("NoCondition", .equals("a", "b"))
        let mapping = Mapping("NoMapping", ["a": ["b": "c"]])
        let parameter = Parameter<Value<String>>("NoParameter")
        let stack = TestStack {
            SNS.Topic("A", topicName: "x-\(vpc.ref)-\(vpc.cidrBlock)").dependsOn(vpc).condition(condition)
            SNS.Topic("B", topicName: .if(condition, then: parameter.ref, else: mapping.findInMap("a", "b")))
            Output("O", vpc.cidrBlock, condition: condition)
            Condition("Other", .not(.condition(condition)))
        }
        let targets = stack.findings("dangling-reference").map { $0.notes.count }
        #expect(targets.count == 10)
        #expect(targets.allSatisfy { $0 == 1 })
    }

    @Test(arguments: [
        (#"{"Ref":"Vcp"}"#, "did you mean 'Vpc'?"), (#"{"Ref":"AWS::Regin"}"#, "did you mean 'AWS::Region'?"),
        (#"{"Fn::GetAtt":["Vcp","CidrBlock"]}"#, "did you mean 'Vpc'?"),
        (#"{"Fn::GetAtt":"Vcp.CidrBlock"}"#, "did you mean 'Vpc'?"),
        (#"{"Fn::Sub":"a${Vcp.CidrBlock}"}"#, "did you mean 'Vpc'?"),
        (#"{"Fn::Sub":["a${Vcp}${x}",{"x":"1"}]}"#, "did you mean 'Vpc'?"),
        (#"{"Fn::If":["Isprod","a","b"]}"#, "did you mean 'IsProd'?"),
        (#"{"Fn::FindInMap":["Mop","a","b"]}"#, "did you mean 'Map'?"),
    ])
    func jsonTemplatesGetTheClosestNameAndThePlace(value: String, fix: String) throws {
        let found = try findings(
            "dangling-reference",
            """
            {"Conditions": {"IsProd": {"Fn::Equals": ["a", "b"]}}, "Mappings": {"Map": {"a": {"b": 1}}},
             "Resources": {"Vpc": {"Type": "AWS::EC2::VPC"}, "T": {"Type": "AWS::SNS::Topic", "Properties": {
            "TopicName": \(value)}}}}
            """)
        #expect(found.count == 1)
        #expect(found.first?.fix == fix)
        #expect(found.first?.location?.line == 3)
    }

    @Test func referencesThatResolveAreFine() throws {
        let json = """
            {"Parameters": {"P": {"Type": "String"}},
             "Resources": {"Fn::ForEach::L": ["I", ["A", "B"], {"V${I}": {"Type": "AWS::EC2::VPC",
               "Properties": {"CidrBlock": {"Fn::Sub": "${P}${I}"}, "X": {"Ref": "I"}}}}],
              "T": {"Type": "AWS::SNS::Topic", "DependsOn": ["VA"], "Properties": {
                "A": {"Ref": "VB"}, "B": {"Fn::Sub": ["${Own}${AWS::Region}${!Not}", {"Own": {"Ref": "P"}}]},
                "C": {"Statement": [{"Condition": {"StringEquals": {"a": "b"}}}]}}}}}
            """
        #expect(try findings("dangling-reference", json).isEmpty)
    }

    @Test func nothingIsSaidOfTemplatesThatMacrosRewrite() throws {
        let json = #"{"Transform":"M","Resources":{"T":{"Type":"AWS::SNS::Topic","Properties":{"A":{"Ref":"X"}}}}}"#
        #expect(try findings("dangling-reference", json).isEmpty)
    }
}
