// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The ways from private subnets to the AWS services that tasks call, without the internet. Each lets this account's
/// own principals through, to what is this account's own, and nobody else: no task can carry data into a foreign bucket
/// or registry.
struct Endpoints: Component {
    let securityGroup: EC2.SecurityGroup
    let interfaces: [EC2.VPCEndpoint]

    /// - Parameter services: the ends of the services' names, as `ecr.api`.
    init(vpc: EC2.VPC, subnets: SubnetGroup, services: [String]) {
        let securityGroup = EC2.SecurityGroup(
            "EndpointSecurityGroup",
            groupDescription: "Interface endpoints of AWS services",
            securityGroupEgress: [SecurityGroups.nowhere],
            tags: ["Name": "\(.stackName)-endpoints"],
            vpcId: vpc.ref)
        interfaces = services.map { service in
            EC2.VPCEndpoint(
                "\(Self.logicalID(service))Endpoint",
                vpcId: vpc.ref,
                policyDocument: .policy(Self.toOwnAccount),
                privateDnsEnabled: true,
                securityGroupIds: [securityGroup.groupId],
                serviceName: "com.amazonaws.\(.region).\(service)",
                subnetIds: subnets.refs,
                tags: ["Name": "\(.stackName)-\(service)"],
                vpcEndpointType: .interface)
        }
        self.securityGroup = securityGroup
    }

    static let toOwnAccount = PolicyStatement.allow(
        "*", on: ["*"], principal: .any,
        when: [
            .stringEquals("aws:PrincipalAccount", "\(.accountId)"),
            .stringEquals("aws:ResourceAccount", "\(.accountId)"),
        ])

    private static func logicalID(_ service: String) -> String {
        service.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
