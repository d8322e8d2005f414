// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import TemplateModel
import TemplateValidation

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

extension Stack {
    /// The template, made anew at each call.
    public var template: Template {
        Lowering.template(description: description, elements: elements, tags: tags)
    }

    /// The template, the values of its parameters, and all findings about both, as if there were no other stack.
    ///
    /// - Parameters:
    ///   - stackName: the name in CloudFormation; the stack's own when it is not given.
    ///   - environment: the environment's name, for the findings.
    ///   - region: the region that the stack will be in.
    ///   - location: where the stack is put into an environment: findings that have no place of their own point there.
    public func synthesize(
        stackName: String? = nil, environment: String? = nil, region: Region? = nil, location: SourceLocation? = nil
    ) -> SynthesizedStack {
        let elements = elements
        let made = synthesize(
            elements, stackName: stackName, environment: environment, region: region, location: location)
        return made.adding(UnmentionedResources.findings(in: [elements])[0])
    }

    /// What CloudFormation accepts in a file, and nobody can mean in Swift.
    private static var rulesOfSwift: Set<String> { ["duplicate-logical-id"] }

    fileprivate func synthesize(
        _ elements: [TemplateElement], stackName: String?, environment: String?, region: Region?,
        location: SourceLocation?, schemas: KnownSchemas = KnownSchemas()
    ) -> SynthesizedStack {
        let template = Lowering.template(
            description: description, elements: elements, tags: tags, schemas: schemas)
        var values: [ParameterValue] = []
        for element in elements where element.section == .parameters {
            guard let value = element.parameterValue, !values.contains(where: { $0.name == element.key }) else {
                continue
            }
            values.append(value)
        }
        var secrets: [DeploymentSecret] = []
        for secret in elements.compactMap(\.secret) where !secrets.contains(where: { $0.name == secret.name }) {
            secrets.append(secret)
        }
        let input = ValidationInput(
            template: template, location: location,
            parameters: ValidationInput.Parameters(values: values, environment: environment), region: region?.code,
            schemas: schemas)
        let mask = Mask(template.secrets(given: values))
        let own = findings.map { $0.placed(at: location).masked(by: mask) }
        return SynthesizedStack(
            name: name, stackName: stackName ?? name, template: template, parameterValues: values, secrets: secrets,
            diagnostics: own + elements.problems + SecretCheck.findings(elements)
                + Validator.diagnostics(for: input).raising(Self.rulesOfSwift))
    }
}

extension Environment {
    /// All stacks in the order of their deployment.
    public func synthesize() -> [SynthesizedStack] { synthesize(schemas: KnownSchemas()) }

    /// - Parameter schemas: those that stand before the catalogue's.
    package func synthesize(schemas: KnownSchemas) -> [SynthesizedStack] {
        let findings =
            AccountCheck.findings(self) + RegionCheck.findings(self) + TagCheck.findings(self)
            + RefusedRules.findings(self)
        let elements = stacks.map(\.stack.elements)
        let made = stacks.indices.map { index in
            let entry = stacks[index]
            let stackName = stackName(of: entry.stack)
            let made = entry.stack.synthesize(
                elements[index], stackName: stackName, environment: name, region: region, location: entry.location,
                schemas: schemas)
            return made.adding(findings + StackNames.diagnostics(stackName, entry, stacks[..<index]))
        }
        let subjects = made.map {
            SharingCheck.Subject(
                stackName: $0.stackName, template: $0.template, parameterValues: $0.parameterValues)
        }
        let sharing = SharingCheck.findings(in: subjects, prefix: stackNamePrefix)
        let unmentioned = UnmentionedResources.findings(in: elements)
        return made.indices.map { made[$0].adding(sharing[$0] + unmentioned[$0]).raising(refusedRules) }
    }
}

extension SynthesizedStack {
    fileprivate func adding(_ more: [Diagnostic]) -> SynthesizedStack { with(more + diagnostics) }

    fileprivate func raising(_ rules: Set<String>) -> SynthesizedStack { with(diagnostics.raising(rules)) }

    private func with(_ diagnostics: [Diagnostic]) -> SynthesizedStack {
        SynthesizedStack(
            name: name, stackName: stackName, template: template, parameterValues: parameterValues,
            secrets: secrets, diagnostics: diagnostics)
    }
}

extension [TemplateElement] {
    /// What is wrong with how they were made: once, however often one is mentioned.
    fileprivate var problems: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return flatMap(\.problems).filter { seen.insert($0).inserted }
    }
}
