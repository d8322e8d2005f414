// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// An environment's name is that of a folder, and a word of the command line that means it alone.
enum EnvironmentNames {
    static let rule = "environment-name"

    static func findings(_ environment: Environment, _ invocation: Invocation) -> [Diagnostic] {
        shape(environment) + meaning(environment, invocation) + emptiness(environment)
    }

    private static func emptiness(_ environment: Environment) -> [Diagnostic] {
        guard environment.stacks.isEmpty else { return [] }
        return [
            Diagnostic(
                .warning, rule: "empty-environment", at: environment.location,
                "environment '\(environment.name)' has no stack", why: "there is nothing to deploy",
                fix: "mention a stack between its braces, or take it out")
        ]
    }

    private static func shape(_ environment: Environment) -> [Diagnostic] {
        let name = environment.name
        let isFolder =
            !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("-") && !name.contains { $0 == "/" || $0 == "\\" }
            && !name.unicodeScalars.contains(where: \.isUnprintable) && name.utf8.count <= 255
        guard !isFolder else { return [] }
        return [
            Diagnostic(
                .error, rule: rule, at: environment.location, "'\(name)' is not a name for an environment",
                why: "its files are written into a folder of that name, which may be hidden, none or outside",
                fix: "begin with a letter or a digit, and take letters, digits, hyphens, dots and underscores")
        ]
    }

    private static func meaning(_ environment: Environment, _ invocation: Invocation) -> [Diagnostic] {
        let all = invocation.environments
        let name = environment.name
        let program = invocation.console.program
        if invocation.commandNames.contains(name) {
            return [
                Diagnostic(
                    .warning, rule: rule, at: environment.location,
                    "environment '\(name)' has the name of a command",
                    why:
                        "'\(program) \(name)' means the command, and only '\(program) synthesize \(name)' the environment",
                    fix: "give it another name")
            ]
        }
        let same = all.filter { $0.name == name }
        if same.count > 1 {
            return same.map { one in
                Diagnostic(
                    .error, rule: "duplicate-environment", at: one.location,
                    "there are \(same.count) environments named '\(name)'",
                    why: "the name means only the first, and they would overwrite each other's files",
                    fix: "give each a name of its own")
            }
        }
        guard let other = all.first(where: { $0.name != name && $0.name.lowercased() == name.lowercased() }) else {
            return []
        }
        return [
            Diagnostic(
                .warning, rule: rule, at: environment.location,
                "environments '\(name)' and '\(other.name)' differ in the case of letters alone",
                why: "where the file system does not tell it apart, as on macOS, they have one folder",
                fix: "give each a name of its own")
        ]
    }
}
