// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A policy that SAM has a name for, as `S3ReadPolicy`.
struct PolicyTemplate {
    private let parameters: [String]
    private let definition: Node

    init?(_ name: String) {
        let values = FactLines.policyTemplates.values(of: name, 2)
        guard values.count == 2 else { return nil }
        parameters = (values[0].arrayValue ?? []).compactMap(\.stringValue)
        definition = values[1]
    }

    /// The policy with the values of its parameters; nil where one is missing.
    func policy(_ values: Node) -> Node? {
        guard values.objectValue != nil, parameters.allSatisfy({ values[$0] != nil }) else { return nil }
        return filled(definition, values)
    }

    private func filled(_ node: Node, _ values: Node) -> Node {
        switch node.content {
        case .array(let elements): return .array(elements.map { filled($0, values) })
        case .object(let object):
            if object.count == 1, let name = object["Ref"]?.stringValue, parameters.contains(name) {
                return values[name] ?? node
            }
            return .object(object.members.map { .init(key: $0.key, value: filled($0.value, values)) })
        default: return node
        }
    }
}

extension ExpansionRun {
    /// The resource with policies in place of their templates.
    func withPolicies(_ resource: SourceResource) -> SourceResource {
        guard resource.type == "AWS::Serverless::Function" || resource.type == "AWS::Serverless::StateMachine",
            let policies = resource.saying("Policies")
        else { return resource }
        var result = resource
        let all = policies.arrayValue ?? [policies]
        result.properties.set("Policies", Node(.array(all.map(filled)), origin: policies.origin))
        return result
    }

    private func filled(_ policy: Node) -> Node {
        if let (condition, first, second) = policy.choice {
            return .when(condition, filled(first), otherwise: filled(second))
        }
        guard !policy.isIntrinsic, let object = policy.objectValue, object.count == 1,
            let member = object.members.first,
            let template = PolicyTemplate(member.key)
        else { return policy }
        return template.policy(member.value)?.standing(at: policy.origin) ?? policy
    }
}
