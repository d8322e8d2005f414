// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The user's aws CLI, version 1 or 2, run as it is.
struct AWSCLI {
    let path: String
    let profile: String?
    let region: Region
    let console: Console
    let process: ProcessContext
    let interruption: Interruption
    /// Seconds that a command may take that only asks.
    let timeout: Double

    /// - Throws: `AWSProblem` when there is none.
    init(
        profile: String?, region: Region, timeout: Double, console: Console, process: ProcessContext,
        interruption: Interruption
    ) throws {
        guard let path = process.program("aws") else {
            throw AWSProblem(
                "there is no aws CLI on PATH; install it: "
                    + "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html")
        }
        self.path = path
        self.profile = profile
        self.region = region
        self.timeout = timeout
        self.console = console
        self.process = process
        self.interruption = interruption
    }

    /// Whether a command only asks or also changes something in AWS.
    enum Kind {
        case asking
        case changing
    }

    /// Shows a command, runs it once and reads what it prints.
    ///
    /// - Throws: `AWSFailure` when it fails; `Interrupted` when a signal came while it only asked, or several while it
    ///   changed something: whether that has arrived is then not known.
    func run(_ words: [String], _ kind: Kind = .asking, in region: Region? = nil, isShown: Bool = true) throws -> Answer
    {
        let (line, output) = try output(words, kind, in: region, isShown: isShown)
        return try Answer(output, to: line)
    }

    /// The same for a command that prints a text.
    func text(_ words: [String]) throws -> String {
        String(decoding: try output(words, .asking, in: nil, isShown: true).output, as: UTF8.self)
    }

    private func output(
        _ words: [String], _ kind: Kind, in region: Region?, isShown: Bool
    ) throws -> (line: AWSCommand, output: [UInt8]) {
        let line = AWSCommand(words: words, region: region ?? self.region, profile: profile)
        if isShown { console.tell("$ \(line)", .cyan) }
        if kind == .asking { try interruption.check() }
        let patience = kind == .asking || interruption.isAcknowledged ? 1 : 2
        let result = try ChildProcess.run(
            path, line.arguments, environment: variables, interruption: interruption,
            limits: .init(patience: patience, timeout: kind == .asking ? timeout : nil))
        if kind == .asking || result.ending == .interrupted { try interruption.check() }
        if result.ending == .outOfTime {
            throw AWSFailure(
                line, status: result.status,
                text: "\(AWSFailure.outOfTime) (\(Int(timeout)) s; --timeout sets another)",
                path: path)
        }
        guard result.status == 0 else {
            throw AWSFailure(
                line, status: result.status, text: String(decoding: result.error, as: UTF8.self), path: path)
        }
        if result.isCut { throw AnswerProblem(line, "is longer than 64 MB", result.output) }
        return (line, result.output)
    }

    /// The answer of `aws --version`.
    func version() throws -> String {
        let result = try ChildProcess.run(
            path, ["--version"], environment: variables, interruption: interruption,
            limits: .init(patience: 1, timeout: timeout))
        try interruption.check()
        return String(decoding: result.output.prefix(1_000) + result.error.prefix(1_000), as: UTF8.self)
    }

    /// Files are read as what they are, and nothing waits for a key.
    private var variables: [String] {
        process.environment(
            with: ["AWS_PAGER": "", "AWS_CLI_FILE_ENCODING": "UTF-8", "AWS_CLI_AUTO_PROMPT": "off"])
    }
}

/// A problem that stands in the way before a command could be run.
struct AWSProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
