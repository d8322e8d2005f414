// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// `synth rehearse env1`: in which order CloudFormation will do what, and what is there if it stops on the way.
enum RehearseCommand: Command {
    static let name = "rehearse"
    static let summary = "Show in which order a deployment goes, how long, and what a failure leaves behind."
    static let usage = """
        ENVIRONMENT [OPTIONS]
        FILE... [OPTIONS]
        """
    static let options = [
        from, waits, CostPrices.file, .revisionFolder, .parameters, region, TemplateFiles.stackName, .schema, .profile,
        .noProfile,
        .timeout, .verbose, .quietly,
    ]

    static let from = Option(
        name: "--from", value: "WHAT",
        help:
            "What is there before: nothing (the default), deployed (asks AWS), another environment, a template file, a "
            + "folder of them, or a revision of git.")
    static let waits = Option(name: "--waits", help: "Show every resource on its own line, with what it waits for.")
    static let region = Option(
        name: "--region", value: "REGION",
        help: "The region of templates in files; with --from deployed, another than the environment's.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let asked = try RehearsalRequest(invocation)
        let rehearsals = asked.systems.map { system in
            Rehearsal(
                from: system.before, to: system.after, isOneStack: system.isOneStack, moves: system.moves,
                adoptions: system.adoptions, measured: asked.measured)
        }
        let costs = try RehearsalCosts(invocation, region: asked.region)
        invocation.report["name"] = .string(asked.title)
        invocation.report["region"] = asked.region.map { .string($0) } ?? .null
        invocation.report["from"] = asked.from.map { .string($0) } ?? .null
        RehearsalReport(costs: costs).fill(invocation.report, rehearsals)
        let text = RehearsalText(
            console: invocation.console, costs: costs, showsWaits: invocation.arguments.has(waits))
        text.show(asked.title, region: asked.region, from: asked.from, rehearsals)
        return status(asked, rehearsals.flatMap(\.refusals), invocation.console)
    }

    private static func status(_ asked: RehearsalRequest, _ refusals: [Refusal], _ console: Console) -> Int32 {
        if !refusals.isEmpty {
            console.tell(
                "\(console.program): CloudFormation refuses \(refusals.count) "
                    + "\(refusals.count == 1 ? "change" : "changes"): the deployment does not come through", .red)
        } else if let findings = asked.findings, findings.hasErrors {
            console.tell("\(console.program): \(findings.summary): the deployment may go otherwise", .red)
        }
        return refusals.isEmpty && asked.findings?.hasErrors != true ? 0 : 1
    }
}
