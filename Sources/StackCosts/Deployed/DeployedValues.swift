import StackDSL

/// What functions of a template yield when it is deployed, as far as that is known before.
struct DeployedValues: Sendable {
    private let parameters: [String: Node]
    private let mappings: [String: Node]
    let conditions: [String: Node]
    /// Whether each condition holds, where that is known.
    var truths: [String: Bool?] = [:]
    /// An output of a stack that is deployed before, by the stack's name and its own.
    private let outputs: [String: [String: Node]]

    init(_ stack: CostSubject, region: String, outputs: [String: [String: Node]]) {
        var known: [String: Node] = [
            "AWS::Region": .string(region), "AWS::StackName": .string(stack.stackName), "AWS::Partition": "aws",
            "AWS::URLSuffix": "amazonaws.com",
        ]
        let given = Dictionary(
            stack.parameterValues.map { ($0.name, $0.value) }, uniquingKeysWith: { _, second in second })
        for parameter in stack.template[.parameters] {
            let type = parameter.value["Type"]?.stringValue ?? "String"
            guard !type.hasPrefix("AWS::SSM::Parameter::Value"),
                let text = given[parameter.key] ?? parameter.value["Default"]?.scalarText
            else { continue }
            let isList = type == "CommaDelimitedList" || type.hasPrefix("List<")
            known[parameter.key] = isList ? .array(Self.items(text)) : .string(text)
        }
        parameters = known
        mappings = Self.byName(stack.template[.mappings])
        conditions = Self.byName(stack.template[.conditions])
        self.outputs = outputs
        for name in conditions.keys { _ = decide(name, []) }
    }

    private static func byName(_ members: [Node.Object.Member]) -> [String: Node] {
        Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private static func items(_ text: String) -> [Node] { text.split(separator: ",").map { .string(String($0)) } }

    /// Whether a condition holds; nil when that is not known.
    func holds(_ name: String) -> Bool? { truths[name] ?? nil }

    /// The value with every function in its place that is known; nil for `AWS::NoValue`.
    func settled(_ node: Node) -> Node? {
        if let (name, argument) = node.function { return settled(name, argument, node) }
        switch node.content {
        case .array(let elements): return .array(elements.compactMap(settled))
        case .object(let object):
            return .object(
                object.members.compactMap { member in
                    settled(member.value).map { Node.Object.Member(key: member.key, value: $0) }
                })
        default: return node
        }
    }

    private func settled(_ function: String, _ argument: Node, _ node: Node) -> Node? {
        switch function {
        case "Ref":
            let name = argument.stringValue ?? ""
            return name == "AWS::NoValue" ? nil : parameters[name] ?? node
        case "Fn::If":
            guard let name = argument[0]?.stringValue, let holds = holds(name), let branch = argument[holds ? 1 : 2]
            else { return node }
            return settled(branch)
        case "Fn::FindInMap": return mapped(argument) ?? node
        case "Fn::Sub": return substituted(argument) ?? node
        case "Fn::Join": return joined(argument)
        case "Fn::Split": return split(argument)
        case "Fn::GetStackOutput":
            guard let stack = argument["StackName"].flatMap(settled)?.stringValue,
                let name = argument["OutputName"].flatMap(settled)?.stringValue
            else { return node }
            return outputs[stack]?[name] ?? node
        default: return node
        }
    }

    private func mapped(_ argument: Node) -> Node? {
        guard let keys = settled(argument)?.arrayValue, keys.count == 3, let name = keys[0].stringValue,
            let first = keys[1].scalarText, let second = keys[2].scalarText
        else { return nil }
        return mappings[name]?[first]?[second]
    }

    /// Nil when something in the text is not known, or the text grows beyond what a template can hold.
    private func substituted(_ argument: Node) -> Node? {
        guard let pattern = argument.stringValue ?? argument[0]?.stringValue else { return nil }
        let variables = argument[1].flatMap(settled)
        var result = ""
        var rest = Substring(pattern)
        for name in SubstitutionText(pattern).names {
            guard let range = rest.firstRange(of: "${\(name)}"), result.utf8.count < 1_000_000,
                let value = (variables?[name] ?? parameters[name])?.scalarText
            else { return nil }
            result += rest[..<range.lowerBound] + value
            rest = rest[range.upperBound...]
        }
        return .string(result + rest)
    }
}
