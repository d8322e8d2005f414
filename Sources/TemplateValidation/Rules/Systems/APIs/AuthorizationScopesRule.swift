// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Scopes are asked for where tokens have them.
enum AuthorizationScopesRule: SystemRule {
    static let description = RuleDescription(
        "authorization-scopes", "A route or a method with scopes is authorized by tokens, which have them.",
        reason:
            "only tokens have scopes: with another authorization type nobody checks them, or API Gateway refuses them",
        example: """
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": "a1b2c3d4e5",
                  "ResourceId": "a1b2c3",
                  "HttpMethod": "GET",
            -     "AuthorizationType": "AWS_IAM",
            +     "AuthorizationType": "COGNITO_USER_POOLS",
            +     "AuthorizerId": "a1b2c3",
                  "AuthorizationScopes": ["shop/read"],
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"}
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let kinds = ["AWS::ApiGateway::Method": ["COGNITO_USER_POOLS", "JWT"], "AWS::ApiGatewayV2::Route": ["JWT"]]
        return kinds.keys.sorted().flatMap { type in
            system.outcome.resources(of: type).compactMap { resource in
                let scopes = resource["AuthorizationScopes"]
                guard let count = scopes.elements?.count, count > 0, let wanted = kinds[type],
                    let kind = resource["AuthorizationType"].text(default: "NONE"), !wanted.contains(kind)
                else { return nil }
                return warning(
                    at: scopes, "'\(resource.logicalID)' asks for scopes with the AuthorizationType \(kind)",
                    fix:
                        "set AuthorizationType \"\(wanted.joined(separator: "\" or \""))\", or remove AuthorizationScopes"
                )
            }
        }
    }
}
