// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// `synth validate`: what is wrong with stacks, or with any templates, by the same rules.
enum ValidateCommand: Command {
    static let name = "validate"
    static let summary = "Check environments, or CloudFormation templates, whoever wrote them."
    static let usage = """
        ENVIRONMENT... [OPTIONS]
        FILE... [OPTIONS], where - is standard input
        """
    static let options = [
        .all, .stack, .parameters, region, TemplateFiles.stackName, .schema, .policies, format, .error, .failOn, strict,
    ]

    static let region = Option(
        name: "--region", value: "REGION", help: "The region that templates in files will be deployed in.")
    static let format = Option(
        name: "--format", value: "FORMAT", choices: ReportFormat.allCases.map(\.rawValue),
        help: "The form of the report (text, one line for each finding; on a terminal with the source).")
    static let strict = Option(name: "--strict", help: "The same as --fail-on warning.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let files =
            try invocation.namesFiles ? TemplateFiles(invocation, region: region, obeying: invocation.packRules()) : nil
        let findings = try files?.findings ?? findings(invocation)
        let chosen = invocation.arguments.value(format).flatMap(ReportFormat.init)
        let format = chosen ?? .text
        if chosen == nil, let width = invocation.console.widthOut {
            invocation.console.write(findings.text(on: invocation.console, width: width))
        } else {
            invocation.console.write(findings.text(format, houseRules: invocation.houseRules))
        }
        invocation.report["diagnostics"] = JSONReport.node(findings)
        if format == .text, !findings.subjects.isEmpty {
            let count = findings.subjects.count
            let subjects = "\(count) \(invocation.namesFiles ? "file" : "stack")\(count == 1 ? "" : "s")"
            let summary = findings.all.isEmpty ? "no findings in \(subjects)" : findings.summary
            let silenced = findings.silenced.count
            invocation.console.tell(silenced == 0 ? summary : "\(summary), \(silenced) silenced")
        }
        try files?.refuseMissing()
        let least = invocation.failingSeverity
        return findings.reach(invocation.arguments.has(strict) ? min(least, .warning) : least) ? 1 : 0
    }

    private static func findings(_ invocation: Invocation) throws -> Findings {
        let arguments = invocation.arguments
        guard !arguments.positionals.isEmpty || arguments.has(.all) else {
            throw UsageError("name an environment, a template, or - for standard input")
        }
        try invocation.refuseOptionsOfFiles([.parameters, region, TemplateFiles.stackName])
        let environments = try invocation.selectedEnvironments()
        let selection = try StackSelection(arguments.values(.stack), environments)
        return try Synthesis(environments, selection, invocation, obeying: invocation.packRules()).findings
    }
}
