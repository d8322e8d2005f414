// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// One environment in AWS, and everything that operations on it share.
final class Session {
    let environment: Environment
    let stacks: [SynthesizedStack]
    let options: OperationOptions
    let console: Console
    let interruption: Interruption
    /// The aws CLI's profile: that of the command line, or else the environment's.
    let profile: String?
    let cli: AWSCLI
    let pause: Double
    let secrets = DeploymentSecrets()
    /// Who we are, once AWS has said it.
    private(set) var account: String?
    /// The command that deploys these stacks.
    let deploying: String

    /// - Throws: `AWSProblem` when there is no aws CLI.
    init(
        _ environment: Environment, _ stacks: [SynthesizedStack], _ options: OperationOptions, _ console: Console,
        _ process: ProcessContext, _ interruption: Interruption = Interruption(), deploying: String = "deploy"
    ) throws {
        self.deploying = deploying
        self.environment = environment
        self.stacks = stacks
        self.options = options
        self.console = console
        self.interruption = interruption
        profile = options.profile ?? environment.profile
        pause = process.pause
        cli = try AWSCLI(
            profile: profile, region: options.region ?? environment.region, timeout: options.timeout,
            console: console, process: process, interruption: interruption)
    }

    var region: Region { cli.region }

    /// Asks AWS who we are, and refuses an account that the environment does not name.
    ///
    /// - Returns: the account.
    @discardableResult
    func identify() throws -> String {
        let (account, name) = try ask(["sts", "get-caller-identity"]) { identity in
            let account = try identity.text("Account")
            guard account.count == 12, account.allSatisfy({ "0"..."9" ~= $0 }) else {
                throw identity.problem("has no account's number in", "Account")
            }
            return (account, try identity.text("Arn"))
        }
        if let wanted = environment.account.id, wanted != account {
            throw OperationFailure(
                "the credentials are of account \(account), but environment '\(environment.name)' is pinned to "
                    + "\(wanted) (\(place(environment.location))); choose that account's profile with --profile or "
                    + "AWS_PROFILE, or change the environment's account")
        }
        self.account = account
        console.inform("\(environment.name): account \(account), region \(region), as \(name)")
        return account
    }

    /// Agrees to something that cannot be undone: by the option for it, or by asking.
    func agree(to question: String, otherwise way: String, _ agreement: Agreement = .change) throws {
        if agreement.isGiven(by: options) { return }
        switch console.ask(question) {
        case true?: return
        case false?:
            try interruption.check()
            throw OperationFailure("not agreed to; \(way)", .notAgreed)
        case nil:
            throw OperationFailure(
                "nobody is there to agree to that; look at it, then pass \(agreement.option.name); \(way)", .notAgreed)
        }
    }

    /// The command that a user would run to go on.
    func command(_ name: String) -> String {
        let chosen = [
            ("--profile", options.profile), ("--region", options.region?.code),
            ("--role-arn", ["deploy", "destroy", "refactor"].contains(name) ? options.roleARN : nil),
        ]
        return "\(console.program) \(name == "deploy" ? deploying : name) \(environment.name)"
            + chosen.map { option, value in value.map { " \(option) \(ShellWord.quoted($0))" } ?? "" }.joined()
    }

    /// A command of the aws CLI on a stack, for the user to run.
    func cloudFormation(_ action: String, _ stackName: String) -> String {
        "aws cloudformation \(action) --stack-name \(stackName) --region \(region)"
            + profileOption
    }

    /// The profile in a command that a user would run, with a blank before it.
    var profileOption: String { profile.map { " --profile \(ShellWord.quoted($0))" } ?? "" }

    func place(_ location: SourceLocation) -> String {
        "\(Files.shown(location.file)):\(location.line)"
    }
}
