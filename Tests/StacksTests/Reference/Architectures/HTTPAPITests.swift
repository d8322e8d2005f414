// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

@Suite struct HTTPAPITests {
    let stack = StackUnderTest(
        ServiceStack(
            .arranged(.httpAPI(), services: [.small("Web"), .small("Orders", prefix: "/orders")])))

    @Test func hasNoFindings() { #expect(stack.messages.isEmpty) }

    @Test func everyRequestGoesToTheListener() {
        stack.expect(every: ApiGatewayV2.Api("*", protocolType: "HTTP"))
        stack.expect(
            every: ApiGatewayV2.Integration(
                "*", apiId: .any, integrationType: .any, connectionId: .ref("VpcLinkV2"), connectionType: "VPC_LINK",
                integrationUri: .ref("Listener")))
        stack.expect(
            every: ApiGatewayV2.Route(
                "*", apiId: .any, routeKey: "$default", target: .sub("integrations/${HttpApiIntegration}")))
        stack.expect(every: ApiGatewayV2.Stage("*", apiId: .any, stageName: .any, autoDeploy: true))
        #expect(stack.count(ApiGateway.RestApi.self) == 0)
    }

    @Test func theStageDoesNotReachTheService() {
        stack.expect(
            every: ApiGatewayV2.Integration(
                "*", apiId: .any, integrationType: .any,
                requestParameters: .exactly(["overwrite:path": "$request.path"])))
    }

    @Test func theLoadBalancerIsInternalAndTellsServicesApartByPath() throws {
        stack.expect(
            every: ElasticLoadBalancingV2.LoadBalancer(
                "*", enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: .absent, scheme: .internal,
                type: .application))
        let listener = try stack.resource(ElasticLoadBalancingV2.Listener.self)
        #expect(listener["DefaultActions[0].TargetGroupArn"] == .ref("WebTargetGroup"))
        let rule = try stack.resource(ElasticLoadBalancingV2.ListenerRule.self)
        #expect(rule["Conditions[0].PathPatternConfig.Values"] == ["/orders", "/orders/*"])
        #expect(rule["Actions[0].TargetGroupArn"] == .ref("OrdersTargetGroup"))
        stack.expect(every: ElasticLoadBalancingV2.TargetGroup("*", protocol: "HTTP"))
    }

    @Test func aPathThatIsNobodysIsNotFound() throws {
        let stack = StackUnderTest(ServiceStack(.arranged(.httpAPI(), services: [.small("Orders", prefix: "/orders")])))
        let action = try stack.resource(ElasticLoadBalancingV2.Listener.self)["DefaultActions[0]"]
        #expect(action?["Type"] == "fixed-response")
        #expect(action?["FixedResponseConfig"]?["StatusCode"] == "404")
    }

    @Test func theLinkSpeaksToTheLoadBalancerAndNobodyElse() throws {
        let link = try stack.resource(EC2.SecurityGroup.self, "VpcLinkSecurityGroup")
        #expect(link["SecurityGroupEgress"]?.arrayValue?.count == 1)
        #expect(
            link["SecurityGroupEgress[0].DestinationSecurityGroupId"]?.refers(to: "LoadBalancerSecurityGroup") == true)
        stack.expect(
            EC2.SecurityGroupIngress(
                "LoadBalancerIngressFromVpcLink", ipProtocol: .any,
                sourceSecurityGroupId: .getAtt("VpcLinkSecurityGroup", "GroupId")))
        stack.expect(
            every: ApiGatewayV2.VpcLink(
                "*", name: .any, subnetIds: .any, securityGroupIds: [.getAtt("VpcLinkSecurityGroup", "GroupId")]))
    }

    @Test func aServiceWaitsForItsRule() throws {
        let service = try stack.resource(ECS.Service.self, "OrdersService")
        #expect(Set(["Listener", "OrdersListenerRule"]).isSubset(of: service.dependsOn))
    }

    @Test func tokensAreChecked() throws {
        let settings = HTTPAPISettings(authorization: .jwt(issuer: "https://login.example.com/", audience: ["shop"]))
        let stack = StackUnderTest(ServiceStack(.arranged(.httpAPI(settings))))
        let authorizer = try stack.resource(ApiGatewayV2.Authorizer.self)
        #expect(authorizer["JwtConfiguration"] == ["Audience": ["shop"], "Issuer": "https://login.example.com/"])
        stack.expect(
            every: ApiGatewayV2.Route(
                "*", apiId: .any, routeKey: .any, authorizationType: "JWT", authorizerId: .ref("HttpApiAuthorizer")))
    }

    @Test func aFunctionMayBeAskedAndOnlyByThisAuthorizer() throws {
        let arn = "arn:aws:lambda:eu-west-1:123456789012:function:gate"
        let stack = StackUnderTest(
            ServiceStack(.arranged(.httpAPI(HTTPAPISettings(authorization: .lambda(functionArn: arn))))))
        #expect(try stack.resource(ApiGatewayV2.Route.self)["AuthorizationType"] == "CUSTOM")
        #expect(try stack.resource(Lambda.Permission.self)["SourceArn"]?.refers(to: "HttpApiAuthorizer") == true)
        #expect(stack.parameterValues["AuthorizerFunctionArn"] == arn)
        #expect(stack.messages.isEmpty)
    }

    @Test func theListenerSpeaksTLSWithACertificate() {
        let stack = StackUnderTest(
            ServiceStack(
                Settings.arranged(.httpAPI()).with {
                    $0.loadBalancerCertificate = LoadBalancerCertificate(
                        arn: "arn:aws:acm:eu-west-1:123456789012:certificate/x", domainName: "in.example.com")
                }))
        stack.expect(
            every: ElasticLoadBalancingV2.Listener(
                "*", defaultActions: .any, loadBalancerArn: .any, port: 443, protocol: "HTTPS"))
        stack.expect(
            every: ApiGatewayV2.Integration(
                "*", apiId: .any, integrationType: .any,
                tlsConfig: .init(serverNameToVerify: .ref("LoadBalancerDomainName"))))
    }
}
