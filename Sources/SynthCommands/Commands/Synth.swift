// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The `synth` tool: arguments in, files and messages out.
public struct Synth: Sendable {
    static let commands: [any Command.Type] = [
        SynthesizeCommand.self, ListCommand.self, ValidateCommand.self, ExplainCommand.self, SilencesCommand.self,
        ConvertCommand.self, ExpandCommand.self, WaysCommand.self, GraphCommand.self, ReportCommand.self,
        AccessCommand.self, CostCommand.self, ReviewCommand.self, AssetsCommand.self,
        BootstrapCommand.self, DoctorCommand.self, RehearseCommand.self, DiffCommand.self, RefactorCommand.self,
        DeployCommand.self, StatusCommand.self, LogsCommand.self, ExecCommand.self, WatchCommand.self,
        OutputsCommand.self,
        DriftCommand.self, DestroyCommand.self,
        MutateCommand.self, NewCommand.self, ImportCommand.self, CompletionsCommand.self, ManualCommand.self,
    ]
    static let versionOption = Option(name: "--version", help: "Show the version.")

    private let environments: [Environment]
    private let location: SourceLocation
    private let alternatives: @Sendable (Environment) -> [Environment]
    private let console: Console
    private let process: ProcessContext

    /// - Parameters:
    ///   - environments: all that the tool knows by name; their names must differ.
    ///   - alternatives: an environment in other architectures, for comparing what they cost.
    ///   - console: where results and messages go.
    ///   - process: the variables and the day that count.
    public init(
        environments: [Environment], alternatives: @escaping @Sendable (Environment) -> [Environment] = { _ in [] },
        console: Console = .standard, process: ProcessContext = .process,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.environments = environments
        self.alternatives = alternatives
        self.console = console
        self.process = process
        location = SourceLocation(file: file, line: line, column: column)
    }

    /// All of a program's `main.swift`: does what its command line says about the environments, and ends it.
    ///
    /// - Parameters:
    ///   - environments: all that the tool knows by name; their names must differ.
    ///   - alternatives: an environment in other architectures, for comparing what they cost.
    public static func main(
        _ environments: [Environment],
        alternatives: @escaping @Sendable (Environment) -> [Environment] = { _ in [] },
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Never {
        let synth = Synth(
            environments: environments, alternatives: alternatives, file: file, line: line, column: column)
        exit(synth.run(Array(CommandLine.arguments.dropFirst())))
    }

    /// - Parameter arguments: without the name of the tool.
    /// - Returns: the exit status; docs/commands.md lists them.
    public func run(_ arguments: [String]) -> Int32 {
        let status = answer(arguments)
        guard let reason = console.lost else { return status }
        console.tell(
            "\(console.program): error: standard output took not all of the result: \(reason); what is told to be done is done",
            .red
        )
        return status == 0 ? 1 : status
    }

    private func answer(_ arguments: [String]) -> Int32 {
        let named = Self.commands.first { $0.name == arguments.first }
        let command = named ?? SynthesizeCommand.self
        let help = Help(program: console.program, environments: environments)
        do {
            try refuseBrokenText(arguments)
            if let text = try answer(of: help, to: arguments) {
                console.write(text)
                return 0
            }
            let rest = named == nil ? arguments : Array(arguments.dropFirst())
            let parsed = try Arguments(rest, options: command.options + [.json, .help, Self.versionOption])
            if parsed.has(.help) {
                console.write(help.text(of: named))
                return 0
            }
            if parsed.has(Self.versionOption) {
                console.print("\(console.program) \(ToolVersion.current)")
                return 0
            }
            if arguments.isEmpty { throw UsageError("name an environment or a command") }
            return try run(command, parsed)
        } catch {
            console.tell("\(console.program): error: \(error)", .red)
            console.tell("Run '\(console.program) \(named.map { $0.name + " " } ?? "")--help' for help.")
            if !arguments.contains(Option.json.name) { failScript(of: command) }
            return UsageError.status
        }
    }

    /// What `help COMMAND` is told; nil where it is no such question. An environment of that name comes first.
    private func answer(of help: Help, to arguments: [String]) throws(UsageError) -> String? {
        guard arguments.first == "help", !environments.contains(where: { $0.name == "help" }) else { return nil }
        let names = arguments.dropFirst().filter { $0 != Option.help.name }
        guard let name = names.first else { return help.text(of: nil) }
        guard names.count == 1, let command = Self.commands.first(where: { $0.name == name }) else {
            throw UsageError(
                "there is no command '\(names.joined(separator: " "))'; "
                    + "\(didYouMean(name, in: Self.commands.map { $0.name }).map { "\($0) " } ?? "")"
                    + "'\(console.program) help' names all")
        }
        return help.text(of: command)
    }

    /// Runs a command, and prints its report where it is asked for, also of what was done before a failure.
    private func run(_ command: any Command.Type, _ arguments: Arguments) throws(UsageError) -> Int32 {
        let isJSON = arguments.has(.json)
        var console = console
        console.verbosity = try Verbosity(arguments)
        let invocation = Invocation(
            arguments: arguments, environments: environments, location: location,
            commandNames: Self.commands.map { $0.name },
            alternatives: alternatives, console: isJSON ? console.withoutOutput : console, process: process)
        var status: Int32 = 1
        do {
            status = try command.run(invocation)
        } catch let error as UsageError {
            throw error
        } catch {
            Failures.tell(error, on: invocation.console)
            status = Failures.status(of: error)
            invocation.report["error"] = .string("\(error)")
        }
        if status != 0, !isJSON, SynthesizeCommand.isScript(arguments) { failScript(of: command) }
        if isJSON {
            invocation.report["exitStatus"] = .number(Int(status))
            console.write(JSONWriter.write(Node(.object(invocation.report.root))))
        }
        return status
    }

    /// Swift puts U+FFFD where an argument is not UTF-8, and a path with it is another one.
    private func refuseBrokenText(_ arguments: [String]) throws(UsageError) {
        guard let broken = arguments.first(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else { return }
        throw UsageError("'\(broken)' is not UTF-8; names of files and folders must be")
    }

    /// Makes a shell fail that reads the commands. A person at a terminal reads why instead.
    private func failScript(of command: any Command.Type) {
        guard command.printsScript, console.widthOut == nil else { return }
        console.print("false  # \(console.program) failed, as standard error says; there is nothing to deploy")
    }
}
