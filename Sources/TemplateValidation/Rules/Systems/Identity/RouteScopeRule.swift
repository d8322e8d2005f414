// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The scopes that a route or a method wants are ones that a client can get.
enum RouteScopeRule: SystemRule {
    static let description = RuleDescription(
        "route-scope", "A route or method that wants scopes wants one that an app client of its authorizer can get.",
        reason: "API Gateway answers every request with 403",
        example: """
              "U": {"Type": "AWS::Cognito::UserPool"},
              "C": {
                "Type": "AWS::Cognito::UserPoolClient",
                "Properties": {
                  "UserPoolId": {"Ref": "U"},
                  "AllowedOAuthFlowsUserPoolClient": true,
                  "AllowedOAuthFlows": ["code"],
                  "CallbackURLs": ["https://app.example.com/"],
                  "AllowedOAuthScopes": ["openid", "email"]
                }
              },
              "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}},
              "Stage": {
                "Type": "AWS::ApiGatewayV2::Stage",
                "Properties": {"ApiId": {"Ref": "Api"}, "StageName": "$default", "AutoDeploy": true}
              },
              "A": {
                "Type": "AWS::ApiGatewayV2::Authorizer",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "Name": "users",
                  "AuthorizerType": "JWT",
                  "IdentitySource": ["$request.header.Authorization"],
                  "JwtConfiguration": {
                    "Audience": [{"Ref": "C"}],
                    "Issuer": {"Fn::GetAtt": ["U", "ProviderURL"]}
                  }
                }
              },
              "I": {
                "Type": "AWS::ApiGatewayV2::Integration",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "IntegrationType": "HTTP_PROXY",
                  "IntegrationMethod": "GET",
                  "IntegrationUri": "https://example.com",
                  "PayloadFormatVersion": "1.0"
                }
              },
              "R": {
                "Type": "AWS::ApiGatewayV2::Route",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "RouteKey": "GET /",
                  "AuthorizationType": "JWT",
                  "AuthorizerId": {"Ref": "A"},
            -     "AuthorizationScopes": ["shop/write"],
            +     "AuthorizationScopes": ["email"],
                  "Target": {"Fn::Sub": "integrations/${I}"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let routes = outcome.resources(of: "AWS::ApiGatewayV2::Route").filter { !$0["AuthorizationScopes"].isAbsent }
        let methods = outcome.resources(of: "AWS::ApiGateway::Method").filter { !$0["AuthorizationScopes"].isAbsent }
        guard !routes.isEmpty || !methods.isEmpty else { return [] }
        let parts = UserPoolParts(outcome)
        return routes.compactMap { route($0, outcome) } + methods.compactMap { method($0, parts, outcome) }
    }

    /// The scopes that are wanted, one of which is enough; nil where they are not known.
    private static func wanted(by operation: Outcome.Resource) -> [String]? {
        guard let elements = operation["AuthorizationScopes"].elements, !elements.isEmpty else { return nil }
        let texts = elements.compactMap(\.text)
        return texts.count == elements.count ? texts : nil
    }

    /// A trigger may write other scopes into the tokens.
    private static func addsScopes(_ pool: Outcome.Resource) -> Bool {
        let triggers = pool["LambdaConfig"]
        return triggers.isUnknown || !triggers["PreTokenGeneration"].isAbsent
            || !triggers["PreTokenGenerationConfig"].isAbsent
    }

    /// Clients of the pool may be elsewhere; the resource servers that are here say which scopes they have.
    private static func method(
        _ method: Outcome.Resource, _ parts: UserPoolParts, _ outcome: Outcome
    ) -> Diagnostic? {
        guard let wanted = wanted(by: method), let authorizer = outcome.resource(method["AuthorizerId"]),
            let pools = authorizer["ProviderARNs"].elements, !pools.isEmpty
        else { return nil }
        for element in pools {
            guard let pool = parts.pool(element), !addsScopes(pool) else { return nil }
            let servers = parts.servers(of: pool)
            let isImpossible = wanted.allSatisfy { scope in
                // A server that is not here may have the scope; one that is here has those that it lists.
                servers.contains { $0["Identifier"].text.map { scope.hasPrefix($0 + "/") } ?? false }
                    && servers.allSatisfy { UserPoolParts.has($0, scope) == false }
            }
            guard isImpossible else { return nil }
        }
        return finding(
            method, wanted, "none of which a resource server has",
            "add it to the resource server's Scopes, or correct AuthorizationScopes")
    }

    private static func finding(
        _ operation: Outcome.Resource, _ wanted: [String], _ why: String, _ fix: String
    ) -> Diagnostic {
        let scopes = wanted.map { "'\($0)'" }.joined(separator: ", ")
        return error(
            at: operation["AuthorizationScopes"], "'\(operation.logicalID)' wants the scope \(scopes), \(why)", fix: fix
        )
    }

    /// The tokens are those of the audience's clients, so that their scopes are known.
    private static func route(_ route: Outcome.Resource, _ outcome: Outcome) -> Diagnostic? {
        guard let wanted = wanted(by: route), let authorizer = outcome.resource(route["AuthorizerId"]),
            let audience = authorizer["JwtConfiguration"]["Audience"].elements, !audience.isEmpty
        else { return nil }
        var given: Set<String> = ["aws.cognito.signin.user.admin"]
        for element in audience {
            guard let client = outcome.resource(element, of: "AWS::Cognito::UserPoolClient"),
                let pool = outcome.resource(client["UserPoolId"]), !addsScopes(pool),
                let scopes = client["AllowedOAuthScopes"].elements
            else { return nil }
            for scope in scopes {
                guard let text = scope.text else { return nil }
                given.insert(text)
            }
        }
        guard given.isDisjoint(with: wanted) else { return nil }
        return finding(
            route, wanted, "none of which a client of '\(authorizer.logicalID)' may ask for",
            "add it to AllowedOAuthScopes of the client, or correct AuthorizationScopes")
    }
}
