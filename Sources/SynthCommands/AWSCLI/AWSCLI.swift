import StackDSL
import TemplateModel

/// The user's aws CLI, version 1 or 2, run as it is.
struct AWSCLI {
    let path: String
    let profile: String?
    let region: Region
    let console: Console
    let process: ProcessContext
    let interruption: Interruption

    /// - Throws: `AWSProblem` when there is none.
    init(
        profile: String?, region: Region, console: Console, process: ProcessContext, interruption: Interruption
    ) throws {
        guard let path = process.program("aws") else {
            throw AWSProblem(
                "there is no aws CLI on PATH; install it: "
                    + "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html")
        }
        self.path = path
        self.profile = profile
        self.region = region
        self.console = console
        self.process = process
        self.interruption = interruption
    }

    /// Whether a command only asks or also changes something in AWS.
    enum Kind {
        case asking
        case changing
    }

    /// Shows a command, runs it and reads what it prints.
    ///
    /// - Throws: `AWSFailure` when it fails; `Interrupted` when a signal came while it only asked.
    func run(_ words: [String], _ kind: Kind = .asking, in region: Region? = nil, isShown: Bool = true) throws -> Node {
        let line = AWSCommand(words: words, region: region ?? self.region, profile: profile)
        if isShown { console.tell("$ \(line)", .cyan) }
        if kind == .asking { try interruption.check() }
        let result = try ChildProcess.run(
            path, line.arguments, environment: variables, interruption: interruption,
            patience: kind == .asking ? 1 : 2)
        if kind == .asking { try interruption.check() }
        guard result.status == 0 else {
            throw AWSFailure(
                line, status: result.status, text: String(decoding: result.error, as: UTF8.self), path: path)
        }
        guard result.output.contains(where: { $0 > 0x20 }) else { return .null }
        do {
            return try JSONReader.read(result.output, file: "aws")
        } catch {
            throw AWSProblem("cannot read the answer of '\(line)': \(error.message)")
        }
    }

    /// What `aws --version` says.
    func version() throws -> String {
        let result = try ChildProcess.run(
            path, ["--version"], environment: variables, interruption: interruption, patience: 1)
        return String(decoding: result.output + result.error, as: UTF8.self)
    }

    /// Files are read as what they are, and nothing waits for a key.
    private var variables: [String] {
        process.variables
            .merging(["AWS_PAGER": "", "AWS_CLI_FILE_ENCODING": "UTF-8", "AWS_CLI_AUTO_PROMPT": "off"]) { $1 }
            .map { "\($0.key)=\($0.value)" }
    }
}

/// What stands in the way before a command could be run.
struct AWSProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
