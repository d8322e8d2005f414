// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// The options that several commands which run the aws CLI have together.
extension Option {
    static let ofAsking: [Option] = [.stack, .profile, .noProfile, .region, .timeout, .schema, .verbose, .quietly]
    static let ofAgreeing: [Option] = [.yes, .yesLoseData]
    static let ofSeveral: [Option] = [.all, .jobs, .failFast]
    static let ofDeploying: [Option] = ofAsking + [.roleARN, .bucket, .error]
}

extension Invocation {
    /// The one environment that the command line names.
    func oneEnvironment() throws -> Environment {
        let chosen = try selectedEnvironments()
        guard chosen.count == 1 else { throw UsageError("name one environment") }
        return chosen[0]
    }

    /// Does something for the environment that the command line names, or for each of several.
    ///
    /// - Returns: the exit status.
    func operate(
        _ order: SeveralEnvironments.Order, _ operation: @escaping SeveralEnvironments.Operation
    ) throws -> Int32 {
        let jobs = try jobs()
        let chosen = try selectedEnvironments()
        guard chosen.count > 1 || arguments.has(.all) else { return try operation(session(chosen[0]), report) }
        try refuseOptionsOfOne(chosen)
        let options = try allOptions()
        let environments = try synthesized(chosen, order)
        let outcomes = SeveralEnvironments(
            environments: environments, order: order, options: options, jobs: jobs,
            failsFast: arguments.has(.failFast), console: console, process: process
        ).run(operation)
        outcomes.show(on: console)
        for outcome in outcomes { report.append(outcome.node, to: "environments") }
        return outcomes.status
    }

    /// How AWS is to be asked, and by what images are built.
    private func allOptions() throws(UsageError) -> OperationOptions {
        var options = try operationOptions()
        options.containerTool = arguments.value(.containerTool)
        return options
    }

    private func jobs() throws(UsageError) -> Int {
        guard let text = arguments.value(.jobs) else { return 1 }
        guard let jobs = Int(text), 1...64 ~= jobs else {
            throw UsageError("option '--jobs' takes a whole number from 1 to 64, not '\(text)'")
        }
        return jobs
    }

    /// What several environments cannot share.
    private func refuseOptionsOfOne(_ chosen: [Environment]) throws(UsageError) {
        for option in [Option.profile, .region] where arguments.has(option) {
            throw UsageError("\(option.name) is for one environment; each of several says its own in Swift")
        }
        let places = Set(chosen.map { "\($0.account) \($0.region.code)" })
        for option in [Option.roleARN, .bucket] where arguments.has(option) && places.count > 1 {
            throw UsageError(
                "\(option.name) is for one account and region; deploy those of each by a command of its own")
        }
    }

    private func synthesized(
        _ chosen: [Environment], _ order: SeveralEnvironments.Order
    ) throws -> [EnvironmentTies.Synthesized] {
        let synthesis = try synthesize(chosen)
        try synthesis.findings.refuse(.error, "nothing was asked of AWS")
        let environments = synthesis.environments.map { (environment: $0, stacks: $1) }
        let collisions = order == .free ? [] : EnvironmentTies.collisions(environments)
        DiagnosticsPrinter(console: console).show(collisions)
        guard collisions.isEmpty else {
            throw CommandFailure("environments have the same stack, as told above; nothing was asked of AWS")
        }
        return environments
    }

    /// The stacks that are asked for, as they are in Swift; nothing goes to AWS when one of them has an error.
    func synthesizedStacks(_ environment: Environment) throws -> [SynthesizedStack] {
        let synthesis = try synthesize([environment])
        try synthesis.findings.refuse(.error, "nothing was asked of AWS")
        return synthesis.stacks
    }

    func session() throws -> Session { try session(oneEnvironment()) }

    /// The session of the one environment that some of the words name.
    func session(of names: [String]) throws -> Session { try session(selectedEnvironments(named: names)[0]) }

    private func session(_ environment: Environment) throws -> Session {
        let session = try Session(
            environment, try synthesizedStacks(environment), try allOptions(), console, process)
        report["environment"] = .string(environment.name)
        report["region"] = .string(session.region.code)
        return session
    }

    /// - Parameter commands: what would be run for each environment.
    func showDryRun(
        _ order: SeveralEnvironments.Order, _ commands: (DryRun) -> [String]
    ) throws {
        let chosen = try selectedEnvironments()
        if chosen.count > 1 || arguments.has(.all) { try refuseOptionsOfOne(chosen) }
        let options = try allOptions()
        let environments = try synthesized(chosen, order)
        let folder = "cfn-out"
        let forms = PresentForms(try OutputRecord(in: folder))
        show(
            order.turns(of: environments).map { environments[$0] }.flatMap { environment, stacks in
                commands(
                    DryRun(environment: environment, stacks: stacks, options: options, folder: folder, forms: forms))
            })
    }

    func show(_ commands: [String]) {
        for command in commands { console.print(command) }
        report["commands"] = .array(commands.map { .string($0) })
    }
}
