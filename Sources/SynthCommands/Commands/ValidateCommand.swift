import TemplateModel
import TemplateValidation

/// `synth validate`: the same rules for any template in JSON.
enum ValidateCommand: Command {
    static let name = "validate"
    static let summary = "Check CloudFormation templates in JSON, whoever wrote them; - is standard input."
    static let usage = "FILE... [OPTIONS]"
    static let options = [.parameters, region, format, strict]

    static let region = Option(name: "--region", value: "REGION", help: "The region that the stack will be in.")
    static let format = Option(
        name: "--format", value: "FORMAT", choices: ReportFormat.allCases.map(\.rawValue),
        help: "The form of the report (text).")
    static let strict = Option(name: "--strict", help: "Exit 1 on warnings too.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let files = invocation.arguments.positionals
        guard !files.isEmpty else { throw UsageError("name a template, or - for standard input") }
        let values = try invocation.arguments.value(.parameters).map { try ParameterValuesReader.read($0) }
        let region = invocation.arguments.value(region)

        let diagnostics = try files.flatMap { try Self.diagnostics(of: $0, values, region) }
        let format = invocation.arguments.value(format).flatMap(ReportFormat.init) ?? .text
        invocation.console.write(FindingsReport(files: files.map(shown), diagnostics: diagnostics).text(format))
        let isBad = diagnostics.contains {
            $0.severity == .error || ($0.severity == .warning && invocation.arguments.has(strict))
        }
        if format == .text {
            let summary = DiagnosticsPrinter(console: invocation.console).summary(diagnostics)
            invocation.console.tell(
                summary.isEmpty ? "no findings in \(files.count) \(files.count == 1 ? "file" : "files")" : summary)
        }
        return isBad ? 1 : 0
    }

    private static func shown(_ path: String) -> String { path == "-" ? "<standard input>" : path }

    private static func diagnostics(
        of path: String, _ values: [ParameterValue]?, _ region: String?
    ) throws -> [Diagnostic] {
        guard let text = path == "-" ? Files.readStandardInput() : try Files.read(path) else {
            throw CommandFailure("there is no file \(path)")
        }
        do {
            let root = try JSONReader.read(text, file: shown(path))
            return Validator.diagnostics(
                for: ValidationInput(
                    template: Template(root: root), location: root.origin,
                    parameters: values.map { ValidationInput.Parameters(values: $0) }, region: region))
        } catch {
            let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml") || path.hasSuffix(".template")
            return [
                Diagnostic(
                    .error, rule: "json", at: error.location, error.message, why: "the template is read as JSON",
                    fix: isYAML ? "convert YAML first: cfn-flip from PyPI writes JSON" : "correct the text")
            ]
        }
    }
}
