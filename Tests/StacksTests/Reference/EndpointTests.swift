// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// The ways to AWS's services out of a network without the internet.
@Suite struct EndpointTests {
    private let stack = StackUnderTest(NetworkStack(Sample.production))

    @Test(arguments: [
        "EcrApi": "ecr.api", "EcrDkr": "ecr.dkr", "Logs": "logs", "Secretsmanager": "secretsmanager", "Ssm": "ssm",
    ])
    func eachServiceIsReachedFromEveryZone(name: String, service: String) {
        stack.expect(
            EC2.VPCEndpoint(
                "\(name)Endpoint", vpcId: .ref("Vpc"), privateDnsEnabled: true,
                securityGroupIds: [.getAtt("EndpointSecurityGroup", "GroupId")],
                serviceName: "com.amazonaws.\(.region).\(service)",
                subnetIds: [.ref("PrivateSubnet1"), .ref("PrivateSubnet2"), .ref("PrivateSubnet3")],
                vpcEndpointType: .interface))
    }

    private let toOwnAccount = PolicyStatement.allow(
        "*", on: ["*"], principal: .any,
        when: [
            .stringEquals("aws:PrincipalAccount", "\(.accountId)"),
            .stringEquals("aws:ResourceAccount", "\(.accountId)"),
        ])

    /// Nobody takes data out of the account by one.
    @Test func theyServeThisAccountAlone() {
        let own: Document = .policy(toOwnAccount)
        for (stack, count) in [(stack, 5), (StackUnderTest(ServiceStack(Sample.development)), 3)] {
            stack.expect(count, EC2.VPCEndpoint("*", vpcId: .any, policyDocument: own, vpcEndpointType: .interface))
        }
    }

    /// ECR signs the links to layers itself, so that whose account it is cannot be asked.
    @Test func theOneOfS3GivesImageLayersAndWhatIsTheAccountsOwn() {
        stack.expect(
            EC2.VPCEndpoint(
                "S3Endpoint", vpcId: .ref("Vpc"),
                policyDocument: .policy(
                    .allow(
                        "s3:GetObject", on: ["arn:\(.partition):s3:::prod-\(.region)-starport-layer-bucket/*"],
                        principal: .any),
                    toOwnAccount),
                routeTableIds: [.ref("PrivateRouteTable")], serviceName: "com.amazonaws.\(.region).s3",
                vpcEndpointType: .gateway))
    }

    @Test func theyAnswerAndAskNobody() {
        stack.expect(
            EC2.SecurityGroup(
                "EndpointSecurityGroup", groupDescription: .any,
                securityGroupEgress: [.init(ipProtocol: "-1", cidrIp: "127.0.0.1/32")], securityGroupIngress: .absent))
    }

    @Test func nothingInTheSubnetsHasAPublicAddress() {
        stack.expect(every: EC2.Subnet("*", vpcId: .ref("Vpc"), mapPublicIpOnLaunch: false))
    }
}
