// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// Who may open a connection to whom, of each service alike.
@Suite struct PassageTests {
    private let stack = StackUnderTest(ServiceStack(Sample.production))

    @Test(arguments: ["Web", "Orders"]) func tasksCallServicesOfAWSAndNothingElse(service: String) {
        stack.expect(
            EC2.SecurityGroup(
                "\(service)SecurityGroup", groupDescription: .any,
                securityGroupEgress: [
                    .init(ipProtocol: "tcp", destinationSecurityGroupId: .any, fromPort: 443, toPort: 443),
                    .init(
                        ipProtocol: "tcp", destinationPrefixListId: .ref("S3PrefixListId"), fromPort: 443, toPort: 443),
                ]))
        stack.expect(
            EC2.SecurityGroupIngress(
                "EndpointIngressFrom\(service)", ipProtocol: "tcp", fromPort: 443, groupId: .any,
                sourceSecurityGroupId: .getAtt("\(service)SecurityGroup", "GroupId"), toPort: 443))
    }

    @Test(arguments: ["Web", "Orders"]) func theLoadBalancerReachesTheirPort(service: String) {
        let (group, port) = ("\(service)SecurityGroup", Value<Int>.ref("\(service)Port"))
        stack.expect(
            EC2.SecurityGroup(
                "LoadBalancerSecurityGroup", groupDescription: .any,
                securityGroupEgress: .containing(
                    .init(
                        ipProtocol: "tcp", destinationSecurityGroupId: .getAtt(group, "GroupId"), fromPort: port,
                        toPort: port))))
        stack.expect(
            EC2.SecurityGroupIngress(
                "\(service)IngressFromLoadBalancer", ipProtocol: "tcp", fromPort: port,
                groupId: .getAtt(group, "GroupId"),
                sourceSecurityGroupId: .getAtt("LoadBalancerSecurityGroup", "GroupId"), toPort: port))
    }
}
