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

    /// Another one for each profile: a command that is pasted asks for its own, whichever function was made last.
    private func name(_ account: String) -> String {
        "in_\(account)" + (profile.map { "_as_\(Self.letters(of: $0))" } ?? "")
    }

    /// A text in the letters that the name of a function may have: two texts in two ways.
    private static func letters(of text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            return isPlain ? String(scalar) : scalar == "-" ? "__" : "_\(String(byte, radix: 16))_"
        }.joined()
    }
}
