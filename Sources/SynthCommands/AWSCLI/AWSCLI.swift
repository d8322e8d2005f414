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

    /// Runs a command once and reads what it prints.
    ///
    /// - Parameter copy: the words that are shown, where others are run.
    /// - Throws: `AWSFailure` when it fails; `Interrupted` when a signal came while it only asked, or several while it
    ///   changed something: whether that has arrived is then not known.
    func run(
        _ words: [String], _ kind: Kind = .asking, in region: Region? = nil, isShown: Bool = true,
        copy: (@Sendable () -> [String])? = nil
    ) throws -> Answer {
        let line = AWSCommand(words: words, copy: copy, region: region ?? self.region, profile: profile)
        return try Answer(try output(line, kind, isShown: isShown), to: line)
    }

    /// The same for a command that prints a text.
    func text(_ words: [String]) throws -> String {
        let line = AWSCommand(words: words, region: region, profile: profile)
        return String(decoding: try output(line, .asking, isShown: true), as: UTF8.self)
    }

    /// What `aws --version` prints, which was standard error once.
    func version() throws -> String {
        let line = AWSCommand(words: ["--version"], region: region, profile: profile)
        let said = try ended(line, .asking, isShown: true)
        return String(decoding: said.output.prefix(1_000) + said.error.prefix(1_000), as: UTF8.self)
    }

    private func output(_ line: AWSCommand, _ kind: Kind, isShown: Bool) throws -> [UInt8] {
        let result = try ended(line, kind, isShown: isShown)
        if result.isCut { throw AnswerProblem(line, "is longer than 64 MB", result.output) }
        return result.output
    }

    /// Runs a command to its end, which is a good one.
    private func ended(_ line: AWSCommand, _ kind: Kind, isShown: Bool) throws -> ChildProcess.Result {
        if isShown, console.verbosity == .verbose { console.tell("$ \(line)", .cyan) }
        let isHinted = isShown && console.verbosity == .calm
        if isHinted { console.showProgress("  asking AWS: \(line.words.prefix(2).joined(separator: " "))") }
        defer { if isHinted { console.clearProgress() } }
        if kind == .asking { try interruption.check() }
        let patience = kind == .asking || interruption.isAcknowledged ? 1 : 2
        let result = try ChildProcess.run(
            path, line.arguments, environment: variables, interruption: interruption,
            limits: .init(patience: patience, timeout: kind == .asking ? timeout : nil))
        if kind == .asking || result.ending == .interrupted { try interruption.check() }
        if result.ending == .outOfTime {
            throw noted(
                line, result.status,
                "\(AWSFailure.outOfTime) (\(Int(timeout)) s; --timeout sets another)")
        }
        guard result.status == 0 else {
            throw noted(line, result.status, String(decoding: result.error, as: UTF8.self))
        }
        return result
    }

    private func noted(_ line: AWSCommand, _ status: Int32, _ text: String) -> AWSFailure {
        let failure = AWSFailure(line, status: status, text: text, path: path)
        console.failed.note("\(failure.command)", failing: [failure.message, failure.description])
        return failure
    }

    /// Files are read as what they are, and nothing waits for a key.
    var variables: [String] {
        process.environment(
            with: ["AWS_PAGER": "", "AWS_CLI_FILE_ENCODING": "UTF-8", "AWS_CLI_AUTO_PROMPT": "off"])
    }
}

/// A problem that stands in the way before a command could be run.
struct AWSProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
