// SPDX-License-Identifier: Apache-2.0

import StackReports
import TemplateModel

/// `synth report`: one page that explains an environment, or templates.
enum ReportCommand: Command {
    static let name = "report"
    static let summary = "Write one page of HTML that explains an environment: picture, facts, ways, cost, order."
    static let usage = """
        ENVIRONMENT [OPTIONS]
        FILE... [OPTIONS]
        """
    static let options = [output, serve, port, CostPrices.file, .parameters, region, TemplateFiles.stackName, .schema]

    static let output = Option(
        name: "--output", short: "-o", value: "FILE", help: "The file that it goes to (standard output).")
    static let serve = Option(
        name: "--serve",
        help: "Serve it at a loopback address, make it anew on save, and have the browser load it again.")
    static let port = Option(name: "--port", value: "N", help: "With --serve: the port; 0 for any that is free (8040).")
    static let region = Option(
        name: "--region", value: "REGION", help: "The region that templates in files will be deployed in.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        let path = arguments.value(output)
        guard path != "" else { throw UsageError("\(output.name) is empty; name a file") }
        if arguments.has(port), !arguments.has(serve) { throw UsageError("\(port.name) goes with \(serve.name)") }
        if arguments.has(serve) { return try ReportServing.run(invocation) }
        let (text, findings) = try page(invocation)
        invocation.report["name"] = .string(arguments.positionals.joined(separator: ", "))
        invocation.report["path"] = path.map { .string($0) } ?? .null
        invocation.report["bytes"] = .number(text.utf8.count)
        if let path, path != "-" {
            try Files.writeAtomically(Array(text.utf8), to: path)
            invocation.console.tell("wrote \(path)")
        } else {
            invocation.console.write(text)
        }
        guard findings.hasErrors else { return 0 }
        invocation.console.tell(
            "\(invocation.console.program): \(findings.summary): what the page says may turn out otherwise", .red)
        return 1
    }

    /// The page, and what was found.
    static func page(_ invocation: Invocation) throws -> (text: String, findings: Findings) {
        let requested = try RequestedStacks(invocation, region: region, needsRegion: false)
        if !requested.isReadable { try requested.findings.refuse(.error, "nothing was written") }
        let report = try ReportMaking(requested, invocation).report()
        return (ReportPage(report).text, requested.findings)
    }
}
