// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// The options of the commands that run the aws CLI.
extension Option {
    static let profile = Option(name: "--profile", value: "NAME", help: "The aws CLI's profile.")
    static let region = Option(name: "--region", value: "REGION", help: "Another region than the environment's.")
    static let roleARN = Option(name: "--role-arn", value: "ARN", help: "The role that CloudFormation takes on.")
    static let bucket = Option(
        name: "--s3-bucket", value: "NAME", help: "Where templates go that have over 51,200 bytes without white space.")
    static let yes = Option(name: "--yes", short: "-y", help: "Agree to replacements and deletions.")
    static let dryRun = Option(name: "--dry-run", help: "Print the commands; run none.")

    static let timeout = Option(
        name: "--timeout", value: "SECONDS", help: "How long the aws CLI may take for a call that only reads (300).")

    static let ofAsking: [Option] = [.stack, .profile, .region, .timeout]
    static let ofDeploying: [Option] = ofAsking + [.roleARN, .bucket, .schema, .error]
}

extension Invocation {
    /// The one environment that the command line names.
    func oneEnvironment() throws -> Environment {
        let chosen = try selectedEnvironments()
        guard chosen.count == 1 else { throw UsageError("name one environment; each is deployed by itself") }
        return chosen[0]
    }

    func operationOptions() throws(UsageError) -> OperationOptions {
        var options = OperationOptions(
            profile: arguments.value(.profile), region: try arguments.region(.region),
            roleARN: arguments.value(.roleARN), bucket: arguments.value(.bucket),
            isAgreed: arguments.has(.yes))
        if let text = arguments.value(.timeout) {
            guard let seconds = Int(text), 1...86_400 ~= seconds else {
                throw UsageError("option '--timeout' takes whole seconds from 1 to 86400, not '\(text)'")
            }
            options.timeout = Double(seconds)
        }
        guard ProcessContext.pauses.contains(process.pause) else {
            throw UsageError(
                "the variable \(ProcessContext.pauseVariable) takes seconds from 0 to "
                    + "\(Int(ProcessContext.pauses.upperBound))")
        }
        return options
    }

    /// The stacks that are asked for, as they are in Swift; nothing goes to AWS when one of them has an error.
    func synthesizedStacks(_ environment: Environment) throws -> [SynthesizedStack] {
        let synthesis = try synthesize([environment])
        try synthesis.findings.refuse(.error, "nothing was asked of AWS")
        return synthesis.stacks
    }

    func session() throws -> Session {
        let environment = try oneEnvironment()
        let session = try Session(
            environment, try synthesizedStacks(environment), try operationOptions(), console, process)
        report["environment"] = .string(environment.name)
        report["region"] = .string(session.region.code)
        return session
    }

    func dryRun() throws -> DryRun {
        let environment = try oneEnvironment()
        return DryRun(
            environment: environment, stacks: try synthesizedStacks(environment), options: try operationOptions(),
            folder: "cfn-out")
    }

    func show(_ commands: [String]) {
        for command in commands { console.print(command) }
        report["commands"] = .array(commands.map { .string($0) })
    }
}
