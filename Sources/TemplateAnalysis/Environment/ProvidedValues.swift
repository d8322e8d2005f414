// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What the stacks of an environment hand on, by the names under which others ask for it.
struct ProvidedValues {
    struct Key: Hashable {
        let instance: Int
        /// The output; the resource where `isParameter`.
        let output: String
        var isParameter = false
    }

    private let instances: [StackInstance]
    private let outcomes: [Outcome?]
    private let stacks: [String: Int]
    private let exports: [String: Key]
    private let parameters: [String: Key]

    init(_ instances: [StackInstance], region: String?) {
        self.instances = instances
        // What a nested stack asks others for by name depends on what it is given: it is not followed.
        let outcomes = instances.map { instance in
            instance.nesting == nil ? instance.outcome(region) : nil
        }
        self.outcomes = outcomes
        var exports: [String: Key] = [:]
        var parameters: [String: Key] = [:]
        for (index, instance) in instances.enumerated() {
            guard let outcome = outcomes[index] else { continue }
            for output in instance.template[.outputs] {
                guard outcome.exists(output.value), let name = output.value["Export"]?["Name"].flatMap(outcome.text),
                    exports[name] == nil
                else {
                    continue
                }
                exports[name] = Key(instance: index, output: output.key)
            }
            for resource in outcome.resources(of: "AWS::SSM::Parameter").map(\.source) {
                guard let name = resource.properties["Name"].flatMap(outcome.text), parameters[name] == nil else {
                    continue
                }
                parameters[name] = Key(instance: index, output: resource.logicalID, isParameter: true)
            }
        }
        self.exports = exports
        self.parameters = parameters
        stacks = Dictionary(
            instances.enumerated().compactMap { index, instance in instance.stackName.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The value that a node asks another stack for; nil where it asks for none, or for one of nobody here.
    func key(of node: Node, in instance: Int) -> Key? {
        guard let outcome = outcomes[instance] else { return nil }
        if let request = ValueRequest(node, in: outcome) { return key(of: request, in: instance) }
        guard !parameters.isEmpty, let text = outcome.text(of: node), text.hasPrefix("{{resolve:ssm:"),
            text.hasSuffix("}}")
        else {
            return nil
        }
        let requests = ValueRequest.stored(in: text)
        guard requests.count == 1, text.dynamicReferences.count == 1 else { return nil }
        return key(of: requests[0], in: instance)
    }

    /// The value that a parameter reads by its name in Systems Manager.
    func key(ofStored parameter: String, in instance: Int) -> Key? {
        let own = instances[instance]
        guard !parameters.isEmpty, let declaration = own.template.root["Parameters"]?[parameter] else { return nil }
        let given = own.parameters.first { $0.name == own.prefix + parameter }?.value
        return ValueRequest(parameter: declaration, given: given).flatMap { key(of: $0, in: instance) }
    }

    private func key(of request: ValueRequest, in instance: Int) -> Key? {
        let key: Key?
        switch request {
        case .output(let name, let stackName, nil):
            let stack = stacks[stackName]
            let isThere = stack.flatMap { stack in
                instances[stack].template.root["Outputs"]?[name].flatMap { outcomes[stack]?.exists($0) }
            }
            key = isThere == true ? stack.map { Key(instance: $0, output: name) } : nil
        case .output: key = nil
        case .export(let name): key = exports[name]
        case .stored(let name): key = parameters[name]
        }
        return key?.instance == instance ? nil : key
    }

    func node(_ key: Key) -> Node? {
        let template = instances[key.instance].template
        guard key.isParameter else { return template.root["Outputs"]?[key.output]?["Value"] }
        return template.root["Resources"]?[key.output]?["Properties"]?["Value"]
    }
}

extension StackInstance {
    fileprivate func outcome(_ region: String?) -> Outcome {
        let values = parameters.map { parameter in
            ParameterValue(
                name: String(parameter.name.dropFirst(prefix.count)), value: parameter.value, origin: parameter.origin)
        }
        return template.certain(parameters: values, region: region, stackName: stackName)
    }
}
