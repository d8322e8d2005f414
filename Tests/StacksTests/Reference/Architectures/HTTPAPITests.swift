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

    @Test func everyRequestGoesToTheListener() throws {
        #expect(try stack.resource(ApiGatewayV2.Api.self)["ProtocolType"] == "HTTP")
        let integration = try stack.resource(ApiGatewayV2.Integration.self)
        #expect(integration["IntegrationUri"] == .ref("Listener"))
        #expect(integration["ConnectionId"] == .ref("VpcLink"))
        #expect(integration["ConnectionType"] == "VPC_LINK")
        let route = try stack.resource(ApiGatewayV2.Route.self)
        #expect(route["RouteKey"] == "$default")
        #expect(route["Target"] == .sub("integrations/${Integration}"))
        #expect(try stack.resource(ApiGatewayV2.Stage.self)["AutoDeploy"] == true)
        #expect(stack.count(ApiGateway.RestApi.self) == 0)
    }

    @Test func theStageDoesNotReachTheService() throws {
        let integration = try stack.resource(ApiGatewayV2.Integration.self)
        #expect(integration["RequestParameters"] == ["overwrite:path": "$request.path"])
    }

    @Test func theLoadBalancerIsInternalAndTellsServicesApartByPath() throws {
        let balancer = try stack.resource(ElasticLoadBalancingV2.LoadBalancer.self)
        #expect(balancer["Type"] == "application")
        #expect(balancer["Scheme"] == "internal")
        #expect(balancer["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"] == nil)
        let listener = try stack.resource(ElasticLoadBalancingV2.Listener.self)
        #expect(listener["DefaultActions[0].TargetGroupArn"] == .ref("WebTargetGroup"))
        let rule = try stack.resource(ElasticLoadBalancingV2.ListenerRule.self)
        #expect(rule["Conditions[0].PathPatternConfig.Values"] == ["/orders", "/orders/*"])
        #expect(rule["Actions[0].TargetGroupArn"] == .ref("OrdersTargetGroup"))
        for targets in stack.resources(ElasticLoadBalancingV2.TargetGroup.self) {
            #expect(targets["Protocol"] == "HTTP")
        }
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
        let rule = try stack.resource(EC2.SecurityGroupIngress.self, "LoadBalancerIngressFromVpcLink")
        #expect(rule["SourceSecurityGroupId"]?.refers(to: "VpcLinkSecurityGroup") == true)
        #expect(
            try stack.resource(ApiGatewayV2.VpcLink.self)["SecurityGroupIds"]
                == [.getAtt("VpcLinkSecurityGroup", "GroupId")])
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
        let route = try stack.resource(ApiGatewayV2.Route.self)
        #expect(route["AuthorizationType"] == "JWT")
        #expect(route["AuthorizerId"] == .ref("Authorizer"))
    }

    @Test func aFunctionMayBeAskedAndOnlyByThisAuthorizer() throws {
        let arn = "arn:aws:lambda:eu-west-1:123456789012:function:gate"
        let stack = StackUnderTest(
            ServiceStack(.arranged(.httpAPI(HTTPAPISettings(authorization: .lambda(functionArn: arn))))))
        #expect(try stack.resource(ApiGatewayV2.Route.self)["AuthorizationType"] == "CUSTOM")
        #expect(try stack.resource(Lambda.Permission.self)["SourceArn"]?.refers(to: "Authorizer") == true)
        #expect(stack.parameterValues["AuthorizerFunctionArn"] == arn)
        #expect(stack.messages.isEmpty)
    }

    @Test func theListenerSpeaksTLSWithACertificate() throws {
        let stack = StackUnderTest(
            ServiceStack(
                Settings.arranged(.httpAPI()).with {
                    $0.loadBalancerCertificate = LoadBalancerCertificate(
                        arn: "arn:aws:acm:eu-west-1:123456789012:certificate/x", domainName: "in.example.com")
                }))
        let listener = try stack.resource(ElasticLoadBalancingV2.Listener.self)
        #expect(listener["Protocol"] == "HTTPS")
        #expect(listener["Port"] == 443)
        #expect(
            try stack.resource(ApiGatewayV2.Integration.self)["TlsConfig.ServerNameToVerify"]
                == .ref("LoadBalancerDomainName"))
    }
}
