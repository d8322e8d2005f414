// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis

/// `synth review`: what a change does, before anybody approves it.
enum ReviewCommand: Command {
    static let name = "review"
    static let summary = "Show what a change does to what is deployed, what it loses, opens, interrupts and costs."
    static let usage = """
        ENVIRONMENT... [OPTIONS]
        --all [OPTIONS]
        FILE... [OPTIONS]
        """
    static let options = [
        from, .all, markdown, exitCode, .revisionFolder, .parameters, region, TemplateFiles.stackName, .schema,
        .profile,
        .noProfile,
        .timeout, .verbose, .quietly,
    ]

    static let from = Option(
        name: "--from", value: "WHAT",
        help:
            "What it begins with: a revision of git (HEAD), a folder or file of templates, an environment, or deployed."
    )
    static let markdown = Option(name: "--markdown", help: "Print one comment for a pull request.")
    static let exitCode = Option(
        name: "--exit-code", value: "KIND[,KIND]",
        help: "Exit by the gravest of these that there is: change 2, interruption 5, replacement 6, exposure 7, "
            + "data-loss 8, refusal 9; or all.")
    static let region = Option(
        name: "--region", value: "REGION",
        help: "The region that templates in files will be deployed in, or that an environment is deployed in.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        guard !arguments.has(markdown) || !arguments.has(.json) else {
            throw UsageError("--markdown and --json are two forms of the same; take one")
        }
        let asked = try ReviewKind.named(arguments.values(exitCode), by: exitCode.name)
        let what = arguments.value(from) ?? "HEAD"
        let bases = ReviewBases(
            what: what, option: from.name, invocation: invocation)
        let (subjects, findings) = try subjects(invocation, bases)
        var reviews = subjects.map { Review($0, from: what, on: invocation.process.today) }
        invocation.console.hidden.hide(reviews.flatMap(\.findings.secrets))
        for index in reviews.indices { reviews[index].values.mask = invocation.console.hidden.mask }
        let gone = arguments.has(.all) ? try bases.environmentsGone() : []
        ReviewReport().fill(invocation.report, reviews, from: what, gone: gone)
        if arguments.has(markdown) {
            let page = ReviewMarkdown(hiding: invocation.console.hidden.mask, program: invocation.console.program)
            invocation.console.write(page.text(reviews, from: what, gone: gone))
        } else {
            ReviewText(console: invocation.console).show(reviews, gone: gone)
        }
        if findings.hasErrors {
            invocation.console.tell(
                "\(invocation.console.program): \(findings.summary): what is deployed may turn out otherwise", .red)
            return 1
        }
        let kinds = reviews.reduce(into: Set<ReviewKind>()) { $0.formUnion($1.kinds) }
        return kinds.intersection(asked).max()?.status ?? 0
    }

    private static func subjects(_ invocation: Invocation, _ bases: ReviewBases) throws -> ([ReviewSubject], Findings) {
        let arguments = invocation.arguments
        if invocation.namesFiles {
            for option in [Option.all, .profile, .noProfile, .timeout, .verbose, .quietly] where arguments.has(option) {
                throw UsageError("\(option.name) is for environments")
            }
            let requested = try RequestedStacks(invocation, region: region, needsRegion: false)
            if !requested.isReadable { try requested.findings.refuse(.error, "nothing was reviewed") }
            let found = try bases.bases(of: requested)
            let subjects = zip(requested.systems, found).map { system, base in
                ReviewSubject(title: system.name, after: system.stacks, base: base, environment: nil)
            }
            return (subjects, requested.findings)
        }
        try refuse(invocation, bases.what)
        let chosen = try invocation.selectedEnvironments()
        if chosen.count > 1 {
            for option in [Option.profile, region] where arguments.has(option) {
                throw UsageError("\(option.name) is for one environment; each of several says its own in Swift")
            }
        }
        let synthesis = try invocation.synthesize(chosen)
        if bases.what == ReviewBases.deployed { try synthesis.findings.refuse(.error, "nothing was asked of AWS") }
        let subjects = try synthesis.environments.map { environment, stacks in
            let requested = RequestedStacks(
                environment, stacks, region: environment.region.code, findings: synthesis.findings)
            return ReviewSubject(
                title: environment.name, after: requested.joined ?? JoinedStacks([], region: requested.region),
                base: try bases.base(of: environment, stacks, requested), environment: environment,
                moves: requested.moves, adoptions: requested.adoptions)
        }
        return (subjects, synthesis.findings)
    }

    /// Options that say nothing where they are given.
    private static func refuse(_ invocation: Invocation, _ what: String) throws {
        try invocation.refuseOptionsOfFiles([.parameters, TemplateFiles.stackName, .schema])
        guard what != ReviewBases.deployed else { return }
        for option in [Option.profile, .noProfile, .timeout, .verbose, .quietly, region]
        where invocation.arguments.has(option) {
            throw UsageError("\(option.name) is for what is asked of AWS: \(from.name) \(ReviewBases.deployed)")
        }
    }
}
