import StackDSL
import StackSynthesis
import TemplateModel

/// The stacks that a command is asked about: those of an environment, or templates in files.
struct RequestedStacks {
    /// A stack as it will be deployed.
    struct Stack {
        let name: String
        /// Its name in CloudFormation; nil for a file.
        let stackName: String?
        let template: Template
        let parameterValues: [ParameterValue]
    }

    let title: String
    /// The region that is asked for, or that of the environment.
    let region: String?
    /// In the order of their deployment.
    let stacks: [Stack]
    /// Whether they are of an environment, which gives every value.
    let isEnvironment: Bool
    /// What was found while the environment was synthesised.
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - region: the option that says the region.
    ///   - needsRegion: whether templates in files are nothing without it.
    init(_ invocation: Invocation, region option: Option, needsRegion: Bool) throws {
        let arguments = invocation.arguments
        let names = arguments.positionals
        let isKnown = names.contains { name in invocation.environments.contains { $0.name == name } }
        isEnvironment = names.isEmpty || isKnown || !names.allSatisfy(Self.isFile)
        if isEnvironment {
            guard arguments.value(.parameters) == nil else {
                throw UsageError("--parameters is for templates in files; an environment has its values")
            }
            let chosen = try invocation.selectedEnvironments()
            guard chosen.count == 1 else { throw UsageError("name one environment, or templates in files") }
            let made = chosen[0].synthesize()
            title = chosen[0].name
            region = arguments.value(option) ?? chosen[0].region.code
            stacks = made.map {
                Stack(
                    name: $0.name, stackName: $0.stackName, template: $0.template, parameterValues: $0.parameterValues)
            }
            diagnostics = made.flatMap(\.diagnostics).unique
        } else {
            title = names.joined(separator: ", ")
            region = arguments.value(option)
            guard region != nil || !needsRegion else {
                throw UsageError("a template names no region; say which with --region")
            }
            let values = try arguments.value(.parameters).map { try ParameterValuesReader.read($0) }
            stacks = try names.map { try Self.stack($0, values ?? []) }
            diagnostics = []
        }
    }

    private static func isFile(_ name: String) -> Bool { name == "-" || name.contains("/") || name.contains(".") }

    private static func stack(_ path: String, _ values: [ParameterValue]) throws -> Stack {
        guard let text = try path == "-" ? Files.readStandardInput() : Files.read(path) else {
            throw CommandFailure("there is no file \(path)")
        }
        let name = path == "-" ? "<standard input>" : path
        do {
            let root = try JSONReader.read(text, file: name)
            return Stack(name: name, stackName: nil, template: Template(root: root), parameterValues: values)
        } catch {
            throw CommandFailure("\(error.location): \(error.message); the template is read as JSON")
        }
    }
}
