// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An API that wants tokens names who issues them by address, and whom they are for.
enum TokenIssuerRule: SystemRule {
    static let description = RuleDescription(
        "token-issuer", "The issuer of a JWT authorizer is an address with https://, and its audience are app clients.",
        reason: "API Gateway refuses the authorizer, or every token",
        example: """
              "U": {"Type": "AWS::Cognito::UserPool"},
              "C": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "U"}}},
              "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}},
              "A": {
                "Type": "AWS::ApiGatewayV2::Authorizer",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "Name": "users",
                  "AuthorizerType": "JWT",
                  "IdentitySource": ["$request.header.Authorization"],
                  "JwtConfiguration": {
                    "Audience": [{"Ref": "C"}],
            -       "Issuer": {"Fn::GetAtt": ["U", "ProviderName"]}
            +       "Issuer": {"Fn::GetAtt": ["U", "ProviderURL"]}
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApiGatewayV2::Authorizer").flatMap { authorizer -> [Diagnostic] in
            let configuration = authorizer["JwtConfiguration"]
            guard authorizer["AuthorizerType"].text == "JWT", !configuration.isAbsent else { return [] }
            return [issuer(configuration["Issuer"], authorizer, outcome)].compactMap { $0 }
                + configuration["Audience"].knownElements.compactMap { audience($0, authorizer, outcome) }
        }
            + outcome.resources(of: "AWS::ApiGateway::Authorizer").flatMap { authorizer -> [Diagnostic] in
                guard authorizer["Type"].text == "JWT" else { return [] }
                return authorizer["JwtConfiguration"]["Issuers"].knownElements.flatMap { trusted in
                    [issuer(trusted["Issuer"], authorizer, outcome)].compactMap { $0 }
                        + trusted["Audiences"].knownElements.compactMap { audience($0, authorizer, outcome) }
                }
            }
    }

    private static func issuer(
        _ issuer: PropertyValue, _ authorizer: Outcome.Resource, _ outcome: Outcome
    ) -> Diagnostic? {
        if let reference = issuer.reference, let pool = outcome[reference.logicalID],
            pool.type == "AWS::Cognito::UserPool"
        {
            guard reference.attribute != "ProviderURL" else { return nil }
            return error(
                at: issuer,
                "the issuer of '\(authorizer.logicalID)' is \(reference.attribute ?? "the ID") of '\(pool.logicalID)', not its address",
                fix: "use Fn::GetAtt of '\(pool.logicalID)' and ProviderURL")
        }
        let scheme = "https://"
        guard let first = issuer.parts?.first?.stringValue, !first.hasDynamicReference, !first.isEmpty,
            !first.hasPrefix(scheme), !scheme.hasPrefix(first)
        else { return nil }
        return error(
            at: issuer, "the issuer of '\(authorizer.logicalID)' does not begin with https://",
            fix: "write the whole address of the issuer, as it stands in the claim iss")
    }

    private static func audience(
        _ audience: PropertyValue, _ authorizer: Outcome.Resource, _ outcome: Outcome
    ) -> Diagnostic? {
        guard let reference = audience.reference, let target = outcome[reference.logicalID] else { return nil }
        let isClient = target.type == "AWS::Cognito::UserPoolClient"
        guard target.type == "AWS::Cognito::UserPool" || isClient && reference.attribute == "ClientSecret" else {
            return nil
        }
        return error(
            at: audience,
            "the audience of '\(authorizer.logicalID)' is \(reference.attribute.map { "\($0) of " } ?? "")'\(target.logicalID)'; tokens are for an app client",
            why: "API Gateway rejects every token",
            fix: "name an app client by Ref")
    }
}
