import TemplateModel

/// Works out text before deployment, from literals, the parameters' values and the stack's name.
struct KnownText: Sendable {
    private let values: [String: String]

    init(_ stack: SharingCheck.Subject) {
        var values = ["AWS::StackName": stack.stackName]
        for parameter in stack.template[.parameters] {
            values[parameter.key] = parameter.value["Default"]?.stringValue
        }
        for given in stack.parameterValues { values[given.name] = given.value }
        self.values = values
    }

    /// Nil when something in it is known only while the stack is deployed.
    func text(of node: Node) -> String? {
        if let literal = node.stringValue { return literal }
        switch node.function {
        case ("Ref", let name)?: return name.stringValue.flatMap { values[$0] }
        case ("Fn::Sub", let argument)?:
            return substituted(argument.stringValue ?? argument[0]?.stringValue ?? "", argument[1])
        default: return nil
        }
    }

    private func substituted(_ pattern: String, _ variables: Node?) -> String? {
        var result = ""
        var rest = Substring(pattern)
        for name in SubstitutionText(pattern).names {
            guard let range = rest.firstRange(of: "${\(name)}"),
                let value = variables?[name].flatMap(text) ?? values[name]
            else { return nil }
            result += rest[..<range.lowerBound] + value
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
