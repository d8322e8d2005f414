// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A method or a route that is guarded has an authorizer of the kind that it names.
enum APIAuthorizerRule: SystemRule {
    static let description = RuleDescription(
        "api-authorizer", "A guarded method or route has an authorizer of its kind, with what the kind needs.",
        reason: "API Gateway refuses the method, the route or the authorizer",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": "a1b2c3", "StageName": "live"}
              },
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "HttpMethod": "GET",
            -     "AuthorizationType": "CUSTOM",
            +     "AuthorizationType": "AWS_IAM",
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"}
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html")

    /// The authorizers' types by the authorization type of what they guard.
    private static let kinds: [String: [String: [String]]] = [
        "AWS::ApiGateway::Method": [
            "CUSTOM": ["TOKEN", "REQUEST"], "COGNITO_USER_POOLS": ["COGNITO_USER_POOLS"], "JWT": ["JWT"],
        ],
        "AWS::ApiGatewayV2::Route": ["JWT": ["JWT"], "CUSTOM": ["REQUEST"]],
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return kinds.keys.sorted().flatMap { type in
            outcome.resources(of: type).compactMap { guarded($0, kinds[type] ?? [:], outcome) }
        } + outcome.resources(of: "AWS::ApiGateway::Authorizer").compactMap { needs($0, rest($0)) }
            + outcome.resources(of: "AWS::ApiGatewayV2::Authorizer").compactMap { needs($0, http($0, outcome)) }
    }

    private static func guarded(
        _ resource: Outcome.Resource, _ kinds: [String: [String]], _ outcome: Outcome
    ) -> Diagnostic? {
        let id = resource["AuthorizerId"]
        guard let type = resource["AuthorizationType"].text(default: "NONE") else { return nil }
        guard let wanted = kinds[type] else {
            guard type == "NONE", !id.isAbsent else { return nil }
            return warning(
                at: id, "'\(resource.logicalID)' names an authorizer, but its AuthorizationType is NONE",
                why: "the authorizer is never asked, and everybody is let in",
                fix: "set AuthorizationType to the authorizer's kind")
        }
        if id.isAbsent {
            return error(
                at: resource["AuthorizationType"],
                "'\(resource.logicalID)' has AuthorizationType \(type) and no AuthorizerId",
                fix: "name the authorizer in AuthorizerId")
        }
        guard let authorizer = outcome.resource(id), authorizer.type.hasSuffix("::Authorizer") else { return nil }
        let property = authorizer.type == "AWS::ApiGateway::Authorizer" ? "Type" : "AuthorizerType"
        guard let kind = authorizer[property].text, !wanted.contains(kind) else { return nil }
        return error(
            at: resource["AuthorizationType"],
            "'\(resource.logicalID)' has AuthorizationType \(type), but '\(authorizer.logicalID)' is of type \(kind)",
            fix: "take an authorizer of type \(wanted.joined(separator: " or "))")
    }

    private static func needs(_ authorizer: Outcome.Resource, _ paths: [[String]]) -> Diagnostic? {
        let missing = paths.filter { path in
            let value = authorizer.properties.value(at: path)
            return value.isAbsent
        }
        guard !missing.isEmpty else { return nil }
        let names = missing.map { $0.joined(separator: ".") }.joined(separator: " and ")
        return error(at: authorizer, "'\(authorizer.logicalID)' has no \(names)", fix: "set \(names)")
    }

    private static func rest(_ authorizer: Outcome.Resource) -> [[String]] {
        switch authorizer["Type"].text {
        case "TOKEN": [["AuthorizerUri"], ["IdentitySource"]]
        case "REQUEST":
            authorizer["AuthorizerResultTtlInSeconds"].number(default: 300) == 0
                ? [["AuthorizerUri"]] : [["AuthorizerUri"], ["IdentitySource"]]
        case "COGNITO_USER_POOLS": [["ProviderARNs"]]
        case "JWT": [["IdentitySource"], ["JwtConfiguration"]]
        default: []
        }
    }

    private static func http(_ authorizer: Outcome.Resource, _ outcome: Outcome) -> [[String]] {
        switch authorizer["AuthorizerType"].text {
        case "JWT": return [["IdentitySource"], ["JwtConfiguration", "Issuer"]]
        case "REQUEST":
            let isHTTP = outcome.resource(authorizer["ApiId"])?["ProtocolType"].text == "HTTP"
            return isHTTP ? [["AuthorizerUri"], ["AuthorizerPayloadFormatVersion"]] : [["AuthorizerUri"]]
        default: return []
        }
    }
}
