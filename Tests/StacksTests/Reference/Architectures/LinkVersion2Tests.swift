// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// A REST API through a VPC link of the second version.
@Suite struct LinkVersion2Tests {
    func stack(_ link: RestAPILink) -> StackUnderTest {
        StackUnderTest(ServiceStack(.arranged(.restAPI(RestAPISettings(link: link)))))
    }

    @Test(arguments: [RestAPILink.toNetworkLoadBalancer, .toApplicationLoadBalancer])
    func theIntegrationNamesTheLoadBalancer(link: RestAPILink) throws {
        let stack = stack(link)
        #expect(stack.messages.isEmpty)
        #expect(stack.count(ApiGateway.VpcLink.self) == 0)
        #expect(stack.count(ApiGatewayV2.VpcLink.self) == 1)
        stack.expect(
            every: ApiGateway.Method(
                "*", httpMethod: .any, resourceId: .any, restApiId: .any,
                integration: .init(
                    type: .any, connectionId: "${stageVariables.vpcLinkId}", integrationTarget: .ref("LoadBalancer"))))
        #expect(try stack.resource(ApiGateway.Stage.self)["Variables.vpcLinkId"] == .ref("VpcLinkV2"))
    }

    @Test func theFirstVersionNamesNone() {
        stack(.legacy).expect(
            every: ApiGateway.Method(
                "*", httpMethod: .any, resourceId: .any, restApiId: .any,
                integration: .init(type: .any, integrationTarget: .absent)))
    }

    @Test func theGroupsAdmitTheLinkInsteadOfPrivateLink() {
        let stack = stack(.toNetworkLoadBalancer)
        stack.expect(
            every: ElasticLoadBalancingV2.LoadBalancer(
                "*", enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: .absent, type: .network))
        stack.expect(
            EC2.SecurityGroupIngress("LoadBalancerIngressFromVpcLinkWeb", ipProtocol: .any, fromPort: .ref("WebPort")))
    }

    @Test func anApplicationLoadBalancerTakesEveryPathByOneDoor() throws {
        let services: [ServiceSettings] = [.small("Web"), .small("Orders", prefix: "/orders")]
        let stack = StackUnderTest(
            ServiceStack(
                .arranged(.restAPI(RestAPISettings(link: .toApplicationLoadBalancer)), services: services)))
        #expect(stack.count(ApiGateway.Method.self) == 2)
        #expect(try stack.resource(ApiGateway.Stage.self)["Variables.port"] == "80")
        #expect(stack.count(ElasticLoadBalancingV2.ListenerRule.self) == 1)
    }

    @Test func anotherLoadBalancerIsAnotherSnapshot() throws {
        let one = try stack(.toNetworkLoadBalancer).resource(ApiGateway.Deployment.self)
        let other = try stack(.toApplicationLoadBalancer).resource(ApiGateway.Deployment.self)
        #expect(one.logicalID != other.logicalID)
    }
}
