// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// `synth access`: who may do what in an environment, or in templates.
enum AccessCommand: Command {
    static let name = "access"
    static let summary = "Show who may do what, by which statement; what anybody may; who gained or lost what."
    static let usage = """
        ENVIRONMENT [OPTIONS]
        FILE... [OPTIONS]
        """
    static let options = [against, exitCode, .revisionFolder, .parameters, region, TemplateFiles.stackName, .schema]

    static let against = Option(
        name: "--against", value: "WHAT",
        help: "Show who gained and lost what since WHAT: a template file, a folder of them, or a revision of git.")
    static let exitCode = Option(name: "--exit-code", help: "Exit 2 when somebody gained or lost something.")
    static let region = Option(
        name: "--region", value: "REGION", help: "The region that templates in files will be deployed in.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        if !arguments.has(against), let option = [exitCode, Option.revisionFolder].first(where: arguments.has) {
            throw UsageError("\(option.name) goes with --against")
        }
        let requested = try RequestedStacks(invocation, region: region, needsRegion: false)
        if !requested.isReadable { try requested.findings.refuse(.error, "nothing was followed") }
        let isChanged: Bool
        if let what = arguments.value(against) {
            isChanged = try showDifference(since: what, requested, invocation)
        } else {
            let stacks = StackAccess.all(of: requested)
            AccessReport.fill(invocation.report, requested, stacks)
            AccessText(console: invocation.console).show(requested, stacks)
            isChanged = false
        }
        if requested.findings.hasErrors {
            invocation.console.tell(
                "\(invocation.console.program): \(requested.findings.summary): who may do what may turn out otherwise",
                .red)
            return 1
        }
        return isChanged && arguments.has(exitCode) ? 2 : 0
    }

    private static func showDifference(since what: String, _ requested: RequestedStacks, _ invocation: Invocation)
        throws -> Bool
    {
        let earlier = try EarlierStacks(
            what, by: against.name, for: requested, files: invocation.arguments.positionals,
            in: invocation.revisionFolder, invocation.process)
        if let absence = earlier.absence { throw CommandFailure(absence) }
        let difference = AccessDifference(from: snapshot(earlier.systems), to: snapshot(requested.systems))
        AccessReport.fill(invocation.report, requested, against: what, difference)
        DifferenceText(console: invocation.console).show(requested.title, against: what, difference.changes)
        return !difference.changes.isEmpty
    }

    private static func snapshot(_ systems: [(name: String, stacks: JoinedStacks)]) -> AccessSnapshot {
        AccessSnapshot(systems.flatMap { $0.stacks.outcomes.map { AccessModel($0) } })
    }
}
