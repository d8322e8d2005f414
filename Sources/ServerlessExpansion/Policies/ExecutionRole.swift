// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What is known of a role before it is made.
struct RolePlan {
    let trust: Node
    var managed: [Node] = []
    var policies: [Node] = []
    let tags: Node
}

extension ExpansionRun {
    /// The role of a function or a state machine, with what its `Policies` allow.
    func executionRole(of resource: SourceResource, _ plan: RolePlan, adding more: [Node] = []) throws(ExpansionProblem)
        -> MadeResource
    {
        var role = MadeResource("\(resource.logicalID)Role", "AWS::IAM::Role", resource.passedOn)
        role["AssumeRolePolicyDocument"] = plan.trust
        var managed = plan.managed
        var policies = plan.policies
        let own = resource.saying("Policies").map { $0.arrayValue ?? [$0] } ?? []
        for (index, policy) in (own + more).enumerated() {
            let name = "\(role.logicalID)Policy\(index)"
            switch try kind(of: policy, at: index) {
            case .statements: policies.append(named(policy, name))
            case .managed:
                let arn = managedARN(policy)
                if !managed.contains(arn) { managed.append(arn) }
            }
        }
        role["ManagedPolicyArns"] = .array(managed)
        role["Policies"] = policies.isEmpty ? nil : .array(policies)
        role["Path"] = resource["RolePath"]
        role["PermissionsBoundary"] = resource["PermissionsBoundary"]
        role["Tags"] = plan.tags
        return role
    }

    private enum PolicyKind { case statements, managed }

    private func kind(of policy: Node, at index: Int) throws(ExpansionProblem) -> PolicyKind {
        if policy.stringValue != nil { return .managed }
        if let (_, first, second) = policy.choice {
            if first.isNoValue { return try kind(of: second, at: index) }
            if second.isNoValue { return try kind(of: first, at: index) }
            let kinds = (try kind(of: first, at: index), try kind(of: second, at: index))
            guard kinds.0 == kinds.1 else {
                throw fail("its policy \(index) is of one kind or another by a condition", at: policy.origin)
            }
            return kinds.0
        }
        if policy.isIntrinsic { return .managed }
        if policy["Statement"] != nil { return .statements }
        throw fail("its policy \(index) is neither a name, nor a policy nor one of SAM's templates", at: policy.origin)
    }

    private func named(_ policy: Node, _ name: String) -> Node {
        if let (condition, first, second) = policy.choice {
            return .when(
                condition, first.isNoValue ? first : named(first, name),
                otherwise: second.isNoValue ? second : named(second, name))
        }
        return Node.object(["PolicyName": .string(name), "PolicyDocument": policy]).standing(at: policy.origin)
    }

    private func managedARN(_ policy: Node) -> Node {
        if let name = policy.stringValue { return Node(.string(managedPolicies.arn(name)), origin: policy.origin) }
        guard let (condition, first, second) = policy.choice else { return policy }
        func converted(_ node: Node) -> Node { node.stringValue == nil ? node : managedARN(node) }
        return .when(condition, converted(first), otherwise: converted(second))
    }
}
