// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// An environment that is pinned to an account is pinned to one that can exist.
enum AccountCheck {
    /// Of the environment as a whole: each of its stacks has them, so that none is deployed without them.
    static func findings(_ environment: Environment) -> [Diagnostic] {
        guard let id = environment.account.id, !isValid(id) else { return [] }
        return [
            Diagnostic(
                .error, rule: "account", at: environment.location,
                "environment '\(environment.name)' is pinned to account '\(id)', which is no account's ID",
                why: "an ID has 12 digits, so no credentials are of this account and nothing could be deployed",
                fix: "give the 12 digits without hyphens, those on the left too, or .any to deploy into any account")
        ]
    }

    private static func isValid(_ id: String) -> Bool {
        id.utf8.count == 12 && id.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
