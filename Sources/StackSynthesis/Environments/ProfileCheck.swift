// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// A profile that an environment names is one that the aws CLI can have.
enum ProfileCheck {
    static func findings(_ environment: Environment) -> [Diagnostic] {
        guard let profile = environment.profile,
            profile.isEmpty || profile.hasPrefix("-") || profile.unicodeScalars.contains(where: \.isUnprintable)
        else { return [] }
        return [
            Diagnostic(
                .error, rule: "profile", at: environment.location.argument("profile"),
                "'\(profile)' is no name for a profile of the aws CLI",
                why: "the CLI would read it as something else, and nothing could be deployed",
                fix: "give the name as ~/.aws/config has it, or leave profile: out")
        ]
    }
}
