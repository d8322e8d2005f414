// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

@Suite struct ProtectionTests {
    func stack(_ settings: RestAPISettings) -> StackUnderTest {
        StackUnderTest(ServiceStack(.arranged(.restAPI(settings))))
    }

    @Test func anAPIKeyIsAskedForAndLimited() {
        let stack = stack(
            RestAPISettings(authorization: .iam, usagePlan: Throttling(requestsPerSecond: 10, burst: 20)))
        #expect(stack.messages.isEmpty)
        stack.expect(
            every: ApiGateway.Method(
                "*", httpMethod: .any, resourceId: .any, restApiId: .any, apiKeyRequired: true,
                authorizationType: "AWS_IAM"))
        stack.expect(every: ApiGateway.UsagePlan("*", throttle: .init(burstLimit: 20, rateLimit: 10)))
        stack.expect(every: ApiGateway.UsagePlanKey("*", keyId: .ref("ApiKey"), keyType: .any, usagePlanId: .any))
    }

    @Test func signaturesAndFunctionsAreOptions() {
        stack(RestAPISettings(authorization: .iam)).expect(
            every: ApiGateway.Method(
                "*", httpMethod: .any, resourceId: .any, restApiId: .any, authorizationType: "AWS_IAM"))
        let arn = "arn:aws:lambda:eu-west-1:123456789012:function:gate"
        let asked = stack(RestAPISettings(authorization: .lambda(functionArn: arn)))
        #expect(asked.messages.isEmpty)
        asked.expect(
            every: ApiGateway.Method(
                "*", httpMethod: .any, resourceId: .any, restApiId: .any, authorizationType: "CUSTOM",
                authorizerId: .ref("Authorizer")))
    }

    @Test func theStageLimitsRequests() throws {
        let stage = try stack(RestAPISettings(throttling: Throttling(requestsPerSecond: 5, burst: 9)))
            .resource(ApiGateway.Stage.self)
        #expect(stage["MethodSettings[0].ThrottlingBurstLimit"] == 9)
    }

    @Test func aWebACLStandsBeforeTheStageOrTheLoadBalancer() throws {
        func protected(_ architecture: Architecture, by count: Int = 3) throws -> Node? {
            let stack = StackUnderTest(ServiceStack(Settings.arranged(architecture).with { $0.webACL = true }))
            #expect(stack.messages.isEmpty)
            #expect(try stack.resource(WAFv2.WebACL.self)["Rules"]?.arrayValue?.count == count)
            return try stack.resource(WAFv2.WebACLAssociation.self)["ResourceArn"]
        }
        #expect(try protected(.restAPI())?.refers(to: "ApiStage") == true)
        #expect(try protected(.httpAPI(), by: 2) == .ref("LoadBalancer"))
        #expect(try protected(.publicLoadBalancer()) == .ref("LoadBalancer"))
    }

