// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An authorizer finds the caller's identity in the request.
enum APIIdentitySourceRule: SystemRule {
    static let description = RuleDescription(
        "api-identity-source",
        "An authorizer names a place in the request, and a JWT authorizer an issuer that it can ask.",
        reason: "API Gateway refuses the authorizer, or rejects every request",
        example: """
              "Authorizer": {
                "Type": "AWS::ApiGateway::Authorizer",
                "Properties": {
                  "RestApiId": "a1b2c3d4e5",
                  "Name": "keys",
                  "Type": "TOKEN",
                  "AuthorizerUri": {"Fn::ImportValue": "authorizer"},
            -     "IdentitySource": "request.header.Authorization"
            +     "IdentitySource": "method.request.header.Authorization"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html")

    /// The places by the authorizer's kind, as beginnings of what names them.
    private static let header = ["method.request.header."]
    private static let request = [
        "method.request.header.", "method.request.querystring.", "method.request.multivalueheader.",
        "method.request.multivaluequerystring.", "stageVariables.", "context.",
    ]
    private static let http = ["$request.header.", "$request.querystring.", "$context.", "$stageVariables."]
    private static let socket = ["route.request.header.", "route.request.querystring.", "stageVariables.", "context."]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApiGateway::Authorizer").flatMap { authorizer -> [Diagnostic] in
            let value = authorizer["IdentitySource"]
            guard let type = authorizer["Type"].text, let text = value.text else { return [] }
            // A list of places is one text.
            let sources = type == "REQUEST" ? text.split(separator: ",").map(\.trimmed) : [text]
            return sources.compactMap { wrong($0, at: value, type == "REQUEST" ? request : header) }
        }
            + outcome.resources(of: "AWS::ApiGatewayV2::Authorizer").flatMap { authorizer -> [Diagnostic] in
                let api = outcome.resource(authorizer["ApiId"])?["ProtocolType"].text
                let isToken = authorizer["AuthorizerType"].text == "JWT"
                guard isToken || api != nil else { return [] }
                let places = isToken || api == "HTTP" ? http : socket
                return authorizer["IdentitySource"].knownElements.compactMap { value in
                    value.text.flatMap { wrong($0, at: value, isToken ? Array(places.prefix(2)) : places) }
                } + (isToken ? tokens(authorizer) : [])
            }
    }

    private static func wrong(_ source: String, at value: PropertyValue, _ places: [String]) -> Diagnostic? {
        guard !places.contains(where: { source.hasPrefix($0) && source.count > $0.count }) else { return nil }
        return error(
            at: value, "'\(value.element)' looks for the caller in '\(source)'",
            fix: "write \(places.prefix(2).map { $0 + "NAME" }.joined(separator: " or "))")
    }

    private static func tokens(_ authorizer: Outcome.Resource) -> [Diagnostic] {
        let configuration = authorizer["JwtConfiguration"]
        guard !configuration.isAbsent, !configuration.isUnknown else { return [] }
        var found: [Diagnostic] = []
        let issuer = configuration["Issuer"]
        if let start = issuer.parts?.first?.stringValue, !start.hasPrefix("https://"), !start.hasDynamicReference {
            found.append(
                error(
                    at: issuer,
                    "'\(authorizer.logicalID)' has the issuer '\(issuer.text ?? start)', which is no address",
                    fix: "begin Issuer with https://"))
        }
        if configuration["Audience"].elements?.isEmpty == true {
            found.append(
                warning(
                    at: configuration, "'\(authorizer.logicalID)' has no Audience, so that no token is meant for it",
                    why: "API Gateway rejects every token",
                    fix: "name in Audience what tokens have as aud or client_id"))
        }
        return found
    }
}
