// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Users return after signing in to addresses that Cognito lets them return to.
enum CallbackAddressRule: SystemRule {
    static let description = RuleDescription(
        "callback-address",
        "Callback URLs are absolute, by HTTPS but for localhost, without a fragment, and the default is one of them.",
        reason: "Cognito rejects the client",
        example: """
              "U": {"Type": "AWS::Cognito::UserPool"},
              "C": {
                "Type": "AWS::Cognito::UserPoolClient",
                "Properties": {
                  "UserPoolId": {"Ref": "U"},
                  "AllowedOAuthFlowsUserPoolClient": true,
                  "AllowedOAuthFlows": ["code"],
                  "AllowedOAuthScopes": ["openid"],
            -     "CallbackURLs": ["http://app.example.com/callback"]
            +     "CallbackURLs": ["https://app.example.com/callback"]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Cognito::UserPoolClient").flatMap { client in
            client["CallbackURLs"].knownElements.compactMap { check($0, client, system.outcome) }
                + [standard(client)].compactMap { $0 }
        }
    }

    private static func check(
        _ address: PropertyValue, _ client: Outcome.Resource, _ outcome: Outcome
    ) -> Diagnostic? {
        guard let parts = address.parts, let first = parts.first?.stringValue, !first.hasDynamicReference else {
            return nil
        }
        let name = "the callback URL '\(first)\(parts.count > 1 ? "…" : "")' of '\(client.logicalID)'"
        if parts.contains(where: { $0.stringValue?.contains("#") ?? false }) {
            return error(at: address, "\(name) has a fragment", fix: "leave out # and what follows it")
        }
        if parts.count == 1, !first.contains(":") {
            return error(at: address, "\(name) is not absolute", fix: "begin with https://, or a scheme of the app")
        }
        guard first.hasPrefix("http://"), !isLocal(first.dropFirst("http://".count), parts, address, outcome) else {
            return nil
        }
        return error(
            at: address, "\(name) is not by HTTPS", fix: "use https://; http:// is for http://localhost only")
    }

    private static func isLocal(
        _ rest: Substring, _ parts: [Node], _ address: PropertyValue, _ outcome: Outcome
    ) -> Bool {
        if rest.isEmpty {
            // A host that a resource has is not the user's own.
            return parts.count < 2 || outcome.resource(address.part(parts[1])) == nil
        }
        return ["localhost", "127.0.0.1", "[::1]"].contains { host in
            host.hasPrefix(rest)
                || rest.hasPrefix(host) && (rest.dropFirst(host.count).first.map { ":/?".contains($0) } ?? true)
        }
    }

    private static func standard(_ client: Outcome.Resource) -> Diagnostic? {
        let address = client["DefaultRedirectURI"]
        guard let text = address.text, let all = client["CallbackURLs"].elements,
            all.allSatisfy({ $0.text.map { $0 != text } ?? false })
        else { return nil }
        return error(
            at: address, "DefaultRedirectURI of '\(client.logicalID)' is '\(text)', which is none of its CallbackURLs",
            fix: "add it to CallbackURLs, or name one of them")
    }
}