    /// AWS's common rules block what an upload is.
    @Test func largeBodiesComeThroughWhereTheyMay() throws {
        func overrides(_ admits: Bool) throws -> [Node?] {
            let settings = Settings.arranged(.restAPI()).with {
                ($0.webACL, $0.webACLAdmitsLargeBodies) = (true, admits)
            }
            let stack = StackUnderTest(ServiceStack(settings))
            #expect(stack.messages.isEmpty)
            let rules = try #require(stack.resource(WAFv2.WebACL.self)["Rules"]?.arrayValue)
            return rules.map { $0["Statement"]?["ManagedRuleGroupStatement"]?["RuleActionOverrides"] }
        }
        #expect(try overrides(false) == [nil, nil, nil])
        #expect(
            try overrides(true) == [nil, nil, [["ActionToUse": ["Count": [:]], "Name": "SizeRestrictions_BODY"]]])
    }

    /// A browser asks without a token, and is told by the service.
    @Test func preflightComesThroughAGuardedAPI() throws {
        let guarded = RestAPISettings(
            authorization: .iam, usagePlan: Throttling(requestsPerSecond: 1, burst: 1), admitsPreflight: true)
        let rest = StackUnderTest(ServiceStack(.arranged(.restAPI(guarded))))
        #expect(rest.messages.isEmpty)
        for name in ["RootPreflightMethod", "ProxyPreflightMethod"] {
            rest.expect(
                ApiGateway.Method(
                    .init(name), httpMethod: "OPTIONS", resourceId: .any, restApiId: .any, apiKeyRequired: .absent,
                    authorizationType: "NONE", integration: .init(type: "HTTP_PROXY", connectionType: "VPC_LINK")))
        }
        let deployment = try rest.resource(ApiGateway.Deployment.self)
        #expect(Set(["RootPreflightMethod", "ProxyPreflightMethod"]).isSubset(of: deployment.dependsOn))
        let jwt = HTTPAuthorization.jwt(issuer: "https://login.example.com/", audience: ["shop"])
        let http = StackUnderTest(
            ServiceStack(.arranged(.httpAPI(HTTPAPISettings(authorization: jwt, admitsPreflight: true)))))
        #expect(http.messages.isEmpty)
        for path in ["/", "/{proxy+}"] {
            http.expect(
                1, ApiGatewayV2.Route("*", apiId: .any, routeKey: .init("OPTIONS \(path)"), authorizationType: "NONE"))
        }
    }

    @Test func aNameOfItsOwnIsTheOnlyWay() throws {
        for architecture in [Architecture.restAPI(), .httpAPI()] {
            let open = StackUnderTest(ServiceStack(.arranged(architecture)))
            let named = StackUnderTest(
                ServiceStack(
                    Settings.arranged(architecture).with {
                        $0.customDomain = CustomDomain(name: "api.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
                    }))
            #expect(named.messages.isEmpty)
            for (stack, value) in [(open, nil), (named, true as Node?)] {
                let api = try #require(stack.template.resources.first { $0.logicalID.hasSuffix("Api") })
                #expect(api.properties["DisableExecuteApiEndpoint"] == value)
            }
        }
    }

    @Test func aDomainHasItsOwnCertificateOrAGivenOne() throws {
        let settings = Settings.arranged(.restAPI()).with {
            $0.customDomain = CustomDomain(name: "api.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
        }
        let made = StackUnderTest(ServiceStack(settings))
        #expect(made.messages.isEmpty)
        #expect(
            try made.resource(ApiGatewayV2.DomainName.self)["DomainNameConfigurations[0].CertificateArn"]
                == .ref("Certificate"))
        #expect(
            try made.resource(Route53.RecordSet.self)["AliasTarget.DNSName"]
                == .getAtt("ApiDomainName", "RegionalDomainName"))
        let given = StackUnderTest(
            ServiceStack(
                settings.with {
                    $0.customDomain?.certificateArn = "arn:aws:acm:eu-west-1:123456789012:certificate/x"
                }))
        #expect(given.count(CertificateManager.Certificate.self) == 0)
        #expect(try given.resource(ApiGatewayV2.ApiMapping.self)["Stage"] == .ref("ApiStage"))
    }

    @Test func theNetworkLoadBalancerSpeaksTLSByOption() throws {
        let stack = StackUnderTest(
            ServiceStack(
                Settings.arranged(.restAPI()).with {
                    $0.loadBalancerCertificate = LoadBalancerCertificate(
                        arn: "arn:aws:acm:eu-west-1:123456789012:certificate/x", domainName: "in.example.com")
                }))
        #expect(stack.messages.isEmpty)
        #expect(try stack.resource(ElasticLoadBalancingV2.Listener.self)["Protocol"] == "TLS")
        #expect(try stack.resource(ApiGateway.Stage.self)["Variables.host"] == .ref("LoadBalancerDomainName"))
        stack.expect(
            every: ApiGateway.Method(
                "*", httpMethod: .any, resourceId: .any, restApiId: .any,
                integration: .init(type: .any, uri: .matching("^https://"))))
    }

    @Test func severalServicesHaveADoorEach() throws {
        let stack = StackUnderTest(
            ServiceStack(
                .arranged(
                    .restAPI(), services: [.small("Web"), .small("Orders", prefix: "/orders", port: 9090)])))
        #expect(stack.messages.isEmpty)
        #expect(
            stack.resources(ElasticLoadBalancingV2.Listener.self).map { $0["Port"] } == [
                .ref("WebPort"), .ref("OrdersPort"),
            ])
        let method = try stack.resource(ApiGateway.Method.self, "OrdersProxyMethod")
        #expect(
            method["Integration.Uri"] == "http://${stageVariables.host}:${stageVariables.portOrders}/orders/{proxy}")
    }

    @Test func settingsThatCannotBeAreSaid() {
        let services: [ServiceSettings] = [.small("Web"), .small("Web", prefix: "orders")]
        let messages = StackUnderTest(
            ServiceStack(
                Settings.arranged(.restAPI(), services: services).with {
                    $0.network = .own(AddressPlan(vpcCidrBlock: "10.0.0.0/16", zones: [.init("eu-west-1a")]))
                })
        ).messages
        for expected in [
            "the address plan has fewer than two zones", "zone 'eu-west-1a' has no private range",
            "service 'Web' has the path prefix 'orders'", "two services have the name 'Web'",
            "two services have the port 8080",
        ] {
            #expect(messages.contains(expected), "\(expected)")
        }
    }
}
