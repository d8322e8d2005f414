// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The text that `--help` prints.
enum Help {
    static func overview(_ environments: [Environment]) -> String {
        let commands = Synth.commands.map { ($0.name, $0.summary) }
        return """
            Writes the CloudFormation templates of stacks that are written in Swift.

            USAGE: synth ENVIRONMENT... [OPTIONS]
                   synth COMMAND [ARGUMENTS]

            ENVIRONMENTS: \(environments.map(\.name).joined(separator: ", "))

            COMMANDS:
            \(table(commands))

            OPTIONS of synth ENVIRONMENT...:
            \(table(rows(SynthesizeCommand.options + [.json, .help, Synth.versionOption])))

            Standard output gets the commands that deploy what was written; standard error gets everything else.
            Exit status: 0 done, 1 errors or stale files, 2 changes (diff --exit-code), 3 not agreed to,
            4 CloudFormation failed, 64 wrong arguments, 130 Ctrl-C.

            """
    }

    static func text(of command: any Command.Type) -> String {
        """
        \(command.summary)

        USAGE: synth \(command.name) \(command.usage)

        OPTIONS:
        \(table(rows(command.options + [.json, .help])))

        """
    }

    private static func rows(_ options: [Option]) -> [(String, String)] {
        options.map { option in
            let names = [option.short, option.name].compactMap { $0 }.joined(separator: ", ")
            let choices = option.choices.isEmpty ? option.value : option.choices.joined(separator: "|")
            return (choices.map { "\(names) \($0)" } ?? names, option.help)
        }
    }

    private static func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count + 2))\($1)" }
            .joined(separator: "\n")
    }
}
