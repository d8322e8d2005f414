import StackDSL

/// A stack whose cost is estimated: a template, and the values that its parameters will have.
public struct CostSubject: Sendable {
    public let name: String
    /// Its name in CloudFormation, by which other stacks take its outputs.
    public let stackName: String
    public let template: Template
    public let parameterValues: [ParameterValue]

    public init(
        name: String, stackName: String? = nil, template: Template, parameterValues: [ParameterValue] = []
    ) {
        self.name = name
        self.stackName = stackName ?? name
        self.template = template
        self.parameterValues = parameterValues
    }

    public init(_ stack: SynthesizedStack) {
        self.init(
            name: stack.name, stackName: stack.stackName, template: stack.template,
            parameterValues: stack.parameterValues)
    }
}
