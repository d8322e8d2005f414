// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation

extension RuleDescription.Example {
    /// What all rules say of the template that fails.
    package func failingFindings() throws -> [Diagnostic] { try findings(failing, failingValues) }

    /// What all rules say of the template that passes.
    package func passingFindings() throws -> [Diagnostic] { try findings(passing, passingValues) }

    private func findings(_ template: String, _ values: [ParameterValue]?) throws -> [Diagnostic] {
        let template = try Template(json: template, file: "example.json")
        let parameters = values.map { ValidationInput.Parameters(values: $0) }
        return Validator.diagnostics(for: ValidationInput(template: template, parameters: parameters))
    }
}
