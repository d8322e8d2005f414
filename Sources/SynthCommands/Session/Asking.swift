// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Questions to AWS and what it is told to do, again where there was no answer.
extension Session {
    /// Asks AWS something and reads the answer.
    ///
    /// - Throws: `AWSFailure` where AWS says no, `AnswerProblem` where the answer is none.
    func ask<Result>(
        _ words: [String], in region: Region? = nil, isShown: Bool = true,
        persistence: Retrying.Persistence = .bounded, _ read: (Answer) throws -> Result
    ) throws -> Result {
        var isShown = isShown
        return try answered(persistence) {
            let shown = isShown
            isShown = false
            return try read(try cli.run(words, in: region, isShown: shown))
        }
    }

    /// What the aws CLI says of its version, which may take long the first time.
    func version() throws -> String { try answered(.bounded) { try cli.version() } }

    /// Changes something that comes to the same when it is asked for twice.
    ///
    /// - Parameter copy: the words that are shown, where others are run.
    func change(_ words: [String], copy: (@Sendable () -> [String])? = nil) throws {
        _ = try answered(.bounded) { try cli.run(words, .changing, copy: copy) }
    }

    private func answered<Result>(_ persistence: Retrying.Persistence, _ call: () throws -> Result) throws -> Result {
        var retrying = Retrying(self, persistence)
        while true {
            do {
                return try call()
            } catch {
                try retrying.wait(after: error)
            }
        }
    }

    /// The stack as it is in AWS; nil when AWS says that it is not there.
    ///
    /// - Parameter stack: its name or its ID.
    func describe(
        _ stack: String, isShown: Bool = true, persistence: Retrying.Persistence = .bounded
    ) throws -> DeployedStack? {
        do {
            return try ask(Self.describing(stack), isShown: isShown, persistence: persistence) {
                try Self.read($0, stack)
            }
        } catch let failure as AWSFailure where failure.isMissingStack {
            return nil
        }
    }

    /// The status of a stack, asked for once; nil when there is no answer.
    func statusAtOnce(of stack: String) -> StackStatus? {
        let answer = try? cli.run(Self.describing(stack), isShown: false)
        return answer.flatMap { try? Self.read($0, stack).status }
    }

    private static func describing(_ stack: String) -> [String] {
        ["cloudformation", "describe-stacks", "--stack-name", stack]
    }

    private static func read(_ answer: Answer, _ stack: String) throws -> DeployedStack {
        let stacks = try answer.list("Stacks")
        guard stacks.count == 1 else { throw answer.problem("has not one stack in", "Stacks") }
        return try DeployedStack(stacks[0], asked: stack)
    }

    /// A name that nobody else chooses: for a change set, or for an operation.
    func uniqueName() -> String { "synth-\(String(UInt64.random(in: .min ... .max), radix: 16))" }
}
