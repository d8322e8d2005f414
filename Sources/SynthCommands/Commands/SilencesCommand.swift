// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// `synth silences`: what is silenced, why, by whom and until when.
enum SilencesCommand: Command {
    static let name = "silences"
    static let summary = "List what is silenced, with reason, owner and end, and what each silence hides."
    static let usage = """
        [ENVIRONMENT...] [OPTIONS], all environments without one
        FILE... [OPTIONS]
        """
    static let options: [Option] = [.stack, .parameters, region, TemplateFiles.stackName, .schema, .error, .failOn]

    static let region = Option(
        name: "--region", value: "REGION", help: "The region that templates in files will be deployed in.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let files = try invocation.namesFiles ? TemplateFiles(invocation, region: region) : nil
        let findings = try files?.findings ?? findings(invocation)
        let listed = ListedSilence.all(of: findings)
        SilencesReport.fill(invocation.report, listed)
        SilencesText(console: invocation.console).show(listed)
        // What is wrong with the silences, and what kept files from being read; the rest is for validate.
        let problems = findings.all.filter {
            $0.rule == "silence" || files?.isReadable == false && DocumentFile.rules.contains($0.rule)
        }
        DiagnosticsPrinter(console: invocation.console).show(problems)
        try files?.refuseMissing()
        return problems.contains { $0.severity >= invocation.failingSeverity } ? 1 : 0
    }

    private static func findings(_ invocation: Invocation) throws -> Findings {
        try invocation.refuseOptionsOfFiles([.parameters, region, TemplateFiles.stackName])
        let isAll = invocation.arguments.positionals.isEmpty
        let environments = try isAll ? invocation.allEnvironments() : invocation.selectedEnvironments()
        let selection = try StackSelection(invocation.arguments.values(.stack), environments)
        return try Synthesis(environments, selection, invocation).findings
    }
}
