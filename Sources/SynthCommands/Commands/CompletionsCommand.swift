// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// `synth completions`: what a shell needs to complete command lines.
enum CompletionsCommand: Command {
    static let name = "completions"
    static let summary = "Print what bash, fish or zsh reads to complete environments, stacks, rules and options."
    static let usage = """
        SHELL
        --candidates -- WORD...
        """
    static let options = [candidates]

    static let candidates = Option(
        name: "--candidates", help: "What the last of these words can become, a line each: what the shells ask for.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let words = invocation.arguments.positionals
        if invocation.arguments.has(candidates) {
            let request = CompletionRequest(
                words, commands: Synth.commands, usual: SynthesizeCommand.self, known: KnownNames(invocation))
            for candidate in request.candidates {
                invocation.console.write("\(candidate.text.printable)\t\(candidate.help.printable)\n")
            }
            return 0
        }
        let shells = CompletionScript.shells.joined(separator: ", ")
        guard let shell = words.first, words.count == 1 else { throw UsageError("name one shell: \(shells)") }
        guard let script = CompletionScript.text(for: shell, program: invocation.console.program) else {
            throw UsageError("no completions for '\(shell)'; there are some for \(shells)")
        }
        invocation.console.write(script)
        return 0
    }
}
