import StackDSL
import TemplateModel
import TemplateValidation

/// What a stack became: its template, the values of its parameters, and what is wrong with them.
public struct SynthesizedStack: Sendable {
    /// The stack's own name: that of its files.
    public let name: String

    /// Its name in CloudFormation.
    public let stackName: String
    public let template: Template

    /// The values that the environment gives, in the order of the declarations.
    public let parameterValues: [ParameterValue]
    public let diagnostics: [Diagnostic]

    public init(
        name: String, stackName: String, template: Template, parameterValues: [ParameterValue],
        diagnostics: [Diagnostic]
    ) {
        self.name = name
        self.stackName = stackName
        self.template = template
        self.parameterValues = parameterValues
        self.diagnostics = diagnostics
    }
}

extension Stack {
    /// The template, made anew at each call.
    public var template: Template {
        Lowering.template(description: description, elements: body.elements, tags: tags)
    }

    /// The template, the values of its parameters, and all findings about both.
    ///
    /// - Parameters:
    ///   - stackName: the name in CloudFormation; the stack's own when it is not given.
    ///   - environment: the environment's name, for the findings.
    ///   - region: the region that the stack will be in.
    ///   - location: where the values come from; findings about a value point there.
    public func synthesize(
        stackName: String? = nil, environment: String? = nil, region: Region? = nil, location: SourceLocation? = nil
    ) -> SynthesizedStack {
        let elements = body.elements
        let template = Lowering.template(description: description, elements: elements, tags: tags)
        var values: [ParameterValue] = []
        for element in elements where element.section == .parameters {
            guard let value = element.parameterValue, !values.contains(where: { $0.name == element.key }) else {
                continue
            }
            values.append(ParameterValue(name: element.key, value: value, origin: location))
        }
        let input = ValidationInput(
            template: template, location: location,
            parameters: ValidationInput.Parameters(values: values, environment: environment), region: region?.code)
        return SynthesizedStack(
            name: name, stackName: stackName ?? name, template: template, parameterValues: values,
            diagnostics: findings.map { $0.placed(at: location) } + Validator.diagnostics(for: input))
    }
}

extension Environment {
    /// All stacks in the order of their deployment.
    public func synthesize() -> [SynthesizedStack] {
        let stacks = deployments.map { deployment in
            let stackName = stackName(of: deployment.stack)
            let made = deployment.stack.synthesize(
                stackName: stackName, environment: name, region: region, location: deployment.location)
            let earlier = deployments.first { $0.stack.name == deployment.stack.name }
            return made.adding(StackNames.diagnostics(stackName, deployment, earlier))
        }
        let subjects = stacks.map {
            SharingCheck.Subject(
                stackName: $0.stackName, template: $0.template, parameterValues: $0.parameterValues)
        }
        let sharing = SharingCheck.findings(in: subjects, prefix: stackNamePrefix)
        return zip(stacks, sharing).map { $0.adding($1) }
    }
}

extension SynthesizedStack {
    fileprivate func adding(_ more: [Diagnostic]) -> SynthesizedStack {
        SynthesizedStack(
            name: name, stackName: stackName, template: template, parameterValues: parameterValues,
            diagnostics: more + diagnostics)
    }
}

/// What CloudFormation demands of a stack's name.
enum StackNames {
    static func diagnostics(_ stackName: String, _ deployment: Deployment, _ earlier: Deployment?) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let isValid =
            stackName.utf8.count <= 128 && stackName.first?.isLetter == true
            && stackName.utf8.allSatisfy { UnicodeScalar($0).isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
        if !isValid {
            found.append(
                Diagnostic(
                    .error, rule: "stack-name", at: deployment.location,
                    "'\(stackName)' is not a name for a stack",
                    why: "CloudFormation takes letters, digits and hyphens, a letter first, 128 at most",
                    fix: "change the stack's name or the environment's stackNamePrefix"))
        }
        if let earlier, earlier.location != deployment.location {
            found.append(
                Diagnostic(
                    .error, rule: "duplicate-stack", at: deployment.location,
                    "the environment has two stacks named '\(deployment.stack.name)'",
                    why: "the second would overwrite the first one's files and stack",
                    fix: "give each a name of its own",
                    notes: [Diagnostic.Note(at: earlier.location, "the first one is here")]))
        }
        return found
    }
}
