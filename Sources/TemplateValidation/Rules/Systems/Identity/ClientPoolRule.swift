// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A resource that names an app client together with a user pool names the client's own pool.
enum ClientPoolRule: SystemRule {
    static let description = RuleDescription(
        "client-pool", "Where an app client and a user pool stand together, the client is of that pool.",
        reason: "the service refuses the pair, or every token: it was issued by another pool",
        example: """
              "Users": {"Type": "AWS::Cognito::UserPool"},
              "Other": {"Type": "AWS::Cognito::UserPool"},
              "C": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "Users"}}},
              "I": {
                "Type": "AWS::Cognito::IdentityPool",
                "Properties": {
                  "AllowUnauthenticatedIdentities": false,
                  "CognitoIdentityProviders": [
            -       {"ClientId": {"Ref": "C"}, "ProviderName": {"Fn::GetAtt": ["Other", "ProviderName"]}}
            +       {"ClientId": {"Ref": "C"}, "ProviderName": {"Fn::GetAtt": ["Users", "ProviderName"]}}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.resources(of: "AWS::Cognito::UserPoolClient").isEmpty else { return [] }
        let identities = outcome.resources(of: "AWS::Cognito::IdentityPool").flatMap { owner in
            owner["CognitoIdentityProviders"].knownElements.map { ($0["ClientId"], $0["ProviderName"]) }
        }
        let tokens = outcome.resources(of: "AWS::ApiGatewayV2::Authorizer").flatMap { owner in
            owner["JwtConfiguration"]["Audience"].knownElements.map { ($0, owner["JwtConfiguration"]["Issuer"]) }
        }
        let actions =
            outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener").flatMap {
                $0["DefaultActions"].knownElements
            }
            + outcome.resources(of: "AWS::ElasticLoadBalancingV2::ListenerRule").flatMap { $0["Actions"].knownElements }
        let pages = actions.map { $0["AuthenticateCognitoConfig"] }.filter { !$0.isAbsent }.map {
            ($0["UserPoolClientId"], $0["UserPoolArn"])
        }
        return (identities + tokens + pages).compactMap { finding($0, $1, outcome) }
    }

    private static func finding(
        _ place: PropertyValue, _ issuer: PropertyValue, _ outcome: Outcome
    ) -> Diagnostic? {
        guard let client = outcome.resource(place, of: "AWS::Cognito::UserPoolClient"),
            let own = outcome.resource(client["UserPoolId"]), let other = pool(issuer, outcome),
            own.type == "AWS::Cognito::UserPool", own.logicalID != other.logicalID
        else { return nil }
        return error(
            at: place,
            "'\(place.element)' names the client '\(client.logicalID)' of '\(own.logicalID)' together with '\(other.logicalID)'",
            fix: "name a client of '\(other.logicalID)', or '\(own.logicalID)'")
    }

    /// The pool that a value is of: its name or address, or the ID within it.
    private static func pool(_ value: PropertyValue, _ outcome: Outcome) -> Outcome.Resource? {
        for part in value.parts ?? [] {
            if let resource = outcome.resource(value.part(part), of: "AWS::Cognito::UserPool") {
                return resource
            }
        }
        return nil
    }
}
