// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// `synth env1`: writes the templates and parameters of environments.
enum SynthesizeCommand: Command {
    static let name = "synthesize"
    static let summary = "Write the templates and parameters of environments: what an environment's name alone does."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] = [
        .all, .stack, .output, .noProfile, templateForm, format, check, prune, explainChanges, .schema, .error, .failOn,
        .quiet,
    ]

    static let printsScript = true

    static let templateForm = Option(
        name: "--format", value: "FORM", choices: TemplateForm.allCases.map(\.rawValue),
        help: "What templates are written in (what the folder has them in; json in a new one).")
    static let format = Option(
        name: "--parameters-format", value: "FORMAT", choices: ParametersFile.Format.allCases.map(\.rawValue),
        help: "The form of the parameters file (deploy).")
    static let check = Option(
        name: "--check", help: "Write nothing; exit 1 and show the difference when files are not up to date.")
    static let explainChanges = Option(
        name: "--explain-changes", help: "Say which aspect changed which property of which resource, from what to what."
    )
    static let prune = Option(name: "--prune", help: "Remove the files of stacks that are gone.")

    /// Whether the commands that deploy are asked for, and not a difference, a template or nothing.
    static func isScript(_ arguments: Arguments) -> Bool {
        !arguments.has(check) && !arguments.has(.quiet) && arguments.value(.output) != "-"
    }

    static func run(_ invocation: Invocation) throws -> Int32 {
        let folder = try invocation.outputFolder("a folder, or - for standard output")
        let synthesis = try invocation.synthesize(invocation.selectedEnvironments())
        if invocation.arguments.has(explainChanges) { ChangesReport(synthesis).tell(invocation) }
        try synthesis.findings.refuse(invocation.failingSeverity, "nothing was written")
        if folder == "-" { return try writeToStandardOutput(synthesis, invocation) }
        return try SynthesisOutput(invocation, synthesis, folder).run()
    }

    private static func writeToStandardOutput(_ synthesis: Synthesis, _ invocation: Invocation) throws -> Int32 {
        let stacks = synthesis.stacks
        guard stacks.count == 1, !invocation.arguments.has(.json) else {
            throw UsageError("--output - takes one template; choose it with one environment and --stack")
        }
        let form = invocation.arguments.templateForm ?? .json
        invocation.console.write(form.text(of: stacks[0].template.root))
        return 0
    }
}

extension Arguments {
    /// The form that templates shall have; nil where nobody asks for one.
    var templateForm: TemplateForm? { value(SynthesizeCommand.templateForm).flatMap { TemplateForm(rawValue: $0) } }
}
