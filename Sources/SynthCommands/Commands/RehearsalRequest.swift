// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// What is rehearsed: stacks as they are to be, and as they are before.
struct RehearsalRequest {
    struct System {
        let before: JoinedStacks
        let after: JoinedStacks
        /// Whether it is one stack by itself, and none of an environment.
        let isOneStack: Bool
        let moves: [Move]
        let adoptions: [Adoption]
    }

    /// How long the account's own resources took; nothing where AWS is not asked.
    private(set) var measured = MeasuredTimes()

    let title: String
    let region: String?
    /// What is there before, as the command line says it; nil where nothing is.
    let from: String?
    let systems: [System]
    /// Nil where there are none that would end the command.
    let findings: Findings?

    init(_ invocation: Invocation) throws {
        let arguments = invocation.arguments
        let what = arguments.value(RehearseCommand.from)
        from = what == "nothing" ? nil : what
        if from == "deployed" {
            try invocation.refuseOptionsOfFiles([.parameters, TemplateFiles.stackName, .revisionFolder])
            let session = try invocation.session()
            title = session.environment.name
            region = session.region.code
            let after = session.stacks.joined(in: session.environment, withDefaults: true)
            let before = try Self.deployed(session, &measured)
            systems = [
                System(
                    before: before, after: after, isOneStack: false, moves: session.stacks.flatMap(\.moves),
                    adoptions: session.stacks.flatMap(\.adoptions))
            ]
            findings = nil
            return
        }
        for option in [Option.profile, .timeout, .verbose, .quietly] where arguments.has(option) {
            throw UsageError("\(option.name) goes with --from deployed: nothing else asks AWS")
        }
        let requested = try RequestedStacks(invocation, region: RehearseCommand.region, needsRegion: false)
        if !requested.isReadable { try requested.findings.refuse(.error, "nothing was rehearsed") }
        title = requested.title
        region = requested.region
        findings = requested.findings
        let earlier = try Self.earlier(from, requested, invocation)
        systems = requested.systems.map { name, after in
            System(
                before: earlier[name] ?? JoinedStacks([], region: requested.region), after: after,
                isOneStack: requested.joined == nil, moves: requested.moves, adoptions: requested.adoptions)
        }
    }

    /// By the names of the systems; none where there is nothing before.
    private static func earlier(_ what: String?, _ requested: RequestedStacks, _ invocation: Invocation) throws
        -> [String: JoinedStacks]
    {
        guard let what else { return [:] }
        if let other = invocation.environments.first(where: { $0.name == what }) {
            guard requested.isEnvironment, let system = requested.systems.first else {
                throw UsageError("--from '\(what)' is an environment, and what is rehearsed is none")
            }
            let synthesis = try invocation.synthesize([other])
            return [system.name: synthesis.stacks.joined(in: other, withDefaults: true)]
        }
        let stacks = try EarlierStacks(
            what, by: RehearseCommand.from.name, for: requested, files: invocation.arguments.positionals,
            in: invocation.revisionFolder, invocation.process
        )
        if let absence = stacks.absence { throw CommandFailure(absence) }
        let systems = stacks.systems
        // Those of an environment are one system, whatever it is called.
        if requested.joined != nil, let name = requested.systems.first?.name, let first = systems.first {
            return [name: first.stacks]
        }
        return Dictionary(systems.map { ($0.name, $0.stacks) }, uniquingKeysWith: { first, _ in first })
    }

    /// The stacks of an environment as they are in AWS: those that are there.
    ///
    /// - Parameter measured: takes what their last operations took.
    private static func deployed(_ session: Session, _ measured: inout MeasuredTimes) throws -> JoinedStacks {
        try session.identify()
        let deployed = try DeployedStacks(session).all
        for (present, _) in deployed { try EventTimes.add(of: present, session, to: &measured) }
        return JoinedStacks(
            deployed.map(\.part), existing: session.environment.existing.flatMap(\.resources),
            region: session.region.code)
    }
}
