// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// `synth paths`: the paths that traffic takes through an environment, or through templates.
enum WaysCommand: Command {
    static let name = "ways"
    static let summary = "Show the ways that traffic takes, where they break, and what the internet can route to."
    static let usage = """
        ENVIRONMENT [OPTIONS]
        FILE... [OPTIONS]
        """
    static let options = [mermaid, .parameters, region, TemplateFiles.stackName, .schema]

    static let mermaid = Option(name: "--mermaid", help: "Print a Mermaid flowchart, for pictures in documents.")
    static let region = Option(
        name: "--region", value: "REGION", help: "The region that templates in files will be deployed in.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        guard !arguments.has(mermaid) || !arguments.has(.json) else {
            throw UsageError("--mermaid and --json are two forms of the same; take one")
        }
        let requested = try RequestedStacks(invocation, region: region, needsRegion: false)
        if !requested.isReadable { try requested.findings.refuse(.error, "nothing was followed") }
        let stacks = StackWays.all(of: requested)
        WaysReport.fill(invocation.report, requested, stacks)
        if arguments.has(mermaid) {
            invocation.console.write(WaysFlowchart(stacks).text)
        } else {
            WaysText(console: invocation.console).show(requested, stacks)
        }
        return status(requested, stacks, invocation.console)
    }

    /// Errors of the stacks do not end it, since a broken way is one.
    private static func status(_ requested: RequestedStacks, _ stacks: [StackWays], _ console: Console) -> Int32 {
        let ways = stacks.flatMap(\.paths)
        let broken = ways.count { $0.value.isBroken }
        let findings = requested.findings
        if broken > 0 {
            console.tell(
                "\(console.program): \(broken) of \(ways.count) ways \(broken == 1 ? "is" : "are") broken", .red)
        } else if findings.hasErrors {
            console.tell("\(console.program): \(findings.summary): the ways may turn out otherwise", .red)
        }
        return broken > 0 || findings.hasErrors ? 1 : 0
    }
}
