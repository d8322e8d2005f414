// SPDX-License-Identifier: Apache-2.0

extension Permissions {
    /// Whether the policy of an endpoint lets anybody do something through it.
    ///
    /// - Parameter resource: what it is done on; nil asks for anything at all.
    func decision(of endpoint: Outcome.Resource, doing action: String, on resource: PropertyValue?) -> Decision {
        let policy = endpoint["PolicyDocument"]
        // Without a policy an endpoint lets everything through.
        if policy.isAbsent { return .allowed }
        return decision(of: [.policy(AccessPolicy(policy, names))], doing: action, on: resource)
    }
}
