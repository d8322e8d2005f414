// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import TemplateAnalysis
import TemplateModel
import TemplateValidation

/// The result of a stack's synthesis: its template, the values of its parameters, and what is wrong with them.
public struct SynthesizedStack: Sendable {
    /// The stack's own name: that of its files.
    public let name: String

    /// Its name in CloudFormation.
    public let stackName: String
    public private(set) var template: Template

    /// The values that the environment gives, in the order of the declarations.
    public let parameterValues: [ParameterValue]
    /// The parameters whose values come at deployment, in the same order.
    public let secrets: [DeploymentSecret]
    public private(set) var diagnostics: [Diagnostic]
    /// The silences of the stack and of its environment, and what each hides here.
    public private(set) var silences: [SilenceEffect]
    /// What aspects changed, by resource and in the order of the aspects.
    package private(set) var changes: [AspectChange] = []
    /// The resources that had other names, or were in other stacks.
    public private(set) var moves: [Move] = []
    /// The resources that are there already.
    public private(set) var adoptions: [Adoption] = []
    /// What must be in the bucket or the repository before the stack is deployed.
    package private(set) var assets: [SynthesizedAsset] = []
    /// What the templates of its nested stacks ask for, which CloudFormation wants acknowledged with its own.
    private var nestedCapabilities: [String] = []

    public init(
        name: String, stackName: String, template: Template, parameterValues: [ParameterValue],
        secrets: [DeploymentSecret] = [], diagnostics: [Diagnostic], silences: [SilenceEffect] = []
    ) {
        self.name = name
        self.stackName = stackName
        self.template = template
        self.parameterValues = parameterValues
        self.secrets = secrets
        self.diagnostics = diagnostics
        self.silences = silences
    }
}

extension SynthesizedStack {
    /// What must be acknowledged before CloudFormation takes the template: see `Template.capabilities`.
    public var capabilities: [String] {
        var names = Set(template.capabilities).union(nestedCapabilities)
        if names.contains("CAPABILITY_NAMED_IAM") { names.remove("CAPABILITY_IAM") }
        return names.sorted()
    }

    /// What every deployment gives the parameters, in the order of their declarations: a default too, since a stack that
    /// is updated without a value keeps the old one. Secrets are not among them.
    public var deployedValues: [ParameterValue] {
        let values = template.withDefaults(parameterValues)
        return template[.parameters].compactMap { parameter in
            guard let value = values.first(where: { $0.name == parameter.key }) else { return nil }
            let isSecret = parameter.value.hidesValue && !value.value.isEmpty && !value.value.hasDynamicReference
            return isSecret ? nil : value
        }
    }
}

extension SynthesizedStack {
    /// As one of a system's stacks: a parameter without a value has its default, and no other value is thought of.
    package var part: StackPart {
        StackPart(
            name: name, stackName: stackName, template: template, parameters: template.withDefaults(parameterValues))
    }
}

extension [SynthesizedStack] {
    /// The stacks as one system with what is there already, in the order of their deployment.
    ///
    /// - Parameters:
    ///   - withDefaults: whether a parameter without a value has its default, and no other value is thought of.
    ///   - keepsOutputs: whether the outputs too are seen that the stacks themselves take.
    public func joined(
        in environment: Environment, withDefaults: Bool = false, keepingOutputs keepsOutputs: Bool = false
    ) -> JoinedStacks {
        JoinedStacks(
            map {
                withDefaults
                    ? $0.part
                    : StackPart(
                        name: $0.name, stackName: $0.stackName, template: $0.template, parameters: $0.parameterValues)
            }, existing: environment.existing.flatMap(\.resources), region: environment.region.code,
            keepingOutputs: keepsOutputs)
    }
}

extension SynthesizedStack {
    func with(_ diagnostics: [Diagnostic], silences: [SilenceEffect]? = nil) -> SynthesizedStack {
        var copy = self
        copy.diagnostics = diagnostics
        if let silences { copy.silences = silences }
        return copy
    }

    /// The same with another template.
    func with(_ template: Template) -> SynthesizedStack {
        var copy = self
        copy.template = template
        return copy
    }

    func needing(_ assets: [SynthesizedAsset], nestedCapabilities: [String]) -> SynthesizedStack {
        var copy = self
        copy.assets = assets
        copy.nestedCapabilities = nestedCapabilities
        return copy
    }

    /// With what aspects changed of its elements, once each: several parts may mention one resource.
    func changed(_ elements: [TemplateElement]) -> SynthesizedStack {
        var copy = self
        var seen: Set<AspectChange> = []
        copy.changes = elements.flatMap(\.changes).filter { seen.insert($0).inserted }
        return copy
    }

    /// With the moves and the adoptions of its elements, once each: several parts may mention one resource.
    func moved(by elements: [TemplateElement]) -> SynthesizedStack {
        var copy = self
        var seen: Set<Move> = []
        let all = elements.flatMap { element in
            element.origins.map {
                Move(
                    from: $0.logicalID, in: $0.stack ?? name, to: element.key, in: name, until: $0.until,
                    at: $0.location)
            }
        }
        copy.moves = all.filter { seen.insert($0).inserted }
        var taken: Set<Adoption> = []
        copy.adoptions = elements.compactMap { element in
            element.existing.map {
                Adoption(element.key, in: name, as: $0.identifiers, at: $0.location)
            }
        }.filter { taken.insert($0).inserted }
        return copy
    }

    /// After the silences of the stack itself.
    func silenced(on today: Day?, asked: [String]) -> SynthesizedStack {
        let result = Silencing(of: template, on: today, asked: asked)
            .applied(to: [(name: name, findings: diagnostics)])
        return with(result.remaining[0] + result.problems, silences: silences + result.effects[0])
    }
}
