// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What would make roles that nobody can take on, or too many can.
enum DeliveryCheck {
    static func findings(_ settings: DeliverySettings) -> [Diagnostic] {
        repository(settings) + numbers(settings) + names(settings) + settings.environments.flatMap(roles)
    }

    private static func repository(_ settings: DeliverySettings) -> [Diagnostic] {
        let parts = settings.repository.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameCharacter) }
        let isBranchPlain = !settings.branch.isEmpty && !settings.branch.contains { "*? ".contains($0) }
        return
            (isPlain
            ? []
            : [
                error(
                    settings.argument("repository"), "'\(settings.repository)' is no repository on GitHub",
                    "no token of GitHub's would fit, or those of others",
                    "write owner/name; its numbers are said in 'subject'")
            ])
            + (isBranchPlain
                ? []
                : [
                    error(
                        settings.argument("branch"), "'\(settings.branch)' is no name of a branch",
                        "one branch is deployed, whose pushes somebody has looked at", "write its name, as main")
                ])
    }

    private static func numbers(_ settings: DeliverySettings) -> [Diagnostic] {
        settings.subject.numbers.filter { $0 <= 0 }.map {
            error(
                settings.argument("subject"), "'\($0)' is no number that GitHub gives",
                "the subject of its tokens is compared to the letter, so no workflow would get a role",
                "take those that gh api repos/\(settings.repository) --jq '.owner.id, .id' tells")
        }
    }

    /// Logical IDs and the subjects of tokens are made of the names.
    private static func names(_ settings: DeliverySettings) -> [Diagnostic] {
        var first: [String: DeliveredEnvironment] = [:]
        return settings.environments.flatMap { delivered -> [Diagnostic] in
            let name = delivered.gitHubEnvironment
            let odd =
                name.isEmpty || !name.allSatisfy(isNameCharacter)
                ? [
                    error(
                        delivered.argument("gitHubEnvironment"), "'\(name)' would not come through as it is",
                        "GitHub encodes what is no letter, digit, '.', '_' or '-' in the subject of its tokens",
                        "name the environment plainly")
                ] : []
            guard let earlier = first.updateValue(delivered, forKey: delivered.logicalName) else { return odd }
            return odd + [
                Diagnostic(
                    .error, rule: "settings", at: delivered.location,
                    "environment '\(delivered.environment.name)' is delivered twice",
                    why: "its roles would be there twice", fix: "leave one out",
                    notes: [Diagnostic.Note(at: earlier.location, "the other")])
            ]
        }
    }

    /// CloudFormation may make roles whose names begin with the stacks'.
    private static func roles(_ delivered: DeliveredEnvironment) -> [Diagnostic] {
        let environment = delivered.environment
        guard let (role, room) = RoleNames.cut(in: environment) else { return [] }
        return [
            Diagnostic(
                .error, rule: "settings", at: delivered.location,
                "the name of role '\(role)' may not begin with '\(environment.stackNamePrefix)'",
                why:
                    "CloudFormation cuts the stack's part of a role's name to fit 64 characters, and may make roles by that "
                    + "beginning alone: the deployment would be denied iam:CreateRole",
                fix: "shorten the environment's stackNamePrefix to \(room) characters, or the role's logical ID")
        ]
    }

    private static func isNameCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
    }

    private static func error(
        _ place: DeliverySettings.Location, _ message: String, _ why: String, _ fix: String
    ) -> Diagnostic {
        Diagnostic(.error, rule: "settings", at: place, message, why: why, fix: fix)
    }
}
