// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Tokens guard a REST API, with or without keys beside them.
@Suite struct TokenAuthorizerTests {
    private func stack(_ settings: RestAPISettings) -> StackUnderTest {
        StackUnderTest(ServiceStack(.arranged(.restAPI(settings))))
    }

    private func jwt(_ scopes: [String] = []) -> RestAuthorization {
        .jwt(issuer: "https://login.example.com/", audience: ["orders", "web"], scopes: scopes)
    }

    @Test func theIssuerAndItsAudiencesAreTrusted() {
        let stack = stack(RestAPISettings(authorization: jwt()))
        #expect(stack.messages.isEmpty)
        stack.expect(
            ApiGateway.Authorizer(
                "JwtAuthorizer", name: .any, restApiId: .ref("Api"), type: "JWT",
                identitySource: "method.request.header.Authorization",
                jwtConfiguration: .init(
                    defaultAlgorithms: ["RS256"],
                    issuers: [.init(audiences: ["orders", "web"], issuer: "https://login.example.com/")])))
        stack.expect(
            every: ApiGateway.Method(
                "*", httpMethod: .any, resourceId: .any, restApiId: .any, apiKeyRequired: .absent,
                authorizationScopes: .absent, authorizationType: "JWT", authorizerId: .ref("JwtAuthorizer")))
    }

    @Test func scopesAreAskedForOfEveryMethodButPreflight() throws {
        let stack = stack(RestAPISettings(authorization: jwt(["orders/use"]), admitsPreflight: true))
        #expect(stack.messages.isEmpty)
        #expect(try stack.resource(ApiGateway.Method.self, "ProxyMethod")["AuthorizationScopes"] == ["orders/use"])
        #expect(try stack.resource(ApiGateway.Method.self, "ProxyPreflightMethod")["AuthorizationScopes"] == nil)
    }

    /// A snapshot keeps the authoriser that it was made with.
    @Test func anotherAudienceMakesANewSnapshot() throws {
        func deployment(_ audience: String) throws -> String {
            let authorization = RestAuthorization.jwt(issuer: "https://login.example.com/", audience: [audience])
            return try stack(RestAPISettings(authorization: authorization)).resource(ApiGateway.Deployment.self)
                .logicalID
        }
        #expect(try deployment("a") != deployment("b"))
        #expect(try deployment("a") == deployment("a"))
    }

    /// AWS: a key is not to be the only guard.
    @Test func aKeyAloneIsNoGuard() {
        let plan = Throttling(requestsPerSecond: 1, burst: 1)
        let alone = stack(RestAPISettings(usagePlan: plan))
        #expect(alone.messages == ["nothing but an API key guards 'RootMethod' of 'Api'"])
        #expect(stack(RestAPISettings(authorization: jwt(), usagePlan: plan)).messages.isEmpty)
    }
}
