// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// `synth report`: one page that explains an environment, or templates.
enum ReportCommand: Command {
    static let name = "report"
    static let summary = "Write one page of HTML that explains an environment: picture, facts, ways, cost, order."
    static let usage = """
        ENVIRONMENT [OPTIONS]
        FILE... [OPTIONS]
        """
    static let options = [
        ReportOptions.output, ReportOptions.serve, ReportOptions.port, CostPrices.file, .parameters,
        ReportOptions.region,
        TemplateFiles.stackName, .schema,
    ]

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        let path = try invocation.outputPath(ReportOptions.output)
        if arguments.has(ReportOptions.port), !arguments.has(ReportOptions.serve) {
            throw UsageError("\(ReportOptions.port.name) goes with \(ReportOptions.serve.name)")
        }
        if arguments.has(ReportOptions.serve) { return try ReportServing(command: name).run(invocation) }
        let (text, findings) = try invocation.reportPage()
        invocation.report["name"] = .string(arguments.positionals.joined(separator: ", "))
        invocation.report["path"] = path.map { .string($0) } ?? .null
        invocation.report["bytes"] = .number(text.utf8.count)
        try invocation.write(text, to: path)
        guard findings.hasErrors else { return 0 }
        invocation.console.tell(
            "\(invocation.console.program): \(findings.summary): what the page says may turn out otherwise", .red)
        return 1
    }
}
