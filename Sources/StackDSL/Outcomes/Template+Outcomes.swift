extension Template {
    /// The ways in which the template can turn out, what the defaults lead to first: both sides of each condition, as
    /// far as the parameters' values leave them open. There is always one.
    ///
    /// - Parameters:
    ///   - parameters: the values that the deployment gives.
    ///   - region: the region, where it is known.
    public func outcomes(parameters: [ParameterValue] = [], region: String? = nil) -> [Outcome] {
        var given = Dictionary(parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        given["AWS::Region"] = region
        return outcomes(given: given, logic: ConditionLogic(self, values: given))
    }

    func outcomes(given: [String: String], logic: ConditionLogic) -> [Outcome] {
        let declarations = self[.parameters]
        var known = given
        for parameter in declarations where given[parameter.key] == nil {
            known[parameter.key] = Self.usefulDefault(parameter.value)
        }
        let lists = Set(declarations.filter { Self.isList($0.value) }.map(\.key))
        let resources = resources
        let byID = Dictionary(resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
        let mappings = Dictionary(self[.mappings].map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let isOpen =
            transforms.contains { $0 != LanguageExtensions.name }
            || self[.resources].contains { $0.key.hasPrefix("Fn::") }
            || resources.contains { $0.type.hasSuffix("::MODULE") }
        let publication = Publication(self[.outputs].map(\.value))
        return logic.cases(of: conditionsOfResources, defaults: known).map { situation in
            var values = known
            for (name, value) in situation.parameters {
                if let value { values[name] = value } else if given[name] == nil { values[name] = nil }
            }
            let evaluator = Evaluator(
                parameters: Dictionary(
                    uniqueKeysWithValues: values.map { ($0, Self.node($1, isList: lists.contains($0))) }),
                mappings: mappings, conditions: situation.conditions, resources: byID)
            return Outcome(
                resources, in: situation, isOpen: isOpen, region: given["AWS::Region"],
                publication: publication, evaluator: evaluator)
        }
    }

    /// The conditions that decide about resources or their properties.
    private var conditionsOfResources: Set<String> {
        guard !self[.conditions].isEmpty else { return [] }
        var names: Set<String> = []
        for resource in self[.resources] {
            if let name = resource.value["Condition"]?.stringValue { names.insert(name) }
            resource.value.walk { node, _ in
                if let (function, argument) = node.function, function == "Fn::If", let name = argument[0]?.stringValue {
                    names.insert(name)
                }
            }
        }
        return names
    }

    /// A default that says something: neither empty nor the name of a stored value.
    private static func usefulDefault(_ declaration: Node) -> String? {
        let type = declaration["Type"]?.stringValue ?? ""
        guard !type.hasPrefix("AWS::SSM::"), declaration["NoEcho"]?.scalarText != "true" else { return nil }
        return declaration["Default"].flatMap(\.scalarText).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func isList(_ declaration: Node) -> Bool {
        let type = declaration["Type"]?.stringValue ?? ""
        return type == "CommaDelimitedList" || type.hasPrefix("List<")
    }

    private static func node(_ value: String, isList: Bool) -> Node {
        guard isList else { return .string(value) }
        return .array(
            value.split(separator: ",").map { item in
                var item = item
                while item.first == " " { item.removeFirst() }
                while item.last == " " { item.removeLast() }
                return .string(String(item))
            })
    }
}
