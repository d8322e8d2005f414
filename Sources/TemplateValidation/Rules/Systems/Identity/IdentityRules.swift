// SPDX-License-Identifier: Apache-2.0

/// The rules about users, the clients that they sign in with and the tokens that they get.
enum IdentityRules {
    static let all: [any TemplateRule.Type] = [
        UserPoolRule.self, UserPoolClientRule.self, UserPoolDomainRule.self, CallbackAddressRule.self,
        ClientScopeRule.self, ClientPoolRule.self, TokenLifeRule.self, TokenIssuerRule.self, RouteScopeRule.self,
    ]
}
