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
    let cli: AWSCLI
    let pause: Double

    /// - Throws: `AWSProblem` when there is no aws CLI.
    init(
        _ environment: Environment, _ stacks: [SynthesizedStack], _ options: OperationOptions, _ console: Console,
        _ process: ProcessContext
    ) throws {
        self.environment = environment
        self.stacks = stacks
        self.options = options
        self.console = console
        interruption = Interruption()
        pause = process.pause
        cli = try AWSCLI(
            profile: options.profile, region: options.region ?? environment.region, console: console,
            process: process, interruption: interruption)
    }

    var region: Region { cli.region }

    /// Asks AWS who we are, and refuses an account that the environment does not name.
    ///
    /// - Returns: the account.
    @discardableResult
    func identify() throws -> String {
        let identity = try cli.run(["sts", "get-caller-identity"])
        let account = identity["Account"]?.stringValue ?? ""
        if let wanted = environment.account, wanted != account {
            throw OperationFailure(
                "the credentials are of account \(account), but environment '\(environment.name)' is pinned to "
                    + "\(wanted) (\(place(environment.location))); choose that account's profile with --profile or "
                    + "AWS_PROFILE, or change the environment's account")
        }
        let name = identity["Arn"]?.stringValue ?? ""
        console.tell("\(environment.name): account \(account), region \(region), as \(name)")
        return account
    }

    /// The stack as it is in AWS; nil when it is not there.
    func describe(_ stackName: String, isShown: Bool = true) throws -> DeployedStack? {
        do {
            let answer = try cli.run(
                ["cloudformation", "describe-stacks", "--stack-name", stackName], isShown: isShown)
            return answer["Stacks"]?[0].map(DeployedStack.init)
        } catch let failure as AWSFailure where failure.isMissingStack {
            return nil
        }
    }

    /// Asks again and again, until there is an answer.
    func poll<Answer>(_ ask: () throws -> Answer?) throws -> Answer {
        while true {
            do {
                if let answer = try ask() { return answer }
            } catch let failure as AWSFailure where failure.isPassing {}
            try interruption.pause(pause)
        }
    }

    /// Agrees to something that cannot be undone: by `--yes`, or by asking.
    func agree(to question: String, otherwise way: String) throws {
        if options.isAgreed { return }
        switch console.ask(question) {
        case true?: return
        case false?:
            try interruption.check()
            throw OperationFailure("not agreed to; \(way)", .notAgreed)
        case nil:
            throw OperationFailure("nobody is there to agree to that; look at it, then pass --yes; \(way)", .notAgreed)
        }
    }

    /// The command that a user would run to go on.
    func command(_ name: String) -> String {
        "synth \(name) \(environment.name)" + (options.profile.map { " --profile \(ShellWord.quoted($0))" } ?? "")
    }

    /// A command of the aws CLI on a stack, for the user to run.
    func cloudFormation(_ action: String, _ stackName: String) -> String {
        "aws cloudformation \(action) --stack-name \(stackName) --region \(region)"
            + (options.profile.map { " --profile \(ShellWord.quoted($0))" } ?? "")
    }

    func place(_ location: SourceLocation) -> String {
        "\(DiagnosticsPrinter.shown(location.file)):\(location.line)"
    }
}
