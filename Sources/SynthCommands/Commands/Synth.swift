import StackDSL

/// The `synth` tool: arguments in, files and messages out.
public struct Synth: Sendable {
    static let version = "0.1.0"
    static let commands: [any Command.Type] = [
        SynthesizeCommand.self, ListCommand.self, ValidateCommand.self, ExplainCommand.self,
    ]
    static let versionOption = Option(name: "--version", help: "Show the version.")

    private let environments: [Environment]
    private let console: Console

    public init(environments: [Environment], console: Console = .standard) {
        self.environments = environments
        self.console = console
    }

    /// - Parameter arguments: without the name of the tool.
    /// - Returns: the exit status: 0, 1 when something is wrong with the stacks or the files, 64 when something is
    ///   wrong with the arguments.
    public func run(_ arguments: [String]) -> Int32 {
        let named = Self.commands.first { $0.name == arguments.first }
        let command = named ?? SynthesizeCommand.self
        do {
            let rest = named == nil ? arguments : Array(arguments.dropFirst())
            let parsed = try Arguments(rest, options: command.options + [.help, Self.versionOption])
            if parsed.has(.help) {
                console.write(named.map(Help.text(of:)) ?? Help.overview(environments))
                return 0
            }
            if parsed.has(Self.versionOption) {
                console.print("synth \(Self.version)")
                return 0
            }
            if arguments.isEmpty { throw UsageError("name an environment or a command") }
            return try command.run(
                Invocation(arguments: parsed, environments: environments, console: console))
        } catch let error as UsageError {
            console.tell("synth: error: \(error)", .red)
            console.tell("Run 'synth \(named.map { $0.name + " " } ?? "")--help' for help.")
            return 64
        } catch {
            console.tell("synth: error: \(error)", .red)
            return 1
        }
    }
}
