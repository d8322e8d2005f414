// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The text that `--help` prints.
struct Help {
    let program: String
    let environments: [Environment]

    /// - Parameter command: nil for the overview.
    func text(of command: (any Command.Type)?) -> String { command.map(details) ?? overview }

    static let introduction = "Writes the CloudFormation templates of stacks that are written in Swift."

    /// Each status, and what it means.
    static let exitStatus = [
        ("0", "done"),
        ("1", "errors or stale files"),
        ("2", "changes (--exit-code of diff, drift, access, review), or not well (of status)"),
        ("3", "not agreed to"),
        ("4", "CloudFormation failed"),
        ("5 to 9", "kinds of changes (review --exit-code)"),
        ("64", "wrong arguments"),
        ("130", "Ctrl-C"),
    ]

    private var overview: String {
        let commands = Synth.commands.map { ($0.name, $0.summary) }
        return """
            \(Self.introduction)

            USAGE: \(program) ENVIRONMENT... [OPTIONS]
                   \(program) COMMAND [ARGUMENTS]

            ENVIRONMENTS: \(environments.isEmpty ? "none yet" : environments.map(\.name).joined(separator: ", "))

            COMMANDS:
            \(table(commands))

            OPTIONS of \(program) ENVIRONMENT...:
            \(table(Self.rows(SynthesizeCommand.options + [.json, .help, Synth.versionOption])))

            Standard output gets the commands that deploy what was written; standard error gets everything else.
            Exit status:
            \(table(Self.exitStatus))

            """
    }

    private func details(_ command: any Command.Type) -> String {
        let forms = command.usage.split(separator: "\n").map { "\(program) \(command.name) \($0)" }
        return """
            \(command.summary)

            USAGE: \(forms.joined(separator: "\n       "))

            OPTIONS:
            \(table(Self.rows(command.options + [.json, .help])))

            """
    }

    static func rows(_ options: [Option]) -> [(String, String)] {
        options.map { option in
            let names = [option.short, option.name].compactMap { $0 }.joined(separator: ", ")
            let choices = option.choices.isEmpty ? option.value : option.choices.joined(separator: "|")
            return (choices.map { "\(names) \($0)" } ?? names, option.help)
        }
    }

    private func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count + 2))\($1)" }
            .joined(separator: "\n")
    }
}
