// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@Suite struct IntrinsicsTests {
    static let list = Parameter<List<Value<String>>>("Names")
    static let condition = Condition("IsProduction", .equals("a", "b"))
    static let mapping = Mapping("Images", ["eu-west-1": ["Arm": "ami-00000001"]])

    static let table: [(String, Node, String)] = [
        ("Join", Value.join("-", ["a", "\(.region)"]).node, #"{"Fn::Join":["-",["a",{"Ref":"AWS::Region"}]]}"#),
        ("Join of a list", Value.join(",", list.ref).node, #"{"Fn::Join":[",",{"Ref":"Names"}]}"#),
        ("Select", Value<String>.select(1, from: list.ref).node, #"{"Fn::Select":[1,{"Ref":"Names"}]}"#),
        ("Select by subscript", list.ref[0].node, #"{"Fn::Select":[0,{"Ref":"Names"}]}"#),
        ("Split", List.split("|", "\(.stackName)").node, #"{"Fn::Split":["|",{"Ref":"AWS::StackName"}]}"#),
        ("If", Value<Int>.if(condition, then: 4, else: 1).node, #"{"Fn::If":["IsProduction",4,1]}"#),
        (
            "If without a value", Value<String>.if(condition, then: "a", else: .noValue).node,
            #"{"Fn::If":["IsProduction","a",{"Ref":"AWS::NoValue"}]}"#
        ),
        (
            "FindInMap", (mapping.findInMap("\(.region)", "Arm") as Value<String>).node,
            #"{"Fn::FindInMap":["Images",{"Ref":"AWS::Region"},"Arm"]}"#
        ),
        (
            "FindInMap with a default", (mapping.findInMap("x", "y", default: "z") as Value<String>).node,
            #"{"Fn::FindInMap":["Images","x","y",{"DefaultValue":"z"}]}"#
        ),
        ("ImportValue", ID<EC2.VPC>.importValue("net-vpc").node, #"{"Fn::ImportValue":"net-vpc"}"#),
        (
            "GetStackOutput",
            ID<EC2.VPC>.getStackOutput(stackName: "net", outputName: "VpcId", region: "eu-west-1").node,
            #"{"Fn::GetStackOutput":{"StackName":"net","OutputName":"VpcId","Region":"eu-west-1"}}"#
        ),
        ("GetAZs", List.getAZs().node, #"{"Fn::GetAZs":""}"#),
        ("GetAZs of a region", List.getAZs("us-east-1").node, #"{"Fn::GetAZs":"us-east-1"}"#),
        ("Availability Zone", Value.availabilityZone(1).node, #"{"Fn::Select":[1,{"Fn::GetAZs":""}]}"#),
        ("Cidr", List.cidr("10.0.0.0/16", count: 4).node, #"{"Fn::Cidr":["10.0.0.0/16",4]}"#),
        ("Cidr with bits", List.cidr("10.0.0.0/16", count: 4, cidrBits: 8).node, #"{"Fn::Cidr":["10.0.0.0/16",4,8]}"#),
        ("Base64", Value.base64("echo").node, #"{"Fn::Base64":"echo"}"#),
        (
            "Transform", Document.transform("Macro", parameters: ["A": 1]).node,
            #"{"Fn::Transform":{"Name":"Macro","Parameters":{"A":1}}}"#
        ),
        ("Sub", Value.sub("${A} ${B}").node, #"{"Fn::Sub":"${A} ${B}"}"#),
        ("Sub with variables", Value.sub("${A}", variables: ["A": "x"]).node, #"{"Fn::Sub":["${A}",{"A":"x"}]}"#),
        ("Length", Value.length(list.ref).node, #"{"Fn::Length":{"Ref":"Names"}}"#),
        ("ToJsonString", Value.toJsonString(["a": 1]).node, #"{"Fn::ToJsonString":{"a":1}}"#),
        ("unchecked", Value<Int>.unchecked(["X": 1]).node, #"{"X":1}"#),
        ("another kind, unchecked", ID<EC2.VPC>.unchecked(Value<String>("v")).node, #""v""#),
        ("ssm", Value<String>.resolve(.ssm("/a", version: 2)).node, #""{{resolve:ssm:/a:2}}""#),
        ("ssm-secure", Value<String>.resolve(.ssmSecure("/a")).node, #""{{resolve:ssm-secure:/a}}""#),
        (
            "secret", Value<String>.resolve(.secretsManager("db", jsonKey: "user", versionStage: "AWSCURRENT")).node,
            #""{{resolve:secretsmanager:db:SecretString:user:AWSCURRENT}}""#
        ),
        (
            "whole secret by version", Value<String>.resolve(.secretsManager("db", versionId: "v1")).node,
            #""{{resolve:secretsmanager:db:SecretString:::v1}}""#
        ),
    ]

    @Test(arguments: table.indices)
    func lowersTo(row: Int) {
        let (name, node, expected) = Self.table[row]
        #expect(node.description == expected, "\(name)")
    }

    @Test func pseudoParametersHaveCloudFormationsNames() {
        let all: [PseudoParameter] = [
            .accountId, .notificationARNs, .noValue, .partition, .region, .stackId, .stackName, .urlSuffix,
        ]
        #expect(Set(all.map(\.name)) == Set(PseudoParameterNames.all))
        #expect(List.notificationARNs.node == .ref("AWS::NotificationARNs"))
    }

    @Test func aListOfAnyScalarsIsJoined() {
        let names = Parameter<List<Value<String>>>("Names")
        let vpcs = Parameter<List<ID<EC2.VPC>>>("Vpcs")
        #expect(names.ref.joined(",").node.description == #"{"Fn::Join":[",",{"Ref":"Names"}]}"#)
        #expect(
            ("of \(vpcs.ref.joined(" "))" as Value<String>).node.description
                == #"{"Fn::Sub":["of ${Value1}",{"Value1":{"Fn::Join":[" ",{"Ref":"Vpcs"}]}}]}"#)
    }
}
