// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation

/// Templates in files that the command line names, with the values that `--parameters` gives them, validated.
struct TemplateFiles {
    typealias Entry = (name: String, template: Template)

    /// Those that could be read.
    private(set) var templates: [Entry] = []
    /// Nil where nothing or nothing readable gives values.
    let values: [ParameterValue]?
    /// Whether all of it could be read.
    let isReadable: Bool
    let findings: Findings
    private let failures: [any Error]

    /// - Parameters:
    ///   - hidden: takes up the secrets of the templates and their values.
    ///   - rules: those whose findings are errors.
    ///   - schemas: files with schemas that stand before the catalogue's.
    init(
        _ paths: [String], values path: String?, region: String?, hiding hidden: HiddenTexts,
        raising rules: Set<String> = [], schemas: [String] = []
    ) throws {
        let schemas = try SchemaFiles(schemas)
        var subjects = schemas.problems
        var failures: [any Error] = []
        let given = try path.map { try ParameterFile($0) }
        if let given { hidden.hide(file: given.name) }
        if let given, !given.problems.isEmpty { subjects.append((given.name, given.problems)) }
        values = given.flatMap { $0.problems.isEmpty ? $0.values : nil }
        for path in paths {
            let file: JSONFile
            do {
                file = try JSONFile(path, holding: "the template")
            } catch {
                failures.append(error)
                continue
            }
            let mix = MixedFile.findings(path)
            guard let root = file.root else {
                subjects.append((file.name, mix + file.problems))
                continue
            }
            let template = Template(root: root)
            templates.append((file.name, template))
            let mask = Mask(template.secrets(given: values ?? []))
            hidden.hide(mask, in: file.name)
            let input = ValidationInput(
                template: template, location: root.origin,
                parameters: values.map { ValidationInput.Parameters(values: $0) }, region: region,
                schemas: schemas.schemas)
            subjects.append((file.name, mix + Validator.diagnostics(for: input).map { $0.masked(by: mask) }))
        }
        isReadable = templates.count == paths.count && given?.problems.isEmpty != false && schemas.problems.isEmpty
        findings = Findings(subjects).raising(rules)
        self.failures = failures
    }

    /// Says which files could not be had, after what was found in the others.
    func refuseMissing() throws {
        guard failures.count > 1 else { return try failures.first.map { throw $0 } ?? () }
        throw CommandFailure(failures.map { "\($0)" }.joined(separator: "; "))
    }
}
