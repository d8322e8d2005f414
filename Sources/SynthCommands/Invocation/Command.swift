// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// Something that `synth` does, by the word that comes first on its command line.
protocol Command: Sendable {
    static var name: String { get }
    static var summary: String { get }
    /// The command line below the summary in the help, without the program's and the command's names; a line for each form.
    static var usage: String { get }
    static var options: [Option] { get }
    /// Whether what it prints is for a shell.
    static var printsScript: Bool { get }

    /// - Returns: the exit status.
    static func run(_ invocation: Invocation) throws -> Int32
}

extension Command {
    static var printsScript: Bool { false }
}

/// A command line on its way to a command.
struct Invocation {
    let arguments: Arguments
    let environments: [Environment]
    /// Where they were handed over.
    let location: SourceLocation
    /// The words that mean commands.
    let commandNames: [String]
    let alternatives: @Sendable (Environment) -> [Environment]
    let console: Console
    let process: ProcessContext
    /// The JSON report of a command, printed at its end.
    let report = Report()
}

/// The failure of a command, said in a sentence: exit status 1.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension Invocation {
    /// - Throws: `CommandFailure` when there are none, which is told where they should have been.
    func allEnvironments() throws -> [Environment] {
        guard environments.isEmpty else { return environments }
        tell(
            Findings([
                (
                    name: console.program,
                    diagnostics: [
                        Diagnostic(
                            .error, rule: "no-environment", at: location, "there are no environments here",
                            why: "\(console.program) has no stack to write, to ask about or to deploy",
                            fix: "put one into the list: Environment(\"test\", region: .euWest1, account: \"…\") { … }")
                    ]
                )
            ]))
        throw CommandFailure("this package has no environments")
    }

    /// The environments that the command line names, in its order.
    func selectedEnvironments() throws -> [Environment] { try selectedEnvironments(named: arguments.positionals) }

    /// - Parameter names: the words of the command line that are names of environments.
    func selectedEnvironments(named names: [String]) throws -> [Environment] {
        let environments = try allEnvironments().map { environment in
            var environment = environment
            if arguments.has(.noProfile) { environment.profile = nil }
            return environment
        }
        if arguments.has(.all) {
            guard names.isEmpty else { throw UsageError("name environments or pass --all, not both") }
            return environments
        }
        guard !names.isEmpty else {
            throw UsageError("name an environment: \(environments.map(\.name).joined(separator: ", "))")
        }
        var chosen: [Environment] = []
        for name in names where !chosen.contains(where: { $0.name == name }) {
            guard let environment = environments.first(where: { $0.name == name }) else {
                throw UsageError(unknownEnvironment(name))
            }
            chosen.append(environment)
        }
        return chosen
    }

    private func unknownEnvironment(_ name: String) -> String {
        let known = environments.map(\.name)
        let question = didYouMean(name, in: known).map { "\($0) " } ?? ""
        return "no environment '\(name)'; \(question)known are: \(known.joined(separator: ", "))"
    }
}

extension Option {
    static let noProfile = Option(
        name: "--no-profile", help: "Take the shell's credentials, whatever profile an environment names.")
}
