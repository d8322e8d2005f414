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
        for endpoint in stack.resources(EC2.VPCEndpoint.self) { #expect(endpoint["PolicyDocument"] != nil) }
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
        let routes = stack.resources(EC2.Route.self).filter { $0["NatGatewayId"] != nil }
        #expect(routes.count == count)
        let service = try stack.resource(ECS.Service.self)
        #expect(Set(routes.map(\.logicalID)).isSubset(of: service.dependsOn))
        #expect(service["NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp"] == "DISABLED")
    }

    @Test func addressesAndRoutesWaitForTheAttachment() throws {
        let stack = stack(.natGatewayPerZone)
        for address in stack.resources(EC2.EIP.self) { #expect(address.dependsOn == ["InternetGatewayAttachment"]) }
        #expect(try stack.resource(EC2.Route.self, "PublicDefaultRoute").dependsOn == ["InternetGatewayAttachment"])
        #expect(
            try stack.resource(EC2.NatGateway.self, "NatGateway2")["SubnetId"] == .ref("PublicSubnet2"))
        #expect(
            try stack.resource(EC2.SubnetRouteTableAssociation.self, "PrivateSubnet2RouteTableAssociation")[
                "RouteTableId"]
                == .ref("PrivateRouteTable2"))
    }

    @Test func tasksSpeakHTTPSOnly() throws {
        let tasks = try stack(.natGateway).resource(EC2.SecurityGroup.self, "WebSecurityGroup")
        #expect(tasks["SecurityGroupEgress"]?.arrayValue?.count == 1)
        #expect(tasks["SecurityGroupEgress[0].FromPort"] == 443)
        #expect(tasks["SecurityGroupEgress[0].CidrIp"] == "0.0.0.0/0")
    }
}
