// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// `synth convert`: templates in JSON become YAML, and the other way.
enum ConvertCommand: Command {
    static let name = "convert"
    static let summary = "Write templates in JSON as YAML with short forms, and those in YAML as JSON."
    static let usage = "FILE... [OPTIONS], where - is standard input"
    static let options: [Option] = [form, output, overwrite, .quiet]

    static let form = Option(
        name: "--to", value: "FORM", choices: TemplateForm.allCases.map(\.rawValue),
        help: "What they become (the one of both that each is not).")
    static let output = Option(
        name: "--output", short: "-o", value: "PATH",
        help: "A folder, or the file that one template becomes (beside each); - is standard output.")
    static let overwrite = Option(name: "--overwrite", help: "Write over files that are there.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        let paths = arguments.positionals
        guard !paths.isEmpty else { throw UsageError("name a template, or - for standard input") }
        guard paths.count(where: { $0 == "-" }) <= 1 else { throw UsageError("standard input can be read once") }
        let output = try arguments.value(output).map { _ in try invocation.outputFolder("a folder, a file, or -") }
        // What came in by the one stream leaves by the other.
        let isPrinted = output == "-" || output == nil && paths == ["-"]
        guard !isPrinted || paths.count == 1 && !arguments.has(.json) else {
            throw UsageError("standard output takes one template")
        }
        guard isPrinted || output != nil || !paths.contains("-") else {
            throw UsageError("- stands alone, or --output names where it goes")
        }
        let chosen =
            arguments.value(form).flatMap { TemplateForm(rawValue: $0) } ?? output.flatMap { TemplateForm(path: $0) }
        let files = try paths.map { (path: $0, file: try ConvertedFile($0, to: chosen)) }
        let findings = Findings(files.map { ($0.file.name, $0.file.problems) })
        invocation.tell(findings)
        try findings.refuse(.error, "nothing was written")
        if isPrinted {
            for (_, file) in files {
                invocation.console.write(file.text ?? "")
                tellComments(of: file, "what is printed", invocation)
            }
            return 0
        }
        let plan = try ConversionPlan(files, output: output)
        if !arguments.has(overwrite) { try plan.refuseOverwriting() }
        try plan.write()
        for entry in plan.entries {
            let state = entry.isNew ? "wrote    " : entry.isUnchanged ? "unchanged" : "updated  "
            if !arguments.has(.quiet) { invocation.console.tell("\(state) \(entry.path)") }
            tellComments(of: entry.source, entry.path, invocation)
            invocation.report.append(
                Node.Object([
                    .init(key: "from", value: .string(entry.source.name)),
                    .init(key: "path", value: .string(entry.path)),
                    .init(key: "lostComments", value: .number(entry.source.lostComments)),
                ]), to: "files")
        }
        return 0
    }

    private static func tellComments(of file: ConvertedFile, _ target: String, _ invocation: Invocation) {
        guard file.lostComments > 0 else { return }
        let comments = file.lostComments == 1 ? "a comment" : "\(file.lostComments) comments"
        invocation.console.tell("\(file.name) has \(comments) that \(target) has not", .yellow)
    }
}
