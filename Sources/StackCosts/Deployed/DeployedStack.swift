import StackDSL

/// A stack as it will be deployed: its resources with every value in place that is known before.
struct DeployedStack: Sendable {
    let name: String
    let resources: [DeployedResource]
    /// The loops whose resources only CloudFormation counts, and what else makes resources unseen.
    let uncounted: [String]
    let outputs: [String: Node]

    /// - Parameter earlier: the outputs of the stacks before this one, by the stacks' names.
    init(_ subject: CostSubject, region: String, earlier: [String: [String: Node]]) {
        let values = DeployedValues(subject, region: region, outputs: earlier)
        name = subject.name
        resources = subject.template.resources.compactMap { DeployedResource($0, values) }
        uncounted = subject.template[.resources].map(\.key).filter { $0.hasPrefix("Fn::") }
        outputs = Dictionary(
            subject.template[.outputs].compactMap { output in
                output.value["Value"].flatMap(values.settled).map { (output.key, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    subscript(logicalID: String) -> DeployedResource? { resources.first { $0.logicalID == logicalID } }

    /// The resource that a `Ref` or `Fn::GetAtt` leads to.
    func target(of node: Node?) -> DeployedResource? {
        guard let (name, argument) = node?.function else { return nil }
        switch name {
        case "Ref": return argument.stringValue.flatMap { self[$0] }
        case "Fn::GetAtt":
            let text = argument[0]?.stringValue ?? argument.stringValue?.split(separator: ".").first.map { String($0) }
            return text.flatMap { self[$0] }
        default: return nil
        }
    }
}

/// A resource with the values that it will have.
struct DeployedResource: Sendable {
    let logicalID: String
    let type: String
    let properties: Node
    /// The condition that decides whether it is made, where nobody knows before.
    let doubt: String?

    /// Nil when its condition does not hold, so that it is not made.
    init?(_ resource: Template.Resource, _ values: DeployedValues) {
        let condition = resource.node["Condition"]?.stringValue
        let isMade = condition.map { values.holds($0) } ?? true
        if isMade == false { return nil }
        logicalID = resource.logicalID
        type = resource.type
        properties = resource.node["Properties"].flatMap(values.settled) ?? .object([])
        doubt = isMade == nil ? condition : nil
    }

    subscript(property: String) -> Node? { properties[property] }

    /// A property's value as text, when it is there and known.
    func text(_ property: String) -> String? { properties[property]?.scalarText }

    /// A property's value as text, or what it is where it is not there; nil when only a deployment tells.
    func text(_ property: String, default value: String) -> String? {
        Self.text(properties[property], default: value)
    }

    static func text(_ node: Node?, default value: String) -> String? { node.map { $0.scalarText } ?? value }

    /// How many elements a list has; nil when it is not there or only a deployment tells.
    func count(_ property: String) -> Int? {
        guard let elements = properties[property]?.arrayValue,
            !elements.contains(where: { $0.function?.name == "Fn::If" })
        else { return nil }
        return elements.count
    }

    /// Whether a value refers to another resource, in whichever way.
    static func mentions(_ node: Node, _ logicalID: String) -> Bool {
        var isFound = false
        node.walk { node, _ in
            guard !isFound, let (name, argument) = node.function else { return }
            switch name {
            case "Ref": isFound = argument.stringValue == logicalID
            case "Fn::GetAtt":
                isFound =
                    argument[0]?.stringValue == logicalID
                    || argument.stringValue?.hasPrefix("\(logicalID).") ?? false
            case "Fn::Sub":
                let text = argument.stringValue ?? argument[0]?.stringValue ?? ""
                isFound = SubstitutionText(text).names.contains { $0 == logicalID || $0.hasPrefix("\(logicalID).") }
            default: break
            }
        }
        return isFound
    }
}
