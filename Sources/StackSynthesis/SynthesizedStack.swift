// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// The result of a stack's synthesis: its template, the values of its parameters, and what is wrong with them.
public struct SynthesizedStack: Sendable {
    /// The stack's own name: that of its files.
    public let name: String

    /// Its name in CloudFormation.
    public let stackName: String
    public let template: Template

    /// The values that the environment gives, in the order of the declarations.
    public let parameterValues: [ParameterValue]
    /// The parameters whose values come at deployment, in the same order.
    public let secrets: [DeploymentSecret]
    public let diagnostics: [Diagnostic]

    public init(
        name: String, stackName: String, template: Template, parameterValues: [ParameterValue],
        secrets: [DeploymentSecret] = [], diagnostics: [Diagnostic]
    ) {
        self.name = name
        self.stackName = stackName
        self.template = template
        self.parameterValues = parameterValues
        self.secrets = secrets
        self.diagnostics = diagnostics
    }
}

extension [SynthesizedStack] {
    /// The stacks as one system with what is there already, in the order of their deployment.
    public func joined(in environment: Environment) -> JoinedStacks {
        JoinedStacks(
            map {
                StackPart(
                    name: $0.name, stackName: $0.stackName, template: $0.template, parameters: $0.parameterValues)
            }, existing: environment.existing.flatMap(\.resources), region: environment.region.code)
    }
}

extension SynthesizedStack {
    func with(_ diagnostics: [Diagnostic]) -> SynthesizedStack {
        SynthesizedStack(
            name: name, stackName: stackName, template: template, parameterValues: parameterValues,
            secrets: secrets, diagnostics: diagnostics)
    }
}
