// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The domain of a user pool is one that Cognito gives out, and it is there where users sign in on a page.
enum UserPoolDomainRule: SystemRule {
    static let description = RuleDescription(
        "user-pool-domain",
        "The domain prefix of a user pool has none of the reserved words, and a pool with a sign-in page has a domain.",
        reason: "Cognito rejects the domain",
        example: """
              "U": {"Type": "AWS::Cognito::UserPool"},
              "D": {
                "Type": "AWS::Cognito::UserPoolDomain",
            -   "Properties": {"UserPoolId": {"Ref": "U"}, "Domain": "cognito-shop"}
            +   "Properties": {"UserPoolId": {"Ref": "U"}, "Domain": "shop-example"}
              }
            """,
        source:
            "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html")

    private static let reserved = ["aws", "amazon", "cognito"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let domains = outcome.resources(of: "AWS::Cognito::UserPoolDomain")
        return domains.compactMap(prefix) + missing(outcome, domains)
    }

    private static func prefix(of domain: Outcome.Resource) -> Diagnostic? {
        let value = domain["Domain"]
        guard domain["CustomDomainConfig"].isAbsent else { return nil }
        let texts = (value.parts ?? []).compactMap { $0.stringValue?.lowercased() }
        if let word = reserved.first(where: { word in texts.contains { $0.contains(word) } }) {
            return error(
                at: value, "the domain prefix of '\(domain.logicalID)' has the reserved word '\(word)' in it",
                fix: "choose a prefix without aws, amazon and cognito")
        }
        guard let text = value.text, text.contains(".") else { return nil }
        return error(
            at: value, "'\(domain.logicalID)' has the domain '\(text)' and no certificate for it",
            fix: "set CustomDomainConfig, or Domain to a prefix without dots")
    }

    /// Worth knowing only: the domain may belong to another stack.
    private static func missing(_ outcome: Outcome, _ domains: [Outcome.Resource]) -> [Diagnostic] {
        guard outcome.isComplete else { return [] }
        let pools = domains.map { $0["UserPoolId"].resource }
        guard !pools.contains(nil) else { return [] }
        return outcome.resources(of: "AWS::Cognito::UserPoolClient").compactMap { client in
            let flows = client["AllowedOAuthFlows"]
            guard client["AllowedOAuthFlowsUserPoolClient"].bool == true,
                flows.knownElements.contains(where: { ["code", "implicit", "client_credentials"].contains($0.text) }),
                let pool = outcome.resource(client["UserPoolId"], of: "AWS::Cognito::UserPool"),
                !pools.contains(pool.logicalID)
            else { return nil }
            return note(
                at: flows,
                "'\(client.logicalID)' gets its tokens at the domain of '\(pool.logicalID)', which has none here",
                why: "without a domain there is no page to sign in and no address that hands out tokens",
                fix: "add an AWS::Cognito::UserPoolDomain, unless another stack has it")
        }
    }
}
