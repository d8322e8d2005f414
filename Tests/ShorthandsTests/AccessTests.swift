// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import TemplateModel
import Testing

@Suite struct AccessTests {
    let queue = SQS.Queue("Orders")

    @Test func aRoleOfAServiceHasOnePolicy() {
        let role = IAM.Role(
            "Role", assumedBy: "lambda.amazonaws.com", managedPolicies: ["ReadOnlyAccess"],
            allowing: .allow("sqs:SendMessage", on: [queue.arn]))
        let properties = role.resource.properties
        let trust = properties["AssumeRolePolicyDocument"]?["Statement"]?[0]
        #expect(trust?["Principal"] == ["Service": "lambda.amazonaws.com"])
        #expect(trust?["Action"] == "sts:AssumeRole")
        let policy = properties["Policies"]?[0]?["PolicyDocument"]?["Statement"]?[0]
        #expect(policy?["Action"] == "sqs:SendMessage")
        #expect(policy?["Resource"] == ["Fn::GetAtt": ["Orders", "Arn"]])
        #expect(
            properties["ManagedPolicyArns"] == [["Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess"]])
        #expect(IAM.Role("Bare", assumedBy: "ec2.amazonaws.com").resource.properties["Policies"] == nil)
    }

    @Test func portsOfGroupsAreAdmitted() {
        let functions = EC2.SecurityGroup("Functions", groupDescription: "f")
        let rule: EC2.SecurityGroup.Ingress = .tcp(5432, from: functions.groupId, "The functions")
        #expect(
            rule.node == [
                "IpProtocol": "tcp", "Description": "The functions", "FromPort": 5432,
                "SourceSecurityGroupId": ["Fn::GetAtt": ["Functions", "GroupId"]], "ToPort": 5432,
            ])
        let egress: EC2.SecurityGroup.Egress = .tcp(443, toCidr: "10.0.0.0/16")
        #expect(egress.node == ["IpProtocol": "tcp", "CidrIp": "10.0.0.0/16", "FromPort": 443, "ToPort": 443])
    }
}
