// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Makes printed commands refuse the credentials of another account than the environment's.
///
/// A function of the shell asks AWS before each command that begins with its name. So a script ends at the first one,
/// commands that are pasted refuse one by one without closing the shell, and one that is pasted without the function runs
/// nothing: there is no such command.
struct AccountGuard {
    let environment: Environment
    let region: Region
    let profile: String?

    /// The line that makes the function; nil for any account.
    var definition: String? {
        guard let account = environment.account.id else { return nil }
        let refusal = "\(environment.name) is for account \(account)"
        return "\(name(account))() { [ \"$(\(question))\" = \(ShellWord.quoted(account)) ] "
            + "|| { echo \(ShellWord.quoted(refusal)) >&2; return 1; }; \"$@\"; }"
    }

    /// The command that asks who we are.
    var question: String { "aws sts get-caller-identity --query Account --output text\(options)" }

    /// What comes after the words of a command, with a blank before it.
    var options: String {
        " --region \(ShellWord.quoted(region.code))" + (profile.map { " --profile \(ShellWord.quoted($0))" } ?? "")
    }

    /// What comes before the words of a command.
    var prefix: String { environment.account.id.map { "\(name($0)) " } ?? "" }

    private func name(_ account: String) -> String { "in_\(account)" }
}
