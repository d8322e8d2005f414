// SPDX-License-Identifier: Apache-2.0

/// The page that `man` shows, from the same words as `--help`.
struct ManualPage {
    let program: String

    var text: String {
        let name = Self.escaped(program)
        var lines = [
            ".TH \(Self.escaped(program.uppercased())) 1 \"\" \"StackDSL \(ToolVersion.current)\" \"Infrastructure as Swift\"",
            ".SH NAME", "\(name) \\- \(Self.escaped(Help.introduction.droppingFullStop))",
            ".SH SYNOPSIS", ".B \(name)", "ENVIRONMENT... [OPTIONS]", ".br", ".B \(name)", "COMMAND [ARGUMENTS]",
            ".SH COMMANDS",
        ]
        for command in Synth.commands { lines += section(command) }
        lines.append(".SH EXIT STATUS")
        for (status, meaning) in Help.exitStatus { lines += Self.entry(status, meaning) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ command: any Command.Type) -> [String] {
        var lines = [".SS \(Self.escaped(command.name))", Self.escaped(command.summary)]
        for form in command.usage.split(separator: "\n") {
            lines += [".PP", ".B \(Self.escaped("\(program) \(command.name)"))", Self.escaped(String(form))]
        }
        for row in Help.rows(command.options + [.json]) {
            lines += Self.entry(row.0, row.1)
        }
        return lines
    }

    private static func entry(_ name: String, _ text: String) -> [String] {
        [".TP", ".B \(escaped(name))", escaped(text)]
    }

    /// Text as roff takes it anywhere.
    private static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&\(plain)" : plain
    }
}

extension String {
    fileprivate var droppingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
