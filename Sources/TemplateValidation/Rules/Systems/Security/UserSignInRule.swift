// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Users sign in with passwords that are hard to guess, and their tokens are not shown.
enum UserSignInRule: SystemRule {
    static let description = RuleDescription(
        "user-sign-in",
        "A user pool asks for passwords of 8 characters or more, and app clients get tokens for a code, not in an address.",
        reason: "addresses with tokens stand in histories and logs",
        example: """
              "U": {
                "Type": "AWS::Cognito::UserPool",
            -   "Properties": {"Policies": {"PasswordPolicy": {"MinimumLength": 6}}}
            +   "Properties": {"Policies": {"PasswordPolicy": {"MinimumLength": 12}}}
              }
            """,
        source: "https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoint-oauth-grants.html")

    private static let shortest: Quantity = 8

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::Cognito::UserPool").compactMap { pool in
            let length = pool["Policies"]["PasswordPolicy"]["MinimumLength"]
            guard let number = length.number, number < shortest else { return nil }
            return warning(
                at: length, "'\(pool.logicalID)' takes passwords of \(number) characters",
                why: "short passwords are guessed",
                fix: "set MinimumLength to \(shortest) or more")
        }
            + outcome.resources(of: "AWS::Cognito::UserPoolClient").compactMap { client in
                guard client["AllowedOAuthFlowsUserPoolClient"].bool == true,
                    let flow = client["AllowedOAuthFlows"].knownElements.first(where: { $0.text == "implicit" })
                else { return nil }
                // AWS still offers it, and tools still switch it on.
                return note(
                    at: flow, "'\(client.logicalID)' gets tokens by the implicit flow, in the address",
                    fix: "use the flow code, with PKCE where the client has no secret")
            }
    }
}
