// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// The entrance of production: which paths lead where, and who comes through how often.
@Suite struct EntranceTests {
    private let stack = StackUnderTest(ServiceStack(Sample.production))

    /// The token is asked for, and a key beside it, by which requests are counted.
    @Test func everyMethodIsPassedOnAsItComes() {
        stack.expect(
            every: ApiGateway.Method(
                "*", httpMethod: "ANY", resourceId: .any, restApiId: .ref("Api"), apiKeyRequired: true,
                authorizationScopes: ["orders/use"], authorizationType: "JWT", authorizerId: .ref("JwtAuthorizer"),
                integration: .init(
                    type: "HTTP_PROXY", connectionId: "${stageVariables.vpcLinkId}", connectionType: "VPC_LINK",
                    integrationHttpMethod: "ANY")))
    }

    @Test(arguments: [
        ("RootMethod", ":${stageVariables.port}/"), ("ProxyMethod", ":${stageVariables.port}/{proxy}"),
        ("OrdersMethod", ":${stageVariables.portOrders}/orders"),
        ("OrdersProxyMethod", ":${stageVariables.portOrders}/orders/{proxy}"),
    ])
    func pathsLeadToTheirService(method: String, end: String) throws {
        let found = try stack.resource(ApiGateway.Method.self, method)
        #expect(found["Integration.Uri"] == .string("https://${stageVariables.host}\(end)"))
        let passesPath = end.hasSuffix("{proxy}")
        #expect((found["RequestParameters"] != nil) == passesPath)
        if passesPath {
            #expect(found["RequestParameters"] == ["method.request.path.proxy": true])
            #expect(
                found["Integration.RequestParameters"]
                    == ["integration.request.path.proxy": "method.request.path.proxy"])
        }
    }

    @Test func ordersHaveTheirOwnPath() {
        stack.expect(
            ApiGateway.Resource(
                "OrdersResource", parentId: .getAtt("Api", "RootResourceId"), pathPart: "orders", restApiId: .ref("Api")
            ))
        stack.expect(
            ApiGateway.Resource(
                "OrdersProxyResource", parentId: .ref("OrdersResource"), pathPart: "{proxy+}", restApiId: .ref("Api")))
    }

    @Test func theAPIStandsInItsRegion() {
        stack.expect(ApiGateway.RestApi("Api", endpointConfiguration: .init(types: ["REGIONAL"])))
    }

    @Test func allMethodsAreMeasuredAndLimited() {
        stack.expect(
            ApiGateway.Stage(
                "ApiStage", restApiId: .ref("Api"),
                methodSettings: [
                    .init(
                        httpMethod: "*", metricsEnabled: true, resourcePath: "/*", throttlingBurstLimit: 1000,
                        throttlingRateLimit: 500)
                ], tracingEnabled: true))
    }

    @Test func theKeyOpensThisStage() {
        stack.expect(ApiGateway.ApiKey("ApiKey", enabled: true))
        stack.expect(
            ApiGateway.UsagePlan(
                "UsagePlan", apiStages: [.init(apiId: .ref("Api"), stage: .ref("ApiStage"))],
                throttle: .init(burstLimit: 200, rateLimit: 100)))
    }

    @Test func theFirewallsFindingsAreSeen() {
        stack.expect(
            WAFv2.WebACL(
                "WebAcl", defaultAction: .any, scope: "REGIONAL",
                visibilityConfig: .init(
                    cloudWatchMetricsEnabled: true, metricName: "WebAcl", sampledRequestsEnabled: true)))
    }
}
