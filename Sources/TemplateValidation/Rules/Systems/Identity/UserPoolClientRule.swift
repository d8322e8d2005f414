// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An app client has what its OAuth flows need.
enum UserPoolClientRule: SystemRule {
    static let description = RuleDescription(
        "user-pool-client",
        "An app client with OAuth flows has their switch, scopes, callback URLs and secret, and no sign-in flows of two generations.",
        reason: "Cognito rejects the client, or nobody can sign in with it",
        example: """
              "U": {"Type": "AWS::Cognito::UserPool"},
              "S": {
                "Type": "AWS::Cognito::UserPoolResourceServer",
                "Properties": {
                  "UserPoolId": {"Ref": "U"},
                  "Identifier": "api",
                  "Name": "API",
                  "Scopes": [{"ScopeName": "read", "ScopeDescription": "Read"}]
                }
              },
              "C": {
                "Type": "AWS::Cognito::UserPoolClient",
                "DependsOn": "S",
                "Properties": {
                  "UserPoolId": {"Ref": "U"},
            +     "GenerateSecret": true,
                  "AllowedOAuthFlowsUserPoolClient": true,
                  "AllowedOAuthFlows": ["client_credentials"],
                  "AllowedOAuthScopes": ["api/read"]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Cognito::UserPoolClient").flatMap { client in
            [generations(client), oauth(client), attributes(client, system.outcome)].compactMap { $0 }
        }
    }

    /// Who signs up gives what the pool requires, so the client has to be able to write it.
    private static func attributes(_ client: Outcome.Resource, _ outcome: Outcome) -> Diagnostic? {
        let list = client["WriteAttributes"]
        guard let pool = outcome.resource(client["UserPoolId"], of: "AWS::Cognito::UserPool"),
            let written = list.elements?.map(\.text), !written.isEmpty, !written.contains(nil)
        else { return nil }
        let required = pool["Schema"].knownElements.filter { $0["Required"].bool == true }.compactMap(\.["Name"].text)
        let missing = required.filter { !written.contains($0) }
        guard !missing.isEmpty else { return nil }
        let names = missing.joined(separator: ", ")
        return warning(
            at: list, "'\(client.logicalID)' may not write \(names), which '\(pool.logicalID)' requires",
            why: "Cognito has been seen to answer 'Invalid write attributes specified while creating a client'",
            fix: "add \(names) to WriteAttributes",
            notes: [Diagnostic.Note(at: nil, "see aws/aws-cdk#2608")])
    }

    private static func oauth(_ client: Outcome.Resource) -> Diagnostic? {
        guard let elements = client["AllowedOAuthFlows"].elements else { return nil }
        let flows = elements.compactMap(\.text)
        guard flows.count == elements.count else { return nil }
        return incomplete(client, flows) ?? credentials(client, flows) ?? callback(client, flows)
            ?? idle(client, flows)
    }

    private static let oldFlows: Set = ["ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"]

    private static func generations(_ client: Outcome.Resource) -> Diagnostic? {
        let flows = client["ExplicitAuthFlows"].knownElements
        guard let old = flows.first(where: { $0.text.map(oldFlows.contains) ?? false }),
            let new = flows.first(where: { $0.text?.hasPrefix("ALLOW_") ?? false })
        else { return nil }
        return error(
            at: old,
            "'\(client.logicalID)' has the flow \(old.text ?? "") of the old kind together with \(new.text ?? "")",
            fix: "use flows that begin with ALLOW_, as ALLOW_ADMIN_USER_PASSWORD_AUTH")
    }

    private static func idle(_ client: Outcome.Resource, _ flows: [String]) -> Diagnostic? {
        let switched = client["AllowedOAuthFlowsUserPoolClient"]
        guard !flows.isEmpty, switched.isAbsent || switched.bool == false else { return nil }
        return warning(
            at: switched.isAbsent ? client["AllowedOAuthFlows"] : switched,
            "'\(client.logicalID)' has AllowedOAuthFlows, and OAuth is switched off for it",
            why: "nobody can sign in by the flows",
            fix: "set AllowedOAuthFlowsUserPoolClient to true, or remove AllowedOAuthFlows")
    }

    private static func incomplete(_ client: Outcome.Resource, _ flows: [String]) -> Diagnostic? {
        let switched = client["AllowedOAuthFlowsUserPoolClient"]
        guard switched.bool == true, let scopes = client["AllowedOAuthScopes"].elements,
            flows.isEmpty || scopes.isEmpty
        else { return nil }
        return error(
            at: switched,
            "'\(client.logicalID)' may use OAuth and has no \(flows.isEmpty ? "AllowedOAuthFlows" : "AllowedOAuthScopes")",
            fix: "set AllowedOAuthFlows and AllowedOAuthScopes")
    }

    private static func credentials(_ client: Outcome.Resource, _ flows: [String]) -> Diagnostic? {
        guard flows.contains("client_credentials") else { return nil }
        if flows.count > 1 {
            return error(
                at: client["AllowedOAuthFlows"],
                "'\(client.logicalID)' has the flow client_credentials together with \(flows.filter { $0 != "client_credentials" }.joined(separator: ", "))",
                fix: "make a client of its own for client_credentials")
        }
        let secret = client["GenerateSecret"]
        guard secret.isAbsent || secret.bool == false else { return nil }
        return error(
            at: client["AllowedOAuthFlows"],
            "'\(client.logicalID)' has the flow client_credentials and no secret",
            fix: "set GenerateSecret to true")
    }

    private static func callback(_ client: Outcome.Resource, _ flows: [String]) -> Diagnostic? {
        guard client["AllowedOAuthFlowsUserPoolClient"].bool == true,
            let flow = flows.first(where: { $0 == "code" || $0 == "implicit" }),
            let addresses = client["CallbackURLs"].elements, addresses.isEmpty
        else { return nil }
        return error(
            at: client["AllowedOAuthFlows"], "'\(client.logicalID)' has the flow \(flow) and no CallbackURLs",
            fix: "set CallbackURLs to where users return after signing in")
    }
}
