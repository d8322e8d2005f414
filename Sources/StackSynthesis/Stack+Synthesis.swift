// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackAssets
import StackDSL
import TemplateAnalysis
import TemplateModel
import TemplateValidation

extension Stack {
    /// The template, made anew at each call.
    public var template: Template {
        let elements = AssetResolution(elements).elements
        return Lowering.template(
            description: description, elements: elements, tags: tags,
            EmbeddedStacks(elements, within: StackChain().adding(self)))
    }

    /// The values that it gives its parameters, in the order of their declarations.
    public var parameterValues: [ParameterValue] {
        made(of: elements, stackName: nil, location: nil).parameterValues
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
        made(stackName: stackName, location: location).judged(environment: environment, region: region)
    }

    /// The stack with its own findings, and those about its secrets: nothing is validated.
    func made(
        of written: [TemplateElement], stackName: String?, location: SourceLocation?,
        schemas: KnownSchemas = KnownSchemas(), assets reader: AssetReader = AssetReader(),
        within outer: StackChain = StackChain()
    ) -> SynthesizedStack {
        let resolution = AssetResolution(written, reader)
        let elements = resolution.elements
        let embedded = EmbeddedStacks(elements, schemas, within: outer.adding(self))
        let template = Lowering.template(
            description: description, elements: elements, tags: tags, schemas: schemas, embedded)
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
        let mask = Mask(template.secrets(given: values))
        let own = findings.map { $0.placed(at: location).masked(by: mask) }
        return SynthesizedStack(
            name: name, stackName: stackName ?? name, template: template, parameterValues: values, secrets: secrets,
            diagnostics: own + elements.problems + resolution.findings + SecretCheck.findings(elements)
                + ImagePlatformCheck.findings(written) + embedded.findings
        ).changed(elements).moved(by: elements).needing(
            resolution.assets + embedded.assets,
            nestedCapabilities: embedded.capabilities)
    }
}

/// What CloudFormation accepts in a file, and nobody can mean in Swift.
enum RulesOfSwift {
    static let all: Set = ["duplicate-logical-id"]
}

extension SynthesizedStack {
    func validationInput(
        _ environment: String?, _ region: Region?, _ location: SourceLocation?, schemas: KnownSchemas = KnownSchemas(),
        houseRules: [any HouseRule] = [], deployment: Deployment = Deployment()
    ) -> ValidationInput {
        ValidationInput(
            template: template, location: location,
            parameters: ValidationInput.Parameters(values: parameterValues, environment: environment),
            region: region?.code, stackName: stackName, schemas: schemas, houseRules: houseRules, deployment: deployment
        )
    }
}

extension [TemplateElement] {
    /// What is wrong with how they were made: once, however often one is mentioned.
    fileprivate var problems: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return flatMap(\.problems).filter { seen.insert($0).inserted }
    }
}
