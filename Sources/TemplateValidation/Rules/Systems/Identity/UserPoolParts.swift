// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The resource servers and identity providers that a template gives to its user pools.
struct UserPoolParts {
    private let outcome: Outcome
    private var servers: [String: [Outcome.Resource]] = [:]
    private var providers: [String: [Outcome.Resource]] = [:]
    /// Whether all that there can be is here.
    private(set) var isComplete: Bool

    init(_ outcome: Outcome) {
        self.outcome = outcome
        isComplete = outcome.isComplete
        for server in outcome.resources(of: "AWS::Cognito::UserPoolResourceServer") {
            guard let pool = server["UserPoolId"].resource else {
                isComplete = isComplete && isElsewhere(server)
                continue
            }
            servers[pool, default: []].append(server)
        }
        for provider in outcome.resources(of: "AWS::Cognito::UserPoolIdentityProvider") {
            guard let pool = provider["UserPoolId"].resource else {
                isComplete = isComplete && isElsewhere(provider)
                continue
            }
            providers[pool, default: []].append(provider)
        }
    }

    /// Whether it belongs to a pool that exists already.
    private func isElsewhere(_ part: Outcome.Resource) -> Bool { part["UserPoolId"].text != nil }

    /// The pool that a value names, when it is one of the template.
    func pool(_ value: PropertyValue) -> Outcome.Resource? {
        outcome.resource(value).flatMap { $0.type == "AWS::Cognito::UserPool" ? $0 : nil }
    }

    func servers(of pool: Outcome.Resource) -> [Outcome.Resource] { servers[pool.logicalID] ?? [] }

    func providers(of pool: Outcome.Resource) -> [Outcome.Resource] { providers[pool.logicalID] ?? [] }

    /// The scopes that Cognito defines itself.
    static let standardScopes: Set = ["openid", "email", "phone", "profile", "aws.cognito.signin.user.admin"]

    /// Whether a resource server has a scope, as `shop/read`; nil when nobody knows.
    static func has(_ server: Outcome.Resource, _ scope: String) -> Bool? {
        guard let identifier = server["Identifier"].text else { return nil }
        guard scope.hasPrefix(identifier + "/") else { return false }
        let name = scope.dropFirst(identifier.count + 1)
        guard let scopes = server["Scopes"].elements else { return nil }
        let names = scopes.map { $0["ScopeName"].text }
        if names.contains(where: { $0.map { $0 == name } ?? false }) { return true }
        return names.contains(nil) ? nil : false
    }
}
