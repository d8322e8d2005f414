// SPDX-License-Identifier: Apache-2.0

/// Which form the templates of an output folder have by its record: one that nobody asks to have another keeps it.
struct PresentForms: Sendable {
    private let paths: Set<String>

    init(_ record: OutputRecord) { paths = record.paths }

    /// The form of a stack's template. A new stack has that of the others of its environment.
    func form(of stack: String, in environment: String) -> TemplateForm {
        let own = TemplateForm.allCases.filter {
            paths.contains("\(environment)/\(stack)\(StackFiles.templateSuffix($0))")
        }
        return own.first ?? form(of: environment)
    }

    private func form(of environment: String) -> TemplateForm {
        let templates = paths.filter { $0.hasPrefix("\(environment)/") }
        let isYAML = { (path: String) in path.hasSuffix(StackFiles.templateSuffix(.yaml)) }
        let isJSON = { (path: String) in path.hasSuffix(StackFiles.templateSuffix(.json)) }
        return templates.contains(where: isYAML) && !templates.contains(where: isJSON) ? .yaml : .json
    }
}
