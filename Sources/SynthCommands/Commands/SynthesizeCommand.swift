import StackDSL
import StackSynthesis
import TemplateModel

/// `synth env1`: writes the templates and parameters of environments.
enum SynthesizeCommand: Command {
    static let name = "synthesize"
    static let summary = "Write the templates and parameters of environments: what 'synth ENVIRONMENT' does."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] = [.all, .stack, .output, format, check, prune, .quiet]

    static let format = Option(
        name: "--parameters-format", value: "FORMAT", choices: ParametersFile.Format.allCases.map(\.rawValue),
        help: "The form of the parameters file (deploy).")
    static let check = Option(
        name: "--check", help: "Write nothing; exit 1 and show the difference when files are not up to date.")
    static let prune = Option(name: "--prune", help: "Remove the files of stacks that are gone.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let environments = try invocation.selectedEnvironments()
        let selection = try StackSelection(invocation.arguments.values(.stack), environments)
        let made = environments.map { ($0, $0.synthesize().filter { selection.includes($0.name) }) }

        var locator = SourceLocator()
        let diagnostics = unique(locator.located(made.flatMap { $0.1.flatMap(\.diagnostics) }))
        let printer = DiagnosticsPrinter(console: invocation.console)
        printer.show(diagnostics)
        invocation.report["diagnostics"] = .array(diagnostics.map(\.node))
        if diagnostics.contains(where: { $0.severity == .error }) {
            invocation.console.tell("synth: \(printer.summary(diagnostics)); nothing was written")
            return 1
        }
        if invocation.arguments.value(.output) == "-" { return try writeToStandardOutput(made, invocation) }
        return try SynthesisOutput(invocation, made, isPartial: !selection.isEverything).run()
    }

    private static func writeToStandardOutput(
        _ made: [(Environment, [SynthesizedStack])], _ invocation: Invocation
    ) throws -> Int32 {
        let stacks = made.flatMap(\.1)
        guard stacks.count == 1, !invocation.arguments.has(.json) else {
            throw UsageError("--output - takes one template; choose it with one environment and --stack")
        }
        invocation.console.write(stacks[0].template.json)
        return 0
    }

    /// The same finding of several environments is told once.
    private static func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }
    }
}

/// The stacks that `--stack` names.
struct StackSelection: Sendable {
    private let names: Set<String>

    init(_ names: [String], _ environments: [Environment]) throws {
        let known = environments.flatMap { $0.deployments.map(\.stack.name) }
        for name in names where !known.contains(name) {
            let question = closestNames(to: name, in: known).first.map { "did you mean '\($0)'? " } ?? ""
            let all = known.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            throw UsageError("no stack '\(name)'; \(question)known are: \(all.joined(separator: ", "))")
        }
        self.names = Set(names)
    }

    var isEverything: Bool { names.isEmpty }

    func includes(_ name: String) -> Bool { names.isEmpty || names.contains(name) }
}

extension Diagnostic {
    /// The finding for `--json`.
    fileprivate var node: Node {
        [
            "severity": .string(severity.rawValue), "rule": .string(rule), "message": .string(message),
            "file": location.map { .string(DiagnosticsPrinter.shown($0.file)) } ?? .null,
            "line": location.map { .number($0.line) } ?? .null,
            "column": location.map { .number($0.column) } ?? .null,
        ]
    }
}
