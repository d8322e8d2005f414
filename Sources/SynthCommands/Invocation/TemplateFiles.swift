// SPDX-License-Identifier: Apache-2.0

import SideBySide
import StackSynthesis
import TemplateAnalysis
import TemplateModel
import TemplateValidation

/// Templates in files that the command line names, with the values that `--parameters` gives them, validated.
///
/// Files that `--stack-name` names stacks for are stacks of one environment, and judged together with the templates
/// that they nest; others have nothing to do with each other.
struct TemplateFiles {
    struct Entry {
        let name: String
        let template: Template
        /// Nil where nothing or nothing readable gives values.
        let values: [ParameterValue]?
        /// The name of the stack that it becomes.
        let stackName: String?
    }

    /// Those that could be read.
    private(set) var templates: [Entry] = []
    /// The environment that they are; nil where each is by itself.
    let stacks: JoinedStacks?
    /// Whether all of it could be read, and is a template.
    let isReadable: Bool
    let findings: Findings
    private let failures: [any Error]

    static let stackName = Option(
        name: "--stack-name", value: "NAME",
        help: "The stack that a template becomes, once for each in the order of deployment: they are judged together.")

    /// - Parameters:
    ///   - rules: those whose findings are errors.
    ///   - houseRules: those that somebody chose besides ours.
    init(
        _ invocation: Invocation, region: String?, raising rules: Set<String> = [],
        obeying houseRules: [any HouseRule] = []
    ) throws {
        let arguments = invocation.arguments
        let paths = arguments.positionals
        let hidden = invocation.console.hidden
        let names = try arguments.stackNames(Self.stackName)
        let schemas = try SchemaFiles(arguments.values(.schema))
        let given = try Self.valueFiles(arguments, names.count)
        for file in given { hidden.hide(file: file.name) }
        var subjects = schemas.problems + given.filter { !$0.problems.isEmpty }.map { ($0.name, $0.problems) }
        var failures: [any Error] = []
        var inputs: [(mix: [Diagnostic], input: ValidationInput)] = []
        for (index, path) in paths.enumerated() {
            let file: DocumentFile
            do {
                file = try DocumentFile(path, holding: "the template")
            } catch {
                failures.append(error)
                continue
            }
            let mix = MixedFile.findings(path, program: invocation.console.program) + file.advice
            guard let root = file.root else {
                subjects.append((file.name, mix + file.problems))
                continue
            }
            let own = given.count > 1 ? (index < given.count ? given[index] : nil) : given.first
            // A nested stack has its values of that which nests it.
            let isNested = !names.isEmpty && index >= names.count
            let values = isNested ? nil : own.flatMap { $0.problems.isEmpty ? $0.values : nil }
            let template = Template(root: root)
            templates.append(
                Entry(
                    name: file.name, template: template, values: values,
                    stackName: index < names.count ? names[index] : nil))
            hidden.hide(Mask(template.secrets(given: values ?? [])), in: file.name)
            let input = ValidationInput(
                template: template, location: root.origin,
                parameters: values.map { ValidationInput.Parameters(values: $0) }, region: region,
                schemas: schemas.schemas, houseRules: houseRules,
                deployment: Deployment(stackNames: names, location: root.origin))
            inputs.append((mix, input))
        }
        stacks = names.isEmpty ? nil : JoinedStacks(templates.map(StackPart.init), region: region)
        if let stacks, failures.isEmpty { try stacks.refuseIdle() }
        let found = stacks.map { stacks in
            let sharing = SharingCheck.findings(in: stacks, prefix: nil)
            return zip(sharing, Validator.findings(for: inputs.map(\.input), in: stacks, by: .perCore)).map { $0 + $1 }
        }
        var silences: [Findings.Silences] = []
        let today = invocation.process.today
        let judgements = inputs.indices.map { (input: inputs[$0].input, found: found?[$0]) }.mapped(by: .perCore) {
            Validator.judgement(of: $0.input, on: today, finding: $0.found)
        }
        for (index, entry) in templates.enumerated() {
            let mask = Mask(entry.template.secrets(given: entry.values ?? []))
            let judgement = judgements[index]
            subjects.append((entry.name, inputs[index].mix + judgement.findings.map { $0.masked(by: mask) }))
            silences.append((entry.name, judgement.silences))
        }
        isReadable =
            templates.count == paths.count && templates.allSatisfy { $0.template.root.objectValue != nil }
            && given.allSatisfy(\.problems.isEmpty) && schemas.problems.isEmpty
        findings = Findings(subjects, silences: silences).raising(rules)
        self.failures = failures
    }

    /// Says which files could not be had, after what was found in the others.
    func refuseMissing() throws {
        guard failures.count > 1 else { return try failures.first.map { throw $0 } ?? () }
        throw CommandFailure(failures.map { "\($0)" }.joined(separator: "; "))
    }

    /// One for all templates, or one for each.
    private static func valueFiles(_ arguments: Arguments, _ stacks: Int) throws -> [ParameterFile] {
        let paths = arguments.values(.parameters)
        guard paths.count < 2 || paths.count == stacks else {
            throw UsageError("--parameters is given once for all templates, or once for each --stack-name")
        }
        return try paths.map { try ParameterFile($0) }
    }
}

extension StackPart {
    fileprivate init(_ entry: TemplateFiles.Entry) {
        self.init(
            name: entry.stackName ?? entry.name, stackName: entry.stackName, template: entry.template,
            parameters: entry.values ?? [], file: entry.name.split(separator: "/").last.map { String($0) })
    }
}

extension JoinedStacks {
    /// A template that is no stack is one that a stack nests.
    fileprivate func refuseIdle() throws(UsageError) {
        for (index, part) in parts.enumerated() where part.stackName == nil && prefixes(of: index).isEmpty {
            throw UsageError(
                "no stack nests \(part.name); give each template that is a stack of its own a --stack-name, in their order"
            )
        }
    }
}

extension TemplateFiles {
    /// Those of a command that takes environments too.
    init(_ invocation: Invocation, region: Option, obeying houseRules: [any HouseRule] = []) throws {
        let arguments = invocation.arguments
        guard !arguments.has(.all), !arguments.has(.stack) else {
            throw UsageError("--all and --stack are for environments")
        }
        try self.init(
            invocation, region: arguments.region(region)?.code, raising: invocation.raisedRules(), obeying: houseRules)
    }
}
