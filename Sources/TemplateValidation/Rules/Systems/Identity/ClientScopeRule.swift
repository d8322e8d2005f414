// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Scopes and providers that an app client names exist in its user pool, and are made before the client.
enum ClientScopeRule: SystemRule {
    static let description = RuleDescription(
        "client-scope", "The scopes and identity providers of an app client are its user pool's, and made before it.",
        reason: "Cognito answers that the scope or the provider does not exist, and the stack fails",
        example: """
              "U": {"Type": "AWS::Cognito::UserPool"},
              "S": {
                "Type": "AWS::Cognito::UserPoolResourceServer",
                "Properties": {
                  "UserPoolId": {"Ref": "U"},
                  "Identifier": "shop",
                  "Name": "Shop",
                  "Scopes": [{"ScopeName": "read", "ScopeDescription": "Read"}]
                }
              },
              "C": {
                "Type": "AWS::Cognito::UserPoolClient",
                "DependsOn": "S",
                "Properties": {
                  "UserPoolId": {"Ref": "U"},
                  "AllowedOAuthFlowsUserPoolClient": true,
                  "AllowedOAuthFlows": ["code"],
                  "CallbackURLs": ["https://app.example.com/"],
            -     "AllowedOAuthScopes": ["openid", "shop/write"]
            +     "AllowedOAuthScopes": ["openid", "shop/read"]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let clients = outcome.resources(of: "AWS::Cognito::UserPoolClient")
        guard !clients.isEmpty else { return [] }
        let parts = UserPoolParts(outcome)
        var dependencies = Dependencies(outcome)
        return clients.flatMap { client -> [Diagnostic] in
            guard let pool = parts.pool(client["UserPoolId"]) else { return [] }
            let earlier = dependencies.all(of: client.logicalID)
            // Code of one's own may have made them.
            let mayBeMade = outcome.resources.contains { resource in
                (!resource.type.hasPrefix("AWS::") || resource.type == "AWS::CloudFormation::CustomResource")
                    && earlier.contains(resource.logicalID)
            }
            let isComplete = parts.isComplete && !mayBeMade
            return scopes(of: client, parts.servers(of: pool), pool, earlier, isComplete)
                + providers(of: client, parts.providers(of: pool), pool, earlier, isComplete)
        }
    }

    private static func scopes(
        of client: Outcome.Resource, _ servers: [Outcome.Resource], _ pool: Outcome.Resource,
        _ earlier: EarlierResources,
        _ isComplete: Bool
    ) -> [Diagnostic] {
        client["AllowedOAuthScopes"].knownElements.compactMap { scope in
            guard let text = scope.text, !UserPoolParts.standardScopes.contains(text) else { return nil }
            let answers = servers.map { UserPoolParts.has($0, text) }
            if let index = answers.firstIndex(of: true) {
                return late(scope, "the scope '\(text)'", servers[index], client, earlier)
            }
            guard isComplete, !answers.contains(nil) else { return nil }
            let known = servers.flatMap { server in
                server["Scopes"].knownElements.compactMap { $0["ScopeName"].text }.map {
                    "\(server["Identifier"].text ?? "")/\($0)"
                }
            }
            return error(
                at: scope,
                "'\(client.logicalID)' may ask for the scope '\(text)', which no resource server of '\(pool.logicalID)' has",
                fix: closestNames(to: text, in: known + UserPoolParts.standardScopes.sorted(), limit: 1).first.map {
                    "did you mean '\($0)'?"
                } ?? "add it to Scopes of an AWS::Cognito::UserPoolResourceServer")
        }
    }

    private static func providers(
        of client: Outcome.Resource, _ providers: [Outcome.Resource], _ pool: Outcome.Resource,
        _ earlier: EarlierResources,
        _ isComplete: Bool
    ) -> [Diagnostic] {
        client["SupportedIdentityProviders"].knownElements.compactMap { provider in
            guard let text = provider.text, text != "COGNITO" else { return nil }
            let names = providers.map { $0["ProviderName"].text }
            if let index = names.firstIndex(of: text) {
                return late(provider, "the identity provider '\(text)'", providers[index], client, earlier)
            }
            guard isComplete, !names.contains(nil) else { return nil }
            return error(
                at: provider,
                "'\(client.logicalID)' supports the identity provider '\(text)', which '\(pool.logicalID)' does not have",
                fix: "add an AWS::Cognito::UserPoolIdentityProvider with that ProviderName")
        }
    }

    private static func late(
        _ place: PropertyValue, _ what: String, _ maker: Outcome.Resource, _ client: Outcome.Resource,
        _ earlier: EarlierResources
    ) -> Diagnostic? {
        guard !earlier.contains(maker.logicalID) else { return nil }
        return warning(
            at: place, "'\(client.logicalID)' may be made before '\(maker.logicalID)' makes \(what)",
            fix: "add DependsOn '\(maker.logicalID)' to '\(client.logicalID)'")
    }
}
