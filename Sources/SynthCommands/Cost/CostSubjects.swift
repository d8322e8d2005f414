import StackCosts
import StackDSL

/// What `synth cost` is asked about: the stacks of an environment, or templates in files.
enum CostSubjects {
    static func read(_ invocation: Invocation) throws -> (title: String, region: String, subjects: [CostSubject]) {
        let names = invocation.arguments.positionals
        let region = invocation.arguments.value(CostCommand.region)
        let isKnown = names.contains { name in invocation.environments.contains { $0.name == name } }
        guard !names.isEmpty, !isKnown, names.allSatisfy(isFile) else {
            guard invocation.arguments.value(ValidateCommand.parameters) == nil else {
                throw UsageError("--parameters is for templates in files; an environment has its values")
            }
            let chosen = try invocation.selectedEnvironments()
            guard chosen.count == 1 else { throw UsageError("name one environment, or templates in files") }
            return (chosen[0].name, region ?? chosen[0].region.code, try subjects(chosen[0], invocation))
        }
        guard let region else { throw UsageError("a template names no region; say which with --region") }
        let values = try invocation.arguments.value(ValidateCommand.parameters).map {
            try ParameterValuesReader.read($0)
        }
        return (names.joined(separator: ", "), region, try names.map { try subject($0, values ?? []) })
    }

    private static func isFile(_ name: String) -> Bool { name == "-" || name.contains("/") || name.contains(".") }

    /// The stacks of an environment, unless one of them has an error.
    private static func subjects(_ environment: Environment, _ invocation: Invocation) throws -> [CostSubject] {
        let stacks = environment.synthesize()
        let diagnostics = stacks.flatMap(\.diagnostics)
        let printer = DiagnosticsPrinter(console: invocation.console)
        printer.show(diagnostics)
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            throw CommandFailure("\(printer.summary(diagnostics)); nothing was estimated")
        }
        return stacks.map { CostSubject($0) }
    }

    private static func subject(_ path: String, _ values: [ParameterValue]) throws -> CostSubject {
        guard let text = path == "-" ? Files.readStandardInput() : try Files.read(path) else {
            throw CommandFailure("there is no file \(path)")
        }
        let name = path == "-" ? "<standard input>" : path
        do {
            let root = try JSONReader.read(text, file: name)
            return CostSubject(name: name, template: Template(root: root), parameterValues: values)
        } catch {
            throw CommandFailure("\(error.location): \(error.message); the template is read as JSON")
        }
    }
}
