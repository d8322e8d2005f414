// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct StackTagsTests {
    private func properties(_ resource: some Resource, _ tags: List<StackDSL.Tag>) -> Node? {
        TestStack(tags: tags) { resource }.template.resources.first?.node["Properties"]
    }

    private func untyped(_ type: String, _ properties: Map<Document> = [:]) -> UntypedResource {
        UntypedResource("R", type: type, properties: properties)
    }

    @Test func reachResourcesInTheFormOfTheirType() {
        let tags: List<StackDSL.Tag> = ["Team": "core", "Stage": "\(.stackName)"]
        let list = #"[{"Key":"Team","Value":"core"},{"Key":"Stage","Value":{"Ref":"AWS::StackName"}}]"#
        let map = #"{"Team":"core","Stage":{"Ref":"AWS::StackName"}}"#
        #expect(properties(EC2.VPC("V"), tags)?["Tags"]?.description == list)
        #expect(properties(untyped("AWS::SSM::Parameter"), tags)?["Tags"]?.description == map)
        #expect(properties(untyped("AWS::ApiGatewayV2::Api"), tags)?["Tags"]?.description == map)
        #expect(
            properties(untyped("AWS::AutoScaling::AutoScalingGroup"), ["A": "b"])?["Tags"]?.description
                == #"[{"Key":"A","Value":"b","PropagateAtLaunch":true}]"#)
        #expect(
            properties(untyped("AWS::EFS::FileSystem"), ["A": "b"])?["FileSystemTags"]?.description
                == #"[{"Key":"A","Value":"b"}]"#)
    }

    @Test func leaveTagsSetByHandAlone() {
        let own = EC2.VPC("V", tags: ["Name": "mine", "Team": "other"])
        #expect(
            properties(own, ["Team": "core", "Stage": "dev"])?["Tags"]?.description
                == #"[{"Key":"Name","Value":"mine"},{"Key":"Team","Value":"other"},{"Key":"Stage","Value":"dev"}]"#)
        let map = untyped("AWS::SSM::Parameter", ["Tags": ["Team": "other"]])
        #expect(properties(map, ["Team": "core", "A": "b"])?["Tags"]?.description == #"{"Team":"other","A":"b"}"#)
        let computed = EC2.VPC("V", tags: .if(Condition("C", .equals("a", "b")), then: ["A": "b"], else: .noValue))
        #expect(properties(computed, ["Team": "core"])?["Tags"]?["Fn::If"] != nil)
    }

    @Test(arguments: [
        "AWS::EC2::Route", "AWS::IAM::Policy", "AWS::EC2::SubnetRouteTableAssociation", "Custom::X", "AWS::No::Such",
    ])
    func passByWhatHasNone(type: String) { #expect(properties(untyped(type), ["A": "b"]) == nil) }
}
