// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// How tasks get out: by endpoints, by one NAT gateway, or by one in each zone.
@Suite struct EgressTests {
    func stack(_ egress: Egress) -> StackUnderTest {
        StackUnderTest(ServiceStack(.arranged(.restAPI(RestAPISettings(egress: egress)))))
    }

    @Test func endpointsLeadNowhereElse() throws {
        let stack = stack(.endpoints)
        #expect(stack.count(EC2.InternetGateway.self) == 0)
        #expect(stack.count(EC2.NatGateway.self) == 0)
        #expect(stack.count(EC2.VPCEndpoint.self) == 4)
        stack.expect(every: EC2.VPCEndpoint("*", vpcId: .any, policyDocument: .any))
        #expect(
            try stack.resource(EC2.VPCEndpoint.self, "LogsEndpoint")["PolicyDocument.Statement[0].Condition"]
                == [
                    "StringEquals": [
                        "aws:PrincipalAccount": .ref("AWS::AccountId"), "aws:ResourceAccount": .ref("AWS::AccountId"),
                    ]
                ])
    }

    @Test(arguments: [(Egress.natGateway, 1), (.natGatewayPerZone, 2)])
    func gatewaysReplaceInterfaceEndpoints(egress: Egress, count: Int) throws {
        let stack = stack(egress)
        #expect(stack.messages.isEmpty)
        #expect(stack.count(EC2.NatGateway.self) == count)
        #expect(stack.count(EC2.EIP.self) == count)
        #expect(stack.count(EC2.Subnet.self) == 4)
        let endpoint = try stack.resource(EC2.VPCEndpoint.self)
        #expect(endpoint["VpcEndpointType"] == "Gateway")
        #expect(endpoint["RouteTableIds"]?.arrayValue?.count == count)
        let routes = stack.expect(count, EC2.Route("*", routeTableId: .any, natGatewayId: .any))
        let service = try stack.resource(ECS.Service.self)
        #expect(Set(routes.map(\.logicalID)).isSubset(of: service.dependsOn))
        #expect(service.properties.networkConfiguration?.awsvpcConfiguration?.assignPublicIp == .disabled)
    }

    @Test func addressesAndRoutesWaitForTheAttachment() throws {
        let stack = stack(.natGatewayPerZone)
        for address in stack.resources(EC2.EIP.self) { #expect(address.dependsOn == ["InternetGatewayAttachment"]) }
        #expect(try stack.resource(EC2.Route.self, "PublicDefaultRoute").dependsOn == ["InternetGatewayAttachment"])
        stack.expect(EC2.NatGateway("NatGateway2", subnetId: .ref("PublicSubnet2")))
        stack.expect(
            EC2.SubnetRouteTableAssociation(
                "PrivateSubnet2RouteTableAssociation", routeTableId: .ref("PrivateRouteTable2"), subnetId: .any))
    }

    @Test func tasksSpeakHTTPSOnly() {
        stack(.natGateway).expect(
            EC2.SecurityGroup(
                "WebSecurityGroup", groupDescription: .any,
                securityGroupEgress: [.init(ipProtocol: .any, cidrIp: "0.0.0.0/0", fromPort: 443)]))
    }
}
