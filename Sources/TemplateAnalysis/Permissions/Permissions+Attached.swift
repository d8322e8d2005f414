// SPDX-License-Identifier: Apache-2.0

extension Permissions {
    /// Whether any policy of a role stands by itself.
    package var hasSeparatePolicies: Bool { !attached.isEmpty }

    /// The policies of a role, user or group that stand by themselves.
    package func policies(attachedTo identity: Outcome.Resource) -> [Outcome.Resource] {
        attached[identity.logicalID] ?? []
    }

    /// Whether a policy that stands by itself can be what allows an action.
    package func mayAllow(_ policy: Outcome.Resource, doing action: String, on resource: PropertyValue?) -> Bool {
        decision(of: [.policy(AccessPolicy(policy["PolicyDocument"], names))], doing: action, on: resource) != .denied
    }

    /// Whether a policy allows something else than to write logs and traces.
    package func allowsMoreThanLogs(_ policy: Outcome.Resource) -> Bool {
        let writing = ["logs:", "xray:"]
        return (AccessPolicy(policy["PolicyDocument"], names).statements ?? []).contains { statement in
            statement.effect == .allow
                && statement.value["Action"].knownElements.contains { action in
                    action.text.map { text in !writing.contains { text.lowercased().hasPrefix($0) } } ?? false
                }
        }
    }
}
