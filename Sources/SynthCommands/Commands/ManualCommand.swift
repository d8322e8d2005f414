// SPDX-License-Identifier: Apache-2.0

/// `synth manual`: its manual page.
enum ManualCommand: Command {
    static let name = "manual"
    static let summary = "Print the manual page of all commands, as man reads it."
    static let usage = "[OPTIONS]"
    static let options: [Option] = []

    static func run(_ invocation: Invocation) throws -> Int32 {
        guard invocation.arguments.positionals.isEmpty else { throw UsageError("manual takes no arguments") }
        invocation.console.write(ManualPage(program: invocation.console.program).text)
        return 0
    }
}
